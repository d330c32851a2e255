import { endsSentence } from '../page/shape.ts'
import type { Candidates } from './candidates.ts'
import type { Verdict } from './reading.ts'

/** The verdict on lines of the head and the tail that are passed over. */
export const UNKNOWN: Verdict = { reading: { type: 'boilerplate' }, rule: 'unknown-line' }

const LONGEST = 50

/** A short line that is no sentence and that nobody knows: a button, a clock, the name of a column. */
export function isUnknown({ passage: { text, lines } }: Candidates): boolean {
  return text.length <= LONGEST && lines.length === 1 && !isSentence(text)
}

/** Whether a line ends as sentences do; a colon or dots may end a button as well. */
function isSentence(text: string): boolean {
  return endsSentence(text) && !/[:…]$/.test(text)
}
