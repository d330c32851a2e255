import type { Article } from '../../schema/article.ts'
import { pickSignature } from './byline.ts'
import { pickDates } from './dates.ts'
import { pickFigures } from './figures.ts'
import { pickHeadline } from './headline.ts'
import { openingBlock, type SortedPage } from './sorted-page.ts'
import { pickSurroundings } from './surroundings.ts'

/** Picks the fields of an article from the readings of its blocks. Every value keeps the span it was read from. */
export function pickFields(page: SortedPage) {
  const story = openingBlock(page)
  return {
    ...pickHeadline(page, story),
    ...pickDates(page, story),
    ...pickSignature(page),
    figures: pickFigures(page),
    ...pickSurroundings(page),
  } satisfies Partial<Article>
}
