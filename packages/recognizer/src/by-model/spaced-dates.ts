import { syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../token.ts'

const SCORE = 0.9 // a word or a year says that it is a date
const DAY_WORDS = syllableKeys('ngày|hôm|mùng|mồng')
const DAY_PARTS = syllableKeys('sáng|trưa|chiều|tối|đêm')

/**
 * Dates with blanks around their dashes, as treebanks write them: *ngày 17 - 3 - 2004*, *tối 21 - 3*. Two numbers alone
 * are a range; a word for a day or a part of one before them, or a year behind, makes them a date.
 */
export function spacedDates({ tokens }: Passage): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!isDashed(tokens, at) || !isUpTo(tokens[at]!, 31) || !isUpTo(tokens[at + 2]!, 12)) continue
    const to = isDashed(tokens, at + 2) && /^(?:19|20)\d\d$/.test(tokens[at + 4]!.letters) ? at + 5 : at + 3
    const before = at > 0 && tokens[at]!.gap !== 'break' ? tokens[at - 1]!.key : ''
    const part = DAY_PARTS.has(before)
    if (!part && !DAY_WORDS.has(before) && to === at + 3) continue
    found.push({ from: DAY_WORDS.has(before) ? at - 1 : at, to, label: 'DATE', score: SCORE, rule: 'spaced-date' })
    if (part) found.push({ from: at - 1, to, label: 'TIME', score: SCORE, rule: 'spaced-date' })
    at = to - 1
  }
  return found
}

/** A number, a dash and a number, each with a blank between. */
function isDashed(tokens: readonly Token[], at: number): boolean {
  const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (left?.kind !== 'number' || right?.kind !== 'number' || dash?.key !== '-') return false
  return dash.gap === 'blank' && right.gap === 'blank'
}

function isUpTo({ letters }: Token, most: number): boolean {
  return /^\d{1,2}$/.test(letters) && Number(letters) >= 1 && Number(letters) <= most
}
