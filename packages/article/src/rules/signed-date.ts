import type { OutletTable } from '../page/outlets.ts'
import { cutPassage, type Passage } from '../page/passages.ts'
import { readByline } from './byline-place.ts'
import type { BylineReading } from './byline-reading.ts'
import { type DateReading, readPageDate } from './page-date.ts'

/** One half of a line that holds a signature and a date, and what it was read as. */
export interface SignedDatePart {
  readonly passage: Passage
  readonly date: DateReading | null
  readonly byline: BylineReading | null
}

const LONGEST = 120
// A place stands before a date as well, `Hà Nội, 12/10/2023`; before a time of day, or a bar, stands who wrote it.
const CLOCKED = /\d{1,2}\s*[:h]\s*\d{2}/u
const BETWEEN_CLOCKED = /\s*[|•·]\s*|\s+(?:[-–—]\s+)?|,\s+/gu
const BETWEEN = /\s*[|•·]\s*/gu

/**
 * The signature and the date of a line that holds both, in the order of the line: `Thu Hà - 12/10/2023 14:05`. `null` for
 * any other line. R5, R13.
 */
export function readSignedDate(passage: Passage, outlets: OutletTable): readonly SignedDatePart[] | null {
  const { text, lines, span } = passage
  if (text.length > LONGEST || lines.length > 1 || !/\d[/.-]\d/.test(text)) return null
  for (const between of text.matchAll(CLOCKED.test(text) ? BETWEEN_CLOCKED : BETWEEN)) {
    const [first, second] = cutPassage(passage, span.start + between.index, between[0].length)
    const inOrder = readPair(first, second, outlets)
    if (inOrder !== null) return inOrder
    const reversed = readPair(second, first, outlets)
    if (reversed !== null) return [...reversed].reverse()
  }
  return null
}

function readPair(signature: Passage, day: Passage, outlets: OutletTable): readonly SignedDatePart[] | null {
  const date = readPageDate(day)
  const byline = date && readByline(signature, outlets)
  if (date === null || byline === null) return null
  if (byline.people.length === 0 && byline.staff === undefined) return null
  // Beside a date a name needs no label to be that of the writer.
  return [
    { passage: { ...signature, markup: { ...signature.markup, role: 'author' } }, byline, date: null },
    { passage: day, date, byline: null },
  ]
}
