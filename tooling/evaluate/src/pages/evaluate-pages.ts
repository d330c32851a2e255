import type { ReaderScores } from './format-pages.ts'
import type { GoldedPage } from './page-gold.ts'
import { type PageReading, readWithChugiai, readWithReadability } from './page-reading.ts'
import { scorePage } from './score-page.ts'

const READERS: readonly (readonly [string, (bytes: Uint8Array) => PageReading])[] = [
  ['chugiai', readWithChugiai],
  ['readability', readWithReadability],
]

/** Reads pages with this library and with Readability, and scores both alike. */
export function evaluatePages(pages: readonly GoldedPage[]): ReaderScores[] {
  return READERS.map(([reader, read]) => {
    const scored = pages.flatMap(({ id, bytes, gold }) =>
      gold === null ? [] : [{ id, score: scorePage(gold, read(bytes)) }],
    )
    const others = pages.filter(({ gold }) => gold === null)
    const right = others.filter(({ bytes }) => read(bytes) === null).length
    return { reader, pages: scored, refused: { right, total: others.length } }
  })
}
