import { toneKey } from '@chugiai/normalizer/lexis'
import { NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { isDayOfMonth, LEAD_KEYS, readDay, readLead } from './day-words.ts'
import { GUARD_WORDS, isCounted, isNamedNumber, isNameOfPlace, standsAlone } from './guards.ts'
import { readLunarTail } from './lunar-tail.ts'

const NAME = 'day-month'
const SEPARATORS = new Set(['/', '-', '.'])

/** Days that are known by their numbers: `dịp 30/4`, `lễ 2/9`. */
const KNOWN_DAYS = new Set([
  '30/4',
  '1/5',
  '2/9',
  '8/3',
  '20/11',
  '20/10',
  '27/7',
  '19/8',
  '19/5',
  '22/12',
  '10/10',
  '14/2',
  '24/12',
  '25/12',
])

/** Words before `1/5` that make it the day: `dịp 1/5`, `30/4 và 1/5`; it is a fifth otherwise (`gần 1/5 phạm nhân`). */
const FEAST_WORDS = ['dịp', 'lễ', 'nghỉ', 'tết', 'và', 'động']
const feastWords = new Set([...FEAST_WORDS.map(toneKey), '-', ','])

// A pair without a word before it is a date, a ratio, a score or an address. The confidence of the bare pair lies
// below what findDates shows; joining it to a part of a day, a weekday or another date raises it.
const WITH_LEAD = 0.96
const KNOWN = 0.6
const BARE = 0.4
const COUNTED = 0.1

/** `ngày 29/11`, `hôm 17/4`, `ngày 6-2`, `mùng 3/1`; `29/11` alone with a low confidence. */
export const dayMonth: Rule = {
  name: NAME,
  first: [NUMBER, ...LEAD_KEYS],
  words: [...GUARD_WORDS, ...FEAST_WORDS],
  match(tokens, at) {
    const lead = readLead(tokens, at)
    const start = lead?.end ?? at
    if (lead !== null && !isSpaced(tokens, start)) return null
    const pair = readPair(tokens, start)
    if (pair === null || (lead?.early && pair.day > 10)) return null
    const confidence = lead !== null ? WITH_LEAD : bareConfidence(tokens, start, pair)
    const end = readLunarTail(tokens, start + 3)
    return end === start + 3
      ? point(NAME, at, end, confidence, pair)
      : point(NAME, at, end, WITH_LEAD, { ...pair, lunar: true })
  },
}

/** `29/11`: two numbers that some year has, whole, with one of the marks between. */
export function readPair(
  tokens: readonly Token[],
  start: number,
): { readonly day: number; readonly month: number } | null {
  const day = readDay(tokens, start, false)
  const month = tokens[start + 2]
  if (day === null || month?.kind !== 'number' || !SEPARATORS.has(tokenAt(tokens, start + 1).key)) return null
  if (tokenAt(tokens, start + 1).gap !== 'none' || month.gap !== 'none' || month.key.length > 2) return null
  if (!isDayOfMonth(day.value, month.value) || !standsAlone(tokens, start, start + 3)) return null
  return { day: day.value, month: month.value }
}

function bareConfidence(tokens: readonly Token[], start: number, pair: { day: number; month: number }): number {
  const slash = tokenAt(tokens, start + 1).key === '/'
  if (!slash || isCounted(tokens, start + 3) || isNamedNumber(tokens, start) || isNameOfPlace(tokens, start))
    return COUNTED
  if (pair.day === 1 && pair.month === 5 && !isFeast(tokens, start)) return BARE
  return KNOWN_DAYS.has(`${pair.day}/${pair.month}`) ? KNOWN : BARE
}

function isFeast(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  return (
    before !== undefined &&
    tokenAt(tokens, start).gap !== 'line' &&
    tokenAt(tokens, start).gap !== 'break' &&
    feastWords.has(before.key)
  )
}
