import { romanValue } from '../lexis/roman.ts'
import { type Region, spellInteger } from './cardinal.ts'
import type { Context } from './context.ts'
import { dayHead, isDay, spellDayOfMonth, spellMonth, spellYear } from './day-words.ts'
import { spellClock } from './minute-readers.ts'
import { type KindReader, matchAt, type Reader, type Spoken } from './reader.ts'

// Days, months, quarters and hours. Each reader only says how a shape is read; whether it is the right reading, the table
// of decisions says.

const DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/y
/** *1945-09-02* */
const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})(?![\d/-]|[.,]\d)/y
/** *ngày 2/9/45* */
const SHORT_DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/]|[.,-]\d)/y

const readIsoDate: Reader = (text, start, context, region) => {
  const [all, year, month = '', day = ''] = matchAt(ISO_DATE, text, start) ?? []
  if (all === undefined || !isDay(day, month)) return null
  return { end: start + all.length, words: dayHead(context) + spellDayOfMonth(day, month, year, region) }
}

const readShortDate: Reader = (text, start, context, region) => {
  const [all, day = '', , month = '', year] = matchAt(SHORT_DATE, text, start) ?? []
  if (all === undefined || !isDay(day, month)) return null
  return { end: start + all.length, words: dayHead(context) + spellDayOfMonth(day, month, year, region) }
}

const readDate: Reader = (text, start, context, region) => {
  const [all, day = '', , month = '', year] = matchAt(DATE, text, start) ?? []
  if (all === undefined || !isDay(day, month)) return null
  return { end: start + all.length, words: dayHead(context) + spellDayOfMonth(day, month, year, region) }
}

/** A day and a month with one of the signs between. */
function dayReader(sign: string): Reader {
  const pattern = new RegExp(String.raw`(\d{1,2})${sign}(\d{1,2})(?![\d/]|[.,-]\d|%)`, 'y')
  return (text, start, context, region) => {
    return spellDay(matchAt(pattern, text, start), start, context, region)
  }
}

function spellDay(found: readonly string[] | null, start: number, context: Context, region: Region): Spoken | null {
  const [all, day = '', month = ''] = found ?? []
  if (all === undefined || !isDay(day, month)) return null
  return { end: start + all.length, words: dayHead(context) + spellDayOfMonth(day, month, undefined, region) }
}

/** No amount from *8* to *3*, nor eight thirds: *sau 15/11*, *Ngày Quốc tế Phụ nữ 8-3*. */
const FALLING_DAY = /(\d{1,2})([/-])(\d{1,2})(?![\d/]|[.,-]\d|%)/y
const LEAST_DAY = 6 // below it stand scores: 3-1

const readFallingDay: Reader = (text, start, context, region) => {
  const found = matchAt(FALLING_DAY, text, start)
  const [, day = '', sign, month = ''] = found ?? []
  if (found === null || Number(day) <= Number(month) || (sign === '-' && Number(day) < LEAST_DAY)) return null
  return spellDay([found[0], day, month], start, context, region)
}

/** *(23-4)*: the bracket closes right behind. */
const CLOSED_DAY = /(\d{1,2})-(\d{1,2})(?=\))/y

const readClosedDay: Reader = (text, start, context, region) =>
  spellDay(matchAt(CLOSED_DAY, text, start), start, context, region)

/** *15/7 âm lịch*, *3/2 hằng năm*. */
const DAY_OF_CALENDAR =
  /(\d{1,2})[/-](\d{1,2})(?=,? (?:\(?(?:âm|dương) lịch|h[àằ]ng năm|năm (?:nay|ngoái|sau|trước|\d)|vừa qua|tới(?: đây|(?=[,.;)]|$))|sắp tới)(?!\p{L}))/uy

const readDayOfCalendar: Reader = (text, start, context, region) =>
  spellDay(matchAt(DAY_OF_CALENDAR, text, start), start, context, region)

const readPlainDay = dayReader('/')
const PAIR = /(\d{1,2})\/(\d{1,2})(?= ?(?:đến|tới|-|–) ?(?:ngày )?\d{1,2}\/\d{1,2}(?![\d/]))/uy
const SECOND_OF_PAIR = /\d{1,2}\/\d{1,2} ?(?:đến|tới|-|–) ?(?:ngày )?$/u

/** The days of *20/5 đến 20/6*: the first by what follows it, the second by what it follows. */
const readDayOfPair: Reader = (text, start, context, region) => {
  const isSecond = SECOND_OF_PAIR.test(text.slice(Math.max(0, start - 20), start))
  if (isSecond) return readPlainDay(text, start, context, region)
  return spellDay(matchAt(PAIR, text, start), start, context, region)
}

const DAY_RANGE = /(\d{1,2}) ?[-–] ?(\d{1,2})([/.])(\d{1,2})(?:\3(\d{4}))?(?![\d/]|[.,-]\d)/y

const readDayRange: Reader = (text, start, context, region) => {
  const [all, first = '', last = '', , month = '', year] = matchAt(DAY_RANGE, text, start) ?? []
  if (all === undefined || !isDay(first, month) || !isDay(last, month) || Number(first) >= Number(last)) return null
  const days = `${spellInteger(first, region)} đến ${spellInteger(last, region)}`
  return {
    end: start + all.length,
    words: `${dayHead(context)}${days} tháng ${spellMonth(month, region)}${spellYear(year, region)}`,
  }
}

const MONTH_AND_YEAR = /(\d{1,2})[/ .-](\d{4})(?![\d/]|[.,]\d)/y
const PLAIN_MONTH = /\d{1,2}(?![\d.,/-]\d|\d)/y
/** *tháng 5-6/2024* */
const MONTHS = /(\d{1,2}) ?[-–] ?(\d{1,2})(?:[/](\d{4}))?(?![\d/]|[.,-]\d)/y

function readMonths(text: string, start: number, region: Region): Spoken | null {
  const [all, first = '', last = '', year] = matchAt(MONTHS, text, start) ?? []
  if (all === undefined || !isDay('1', first) || !isDay('1', last)) return null
  const months = `${spellMonth(first, region)} đến ${spellMonth(last, region)}`
  return { end: start + all.length, words: months + spellYear(year, region) }
}

const readMonth: Reader = (text, start, _context, region) => {
  const [all, month = '', year] = matchAt(MONTH_AND_YEAR, text, start) ?? []
  if (all !== undefined && isDay('1', month))
    return { end: start + all.length, words: `${spellMonth(month, region)}${spellYear(year, region)}` }
  const months = readMonths(text, start, region)
  if (months !== null) return months
  const [plain] = matchAt(PLAIN_MONTH, text, start) ?? []
  return plain === undefined ? null : { end: start + plain.length, words: spellMonth(plain, region) }
}

const MONTH_OF_YEAR = /(\d{1,2})\/((?:19|20)\d\d)(?![\d/]|[.,]\d)/y

const readMonthOfYear: Reader = (text, start, _context, region) => {
  const [all, month = '', year] = matchAt(MONTH_OF_YEAR, text, start) ?? []
  if (all === undefined || !isDay('1', month)) return null
  return { end: start + all.length, words: `tháng ${spellMonth(month, region)}${spellYear(year, region)}` }
}

const QUARTER = /(I{1,3}|IV|[1-4])(?: ?[-–] ?(I{1,3}|IV|[1-4]))?[/-](\d{4})(?!\d)/y

const readQuarter: Reader = (text, start, _context, region) => {
  const [all, quarter = '', last, year] = matchAt(QUARTER, text, start) ?? []
  if (all === undefined) return null
  const upTo = last === undefined ? '' : ` đến ${spellQuarter(last, region)}`
  return { end: start + all.length, words: spellQuarter(quarter, region) + upTo + spellYear(year, region) }
}

function spellQuarter(quarter: string, region: Region): string {
  return spellInteger(String(romanValue(quarter) ?? quarter), region)
}

const CLOCK_RANGE = /(\d{1,2})(?:h|:(?=\d\d))(\d{2})? ?[-–] ?(\d{1,2})(?:h|:(?=\d\d))(\d{2})?(?![\p{L}\d:])/uy
const CLOCK_OF_DAY = /(\d{1,2})g(\d{2})?(?= (?:sáng|trưa|chiều|tối|đêm|kém|ngày|cùng|hôm)(?!\p{L}))/uy

const readClockRange: Reader = (text, start, _context, region) => {
  const [all, hour = '', minute, lastHour = '', lastMinute] = matchAt(CLOCK_RANGE, text, start) ?? []
  if (all === undefined || Number(hour) > 24 || Number(lastHour) > 24) return null
  return {
    end: start + all.length,
    words: `${spellClock(hour, minute, region)} đến ${spellClock(lastHour, lastMinute, region)}`,
  }
}

/** *9g sáng* */
const readClockOfDay: Reader = (text, start, _context, region) => {
  const [all, hour = '', minute] = matchAt(CLOCK_OF_DAY, text, start) ?? []
  if (all === undefined || Number(hour) > 24) return null
  return { end: start + all.length, words: spellClock(hour, minute, region) }
}

const CLOCK = /(\d{1,2})(?::|[hg](?=\d))(\d{2}|\d(?=p|['′’]))(?::(\d{2}))?(?:p|ph|['′’])?(?![\p{L}\d:])/uy
const SHORT_TIME = /(?:(\d{1,2})h)?(?:(\d{1,3})p)?(?:(\d{1,2})s)?(?![\p{L}\d])/uy
const ZONE = / (gmt|utc|est|ict)(?!\p{L})/iuy

/** *20h42 phút*: the word stands there already. */
const MINUTES_SAID = /^[ \u00a0]phút(?!\p{L})/u
const MOST_MINUTES = 180 // 90p is an hour and a half; 720p is a picture

const readTime: Reader = (text, start, _context, region) => {
  const found = matchAt(CLOCK, text, start) ?? matchAt(SHORT_TIME, text, start)
  if (found === null || found[0] === '') return null
  const [all, hours, minutes, seconds] = found
  const mostMinutes = hours === undefined ? MOST_MINUTES : 59
  if (Number(hours ?? 0) > 24 || Number(minutes ?? 0) > mostMinutes || Number(seconds ?? 0) > 59) return null
  const end = start + all.length
  const [zone = '', name] = matchAt(ZONE, text, end) ?? []
  const isSaid = seconds === undefined && MINUTES_SAID.test(text.slice(end, end + 6))
  const words = spellTime([hours, minutes, seconds], isSaid, region)
  return { end: end + zone.length, words: name === undefined ? words : `${words} ${name.toUpperCase()}` }
}

type Time = readonly [hours: string | undefined, minutes: string | undefined, seconds: string | undefined]

/** Minutes and seconds of naught are left out behind the hour. */
function spellTime([hours, minutes, seconds]: Time, isSaid: boolean, region: Region): string {
  const isClock = hours !== undefined && minutes !== undefined
  const isIn = (part: string | undefined): part is string => part !== undefined && !(isClock && Number(part) === 0)
  const parts = [
    hours === undefined ? '' : `${spellInteger(hours, region)} giờ`,
    isIn(minutes) ? spellInteger(minutes, region) + (isSaid ? '' : ' phút') : '',
    isIn(seconds) ? `${spellInteger(seconds, region)} giây` : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const YEARS = /(1\d{3}|20\d\d) ?(?:[-–/] ?(0\d)|\/ ?(\d{2}|\d{4}))(?![\p{L}\d%]|[.,/–-]\d)/uy

/** *mùa giải 2000-01*: the century is said again before a small year. *mùa 2023/24*: the year that comes next. */
const readYears: Reader = (text, start, _context, region) => {
  const [all, first = '', small, next = ''] = matchAt(YEARS, text, start) ?? []
  if (all === undefined) return null
  const last = small === undefined ? next : first.slice(0, 2) + small
  const isNext = Number(last.slice(-2)) === (Number(first.slice(-2)) + 1) % 100
  if (small === undefined ? !isNext : Number(small) <= Number(first.slice(2))) return null
  return { end: start + all.length, words: `${spellInteger(first, region)} đến ${spellInteger(last, region)}` }
}

export const DATE_READERS: readonly KindReader[] = [
  { kind: 'date', read: readDate },
  { kind: 'date', read: readIsoDate },
  { kind: 'date-short', read: readShortDate },
  { kind: 'day-range', read: readDayRange },
  { kind: 'day-pair', read: readDayOfPair },
  { kind: 'day/', read: readPlainDay },
  { kind: 'day-', read: dayReader('-') },
  { kind: 'day.', read: dayReader(String.raw`\.`) },
  { kind: 'day-falling', read: readFallingDay },
  { kind: 'day-closed', read: readClosedDay },
  { kind: 'day-of-calendar', read: readDayOfCalendar },
  { kind: 'month', read: readMonth },
  { kind: 'month-year', read: readMonthOfYear },
  { kind: 'quarter', read: readQuarter },
  { kind: 'years', read: readYears },
  { kind: 'clock-range', read: readClockRange },
  { kind: 'clock', read: readClockOfDay },
  { kind: 'clock', read: readTime },
]

export const DATE_READERS_OF_WORDS: readonly KindReader[] = [{ kind: 'quarter', read: readQuarter }]
