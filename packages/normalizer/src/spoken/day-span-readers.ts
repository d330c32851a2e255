import type { Region } from './cardinal.ts'
import { spellInteger } from './cardinal.ts'
import { dayHead, isDay, spellDayOfMonth } from './day-words.ts'
import { type KindReader, matchAt, type Reader } from './reader.ts'

// Days by twos and in lists: *30/4 - 1/5*, *1-1 đến hết 31-3*, *ngày 5,6,7/8*.

interface Day {
  readonly day: string
  readonly month: string
  readonly year: string | undefined
}

const SPAN_BY_SLASH = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))? ?[-–] ?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/]|[.,-]\d|%)/y
const SPAN_BY_SIGN =
  /(\d{1,2})[-.](\d{1,2})(?:[-.](\d{4}))? [-–] (\d{1,2})[-.](\d{1,2})(?:[-.](\d{4}))?(?![\d/]|[.,-]\d|%)/y

function spanReader(pattern: RegExp): Reader {
  return (text, start, context, region) => {
    const [all, day, month, year, lastDay, lastMonth, lastYear] = matchAt(pattern, text, start) ?? []
    if (day === undefined || month === undefined || lastDay === undefined || lastMonth === undefined) return null
    if (all === undefined || !isDay(day, month) || !isDay(lastDay, lastMonth)) return null
    const first = spellDayOfMonth(day, month, year, region)
    const last = spellDayOfMonth(lastDay, lastMonth, lastYear, region)
    return { end: start + all.length, words: `${dayHead(context)}${first} đến ngày ${last}` }
  }
}

/** *từ 1-1 đến hết 31-3*, *từ 1.1 tới 31.3* */
const SPAN_IN_WORDS =
  /(\d{1,2})([-.])(\d{1,2}) ((?:đến|tới)(?: hết)?) (?:ngày )?(\d{1,2})\2(\d{1,2})(?:\2(\d{4}))?(?![\d/]|[.,-]\d|%| ?\p{L}+[²³]?\/)/uy

const readSpanInWords: Reader = (text, start, context, region) => {
  const [all, day, , month, joint, lastDay, lastMonth, year] = matchAt(SPAN_IN_WORDS, text, start) ?? []
  if (day === undefined || month === undefined || lastDay === undefined || lastMonth === undefined) return null
  const first: Day = { day, month, year: undefined }
  const last: Day = { day: lastDay, month: lastMonth, year }
  // "từ 2-3 đến 5-6 triệu": amounts go up within each of the two
  if (all === undefined || !isDay(day, month) || !isDay(lastDay, lastMonth) || (goesUp(first) && goesUp(last)))
    return null
  return {
    end: start + all.length,
    words: `${dayHead(context)}${spell(first, region)} ${joint} ngày ${spell(last, region)}`,
  }
}

function goesUp({ day, month }: Day): boolean {
  return Number(day) < Number(month)
}

function spell({ day, month, year }: Day, region: Region): string {
  return spellDayOfMonth(day, month, year, region)
}

const LIST = /((?:\d{1,2},){1,6})(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/]|[.,-]\d|%)/y

/** *ngày 5,6,7/8*: without blanks it looks like a decimal. */
const readDayList: Reader = (text, start, context, region) => {
  const [all, listed, day, month, year] = matchAt(LIST, text, start) ?? []
  if (all === undefined || listed === undefined || day === undefined || month === undefined || !isDay(day, month))
    return null
  const days = listed.split(',').filter((each) => each !== '')
  const words = [...days.map((each) => spellInteger(each, region)), spellDayOfMonth(day, month, year, region)]
  return { end: start + all.length, words: dayHead(context) + words.join(', ') }
}

/** Days behind or before other days. */
export const DAY_SPAN_READERS: readonly KindReader[] = [
  { kind: 'day-span', read: spanReader(SPAN_BY_SLASH) },
  { kind: 'day-span-sign', read: spanReader(SPAN_BY_SIGN) },
  { kind: 'day-span-words', read: readSpanInWords },
  { kind: 'day-list', read: readDayList },
]
