import { assertArgument, assertSpan, covers, listOf, SPAN, type Span, sliceSpan } from '@chugiai/text'
import { joinLines } from './page/shape.ts'
import type { Article } from './schema/article.ts'
import type { Figure } from './schema/figure.ts'
import { assertArticle } from './source/source-of.ts'

/**
 * The article with the people who are in its pictures, in the place of those it had: of the spans given, each that lies in a caption names a person of
 * that figure. Spans elsewhere are passed over, those in the credit too: a photographer is not in the picture. This
 * package does not find names; give it the mentions of people that a recognizer found.
 *
 * @param people spans of `article.text`, such as those of `PER` entities
 * @throws {ChugiaiError} `span_out_of_range`
 *
 * @example
 * const name = article.text.indexOf('Lê Thị Vân') // in the caption 'Bà Lê Thị Vân bên lô gạo. Ảnh: Hà An'
 * withDepicted(article, [{ start: name, end: name + 10 }]).figures[0]?.people?.[0]?.name // 'Lê Thị Vân'
 */
export function withDepicted(article: Article, people: readonly Span[]): Article {
  assertArticle(article)
  assertArgument(people, listOf(SPAN), 'people')
  const found = people.map((span) => ({ name: nameAt(article.text, span), span })).sort(byStart)
  return { ...article, figures: article.figures.map((figure) => withPeople(figure, found)) }
}

type Depicted = NonNullable<Figure['people']>[number]

function withPeople({ people: _, ...figure }: Figure, found: readonly Depicted[]): Figure {
  const { caption } = figure
  const people = caption === undefined ? [] : found.filter(({ span }) => covers(caption.span, span))
  return people.length > 0 ? { ...figure, people } : figure
}

function nameAt(text: string, span: Span): string {
  assertSpan(span, text.length)
  return joinLines(sliceSpan(text, span))
}

function byStart(a: Depicted, b: Depicted): number {
  return a.span.start - b.span.start
}
