import { DIGIT_WORDS, numberAt, type ReadNumber, TAIL_WORDS } from '../lexis/number-words.ts'
import { unreadLone, unreadMonth, unreadOrdinal, unreadScore, unreadSigned } from './lone-unreaders.ts'
import { fullNumber, isNumberWord, type SmallNumber, smallNumber } from './small-number.ts'
import type { Unreader, Written } from './unreader.ts'
import { formatNumber, matchesAt, readDigits, unreadAddress } from './unreaders.ts'

// What can be nothing else. A number that is one word (*năm* is a year, *ba* a father) stays a word unless what stands
// beside it says that it counts: a unit, a month behind a day, a denominator.

// Words of numbers that mean something else more often: a year, a no, an excess.
const OTHER_WORDS = new Set(['năm', 'không', 'trừ', 'âm', 'lẻ', 'chấm'])
const BEFORE_YEARS = new Set(['mỗi', 'hằng', 'hàng', 'nhiều', 'mấy', 'vài', 'các', 'những', 'từng', 'suốt', 'quanh'])
const BEHIND_YEARS = new Set([
  'thì',
  'trước',
  'tcn',
  'scn',
  'và',
  'đến',
  'tới',
  'là',
  'khi',
  'do',
  'của',
  'sau',
  'ông',
  'bà',
  'vua',
  'được',
  'bị',
  'đã',
])
const YEAR_TAILS = new Set(['nay', 'ngoái', 'trước', 'qua', 'tới', 'sau', 'liền', 'nữa', 'học', 'tháng'])

/** *ngày mười hai tháng năm [năm hai nghìn hai mươi]*, *mùng một tháng giêng*. */
const unreadFullDay: Unreader = (words, start) => {
  const head = words[start]
  if (head !== 'ngày' && head !== 'mùng' && head !== 'mồng') return null
  const day = smallNumber(words, start + 1, 31)
  if (day === null || day.value === 0 || words[day.end] !== 'tháng') return null
  const month = readMonth(words, day.end + 1)
  if (month === null) return null
  const year = readYearAt(words, month.end)
  const text = `${head} ${day.value} tháng ${month.value}`
  return year === null ? { end: month.end, text } : { end: year.end, text: `${text} năm ${year.value}` }
}

function readMonth(words: readonly string[], at: number): SmallNumber | null {
  if (words[at] === 'tư') return { value: 4, end: at + 1 }
  const month = smallNumber(words, at, 12)
  return month === null || month.value === 0 ? null : month
}

/** The year behind the word *năm* at `at`. */
function readYearAt(words: readonly string[], at: number): SmallNumber | null {
  if (words[at] !== 'năm') return null
  const digits = readSpelledYear(words, at + 1)
  if (digits !== null) return digits
  const number = smallNumber(words, at + 1, 2999)
  if (number === null || number.value < 100) return null
  return number.value >= 1000 || isEarlyYear(words, at, number.end) ? number : null
}

/** *tháng sáu năm ba trăm ba mươi*, *năm năm trăm ba mươi hai*: behind a month, or where nothing follows that is counted. */
function isEarlyYear(words: readonly string[], at: number, end: number): boolean {
  if (words[at - 2] === 'tháng') return true
  return end - at > 3 && (words[end] === undefined || BEHIND_YEARS.has(words[end] ?? ''))
}

/** *một chín bảy lăm*: the digits of a year of the last five centuries. */
function readSpelledYear(words: readonly string[], at: number): SmallNumber | null {
  const digits = [0, 1, 2, 3].map(
    (i) => DIGIT_WORDS.get(words[at + i] ?? '') ?? (i > 0 ? tailDigit(words[at + i]) : undefined),
  )
  if (digits.includes(undefined)) return null
  const value = Number(digits.join(''))
  return value >= 1500 && value < 2100 && !isNumberWord(words[at + 4]) ? { value, end: at + 4 } : null
}

function tailDigit(word: string | undefined): number | undefined {
  return TAIL_WORDS.get(word ?? '')
}

/** *tháng ba năm hai nghìn hai mươi*, *quý ba năm …*. */
const unreadPeriod: Unreader = (words, start) => {
  const head = words[start]
  if (head !== 'tháng' && head !== 'quý') return null
  const part = head === 'tháng' ? readMonth(words, start + 1) : smallNumber(words, start + 1, 4)
  const year = part === null ? null : readYearAt(words, part.end)
  return part === null || year === null ? null : { end: year.end, text: `${head} ${part.value} năm ${year.value}` }
}

const unreadYear: Unreader = (words, start) => {
  const year = readYearAt(words, start)
  return year === null ? null : { end: year.end, text: `năm ${year.value}` }
}

/** *tám giờ ba mươi phút*, *hai giờ rưỡi*: right for a clock and for a length. */
const unreadTime: Unreader = (words, start) => {
  const hour = smallNumber(words, start, 24)
  if (hour === null || words[hour.end] !== 'giờ') return null
  if (words[hour.end + 1] === 'kém') return unreadHourLess(words, hour)
  if (words[hour.end + 1] === 'rưỡi') return { end: hour.end + 2, text: `${hour.value} giờ 30 phút` }
  const minute = smallNumber(words, hour.end + 1, 59)
  if (minute === null || words[minute.end] !== 'phút') return null
  return { end: minute.end + 1, text: `${hour.value} giờ ${minute.value} phút` }
}

/** *tám giờ kém mười lăm [phút]*: eight less fifteen. */
function unreadHourLess(words: readonly string[], hour: SmallNumber): Written | null {
  const minute = smallNumber(words, hour.end + 2, 59)
  if (minute === null || minute.value < 1) return null
  const isNamed = words[minute.end] === 'phút'
  const text = `${hour.value} giờ kém ${minute.value}${isNamed ? ' phút' : ''}`
  return { end: isNamed ? minute.end + 1 : minute.end, text }
}

const UNITS: readonly (readonly [name: string, sign: string])[] = [
  ['ki lô mét trên giờ', ' km/h'],
  ['ki lô mét vuông', ' km²'],
  ['xăng ti mét vuông', ' cm²'],
  ['mét vuông', ' m²'],
  ['xăng ti mét khối', ' cm³'],
  ['mét khối', ' m³'],
  ['na nô mét', ' nm'],
  ['mi crô mét', ' µm'],
  ['mi li mét', ' mm'],
  ['đề xi mét', ' dm'],
  ['xăng ti mét', ' cm'],
  ['ki lô mét', ' km'],
  ['mi li lít', ' ml'],
  ['ki lô gam', ' kg'],
  ['mi li gam', ' mg'],
  ['héc ta', ' ha'],
  ['phần trăm', '%'],
  ['đô la mỹ', ' USD'],
  ['đô la', ' USD'],
  ['ơ rô', ' €'],
  ['bảng anh', ' bảng Anh'],
  ['độ c', ' °C'],
  ['độ f', ' °F'],
  ['ki lô bai', ' KB'],
  ['mê ga bai', ' MB'],
  ['gi ga bai', ' GB'],
  ['tê ra bai', ' TB'],
  ['ki lô hẹc', ' kHz'],
  ['mê ga hẹc', ' MHz'],
  ['gi ga hẹc', ' GHz'],
  ['ki lô vôn', ' kV'],
  ['ki lô oát giờ', ' kWh'],
  ['ki lô oát', ' kW'],
  ['mê ga oát', ' MW'],
  ['mã lực', ' mã lực'],
  ['mét', ' m'],
  ['gam', ' g'],
  ['vôn', ' V'],
  ['oát', ' W'],
  ['inh', ' inch'],
]

const unreadMeasure: Unreader = (words, start, options) => {
  const number = readCount(words, start)
  if (number === null) return null
  const after = start + number.length
  const unit = UNITS.find(([name]) => matchesAt(words, after, name))
  if (unit === undefined) return null
  if (unit[0] === 'gam' && words[after + 1] === 'màu') return null // a shade of colour
  // "mỗi năm phần trăm": the year, not five.
  if (number.length === 1 && words[start] === 'năm' && BEFORE_YEARS.has(words[start - 1] ?? '')) return null
  return { end: after + unit[0].split(' ').length, text: formatNumber(number, options) + unit[1] }
}

/** *hai phần ba*. The fifth of *một phần năm nay* is a year. */
const unreadFraction: Unreader = (words, start) => {
  const above = smallNumber(words, start, 99)
  if (above === null || above.value === 0 || words[above.end] !== 'phần') return null
  const at = above.end + 1
  const below = words[at] === 'tư' ? { value: 4, end: at + 1 } : smallNumber(words, at, 100)
  if (below === null || below.value < 2) return null
  if (words[at] === 'năm' && YEAR_TAILS.has(words[below.end] ?? '')) return null
  return isNumberWord(words[below.end]) ? null : { end: below.end, text: `${above.value}/${below.value}` }
}

// "vài ba nghìn" is some thousands, "hai phần mười" a share.
const BEFORE_ROUGH = new Set(['vài', 'dăm', 'mấy', 'đôi', 'phần', 'muôn', 'vẹn'])
const AFTER_ROUGH = new Set(['mấy', 'vài', 'phân']) // "mười mấy người", "mười phân vẹn mười"
const AFTER_RATE = new Set(['lệ', 'giá', 'số', 'trọng', 'suất', 'phú', 'mỉ', 'thí'])

/** *một tỷ lệ, ba triệu phú*: the scale is the first half of a word. */
function isHalfWord(words: readonly string[], end: number): boolean {
  const last = words[end - 1]
  const isRate = (last === 'tỷ' || last === 'tỉ') && AFTER_RATE.has(words[end] ?? '')
  return isRate || (last === 'triệu' && words[end] === 'phú')
}

const TEN = 'mười' // the one lone word that is nothing but a number
const LEAST_DIGITS = 6 // "một hai ba bốn năm" is counting
const LEAST_CODE = 4 // digits of a code, if no two of them go on counting
const COUNTING = /01|12|23|34|45|56|67|78|89/

/** Digits one by one: telephone numbers, accounts, *không không bảy*. */
const unreadDigits: Unreader = (words, start) => {
  const { digits, end } = readDigits(words, start)
  const isCode = digits.length >= LEAST_CODE && !COUNTING.test(digits)
  return isCode || digits.length >= LEAST_DIGITS || /^00\d/.test(digits) ? { end, text: digits } : null
}

/** *hai chục*, *hăm mốt*: words that are nothing else. */
const unreadTens: Unreader = (words, start) => {
  const digit = DIGIT_WORDS.get(words[start + 1] ?? '') ?? tailDigit(words[start + 1])
  if (words[start] === 'hăm' && digit !== undefined && digit > 0) return { end: start + 2, text: `2${digit}` }
  const tens = DIGIT_WORDS.get(words[start] ?? '')
  return tens !== undefined && tens > 1 && words[start + 1] === 'chục' ? { end: start + 2, text: `${tens}0` } : null
}

const unreadNumber: Unreader = (words, start, options) => {
  const number = readCount(words, start)
  if (number === null || (number.length < 2 && words[start] !== TEN)) return null
  const before = words[start - 1] ?? ''
  const end = start + number.length
  if (isRest(words, start)) return null
  const isYears = words[start] === 'năm' && (BEFORE_YEARS.has(before) || before === 'năm')
  const isRough = BEFORE_ROUGH.has(before) || AFTER_ROUGH.has(words[end] ?? '')
  if (isYears || isRough || isHalfWord(words, end)) return null
  return { end: start + number.length, text: formatNumber(number, options) }
}

/** *năm trăm* [*ba mươi hai*]: the words before it belong to the same number, which was refused. */
function isRest(words: readonly string[], start: number): boolean {
  return HUNDREDS.has(words[start - 1] ?? '') && isNumberWord(words[start - 2])
}

const HUNDREDS = new Set(['trăm', 'nghìn', 'ngàn', 'mươi', 'linh', 'lẻ'])

// biome-ignore format: a list
const COUNTED = new Set([
  'ki', 'mét', 'mi', 'xăng', 'đề', 'gam', 'lít', 'héc', 'phần', 'đô', 'đồng', 'điểm', 'độ', 'tấn', 'giây', 'phút', 'giờ', 'lần', 'tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'vôn', 'oát', 'mê', 'gi',
])

/** *phiên bản sáu chấm hai một không hỗ trợ*: the last *không* is a no, unless something counted follows. */
function isNegation(words: readonly string[], start: number, { fraction, length }: ReadNumber): boolean {
  const next = words[start + length]
  return fraction.length > 1 && words[start + length - 1] === 'không' && next !== undefined && !COUNTED.has(next)
}

const DECIMAL_SCALES = new Set(['tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'vạn'])

/** A number that the words behind it do not go on with; *một trăm rưỡi* and *một trăm tư* are whole as well. */
function readCount(words: readonly string[], start: number): ReadNumber | null {
  const number = fullNumber(words, start)
  if (number === null) return null
  if (isNegation(words, start, number))
    return { ...number, fraction: number.fraction.slice(0, -1), length: number.length - 1 }
  const next = words[start + number.length] ?? ''
  if (next === 'rưỡi' || TAIL_WORDS.has(next)) return readHalf(words, start) ?? readShort(words, start)
  const isScale = (number.fraction !== '' || number.length > 1) && DECIMAL_SCALES.has(next)
  return isScale || OTHER_WORDS.has(next) || !isNumberWord(next) ? number : null
}

/** *một trăm rưỡi*: 150; of a million or a thousand million the reader of numbers knows. */
function readHalf(words: readonly string[], start: number): ReadNumber | null {
  const number = fullNumber(words, start)
  if (number === null) return null
  const at = start + number.length
  const isHundred = words[at - 1] === 'trăm' && words[at] === 'rưỡi'
  return isHundred ? { ...number, digits: String(Number(number.digits) + 50), length: number.length + 1 } : null
}

function readShort(words: readonly string[], start: number): ReadNumber | null {
  const number = numberAt(words, start, { sequences: false })
  if (number === null || number.isNegative || number.length < 3) return null
  return isNumberWord(words[start + number.length]) ? null : number
}

/** In the order they are asked: what takes in more comes first. */
export const SURE_UNREADERS: readonly Unreader[] = [
  unreadAddress,
  unreadFullDay,
  unreadPeriod,
  unreadYear,
  unreadMonth,
  unreadOrdinal,
  unreadTime,
  unreadMeasure,
  unreadFraction,
  unreadDigits,
  unreadTens,
  unreadSigned,
  unreadScore,
  unreadNumber,
  unreadLone,
]
