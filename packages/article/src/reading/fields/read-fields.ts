import type { Article } from '../../schema/article.ts'
import { readSignature } from './byline.ts'
import { readDates } from './dates.ts'
import { readFigures } from './figures.ts'
import { readHeadline, readPrefix } from './headline.ts'
import type { Reading } from './reading.ts'
import { readSurroundings } from './surroundings.ts'

/** Reads the fields of an article off its blocks. Every value keeps the span it was read from. */
export function readFields(reading: Reading) {
  const prefix = readPrefix(reading)
  return {
    ...readHeadline(reading, prefix),
    ...readDates(reading, prefix?.end),
    ...readSignature(reading),
    figures: readFigures(reading),
    ...readSurroundings(reading),
  } satisfies Partial<Article>
}
