import { romanValue } from '../lexis/roman.ts'
import { type Region, spellDigits, spellInteger, spellNumber } from './cardinal.ts'
import type { Context } from './context.ts'
import { matchAt, type Reader, type Spoken } from './reader.ts'

// Figures as the news writes them. Each reader only says how a shape is read; whether it is the right reading, the table
// of decisions says.

const APRIL = 4

function spellMonth(month: string, region: Region): string {
  return Number(month) === APRIL ? 'tư' : spellInteger(month, region)
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

function spellYear(year: string | undefined, region: Region): string {
  return year === undefined ? '' : ` năm ${spellInteger(year, region)}`
}

/** *ngày* before a day, unless it stands there. */
function dayHead({ before, isListed }: Context): string {
  return isListed || ['ngày', 'mùng', 'mồng'].includes(before) ? '' : 'ngày '
}

const DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/y

const readDate: Reader = (text, start, context, region) => {
  const [all, day, , month, year] = matchAt(DATE, text, start) ?? []
  if (all === undefined || !isDay(day!, month!)) return null
  const words = `${dayHead(context)}${spellInteger(day!, region)} tháng ${spellMonth(month!, region)}${spellYear(year, region)}`
  return { end: start + all.length, words }
}

/** A day and a month with one of the signs between. */
function dayReader(sign: string): Reader {
  const pattern = new RegExp(String.raw`(\d{1,2})${sign}(\d{1,2})(?![\d/]|[.,-]\d|%)`, 'y')
  return (text, start, context, region) => {
    const [all, day, month] = matchAt(pattern, text, start) ?? []
    if (all === undefined || !isDay(day!, month!)) return null
    return {
      end: start + all.length,
      words: `${dayHead(context)}${spellInteger(day!, region)} tháng ${spellMonth(month!, region)}`,
    }
  }
}

const PAIR = /(\d{1,2})\/(\d{1,2})(?= ?(?:đến|tới|-|–) ?(?:ngày )?\d{1,2}\/\d{1,2}(?![\d/]))/uy
const SECOND_OF_PAIR = /\d{1,2}\/\d{1,2} ?(?:đến|tới|-|–) ?(?:ngày )?$/u

/** The days of *20/5 đến 20/6*: the first by what follows it, the second by what it follows. */
const readDayOfPair: Reader = (text, start, context, region) => {
  const isSecond = SECOND_OF_PAIR.test(text.slice(Math.max(0, start - 20), start))
  const isFirst = matchAt(PAIR, text, start) !== null
  return isFirst || isSecond ? dayReader('/')(text, start, context, region) : null
}

const DAY_RANGE = /(\d{1,2}) ?[-–] ?(\d{1,2})([/.])(\d{1,2})(?:\3(\d{4}))?(?![\d/]|[.,-]\d)/y

const readDayRange: Reader = (text, start, context, region) => {
  const [all, first, last, , month, year] = matchAt(DAY_RANGE, text, start) ?? []
  if (all === undefined || !isDay(first!, month!) || !isDay(last!, month!) || Number(first) >= Number(last)) return null
  const days = `${spellInteger(first!, region)} đến ${spellInteger(last!, region)}`
  return {
    end: start + all.length,
    words: `${dayHead(context)}${days} tháng ${spellMonth(month!, region)}${spellYear(year, region)}`,
  }
}

const MONTH_AND_YEAR = /(\d{1,2})[/ .-](\d{4})(?![\d/]|[.,]\d)/y
const PLAIN_MONTH = /\d{1,2}(?![\d.,/-]\d|\d)/y

const readMonth: Reader = (text, start, _context, region) => {
  const [all, month, year] = matchAt(MONTH_AND_YEAR, text, start) ?? []
  if (all !== undefined && isDay('1', month!))
    return { end: start + all.length, words: `${spellMonth(month!, region)}${spellYear(year, region)}` }
  const [plain] = matchAt(PLAIN_MONTH, text, start) ?? []
  return plain === undefined ? null : { end: start + plain.length, words: spellMonth(plain, region) }
}

const MONTH_OF_YEAR = /(\d{1,2})\/((?:19|20)\d\d)(?![\d/]|[.,]\d)/y

const readMonthOfYear: Reader = (text, start, _context, region) => {
  const [all, month, year] = matchAt(MONTH_OF_YEAR, text, start) ?? []
  if (all === undefined || !isDay('1', month!)) return null
  return { end: start + all.length, words: `tháng ${spellMonth(month!, region)}${spellYear(year, region)}` }
}

const QUARTER = /(I{1,3}|IV|[1-4])[/-](\d{4})(?!\d)/y

const readQuarter: Reader = (text, start, _context, region) => {
  const [all, quarter, year] = matchAt(QUARTER, text, start) ?? []
  if (all === undefined) return null
  const value = romanValue(quarter!) ?? Number(quarter)
  return { end: start + all.length, words: `${spellInteger(String(value), region)}${spellYear(year, region)}` }
}

const SCORE = /(\d{1,2}) ?[-–] ?(\d{1,2})(?![\d/%]|[.,-]\d|\p{L})/uy

const readScore: Reader = (text, start, _context, region) => joined(matchAt(SCORE, text, start), start, ' ', region)

const ALL_HOURS = /(24)\/(7)(?![\d/]|[.,-]\d)/y
const readAllHours: Reader = (text, start, _context, region) =>
  joined(matchAt(ALL_HOURS, text, start), start, ' trên ', region)

/** The number of a house in a lane: *số 12/5*. */
const HOUSE = /(\d{1,4})\/(\d{1,4})(?![\d/]|[.,-]\d)/y
const readHouse: Reader = (text, start, _context, region) =>
  joined(matchAt(HOUSE, text, start), start, ' trên ', region)

const TRIPLE_PAIR = /(\d{3})-(\d{3})(?!\d)/y
const readPair: Reader = (text, start, _context, region) =>
  joined(matchAt(TRIPLE_PAIR, text, start), start, ' ', region)

const PRODUCT = /(\d{1,4}(?:,\d+)?) ?[x×] ?(\d{1,4}(?:,\d+)?)(?![\p{L}\d])/uy
const readProduct: Reader = (text, start, _context, region) =>
  joined(matchAt(PRODUCT, text, start), start, ' nhân ', region)

const SHARE = /(\d{1,3},\d{1,2})\/(\d{1,3})(?![\d/])/y
const readShare: Reader = (text, start, _context, region) =>
  joined(matchAt(SHARE, text, start), start, ' trên ', region)

function joined(found: RegExpExecArray | null, start: number, joint: string, region: Region): Spoken | null {
  if (found === null) return null
  const [all, first, second] = found
  return { end: start + all.length, words: spellNumber(first!, region) + joint + spellNumber(second!, region) }
}

const HEIGHT = /(\d{1,2})m(\d{2})(?![\p{L}\d])/uy

const readHeight: Reader = (text, start, _context, region) => {
  const [all, metres, rest] = matchAt(HEIGHT, text, start) ?? []
  if (all === undefined) return null
  return { end: start + all.length, words: `${spellInteger(metres!, region)} mét ${spellInteger(rest!, region)}` }
}

const CLOCK_RANGE = /(\d{1,2})(?:h|:(?=\d\d))(\d{2})? ?[-–] ?(\d{1,2})(?:h|:(?=\d\d))(\d{2})?(?![\p{L}\d:])/uy
const CLOCK_OF_DAY = /(\d{1,2})g(\d{2})?(?= (?:sáng|trưa|chiều|tối|đêm|kém|ngày|cùng|hôm)(?!\p{L}))/uy

const readClockRange: Reader = (text, start, _context, region) => {
  const [all, hour, minute, lastHour, lastMinute] = matchAt(CLOCK_RANGE, text, start) ?? []
  if (all === undefined || Number(hour) > 24 || Number(lastHour) > 24) return null
  return {
    end: start + all.length,
    words: `${spellClock(hour!, minute, region)} đến ${spellClock(lastHour!, lastMinute, region)}`,
  }
}

/** *9g sáng* */
const readClockOfDay: Reader = (text, start, _context, region) => {
  const [all, hour, minute] = matchAt(CLOCK_OF_DAY, text, start) ?? []
  if (all === undefined || Number(hour) > 24) return null
  return { end: start + all.length, words: spellClock(hour!, minute, region) }
}

function spellClock(hour: string, minute: string | undefined, region: Region): string {
  const isWhole = minute === undefined || Number(minute) === 0
  return `${spellInteger(hour, region)} giờ${isWhole ? '' : ` ${spellInteger(minute, region)} phút`}`
}

const DIGITS = /\d{3,}(?![\d%]|[.,/-]\d|\p{L})/uy
// Police, fire, ambulance and their like: 111 to 119.
const EMERGENCY = /11[1-9](?![\d%]|[.,/-]\d|\p{L})/uy
const ZEROS = /0\d{2,}(?![\d%]|[.,/-]\d|\p{L})/uy

function digitReader(pattern: RegExp): Reader {
  return (text, start) => {
    const [digits] = matchAt(pattern, text, start) ?? []
    return digits === undefined ? null : { end: start + digits.length, words: spellDigits(digits) }
  }
}

const LETTERED = /(\d{1,4})(\p{Lu})(?![\p{L}\d])/uy
// Volt and watt are written with a capital; other capitals behind a number are names: 5G, quốc lộ 1A.
const UNIT_CAPITALS = 'VW'

const readLettered: Reader = (text, start, { near }, region) => {
  const [all, number, letter] = matchAt(LETTERED, text, start) ?? []
  const isUnit = letter !== undefined && UNIT_CAPITALS.includes(letter) && !near.includes('lớp')
  if (all === undefined || isUnit) return null
  return { end: start + all.length, words: `${spellInteger(number!, region)} ${letter}` }
}

const CODE = /(\p{Lu}{1,6})( -|[-.]?)(\d{1,4}(?:\.\d)?)(\p{Lu})?(?![\p{L}\d/]|[.,-]\d)/uy
const SPELT_FROM = 3 // digits: MH370 is said digit by digit, U23 is not

const readCode: Reader = (text, start, _context, region) => {
  const [all, letters, joint, number, tail = ''] = matchAt(CODE, text, start) ?? []
  if (all === undefined || (joint === '.' && letters!.length > 1)) return null
  const spoken =
    /^\d+$/.test(number!) && number!.length >= SPELT_FROM ? spellDigits(number!) : spellNumber(number!, region)
  return { end: start + all.length, words: `${letters} ${spoken}${tail && ` ${tail}`}` }
}

// 29A-123.45, 51F-12345: province, series and number of a car.
const PLATE = /(\d{2})(\p{Lu}\d?)[- ](\d{3}\.?\d{2}|\d{4})(?![\d\p{L}]|[.,]\d)/uy

const readPlate: Reader = (text, start) => {
  const [all, province, series, number] = matchAt(PLATE, text, start) ?? []
  if (all === undefined) return null
  const letters = series!.replace(/\d/, (digit) => ` ${spellDigits(digit)}`)
  return {
    end: start + all.length,
    words: `${spellDigits(province!)} ${letters} ${spellDigits(number!.replace('.', ''))}`,
  }
}

const MARK = /(\d{1,2})\/(10|100)(?![\d/]|[.,-]\d)/y
const readMark: Reader = (text, start, _context, region) => joined(matchAt(MARK, text, start), start, ' trên ', region)

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const POWER = /(\d+)(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?!\p{L})/uy

/** *10⁻³*: ten to the minus third. */
const readPower: Reader = (text, start, _context, region) => {
  const [all, base, minus, power] = matchAt(POWER, text, start) ?? []
  if (all === undefined) return null
  const digits = [...power!].map((sign) => POWERS.indexOf(sign)).join('')
  const words = `${spellNumber(base!, region)} mũ ${minus === '' ? '' : 'âm '}${spellInteger(digits, region)}`
  return { end: start + all.length, words }
}

const RANK = /No\. ?(\d{1,3})(?![\d.,])/y

const readRank: Reader = (text, start, _context, region) => {
  const [all, number] = matchAt(RANK, text, start) ?? []
  return all === undefined ? null : { end: start + all.length, words: `số ${spellInteger(number!, region)}` }
}

const ROMAN_OF_NAME = /[IVX]{2,5}(?![\p{L}\d.-])/uy

/** Kings, popes and wars: *Louis XIV*, *Thế chiến II*. */
const readRomanOfName: Reader = (text, start, _context, region) => {
  const [numeral] = matchAt(ROMAN_OF_NAME, text, start) ?? []
  const value = numeral === undefined ? null : romanValue(numeral)
  return value === null ? null : { end: start + numeral!.length, words: spellInteger(String(value), region) }
}

export const NEWS_READERS_OF_NUMBERS = [
  { kind: 'date', read: readDate },
  { kind: 'day-range', read: readDayRange },
  { kind: 'day-pair', read: readDayOfPair },
  { kind: 'day/', read: dayReader('/') },
  { kind: 'day-', read: dayReader('-') },
  { kind: 'day.', read: dayReader(String.raw`\.`) },
  { kind: 'month', read: readMonth },
  { kind: 'month-year', read: readMonthOfYear },
  { kind: 'quarter', read: readQuarter },
  { kind: 'clock-range', read: readClockRange },
  { kind: 'clock', read: readClockOfDay },
  { kind: 'score', read: readScore },
  { kind: 'all-hours', read: readAllHours },
  { kind: 'house', read: readHouse },
  { kind: 'pair', read: readPair },
  { kind: 'product', read: readProduct },
  { kind: 'share', read: readShare },
  { kind: 'height', read: readHeight },
  { kind: 'plate', read: readPlate },
  { kind: 'mark', read: readMark },
  { kind: 'power', read: readPower },
  { kind: 'digits', read: digitReader(DIGITS) },
  { kind: 'emergency', read: digitReader(EMERGENCY) },
  { kind: 'zeros', read: digitReader(ZEROS) },
  { kind: 'letter', read: readLettered },
] as const

export const NEWS_READERS_OF_WORDS = [
  { kind: 'quarter', read: readQuarter },
  { kind: 'code', read: readCode },
  { kind: 'rank', read: readRank },
  { kind: 'roman-name', read: readRomanOfName },
] as const
