import { pad, toneKey } from '@chugiai/normalizer/lexis'
import { type HalfDay, hourOfDay } from '../half-day.ts'
import type { Clock } from '../meaning.ts'
import { NUMBER_WORDS, readNumber } from '../number-words.ts'
import { createPhrases } from '../phrases.ts'
import { type Atom, isNext, NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { standsAlone } from './guards.ts'
import { HOUR_LENGTH_WORDS, isHourLength, isLateLed, isOnDay, isTimeLed, TIME_LEADS } from './hour-length.ts'

const NAME = 'clock'
const HOUR_LETTERS = ['h', 'g'] // '7h30', '7g30' (the South)
const HOUR = 'giờ'
const MINUTE = ['phút', 'p', 'ph', "'"]
const SECOND = ['giây', 's']
const HALF = 'rưỡi'
const LESS = 'kém'
const WHOLE_HOUR = ['đồng'] // 'hai giờ đồng hồ' is a duration
const hourLetters = new Set(HOUR_LETTERS)
const hourKey = toneKey(HOUR)
const minuteKeys = new Set(MINUTE.map(toneKey))
const secondKeys = new Set(SECOND.map(toneKey))
const halfKey = toneKey(HALF)
const lessKey = toneKey(LESS)
const minuteKey = toneKey('phút')
const aboutKey = toneKey('khoảng')
const oneKey = toneKey('một')
const oneLeads = new Set([...TIME_LEADS, 'khoảng', 'đúng', 'từ', 'đến'].map(toneKey))
const NUMBER_MARKS = new Set(['/', '.', '-']) // '7 giờ 30/4': no minutes
const wholeHour = new Set(WHOLE_HOUR.map(toneKey))

interface ReadClock {
  readonly clock: Clock
  readonly end: number
  readonly confidence: number
}

/** `08:30`, `15:23:24`, `7h`, `7h30`, `7 giờ 30 phút`, `3 giờ rưỡi chiều`, `7 giờ kém 15`, `23:13 GMT+7`. */
export const clock: Rule = {
  name: NAME,
  first: [NUMBER, ...NUMBER_WORDS.map(toneKey)],
  words: [
    ...HOUR_LETTERS,
    HOUR,
    ...MINUTE,
    ...SECOND,
    HALF,
    LESS,
    ...WHOLE_HOUR,
    ...HOUR_LENGTH_WORDS,
    ...NUMBER_WORDS,
  ],
  match(tokens, at) {
    const read = readColons(tokens, at) ?? readHours(tokens, at)
    if (read !== null && isOneHour(tokens, at, read)) return null
    if (read === null || !standsAlone(tokens, at, read.end) || isRoughLength(tokens, at, read.end)) return null
    return withTail(tokens, at, read)
  },
}

/** `08:30`, `15:23:24`. */
function readColons(tokens: readonly Token[], at: number): ReadClock | null {
  const hour = tokenAt(tokens, at)
  const minute = sixtieth(tokens, at + 1, ':')
  if (hour.kind !== 'number' || hour.key.length > 2 || hour.value > 24 || minute === null) return null
  const second = sixtieth(tokens, at + 3, ':')
  if (second === null) return { clock: { hour: hour.value, minute }, end: at + 3, confidence: 0.85 }
  return { clock: { hour: hour.value, minute, second }, end: at + 5, confidence: 0.9 }
}

/** The two digits from 00 to 59 behind the mark at `at`, with nothing between. */
function sixtieth(tokens: readonly Token[], at: number, mark: string): number | null {
  const digits = tokens[at + 1]
  if (!isNext(tokens, at, mark, 'none') || digits?.kind !== 'number' || digits.gap !== 'none') return null
  return digits.key.length === 2 && digits.value < 60 ? digits.value : null
}

/** `7h30`, `19 giờ`, `7 giờ 30 phút`, `ba giờ rưỡi`, `7 giờ kém 15`. */
function readHours(tokens: readonly Token[], at: number): ReadClock | null {
  const hour = readNumber(tokens, at)
  if (hour === null || hour.value > 24 || tokenAt(tokens, at).key.length > 9) return null
  const word = tokens[hour.end]
  const isLetter = word?.gap === 'none' && hourLetters.has(word.key) && !word.capital
  if (!isLetter && !isNext(tokens, hour.end, hourKey) && !isSpacedLetter(tokens, at, hour.end)) return null
  if (wholeHour.has(tokenAt(tokens, hour.end + 1).key) || isHourLength(tokens, at, hour.end + 1)) return null
  if (isSecondOfPair(tokens, at)) return null
  return readMinutes(tokens, hour.value, hour.end + 1)
}

/** `12 g khuya`, `lúc 22 g`, `13 g 30`: a letter behind a blank is grams as well, unless something beside it says hours. */
function isSpacedLetter(tokens: readonly Token[], at: number, letter: number): boolean {
  const token = tokens[letter]
  if (token?.gap !== 'blank' || tokenAt(tokens, at).kind !== 'number' || !hourLetters.has(token.key) || token.capital)
    return false
  return (
    readHalfDay(tokens, letter + 1) !== null ||
    isTimeLed(tokens, at) ||
    isLateLed(tokens, at) ||
    isMinutes(tokens, letter + 1)
  )
}

/** Two digits that end there: the `30` of `13 g 30`, not those of `20 g 30%` or `20 g 30 ml`. */
function isMinutes(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind !== 'number' || token.gap !== 'blank' || token.key.length !== 2 || token.value > 59) return false
  return next?.kind === 'mark' && (next.gap === 'none' || next.gap === 'blank') && ',.;)'.includes(next.key)
}

/** The `9 giờ` of `7-9 giờ`, which may be two times or a length. */
function isSecondOfPair(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at).gap === 'none' &&
    tokenAt(tokens, at - 1).key === '-' &&
    tokenAt(tokens, at - 2).kind === 'number'
  )
}

/** `khoảng 3 giờ 15 phút` is a length, `khoảng 20 giờ 15 phút ngày 9/5`, `lúc khoảng 3 giờ 15` and `vào khoảng 3 giờ 15 phút` are times. */
function isRoughLength(tokens: readonly Token[], at: number, end: number): boolean {
  const isRough =
    isSpaced(tokens, at) && tokenAt(tokens, at - 1).key === aboutKey && tokenAt(tokens, end - 1).key === minuteKey
  return isRough && !isTimeLed(tokens, at - 1) && !isOnDay(tokens, end)
}

/** What follows the hour, which ends at token `at`. */
function readMinutes(tokens: readonly Token[], hour: number, at: number): ReadClock {
  const whole = { clock: { hour }, end: at, confidence: 0.8 }
  if (isNext(tokens, at, halfKey)) return { clock: { hour, minute: 30 }, end: at + 1, confidence: 0.9 }
  const less = isNext(tokens, at, lessKey) ? at + 1 : at
  if (tokens[less]?.gap === 'line' || tokens[less]?.gap === 'break') return whole
  const minute = readNumber(tokens, less)
  if (minute === null || minute.value > 59 || !isMinute(tokens, less, minute.end)) return whole
  const end = skipUnit(tokens, minute.end, minuteKeys)
  if (less > at) return { clock: { hour: (hour + 23) % 24, minute: 60 - minute.value }, end, confidence: 0.9 }
  const second = end > minute.end ? readNumber(tokens, end) : null
  const secondEnd = second === null ? end : skipUnit(tokens, second.end, secondKeys)
  if (second === null || secondEnd === second.end)
    return { clock: { hour, minute: minute.value }, end, confidence: 0.92 }
  return { clock: { hour, minute: minute.value, second: second.value }, end: secondEnd, confidence: 0.92 }
}

/** Whether a number behind the hour is minutes: `7h30`, `7 giờ 30`; in `7 giờ 3 người` it is not. */
function isMinute(tokens: readonly Token[], at: number, end: number): boolean {
  if (skipUnit(tokens, end, minuteKeys) > end) return true
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number' || token.key.length !== 2) return tokenAt(tokens, at - 1).key === lessKey
  const next = tokenAt(tokens, end)
  return !(next.gap === 'none' && NUMBER_MARKS.has(next.key) && tokenAt(tokens, end + 1).gap === 'none')
}

/** `19 euro một giờ`, `một giờ sau`: an hour's length, unless a word before it or behind it makes it a time of day. */
function isOneHour(tokens: readonly Token[], at: number, { clock, end }: ReadClock): boolean {
  if (tokenAt(tokens, at).key !== oneKey || clock.hour !== 1 || clock.minute !== undefined || isOnDay(tokens, end))
    return false
  return !isSpaced(tokens, at) || !oneLeads.has(tokenAt(tokens, at - 1).key)
}

function skipUnit(tokens: readonly Token[], at: number, units: ReadonlySet<string>): number {
  const token = tokens[at]
  const isUnit = token !== undefined && (token.gap === 'none' || token.gap === 'blank') && units.has(token.key)
  return isUnit ? at + 1 : at
}

/** Words behind an hour that say which half of the day it lies in. */
const halves = createPhrases<HalfDay>([
  ['sáng', { part: 'MO', afternoon: false }],
  ['sáng sớm', { part: 'MO', afternoon: false }],
  ['rạng sáng', { part: 'MO', afternoon: false }],
  ['trưa', { part: 'MI', afternoon: true }],
  ['chiều', { part: 'AF', afternoon: true }],
  ['tối', { part: 'EV', afternoon: true }],
  ['đêm', { part: 'NI', afternoon: true }],
  ['khuya', { part: 'NI', afternoon: true }],
  ['am', { afternoon: false }],
  ['pm', { afternoon: true }],
  ['sa', { afternoon: false }], // SA and CH: sáng and chiều in the Vietnamese settings of computers
  ['ch', { afternoon: true }],
])
/** Words behind a part of a day that make it a day of its own: `8 giờ tối nay` is `8 giờ` in `tối nay`. */
const DAY_TAILS = ['nay', 'qua', 'mai', 'hôm']
const dayTails = new Set(DAY_TAILS.map(toneKey))
export const HALF_DAY_WORDS = [...halves.words, ...DAY_TAILS]

const ZONES = new Set(['gmt', 'utc'])
export const ZONE_WORDS = ['gmt', 'utc']
const LARGEST_OFFSET = 14 // hours from Greenwich: the Line Islands

/** Adds the half of the day and the zone behind a clock time. */
function withTail(tokens: readonly Token[], at: number, { clock: read, end, confidence }: ReadClock): Atom {
  const half = readHalf(tokens, end)
  const time = half === null ? read : { ...read, hour: hourOfDay(read.hour, half.value) }
  const timeEnd = half?.end ?? end
  const zone = readZone(tokens, timeEnd)
  return point(NAME, at, zone?.end ?? timeEnd, half || zone ? 0.95 : confidence, {
    clock: time,
    ...(half?.value.part ? { part: half.value.part } : {}),
    ...(zone ? { zone: zone.zone } : {}),
  })
}

/** The word behind an hour at token `at` that says its half of the day, whatever follows. */
export function readHalfDay(
  tokens: readonly Token[],
  at: number,
): { readonly value: HalfDay; readonly end: number } | null {
  return isNear(tokens, at) ? halves.match(tokens, at) : null
}

function readHalf(tokens: readonly Token[], at: number): { readonly value: HalfDay; readonly end: number } | null {
  const half = readHalfDay(tokens, at)
  const namesDay = half !== null && isSpaced(tokens, half.end) && dayTails.has(tokenAt(tokens, half.end).key)
  return namesDay ? null : half
}

function isNear(tokens: readonly Token[], at: number): boolean {
  return isSpaced(tokens, at) || tokenAt(tokens, at).gap === 'none'
}

/** `GMT+7`, `(GMT+7)`, `UTC+07:00`, `GMT`. */
function readZone(tokens: readonly Token[], at: number): { readonly zone: string; readonly end: number } | null {
  const open = tokenAt(tokens, at).key === '(' ? at + 1 : at
  if (!isNear(tokens, open) || !ZONES.has(tokenAt(tokens, open).key)) return null
  const sign = tokens[open + 1]
  const hours = tokens[open + 2]
  const hasSign = (sign?.key === '+' || sign?.key === '-') && hours?.kind === 'number'
  const signed = hasSign && hours.value <= LARGEST_OFFSET
  if (hasSign && !signed && sign.gap === 'none') return null // no such zone, and not GMT either
  const hoursEnd = signed ? open + 3 : open + 1
  const minutes = signed ? sixtieth(tokens, hoursEnd, ':') : null
  const end = minutes === null ? hoursEnd : hoursEnd + 2
  const zone = signed ? `${sign.key}${pad(hours.value, 2)}:${pad(minutes ?? 0, 2)}` : '+00:00'
  if (open === at) return { zone, end }
  return tokenAt(tokens, end).key === ')' ? { zone, end: end + 1 } : null
}
