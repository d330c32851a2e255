import { syllableKeys } from '@chugiai/normalizer/lexis'
import { endsPhrase } from '../capital-run.ts'
import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, type Token, tokenAt } from '../token.ts'
import { actsBehind } from './given-name.ts'
import { type NameEnd, TOPIC } from './organization-name.ts'

const NUMBERED_UNIT = 0.86 // a unit and its number

const UNITS = new PhraseTable(() =>
  phrases('Binh đoàn|Hải đoàn|Hải đội|Lữ đoàn|Quân khu|Quân đoàn|Sư đoàn|Tiểu đoàn|Trung đoàn|Đại đội', true),
)
// Of these a number counts members as well: "đoàn 20 người".
const LOOSE_UNITS = syllableKeys('trạm|đoàn|đội')

/** *Sư đoàn 316*, *Lữ đoàn Hải quân 125*, *trạm 20*: a unit that has a number for a name. */
export function numberedEnd(chart: Chart, from: number, headEnd: number): NameEnd | null {
  const { tokens } = chart
  const loose = headEnd === from + 1 && LOOSE_UNITS.has(tokenAt(tokens, from).key)
  if (!loose && UNITS.longest(tokens, from)?.to !== headEnd) return null
  const number = loose ? headEnd : (TOPIC.longest(tokens, headEnd)?.to ?? headEnd)
  if (!isNumber(tokens, number) || (loose && isCounting(chart, number + 1))) return null
  return { to: number + 1, score: NUMBERED_UNIT, known: true }
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).gap === 'blank' && /^\d{1,4}[a-z]?$/.test(tokenAt(tokens, at).key)
}

function isCounting(chart: Chart, at: number): boolean {
  const { tokens } = chart
  if (!follows(tokens, at) || tokenAt(tokens, at).shape !== 'lower') return false
  return !endsPhrase(tokens, at) && !actsBehind(chart, at - 1)
}
