import { romanValue } from '../lexis/roman.ts'
import { type Region, spellDigits, spellInteger, spellNumber } from './cardinal.ts'
import { CURRENCIES, MAGNITUDES, UNITS } from './units.ts'

/** What is read at a place: where it ends and how it is spoken. */
export interface Spoken {
  readonly end: number
  readonly words: string
}

/** Reads one kind of expression that starts at `start`; `null` when it is another. `before` is the word in front, lower case. */
export type Reader = (text: string, start: number, before: string, region: Region) => Spoken | null

/** A sticky pattern at a place. */
function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

const LETTER = /[\p{L}\p{N}]/u

function isWordAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && LETTER.test(text[offset]!)
}

const AT = ' a còng '
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/y
const ADDRESS_SIGNS: Readonly<Record<string, string>> = {
  '@': AT,
  '.': ' chấm ',
  '-': ' gạch ',
  _: ' gạch dưới ',
  '/': ' sẹc ',
  ':': ' hai chấm ',
  '+': ' cộng ',
}

const readAddress: Reader = (text, start) => {
  const found = matchAt(ADDRESS, text, start)
  if (found === null) return null
  const address = found[0].replace(/[.,;:!?)]+$/, '')
  const spaced = [...address].map((sign) => ADDRESS_SIGNS[sign] ?? sign).join('')
  const words = spaced.replace(/\d+/g, (digits) => ` ${spellDigits(digits)} `).split(/\s+/)
  return { end: start + address.length, words: words.filter((word) => word !== '').join(' ') }
}

/** Numbers of laws and decisions stay as they are: *15/2020/NĐ-CP*. */
const LAW_NUMBER = /\d{1,5}(?:\/\d{4})?\/(?=[\p{Lu}\d-]*\p{Lu}{2})[\p{L}\d-]{2,24}/uy

const readLawNumber: Reader = (text, start) => {
  const [number] = matchAt(LAW_NUMBER, text, start) ?? []
  return number === undefined ? null : { end: start + number.length, words: number }
}

const DATE = /(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/])/y
const DAY_AND_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/])/y
const MONTH_AND_YEAR = /(\d{1,2})[/ ](\d{4})(?![\d/])/y
const BEFORE_DAY = ['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'mùng', 'mồng', 'nay']
const APRIL = 4

function spellMonth(month: string, region: Region): string {
  return Number(month) === APRIL ? 'tư' : spellInteger(month, region)
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

const readDate: Reader = (text, start, before, region) => {
  const [all, day, , month, year] = matchAt(DATE, text, start) ?? []
  if (all === undefined || !isDay(day!, month!)) return null
  const head = ['ngày', 'mùng', 'mồng'].includes(before) ? '' : 'ngày '
  const words = `${head}${spellInteger(day!, region)} tháng ${spellMonth(month!, region)} năm ${spellInteger(year!, region)}`
  return { end: start + all.length, words }
}

const readDayAndMonth: Reader = (text, start, before, region) => {
  const [all, day, month] = matchAt(DAY_AND_MONTH, text, start) ?? []
  if (all === undefined || !BEFORE_DAY.includes(before) || !isDay(day!, month!)) return null
  const head = ['ngày', 'mùng', 'mồng'].includes(before) ? '' : 'ngày '
  return { end: start + all.length, words: `${head}${spellInteger(day!, region)} tháng ${spellMonth(month!, region)}` }
}

const readMonth: Reader = (text, start, before, region) => {
  if (before !== 'tháng') return null
  const [all, month, year] = matchAt(MONTH_AND_YEAR, text, start) ?? []
  if (all !== undefined)
    return { end: start + all.length, words: `${spellMonth(month!, region)} năm ${spellInteger(year!, region)}` }
  const [plain] = matchAt(/\d{1,2}(?![\d.,/])/y, text, start) ?? []
  return plain === undefined ? null : { end: start + plain.length, words: spellMonth(plain, region) }
}

const CLOCK = /(\d{1,2})(?::|[hg](?=\d))(\d{2})(?::(\d{2}))?(?:p|ph)?(?![\p{L}\d:])/uy
const SHORT_TIME = /(?:(\d{1,2})h)?(?:(\d{1,2})p)?(?:(\d{1,2})s)?(?![\p{L}\d])/uy
const ZONE = / (gmt|utc|est|ict)(?!\p{L})/iuy

const readTime: Reader = (text, start, _before, region) => {
  const found = matchAt(CLOCK, text, start) ?? matchAt(SHORT_TIME, text, start)
  if (found === null || found[0] === '') return null
  const [all, hours, minutes, seconds] = found
  if (Number(hours ?? 0) > 24 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null
  const isClock = hours !== undefined && minutes !== undefined
  const parts = [
    hours === undefined ? '' : `${spellInteger(hours, region)} giờ`,
    minutes === undefined || (isClock && Number(minutes) === 0) ? '' : `${spellInteger(minutes, region)} phút`,
    seconds === undefined || (isClock && Number(seconds) === 0) ? '' : `${spellInteger(seconds, region)} giây`,
  ]
  const zone = matchAt(ZONE, text, start + all.length)
  const words = [...parts, zone === null ? '' : zone[1]!.toUpperCase()].filter((part) => part !== '').join(' ')
  return { end: start + all.length + (zone?.[0].length ?? 0), words }
}

const PHONE = /\+?\d{2,4}(?:[ .-]\d{3,4}){2,3}(?![\d,])|0\d{8,10}(?![\d.,])|\+\d{9,12}(?!\d)/y

/** A telephone number begins with 0 or +, so that *100.000.000* is none. */
const readPhone: Reader = (text, start) => {
  const found = matchAt(PHONE, text, start)
  if (found === null || !'+0'.includes(found[0][0]!)) return null
  const digits = spellDigits(found[0].replace(/\D/g, ''))
  return { end: start + found[0].length, words: found[0].startsWith('+') ? `cộng ${digits}` : digits }
}

const FRACTION = /(-?\d{1,9}) (\d{1,3})\/(\d{1,3})(?![\d/])|(-?\d{1,9})\/(\d{1,9})(?![\d/])/y
const LARGEST_PART = 10 // 3/4 is a fraction; 17/18 counts how many of how many

const readFraction: Reader = (text, start, _before, region) => {
  const found = matchAt(FRACTION, text, start)
  if (found === null) return null
  const [all, whole, above, below, top, bottom] = found
  const unit = readUnit(text, start + all.length)
  const isShare = whole === undefined && unit === null && Number(bottom) > LARGEST_PART
  const fraction = spellFraction(above ?? top!, below ?? bottom!, isShare, region)
  const words = whole === undefined ? fraction : `${spellNumber(whole, region)} và ${fraction}`
  return { end: unit?.end ?? start + all.length, words: unit === null ? words : `${words} ${unit.words}` }
}

function spellFraction(above: string, below: string, isShare: boolean, region: Region): string {
  const joint = isShare ? 'trên' : 'phần'
  const denominator = Number(below) === 4 && !isShare ? 'tư' : spellInteger(below, region)
  return `${spellNumber(above, region)} ${joint} ${denominator}`
}

const UNIT = /[ \u00a0]?(°?[\p{L}µ]{1,5}[²³23]?|[%‰°₫$€£¥₩])(?![\p{L}\d])/uy
const PER = /\/(°?[\p{L}µ]{1,6}[²³23]?)(?![\p{L}\d])/uy
/** Signs that are units only when they touch the number: *3 v, 5 t* are something else. */
const ATTACHED_ONLY = ['v', 'a', 's', 'h', 'w', 'l', 'g', 'ma', 'ha', 'pa']

function readUnit(text: string, start: number): Spoken | null {
  const found = matchAt(UNIT, text, start)
  if (found === null) return null
  const [all, sign] = found
  const unit = unitWords(sign!)
  if (unit === null || (all !== sign && ATTACHED_ONLY.includes(sign!.toLowerCase()) && sign !== 'ha')) return null
  const end = start + all.length
  const per = matchAt(PER, text, end)
  if (per === null) return { end, words: unit }
  return { end: end + per[0].length, words: `${unit} trên ${UNITS[per[1]!.toLowerCase()] ?? per[1]!}` }
}

function unitWords(sign: string): string | null {
  return UNITS[sign] ?? UNITS[sign.toLowerCase()] ?? CURRENCIES[sign.toLowerCase()]?.[0] ?? null
}

const NUMBER = /-?\d+(?:[.,]\d+)*/y
const MAGNITUDE = /(tr|k|t)(\d{1,3})?(?!\p{L})/uy
const RANGE = /[ ]?[-–][ ]?(?=\d)/y

/** A number with what counts it: *1tr2, 5€/h, 1,5m*; two with a hyphen between them are a range. */
const readQuantity: Reader = (text, start, before, region) => {
  const first = readCount(text, start, before, region)
  if (first === null) return null
  const range = matchAt(RANGE, text, first.end)
  const second = range === null ? null : readCount(text, first.end + range[0].length, '', region)
  if (second === null || isWordAt(text, second.end) || text[second.end] === '-') return first
  return { end: second.end, words: `${first.words} đến ${second.words}` }
}

function readCount(text: string, start: number, before: string, region: Region): Spoken | null {
  const written = matchAt(NUMBER, text, start)?.[0]
  if (written === undefined) return null
  const end = start + written.length
  const magnitude = matchAt(MAGNITUDE, text, end)
  const scaled = magnitude === null ? null : spellMagnitude(written, magnitude, region)
  const afterNumber = end + (magnitude?.[0].length ?? 0)
  const unit = readUnit(text, afterNumber)
  if (unit === null && isWordAt(text, afterNumber)) return null
  const coins =
    scaled === null && unit !== null ? readCoins(written, text.slice(afterNumber, unit.end).trim(), region) : null
  if (coins !== null) return { end: unit!.end, words: coins }
  const number = scaled ?? spellOrdinalOrNumber(written, before, region)
  return { end: unit?.end ?? afterNumber, words: unit === null ? number : `${number} ${unit.words}` }
}

function spellMagnitude(written: string, [, name, digits]: RegExpExecArray, region: Region): string {
  const scale = name === 'k' ? (region === 'south' ? 'ngàn' : 'nghìn') : MAGNITUDES[name!]!
  const number = `${spellNumber(written, region)} ${scale}`
  if (digits === undefined) return number
  const smaller = { k: '', tr: region === 'south' ? ' ngàn' : ' nghìn', t: ' triệu' }[name as 'k' | 'tr' | 't']
  return `${number} ${spellInteger(digits.padEnd(3, '0'), region)}${smaller}`
}

const COINS = /^(\d+),(\d{1,2})$/

/** *5,99$* is dollars and cents. */
function readCoins(written: string, sign: string, region: Region): string | null {
  const [name, part] = CURRENCIES[sign.toLowerCase()] ?? []
  const [, whole, cents] = COINS.exec(written) ?? []
  if (part === undefined || whole === undefined) return null
  const small = `${spellInteger(cents!.padEnd(2, '0'), region)} ${part}`
  return Number(whole) === 0 ? small : `${spellInteger(whole, region)} ${name} ${small}`
}

function spellOrdinalOrNumber(written: string, before: string, region: Region): string {
  if (before !== 'thứ') return spellNumber(written, region)
  if (written === '1') return 'nhất'
  return written === '4' ? 'tư' : spellNumber(written, region)
}

// biome-ignore format: words that a Roman numeral counts
const BEFORE_ROMAN = [
  'kỉ', 'kỷ', 'phần', 'mục', 'thứ', 'chương', 'đoạn', 'năm', 'khoản', 'lục', 'khóa', 'khoá', 'số', 'hội', 'quý', 'điều', 'quyển', 'tập',
  'hạng', 'cấp', 'loại', 'bài', 'hồi', 'kỳ',
]
const ROMAN = /[ivxlcdm]{1,15}(?![\p{L}\d])/iuy

const readRoman: Reader = (text, start, before, region) => {
  if (!BEFORE_ROMAN.includes(before)) return null
  const [numeral] = matchAt(ROMAN, text, start) ?? []
  const value = numeral === undefined ? null : romanValue(numeral)
  if (value === null) return null
  return { end: start + numeral!.length, words: spellOrdinalOrNumber(String(value), before, region) }
}

/** The readers in the order they are asked: the one that takes in more comes first. */
export const READERS_OF_NUMBERS: readonly Reader[] = [
  readLawNumber,
  readDate,
  readDayAndMonth,
  readMonth,
  readTime,
  readPhone,
  readFraction,
  readQuantity,
]
export const READERS_OF_WORDS: readonly Reader[] = [readAddress, readRoman]
