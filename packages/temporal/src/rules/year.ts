import { toneKey } from '@chugiai/normalizer/lexis'
import { point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
import { readSpokenYear } from './day-words.ts'
import { ERA_WORDS, readEra } from './era.ts'
import { standsAlone } from './guards.ts'

/** `năm 2018`, `năm hai nghìn mười tám`, `năm 2879 trước Công nguyên`. */
export const year: Rule = {
  name: 'year',
  first: [toneKey('năm')],
  words: ['năm', ...ERA_WORDS],
  match(tokens, at) {
    const read = readYearOfEra(tokens, at + 1) ?? readSpokenYear(tokens, at + 1) ?? readEarlyYear(tokens, at + 1)
    if (read === null || !standsAlone(tokens, at, read.end)) return null
    return point('year', at, read.end, 0.95, { year: read.year })
  },
}

/** `2879 trước Công nguyên` is the year -2878 of ISO 8601, which has a year 0; `40 sau Công nguyên` is 40. */
function readYearOfEra(tokens: readonly Token[], at: number): { readonly year: number; readonly end: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.gap !== 'blank' || token.key.length > 4 || token.value === 0) return null
  const era = readEra(tokens, at + 1)
  return era && { year: era.value === 'before' ? 1 - token.value : token.value, end: era.end }
}

/** A year of three digits at the end of a phrase: `năm 938`. Elsewhere it may count something. */
function readEarlyYear(tokens: readonly Token[], at: number): { readonly year: number; readonly end: number } | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'number' || token.gap !== 'blank' || token.key.length !== 3 || token.value < 100) return null
  const isEnd = next === undefined || next.gap === 'line' || (next.kind === 'mark' && next.gap === 'none')
  return isEnd && next?.key !== '-' ? { year: token.value, end: at + 1 } : null
}
