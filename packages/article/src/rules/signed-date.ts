import type { OutletTable } from '../page/outlets.ts'
import { cutPassage, type Passage } from '../page/passages.ts'
import { readByline } from './byline-place.ts'
import { isPageDateLine } from './page-date.ts'

const LONGEST = 120
// A place stands before a date as well, `Hà Nội, 12/10/2023`; before a time of day, or a bar, stands who wrote it.
const CLOCKED = /\d{1,2}\s*[:h]\s*\d{2}/u
const BETWEEN_CLOCKED = /\s*[|•·]\s*|\s+(?:[-–—]\s+)?|,\s+/gu
const BETWEEN = /\s*[|•·]\s*/gu

/**
 * The signature and the date of a line that holds both, in the order of the line: `Thu Hà - 12/10/2023 14:05`. `null` for
 * any other line. R5, R13.
 */
export function splitSignedDate(passage: Passage, outlets: OutletTable): readonly [Passage, Passage] | null {
  const { text, lines, span } = passage
  if (text.length > LONGEST || lines.length > 1 || !/\d[/.-]\d/.test(text)) return null
  for (const between of text.matchAll(CLOCKED.test(text) ? BETWEEN_CLOCKED : BETWEEN)) {
    const [first, second] = cutPassage(passage, span.start + between.index, between[0].length)
    if (isPageDateLine(second) && isSigned(first, outlets)) return [signed(first), second]
    if (isPageDateLine(first) && isSigned(second, outlets)) return [first, signed(second)]
  }
  return null
}

function isSigned(passage: Passage, outlets: OutletTable): boolean {
  const reading = readByline(passage, outlets)
  return reading !== null && (reading.people.length > 0 || reading.staff !== undefined)
}

/** Beside a date a name needs no label to be that of the writer. */
function signed(passage: Passage): Passage {
  return { ...passage, markup: { ...passage.markup, role: 'author' } }
}
