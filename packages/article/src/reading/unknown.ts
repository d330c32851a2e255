import { countTokens, endsSentence } from '../page/shape.ts'
import type { Candidates } from './candidates.ts'
import type { Verdict } from './reading.ts'

/** The verdict on lines of the head and the tail that are passed over. */
export const UNKNOWN: Verdict = { reading: { type: 'boilerplate' }, rule: 'unknown-line' }

const LONGEST = 50

/** A short line that is no sentence and that nobody knows: a button, a clock, the name of a column. */
export function isUnknown({ passage: { text, lines } }: Candidates): boolean {
  return text.length <= LONGEST && lines.length === 1 && !isSentence(text)
}

// Letters that Vietnamese has and English lacks.
const VIETNAMESE = /[ăâđêôơưà-ãèéìíò-õùúýạ-ỹ]/iu
const FEWEST_WORDS = 6
const LONGEST_LOOK = 600

/** A text in another language behind a Vietnamese story: its English version. */
export function isForeign({ passage: { text } }: Candidates): boolean {
  const opening = text.slice(0, LONGEST_LOOK)
  return countTokens(opening, FEWEST_WORDS) === FEWEST_WORDS && !VIETNAMESE.test(opening)
}

/** Whether a line ends as sentences do; a colon or dots may end a button as well. */
function isSentence(text: string): boolean {
  return endsSentence(text) && !/[:…]$/.test(text)
}
