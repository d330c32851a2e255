import { DIGIT_WORDS, numberAt, type ReadNumber, TAIL_WORDS } from '../lexis/number-words.ts'
import { unreadLone } from './lone-unreaders.ts'
import type { Unreader, UnverbalizeOptions, Written } from './unreader.ts'

/** Whether the words of `phrase` stand at `at`. */
export function matchesAt(words: readonly string[], at: number, phrase: string): boolean {
  let from = 0
  for (let i = at; ; i++) {
    const space = phrase.indexOf(' ', from)
    const end = space < 0 ? phrase.length : space
    const word = words[i]
    if (word === undefined || word.length !== end - from || !phrase.startsWith(word, from)) return false
    if (space < 0) return true
    from = space + 1
  }
}

export function formatNumber(number: ReadNumber, { decimal = 'comma' }: UnverbalizeOptions): string {
  const { isNegative, digits, fraction, scale } = number
  const point = fraction === '' ? '' : (decimal === 'comma' ? ',' : '.') + fraction
  return `${isNegative ? '-' : ''}${digits}${point}${scale === '' ? '' : ` ${scale}`}`
}

/** A number below `limit` without sign, point or scale. */
function smallNumber(words: readonly string[], start: number, limit: number): { value: string; end: number } | null {
  const number = numberAt(words, start, { sequences: false })
  if (
    number === null ||
    number.isNegative ||
    number.fraction !== '' ||
    number.scale !== '' ||
    Number(number.digits) >= limit
  )
    return null
  return { value: number.digits, end: start + number.length }
}

const MONTHS: ReadonlyMap<string, string> = new Map([
  ['tư', '4'],
  ['giêng', '1'],
])

const unreadMonth: Unreader = (words, start) => {
  if (words[start] !== 'tháng') return null
  const named = MONTHS.get(words[start + 1] ?? '')
  if (named === '4') return { end: start + 2, text: 'tháng 4' }
  const month = words[start + 1] === 'năm' ? { value: '5', end: start + 2 } : smallNumber(words, start + 1, 13)
  if (month === null) return null
  // "tháng năm" alone may be "months and years": a day in front or a year behind says that it is May.
  const isMay = month.value !== '5' || isYearAt(words, start + 2) || isDayBefore(words, start)
  return isMay ? { end: month.end, text: `tháng ${month.value}` } : { end: start + 2, text: 'tháng năm' }
}

function isYearAt(words: readonly string[], at: number): boolean {
  return words[at] === 'năm' && readYear(words, at + 1) !== null
}

function isDayBefore(words: readonly string[], at: number): boolean {
  const word = words[at - 1] ?? ''
  return word === 'mười' || word === 'mươi' || DIGIT_WORDS.has(word) || TAIL_WORDS.has(word) || /^\d+$/.test(word)
}

const unreadYear: Unreader = (words, start) => {
  const year = words[start] === 'năm' ? readYear(words, start + 1) : null
  return year === null ? null : { end: year.end, text: `năm ${year.value}` }
}

/** *hai nghìn mười ba, một tám năm hai, hai không mười chín, hai không linh tám*. */
function readYear(words: readonly string[], start: number): { value: string; end: number } | null {
  const century = [0, 1].map((i) => DIGIT_WORDS.get(words[start + i] ?? ''))
  if (!century.includes(undefined)) {
    const end = start + 2
    const tail = yearTail(words, end)
    if (tail !== null) return { value: `${century[0]}${century[1]}${tail.value.padStart(2, '0')}`, end: tail.end }
  }
  const number = smallNumber(words, start, 4000)
  return number !== null && Number(number.value) >= 100 ? number : null
}

function yearTail(words: readonly string[], start: number): { value: string; end: number } | null {
  const tens = words[start] === 'linh' || words[start] === 'lẻ' ? 0 : DIGIT_WORDS.get(words[start] ?? '')
  const ones = DIGIT_WORDS.get(words[start + 1] ?? '') ?? TAIL_WORDS.get(words[start + 1] ?? '')
  if (tens !== undefined && ones !== undefined && words[start + 2] !== 'mươi')
    return { value: `${tens}${ones}`, end: start + 2 }
  const number = smallNumber(words, start, 100)
  return number !== null && Number(number.value) >= 10 ? number : null
}

const unreadDay: Unreader = (words, start) => {
  if (!['ngày', 'mùng', 'mồng'].includes(words[start] ?? '')) return null
  const day = smallNumber(words, start + 1, 32)
  return day === null ? null : { end: day.end, text: `${words[start]} ${day.value}` }
}

const unreadOrdinal: Unreader = (words, start) => {
  if (words[start] !== 'thứ') return null
  const named = new Map([
    ['nhất', '1'],
    ['tư', '4'],
  ]).get(words[start + 1] ?? '')
  if (named !== undefined) return { end: start + 2, text: `thứ ${named}` }
  const number = smallNumber(words, start + 1, 1000)
  return number === null ? null : { end: number.end, text: `thứ ${number.value}` }
}

const two = (value: string | number) => String(value).padStart(2, '0')

const unreadTime: Unreader = (words, start) => {
  const hour = smallNumber(words, start, 25)
  if (hour === null || words[hour.end] !== 'giờ') return null
  const after = hour.end + 1
  if (words[after] === 'kém') return unreadMinutesTo(words, after + 1, Number(hour.value))
  const minutes = smallNumber(words, words[after] === 'linh' ? after + 1 : after, 60)
  if (minutes === null) return { end: after, text: `${hour.value}h` }
  if (words[minutes.end] === 'giây') return { end: minutes.end + 1, text: `${hour.value}h ${minutes.value}s` }
  const end = words[minutes.end] === 'phút' ? minutes.end + 1 : minutes.end
  const seconds = words[minutes.end] === 'phút' ? smallNumber(words, end, 60) : null
  if (seconds === null || words[seconds.end] !== 'giây') return { end, text: `${hour.value}:${two(minutes.value)}` }
  return { end: seconds.end + 1, text: `${hour.value}:${two(minutes.value)}:${two(seconds.value)}` }
}

function unreadMinutesTo(words: readonly string[], start: number, hour: number): Written | null {
  const minutes = smallNumber(words, start, 60)
  if (minutes === null) return null
  const end = words[minutes.end] === 'phút' ? minutes.end + 1 : minutes.end
  return { end, text: `${(hour + 23) % 24}:${two(60 - Number(minutes.value))}` }
}

const unreadMinutes: Unreader = (words, start) => {
  const minutes = smallNumber(words, start, 60)
  if (minutes === null) return null
  if (words[minutes.end] === 'giây') return { end: minutes.end + 1, text: `${minutes.value}s` }
  if (words[minutes.end] !== 'phút') return null
  const after = minutes.end + 1
  if (words[after] === 'rưỡi') return { end: after + 1, text: `${minutes.value}p30s` }
  const seconds = smallNumber(words, after, 60)
  if (seconds === null || words[seconds.end] !== 'giây') return null
  return { end: seconds.end + 1, text: `${minutes.value}p${seconds.value}s` }
}

// biome-ignore format: a table, longer names first where one begins another
const UNIT_NAMES: readonly (readonly [name: string, sign: string])[] = ([
  ['ki lô mét trên giờ', ' km/h'], ['kilomet trên giờ', ' km/h'], ['kilobit trên giây', ' kbps'], ['megabit trên giây', ' mbps'],
  ['ki lô mét vuông', ' km²'], ['xen ti mét vuông', ' cm²'], ['xăng ti mét vuông', ' cm²'], ['mét vuông', ' m²'],
  ['xen ti mét khối', ' cm³'], ['xăng ti mét khối', ' cm³'], ['mét khối', ' m³'], ['mi li mét', ' mm'], ['xen ti mét', ' cm'],
  ['xăng ti mét', ' cm'], ['ki lô mét', ' km'], ['kilomet', ' km'], ['mét', ' m'], ['mi li lít', ' ml'], ['lít', ' l'],
  ['ki lô gram', ' kg'], ['ki lô gam', ' kg'], ['mi li gam', ' mg'], ['gam', ' g'], ['héc ta', ' ha'], ['inch', ' inch'],
  ['gigabyte', ' gb'], ['megabyte', ' mb'], ['kilobyte', ' kb'], ['độ c', ' °c'], ['độ f', ' °f'], ['phần trăm', '%'],
  ['phút', ' phút'], ['đô la mỹ', '$'], ['đô la', '$'], ['đô', '$'], ['ơ rô', '€'], ['euro', '€'], ['won', '₩'], ['ringgit', 'RM'],
  ['bảng anh', '£'], ['yên', '¥'],
] as const)

const unreadMeasure: Unreader = (words, start, options) => {
  const number = numberAt(words, start)
  if (number === null || number.isSequence) return null
  const after = start + number.length
  const unit = UNIT_NAMES.find(([name]) => matchesAt(words, after, name))
  if (unit === undefined) return null
  return { end: after + unit[0].split(' ').length, text: formatNumber(number, options) + unit[1] }
}

const FRACTION_WORDS = ['phần', 'trên', 'chia']

const unreadFraction: Unreader = (words, start, options) => {
  const above = numberAt(words, start)
  if (above === null || above.fraction !== '' || !FRACTION_WORDS.includes(words[start + above.length] ?? ''))
    return null
  const at = start + above.length + 1
  if (words[at] === 'tư') return { end: at + 1, text: `${formatNumber(above, options)}/4` }
  const below = numberAt(words, at)
  if (below === null || below.isNegative || below.fraction !== '') return null
  return {
    end: at + below.length,
    text: `${formatNumber(above, options)}/${formatNumber(below, options)}`,
  }
}

const unreadPhone: Unreader = (words, start) => {
  if (words[start] === 'cộng') {
    const code = readCountryCode(words, start + 1)
    const rest = code === null ? null : readDigits(words, code.end)
    if (code === null || rest === null || rest.digits.length < 8) return null
    return { end: rest.end, text: `+${code.value} ${groupPhone(rest.digits)}` }
  }
  const address = unreadIpAddress(words, start)
  if (address !== null) return address
  const { digits, end } = readDigits(words, start)
  return digits.length < 3 ? null : { end, text: groupPhone(digits) }
}

function readCountryCode(words: readonly string[], start: number): { value: string; end: number } | null {
  const spoken = words[start + 1] === 'mươi' || words[start] === 'mười' ? smallNumber(words, start, 100) : null
  if (spoken !== null) return spoken
  const digits = [words[start], words[start + 1]].map((word) => DIGIT_WORDS.get(word ?? ''))
  return digits.includes(undefined) ? null : { value: digits.join(''), end: start + 2 }
}

export function readDigits(words: readonly string[], start: number): { digits: string; end: number } {
  const digitAt = (at: number) => DIGIT_WORDS.get(words[at] ?? '')
  let digits = ''
  let end = start
  for (let digit = digitAt(end); digit !== undefined; digit = digitAt(++end)) digits += digit
  return { digits, end }
}

const MOBILE = /^(0\d{2})(\d{3})(\d{4})$/
const CARD = /^(\d{4})(\d{4})(\d{4})(\d{4})$/
const CARD_OF_15 = /^(\d{4})(\d{6})(\d{5})$/

function groupPhone(digits: string): string {
  return digits.replace(MOBILE, '$1-$2-$3').replace(CARD, '$1 $2 $3 $4').replace(CARD_OF_15, '$1 $2 $3')
}

function unreadIpAddress(words: readonly string[], start: number): Written | null {
  const parts: string[] = []
  let at = start
  for (; parts.length < 4; at++) {
    const { digits, end } = readDigits(words, at)
    if (digits === '' || digits.length > 3) return null
    parts.push(digits)
    at = end
    if (parts.length < 4 && words[at] !== 'chấm') return null
    if (parts.length === 4) break
  }
  return { end: at, text: parts.join('.') }
}

const ADDRESS_WORDS: readonly (readonly [words: string, sign: string])[] = [
  ['hai chấm sẹc sẹc', '://'],
  ['a còng', '@'],
  ['a móc', '@'],
  ['a vòng', '@'],
  ['gạch dưới', '_'],
  ['chấm', '.'],
  ['gạch', '-'],
  ['sẹc', '/'],
]
const LATIN = /^[a-z0-9]{1,64}$/ // longer words are no part of an address, and would make the look for one slow
const DOMAIN = /[a-z][a-z0-9]*\.(?:com|vn|net|org|edu|gov|info|io)(?:\.vn)?(?:\/|$)/

export const unreadAddress: Unreader = (words, start) => {
  const first = words[start] ?? ''
  if (!LATIN.test(first) && !DIGIT_WORDS.has(first)) return null
  let text = ''
  let end = start
  for (let word = words[end]; word !== undefined; word = words[end]) {
    const sign = ADDRESS_WORDS.find(([names]) => matchesAt(words, end, names))
    const digit = DIGIT_WORDS.get(word)
    if (sign !== undefined) text += sign[1]
    else if (digit !== undefined) text += digit
    else if (LATIN.test(word)) text += word
    else break
    end += sign === undefined ? 1 : sign[0].split(' ').length
  }
  return /^[^@]+@[a-z]/.test(text) || (text[0] !== '@' && DOMAIN.test(text)) ? { end, text } : null
}

const unreadNumber: Unreader = (words, start, options) => {
  const number = numberAt(words, start)
  if (number === null) return null
  const word = words[start] ?? ''
  const isLoneDigit = number.length === 1 && DIGIT_WORDS.has(word)
  return isLoneDigit
    ? { end: start + 1, text: word }
    : { end: start + number.length, text: formatNumber(number, options) }
}

/** In the order they are asked: what takes in more, or is surer, comes first. */
export const UNREADERS: readonly Unreader[] = [
  unreadAddress,
  unreadMonth,
  unreadYear,
  unreadDay,
  unreadOrdinal,
  unreadTime,
  unreadMinutes,
  unreadMeasure,
  unreadFraction,
  unreadPhone,
  unreadLone,
  unreadNumber,
]
