import { syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd, isGivenSyllable, isVietnameseShape, runEnd } from '../capital-run.ts'
import type { Chart, Mention } from '../mention.ts'
import { follows, type Token, tokenAt } from '../token.ts'
import { actsBehind } from './given-name.ts'
import { NOT_NAMES } from './headed-place.ts'
import { ORG_HEAD } from './organization-heads.ts'

const BEHIND_PREPOSITION = 0.6 // a body may be meant, and every other rule knows better

const PREPOSITIONS = syllableKeys('ở|tại|tận|quê')
const LONGEST_NAME = 3

/** *ở Hàng Mành*, *tại Lăng Cô*: two or three syllables that no list knows, behind a word of place alone. */
export function placeBehindPreposition(chart: Chart, at: number): Mention | null {
  const { tokens } = chart
  if (
    tokenAt(tokens, at).gap !== 'blank' ||
    !PREPOSITIONS.has(tokenAt(tokens, at - 1).key) ||
    !isPlain(tokenAt(tokens, at))
  )
    return null
  const to = runEnd(tokens, at)
  if (to - at < 2 || to - at > LONGEST_NAME || !tokens.slice(at, to).every(isPlain)) return null
  if (!chart.startsWord(at + 1) || beginsOther(tokens, at) || goesOn(chart, at, to)) return null
  return { from: at, to, label: 'LOC', score: BEHIND_PREPOSITION, rule: 'preposition' }
}

function isPlain(token: Token): boolean {
  return token.shape === 'title' && isVietnameseShape(token)
}

function beginsOther(tokens: readonly Token[], at: number): boolean {
  return (
    NOT_NAMES.has(tokenAt(tokens, at).key) || fullNameEnd(tokens, at) !== null || ORG_HEAD.longest(tokens, at) !== null
  )
}

/** "ở Minh Anh thấy": somebody does something; "Hợp Tác xã": half of a word. */
function goesOn(chart: Chart, at: number, to: number): boolean {
  if (!follows(chart.tokens, to)) return false
  return !chart.startsWord(to) || (isGivenName(chart.tokens, at, to) && actsBehind(chart, to - 1))
}

function isGivenName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(isGivenSyllable)
}
