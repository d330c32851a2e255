import { type Span, sliceSpan } from '@chugiai/text'
import { sha256Of } from '../read-source.ts'
import { joinLines } from '../rules/shape.ts'
import type { Article } from '../schema/article.ts'
import type { Figure } from '../schema/figure.ts'
import { type Fault, fault } from './report.ts'

interface Quote {
  readonly path: string
  readonly value: string
  readonly span: Span
}

/** Every value is the text under its span, lines joined by a space; the text has the hash that the record gives. */
export function lintValues(article: Article): Fault[] {
  const faults = quotes(article).flatMap(({ path, value, span }) => {
    const text = joinLines(sliceSpan(article.text, span))
    if (text === value) return []
    return fault(
      'value_mismatch',
      path,
      `The value is '${shorten(value)}', the text under its span '${shorten(text)}'`,
      span,
    )
  })
  if (article.fingerprints.text !== sha256Of(article.text)) {
    faults.push(fault('fingerprint_mismatch', 'fingerprints.text', 'The text has another hash than the record gives'))
  }
  return faults
}

function quotes(article: Article): Quote[] {
  const { title, lede, agencyCode, dateline, wireSource, byline, figures, section, tags = [], related = [] } = article
  return [
    ...quote('title.value', title?.value, title?.span),
    ...quote('lede.value', lede?.value, lede?.span),
    ...quote('agencyCode.value', agencyCode?.value, agencyCode?.span),
    ...quote('agencyCode.separator.text', agencyCode?.separator?.text, agencyCode?.separator?.span),
    ...quote('dateline.value', dateline?.value, dateline?.span),
    ...quote('wireSource.value', wireSource?.value, wireSource?.span),
    ...quote('byline.raw', byline?.raw, byline?.span),
    ...quote('byline.staff.value', byline?.staff?.value, byline?.staff?.span),
    ...quote('byline.attribution.value', byline?.attribution?.value, byline?.attribution?.span),
    ...(byline?.people ?? []).flatMap(({ raw, span }, i) => quote(`byline.people[${i}].raw`, raw, span)),
    ...figures.flatMap(figureQuotes),
    ...quote('section.value', section?.value, section?.span),
    ...tags.flatMap(({ value, span }, i) => quote(`tags[${i}].value`, value, span)),
    ...related.flatMap((link, i) => quote(`related[${i}].title`, link.title, link.span)),
  ]
}

function figureQuotes({ caption, credit, people = [] }: Figure, index: number): Quote[] {
  const path = `figures[${index}]`
  return [
    ...quote(`${path}.caption.value`, caption?.value, caption?.span),
    ...quote(`${path}.credit.text`, credit?.text, credit?.span),
    ...people.flatMap(({ name, span }, i) => quote(`${path}.people[${i}].name`, name, span)),
  ]
}

function quote(path: string, value: string | undefined, span: Span | undefined): Quote[] {
  return value === undefined || span === undefined ? [] : [{ path, value, span }]
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
