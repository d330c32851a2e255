import { formatColumns, formatShare } from '../columns.ts'
import { PAGE_FIELDS, type PageScore, sumPages } from './score-page.ts'

/** One reader and what it made of the pages of a folder. */
export interface ReaderScores {
  readonly reader: string
  readonly pages: readonly { readonly id: string; readonly score: PageScore }[]
  /** Pages that hold no article, and how many of them the reader refused. */
  readonly refused: { readonly right: number; readonly total: number }
}

/** A table of the readers, and below it what each got wrong. */
export function formatPageScores(readers: readonly ReaderScores[]): string {
  const head = ['reader', ...PAGE_FIELDS, 'body F1', 'captions F1', 'refused']
  const rows = readers.map(({ reader, pages, refused }) => {
    const sum = sumPages(pages.map(({ score }) => score))
    const fields = PAGE_FIELDS.map((field) => formatShare(sum.fields[field]))
    return [reader, ...fields, sum.body.toFixed(3), sum.captions.toFixed(3), formatShare(refused)]
  })
  return [formatColumns([head, ...rows]), ...readers.slice(0, 1).flatMap(formatMisses)].join('\n')
}

function formatMisses({ reader, pages }: ReaderScores): string[] {
  const missed = pages.flatMap(({ id, score }) => {
    const fields = PAGE_FIELDS.filter((field) => !score.right[field])
    return fields.length === 0 ? [] : [`  ${id}: ${fields.join(', ')}`]
  })
  return missed.length === 0 ? [] : ['', `${reader} misses:`, ...missed]
}
