import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { LEAD_KEYS, readDay, readLead, readMonth } from './day-words.ts'
import { readLunarTail } from './lunar-tail.ts'

const TET = 'Tết'
const tetKey = toneKey(TET)
const FULL_MOON = 15
/** The days of Tết: from the 1st to the 10th of the first month, and from the 20th of the last. */
const LAST_OF_FIRST_DAYS = 10
const FIRST_OF_LAST_DAYS = 20
const LAST_OF_LAST_DAYS = 30

const fullMoons = createPhrases<true>([
  ['rằm', true],
  ['ngày rằm', true],
  ['hôm rằm', true],
])

/** `mùng 3 Tết`, `mồng Một Tết`, `30 Tết`, `29 Tết`. */
export const tetDay: Rule = {
  name: 'tet-day',
  first: [NUMBER, ...LEAD_KEYS],
  words: [TET],
  match(tokens, at) {
    const led = readLed(tokens, at)
    if (led === null || !isTet(tokens, led.end) || !fitsTet(tokens, led)) return null
    return point('tet-day', at, led.end + 1, 0.92, { tet: led.day, lunar: true })
  },
}

/** `20-27 Tết`, `28 - 30 Tết`, `mùng 1-3 Tết`. */
export const tetDays: Rule = {
  name: 'tet-days',
  first: [NUMBER, ...LEAD_KEYS],
  words: [TET],
  match(tokens, at) {
    const led = readLed(tokens, at)
    if (led === null || tokenAt(tokens, led.end).key !== '-' || !fitsTet(tokens, led)) return null
    const last = readDay(tokens, led.end + 1, false)
    if (last === null || last.value <= led.day || last.value > LAST_OF_LAST_DAYS || !isTet(tokens, last.end))
      return null
    const meaning = { kind: 'range', from: tetFields(led.day), to: tetFields(last.value) } as const
    return { start: at, end: last.end + 1, meaning, rule: 'tet-days', confidence: 0.92 }
  },
}

function tetFields(tet: number): Fields {
  return { tet, lunar: true }
}

interface LedDay {
  /** Whether a word such as `mùng` stands before the day. */
  readonly isLed: boolean
  readonly start: number
  readonly end: number
  readonly day: number
}

/** A day of the month with the word before it, if any. */
function readLed(tokens: readonly Token[], at: number): LedDay | null {
  const lead = readLead(tokens, at)
  const start = lead?.end ?? at
  if (lead !== null && !isSpaced(tokens, start)) return null
  const day = readDay(tokens, start, lead !== null)
  return day && { isLed: lead !== null, start, end: day.end, day: day.value }
}

function isTet(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).key === tetKey && isSpaced(tokens, at)
}

/** Whether the day is one of Tết; a bare number is one of the last of the year alone. */
function fitsTet(tokens: readonly Token[], { isLed, start, day }: LedDay): boolean {
  if (day > LAST_OF_LAST_DAYS || (day > LAST_OF_FIRST_DAYS && day < FIRST_OF_LAST_DAYS)) return false
  return isLed || (day > LAST_OF_FIRST_DAYS && !tokenAt(tokens, start).glued)
}

/** `rằm tháng Giêng`, `rằm tháng 7`, `rằm tháng Bảy`. */
export const fullMoon: Rule = {
  name: 'full-moon',
  first: fullMoons.first,
  words: fullMoons.words,
  match(tokens, at) {
    const found = fullMoons.match(tokens, at)
    const month = found && isSpaced(tokens, found.end) ? readMonth(tokens, found.end) : null
    return (
      month &&
      point('full-moon', at, readLunarTail(tokens, month.end), 0.95, {
        day: FULL_MOON,
        month: month.month,
        lunar: true,
      })
    )
  },
}
