import type { Passage } from '../page/passages.ts'
import { startsListItem } from '../page/shape.ts'

const SHORTEST = 40
const LONGEST = 700 // ledes run to 100 words; a longer first paragraph is a flattened body

/** Whether a passage behind the title can be the lede: neither a word nor a whole story, and no item of a list. */
export function isLedeShaped({ text }: Passage, next: Passage | undefined): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false
  // A number may open a lede, `1. Nước lên`, where no item follows.
  return !startsListItem(text) || (/^\d/.test(text) && next !== undefined && !startsListItem(next.text))
}

/** Whether a passage is too long for a lede. */
export function isWholeStory({ text }: Passage): boolean {
  return text.length > LONGEST
}
