import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import { type Atom, NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readPair } from './day-month.ts'
import {
  DAY_WORDS,
  isDayOfMonth,
  LEAD_KEYS,
  readDay,
  readLead,
  readMonth,
  readYear,
  readYearTail,
} from './day-words.ts'
import { isCounted, standsAlone } from './guards.ts'
import { readLunarTail } from './lunar-tail.ts'

const NAME = 'day-range'
const FROM = 'từ'
const LINKS = ['và', 'đến', 'tới', 'hoặc']
const LONGEST_LIST = 8 // days named one by one; a bound keeps long rows of numbers linear
const fromKey = toneKey(FROM)
const links = new Set([...LINKS.map(toneKey), '-'])

/** `từ 5 đến 8/3`, `11 và 12/6`, `ngày 5, 6 và 7/3`, `từ ngày 5 đến ngày 8 tháng 3 năm 2019`. */
export const dayRange: Rule = {
  name: NAME,
  first: [NUMBER, fromKey, ...LEAD_KEYS],
  words: [...DAY_WORDS, FROM, ...LINKS],
  match(tokens, at) {
    const lead = tokenAt(tokens, at).key === fromKey ? at + 1 : at
    const start = readLead(tokens, lead)?.end ?? lead
    const first = readDay(tokens, start, false)
    if (first === null || tokenAt(tokens, start).glued || (start > at && !isSpaced(tokens, start))) return null
    const last = readLast(tokens, first.end, start > at)
    if (last === null || last.day <= first.value || !isDayOfMonth(first.value, last.fields.month!)) return null
    const isBare = start === at
    if (isBare && !isBareDate(tokens, first.end, last)) return null
    if (isBare && !standsAlone(tokens, start, last.end)) return null
    const from: Fields = { ...last.fields, day: first.value }
    return rangeOf(at, start, first.end, last, from, isBare ? 0.6 : 0.95)
  },
}

/** Without a word before it `3-4-2` is no range of days; `26 và 27-6`, `17-18/4` are. */
function isBareDate(tokens: readonly Token[], link: number, last: LastDay): boolean {
  const isDashed = tokenAt(tokens, link).key === '-' && tokenAt(tokens, last.start + 1).key !== '/'
  return !isDashed && !isCounted(tokens, last.end)
}

interface LastDay {
  readonly day: number
  readonly fields: Fields
  readonly start: number
  readonly end: number
}

/** The day that closes the list, behind any number of other days: `, 6 và 7/3`. */
function readLast(tokens: readonly Token[], at: number, led: boolean): LastDay | null {
  for (let link = at, days = 1; days < LONGEST_LIST; days++) {
    const mark = tokens[link]
    const isLink = mark !== undefined && (links.has(mark.key) || (led && mark.key === ','))
    if (!isLink || mark.gap === 'line' || mark.gap === 'break') return null
    const start = readLead(tokens, link + 1)?.end ?? link + 1
    const next = tokens[start]
    if (next === undefined || next.gap === 'line' || next.gap === 'break') return null
    const last = readDate(tokens, start)
    if (last !== null) return last
    const day = readDay(tokens, start, false)
    if (day === null) return null
    link = day.end
  }
  return null
}

/** `8/3`, `8/3/2019`, `8 tháng 3 năm 2019` at token `at`. */
export function readDate(tokens: readonly Token[], at: number): LastDay | null {
  const day = readDay(tokens, at, false)
  if (day === null) return null
  const month = readMonth(tokens, day.end)
  if (month !== null) return lastDay(tokens, at, day.value, month, month.end)
  const pair = readPair(tokens, at)
  if (pair !== null) return lastDay(tokens, at, pair.day, pair, at + 3)
  const year = readYear(tokens, at + 4)
  const mark = tokens[at + 1]?.key
  const isFull = year !== null && (mark === '/' || mark === '-' || mark === '.') && tokens[at + 3]?.key === mark
  const written = tokens[at + 2]
  if (!isFull || written?.kind !== 'number' || written.key.length > 2 || !isDayOfMonth(day.value, written.value))
    return null
  return { day: day.value, fields: { day: day.value, month: written.value, year }, start: at, end: at + 5 }
}

/** The month may be one of the lunar calendar by its name, `tháng Giêng`, or by `âm lịch` behind it. */
function lastDay(
  tokens: readonly Token[],
  start: number,
  day: number,
  { month, lunar = false }: { readonly month: number; readonly lunar?: boolean },
  end: number,
): LastDay {
  const tail = readYearTail(tokens, end)
  const dated = tail?.end ?? end
  const lunarEnd = readLunarTail(tokens, dated)
  const calendar = lunar || lunarEnd > dated ? ({ lunar: true } as const) : {}
  return { day, fields: { day, month, ...(tail ? { year: tail.year } : {}), ...calendar }, start, end: lunarEnd }
}

function rangeOf(at: number, start: number, end: number, last: LastDay, from: Fields, confidence: number): Atom {
  const inner = [point(NAME, start, end, confidence, from), point(NAME, last.start, last.end, confidence, last.fields)]
  return { start: at, end: last.end, meaning: { kind: 'range', from, to: last.fields }, rule: NAME, confidence, inner }
}
