import { parseArticle } from '@chugiai/article'
import { Alignment } from '@chugiai/text'
import type { ValueScore } from './score.ts'

/** The parts of a gold reading (`articles/*.gold.json`) that the article reader answers. Offsets are of the raw file. */
export interface GoldPage {
  readonly blocks: readonly { readonly type: string; readonly start: number; readonly end: number }[]
  readonly fields: {
    readonly title: { readonly value: string }
    readonly lede: { readonly value: string }
    readonly agencyCode: { readonly value: string }
    readonly pageDate: { readonly value: string }
    readonly publishedDate: { readonly best: string; readonly certainty: string }
    readonly eventDate: { readonly value: string; readonly partOfDay: string }
    readonly author: { readonly raw: string; readonly name: string }
    readonly captions: readonly { readonly text: string }[]
  }
}

export interface GoldPageScore {
  /** Blocks with the gold's type and raw span, in its order. */
  readonly blocks: ValueScore
  /** Fields that differ from the gold; empty when all are right. */
  readonly wrongFields: readonly string[]
}

/** Compares the reading of a whole page with its gold, span by span in the raw file. */
export function scoreGoldPage(bytes: Uint8Array, gold: GoldPage): GoldPageScore {
  const { article } = parseArticle(bytes)
  const alignment = Alignment.fromJSON(article.source.alignment)
  const found = alignment.toSourceAll(article.blocks.map(({ span }) => span))
  const right = gold.blocks.filter(({ type, start, end }, i) => {
    const span = found[i]
    return span && article.blocks[i]!.type === type && span.start === start && span.end === end
  })
  const expected = goldFields(gold)
  const actual = readFields(article)
  return {
    blocks: { right: right.length, total: Math.max(gold.blocks.length, article.blocks.length) },
    wrongFields: Object.keys(expected).filter((field) => expected[field] !== actual[field]),
  }
}

function goldFields({ fields }: GoldPage): Record<string, string> {
  const { title, lede, agencyCode, pageDate, publishedDate, eventDate, author, captions } = fields
  return {
    title: title.value,
    lede: lede.value,
    agencyCode: agencyCode.value,
    pageDate: pageDate.value,
    publishedDate: `${publishedDate.best} ${publishedDate.certainty}`,
    eventDate: `${eventDate.value} ${eventDate.partOfDay}`,
    author: `${author.raw} ${author.name}`,
    captions: captions.map(({ text }) => text).join('\n'),
  }
}

function readFields(article: ReturnType<typeof parseArticle>['article']): Record<string, string> {
  const { title, lede, agencyCode, pageDate, publishedDate, eventDate, byline, figures } = article
  const [person] = byline?.people ?? []
  return {
    title: title?.value ?? '',
    lede: lede?.value ?? '',
    agencyCode: agencyCode?.value ?? '',
    pageDate: pageDate?.value ?? '',
    publishedDate: `${publishedDate?.value} ${publishedDate?.certainty}`,
    eventDate: `${eventDate?.value} ${eventDate?.partOfDay}`,
    author: `${person?.raw} ${person?.name}`,
    captions: figures.map(({ caption }) => caption?.value ?? '').join('\n'),
  }
}
