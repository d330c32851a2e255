import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readMonth, readYearTail } from './day-words.ts'
import { standsAlone } from './guards.ts'

const NAME = 'month-range'
const FROM = 'từ'
const MONTH = 'tháng'
const YEAR = 'năm'
const LINKS = ['và', 'đến', 'tới']
const fromKey = toneKey(FROM)
const yearKey = toneKey(YEAR)
const links = new Set([...LINKS.map(toneKey), '-'])

/** `từ tháng 5 đến 7/2018`, `tháng 3 và 4`, `tháng 5-7`. With `tháng` twice it is a range of two expressions. */
export const monthRange: Rule = {
  name: NAME,
  first: [fromKey, toneKey(MONTH)],
  words: [FROM, MONTH, YEAR, ...LINKS],
  match(tokens, at) {
    const start = tokenAt(tokens, at).key === fromKey ? at + 1 : at
    const first = readMonth(tokens, start)
    if (first === null || !links.has(tokenAt(tokens, first.end).key)) return null
    const last = tokens[first.end + 1]
    const near = isSpaced(tokens, first.end) ? last?.gap === 'blank' : last?.gap === 'none'
    if (!near || last?.kind !== 'number' || last.key.length > 2 || last.value > 12 || last.value <= first.month)
      return null
    const end = first.end + 2
    const tail = readYearTail(tokens, end)
    if ((tail === null && !endsPhrase(tokens, end)) || !standsAlone(tokens, first.end + 1, tail?.end ?? end))
      return null
    const year = tail ? { year: tail.year } : {}
    const from: Fields = { month: first.month, ...year }
    const meaning = { kind: 'range', from, to: { month: last.value, ...year } } as const
    return { start: at, end: tail?.end ?? end, meaning, rule: NAME, confidence: 0.88 }
  },
}

/** Whether no noun can follow that the number counts: `tháng 3 và 4 người`. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token === undefined || token.gap === 'line' || token.kind === 'mark' || token.key === yearKey
}
