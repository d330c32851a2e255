import { toneKey } from '@chugiai/normalizer/lexis'
import { hourOfDay } from '../half-day.ts'
import type { Fields } from '../meaning.ts'
import { NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readHalfDay } from './clock.ts'
import { readDate } from './day-range.ts'
import { LEAD_KEYS, readLead } from './day-words.ts'

const NAME = 'hour-range'
const FROM = 'từ'
const LINKS = ['đến', 'tới']
const HOUR = 'giờ'
const LAST_HOUR = 24
/** Words behind a part of a day, and how many days from today it lies: `4 giờ chiều mai`. */
const DAYS: readonly (readonly [string, number])[] = [
  ['nay', 0],
  ['qua', -1],
  ['mai', 1],
]
/** Before hours of the clock: `vào lúc 3-4 giờ`. */
const MOMENTS = ['lúc', 'hồi', 'vào']
const NOON = 12
const moments = new Set(MOMENTS.map(toneKey))
const fromKey = toneKey(FROM)
const hourKey = toneKey(HOUR)
const links = new Set([...LINKS.map(toneKey), '-'])
const days = new Map(DAYS.map(([word, by]) => [toneKey(word), by]))

/**
 * Two hours of one day that say the unit once: `3-4 giờ sáng`, `từ 7 đến 9h sáng 10/5`, `8 - 10 giờ ngày 9/5`. Without a
 * part of the day or a day behind them they may as well be a length.
 */
export const hourRange: Rule = {
  name: NAME,
  first: [NUMBER, fromKey],
  words: [FROM, ...LINKS, ...MOMENTS, HOUR, ...DAYS.map(([word]) => word)],
  match(tokens, at) {
    const start = tokenAt(tokens, at).key === fromKey ? at + 1 : at
    const first = hourAt(tokens, start)
    const last = isLinked(tokens, start + 1) ? hourAt(tokens, start + 2) : null
    if (first === null || last === null || first >= last || tokenAt(tokens, start).glued) return null
    const unit = unitEnd(tokens, start + 3)
    const day = unit === null ? null : (readDay(tokens, unit) ?? anyDay(tokens, at, unit, last))
    if (day === null) return null
    const from = { ...day.fields, clock: { hour: day.hourOf(first) } }
    const to = { ...day.fields, clock: { hour: day.hourOf(last) } }
    const inner = [point(NAME, start, start + 1, 0.85, from), point(NAME, start + 2, day.end, 0.85, to)]
    return { start: at, end: day.end, meaning: { kind: 'range', from, to }, rule: NAME, confidence: 0.85, inner }
  },
}

/** `lúc 3-4 giờ`, `từ 8 đến 10 giờ`, `18-20 giờ`: hours of any day; elsewhere `3-4 giờ` is a length. */
function anyDay(tokens: readonly Token[], at: number, end: number, last: number): DayOfHours | null {
  const isTime = tokenAt(tokens, at).key === fromKey || last > NOON || isAt(tokens, at)
  return isTime ? { fields: {}, end, hourOf: (hour) => hour } : null
}

function isAt(tokens: readonly Token[], at: number): boolean {
  return isSpaced(tokens, at) && moments.has(tokenAt(tokens, at - 1).key)
}

function hourAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'number' && token.key.length <= 2 && token.value <= LAST_HOUR ? token.value : null
}

function isLinked(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at]
  const next = tokens[at + 1]?.gap
  return link !== undefined && links.has(link.key) && (next === 'blank' || next === 'none') && link.gap !== 'line'
}

/** Index behind `giờ` or the `h` of `4h` at token `at`. */
function unitEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token === undefined || token.capital) return null
  const isLetter = token.gap === 'none' && (token.key === 'h' || token.key === 'g')
  return isLetter || (token.key === hourKey && token.gap !== 'line' && token.gap !== 'break') ? at + 1 : null
}

interface DayOfHours {
  readonly fields: Fields
  readonly end: number
  hourOf(hour: number): number
}

/** What behind the hours says their day: `sáng`, `chiều mai`, `sáng 10/5`, `ngày 9/5`. */
function readDay(tokens: readonly Token[], at: number): DayOfHours | null {
  const half = readHalfDay(tokens, at)
  const end = half?.end ?? at
  const hourOf = (hour: number) => (half === null ? hour : hourOfDay(hour, half.value))
  const part: Fields = half?.value.part ? { part: half.value.part } : {}
  const shift = half !== null && isSpaced(tokens, end) ? days.get(tokenAt(tokens, end).key) : undefined
  if (shift !== undefined) return { fields: { ...part, shift: { unit: 'day', by: shift } }, end: end + 1, hourOf }
  const lead = isSpaced(tokens, end) && LEAD_KEYS.includes(tokenAt(tokens, end).key) ? readLead(tokens, end) : null
  const date = isSpaced(tokens, end) ? readDate(tokens, lead?.end ?? end) : null
  if (date !== null) return { fields: { ...part, ...date.fields }, end: date.end, hourOf }
  return half === null ? null : { fields: part, end, hourOf }
}
