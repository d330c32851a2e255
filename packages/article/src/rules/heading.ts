import type { Passage } from '../page/passages.ts'
import { startsListItem } from '../page/shape.ts'

const LONGEST = 100
const NUMBERED = /^(?:\d{1,2}[.)]|[IVX]{1,4}[.)]?\s*[-–.]?|bài \d+\s*:|kỳ \d+\s*:)\s/iu

/** Whether a passage between paragraphs is a heading: one short line that is not a sentence. */
export function isHeading(passage: Passage, next: Passage | undefined): boolean {
  const { text } = passage
  if (next === undefined || passage.lines.length > 1 || text.length > LONGEST) return false
  if (/[.…:;,]["”’)]*$|: ?["“']/.test(text) || !/^["“‘'«(]?[\p{Lu}\p{N}]/u.test(text)) return false
  if (startsListItem(text) && !NUMBERED.test(text)) return false
  return next.text.length > text.length && !startsListItem(next.text)
}
