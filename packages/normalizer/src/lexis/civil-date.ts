import { assertArgument, assertNumber, type Kind, NUMBER, recordOf } from '@chugiai/text'

/** A day of the (proleptic) Gregorian calendar. `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const CIVIL_DATE: Kind = /* @__PURE__ */ recordOf(
  { year: NUMBER, month: NUMBER, day: NUMBER },
  'a date ({ year, month, day })',
)
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Number of days in a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  assertNumber(year, 'year')
  assertNumber(month, 'month')
  return monthLength(year, month)
}

function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1]!
}

/** Whether the calendar has such a day: `31/4` and `29/2/2019` do not exist. */
export function isCivilDate(date: CivilDate): boolean {
  assertDate(date)
  const { year, month, day } = date
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/**
 * The Julian day number: days are counted one by one, so that they can be compared, added and divided.
 * Meeus, Astronomical Algorithms, 2nd edition, formula 7.1, at noon. A month outside 1-12 runs into other years.
 */
export function toDayNumber(date: CivilDate): number {
  assertDate(date)
  const { year, month, day } = date
  const shiftedYear = year + Math.floor((month - 3) / 12)
  const shiftedMonth = ((((month - 3) % 12) + 12) % 12) + 3
  const century = Math.floor(shiftedYear / 100)
  const leapDays = 2 - century + Math.floor(century / 4)
  return Math.floor(365.25 * (shiftedYear + 4716)) + Math.floor(30.6001 * (shiftedMonth + 1)) + day + leapDays - 1524
}

/** The day of a Julian day number: the inverse of {@link toDayNumber}. Meeus, chapter 7, "from Julian Day to date". */
export function fromDayNumber(dayNumber: number): CivilDate {
  assertNumber(dayNumber, 'dayNumber')
  const alpha = Math.floor((dayNumber - 1867216.25) / 36524.25)
  const a = dayNumber + 1 + alpha - Math.floor(alpha / 4)
  const b = a + 1524
  const c = Math.floor((b - 122.1) / 365.25)
  const d = Math.floor(365.25 * c)
  const e = Math.floor((b - d) / 30.6001)
  const month = e < 14 ? e - 1 : e - 13
  return { year: month > 2 ? c - 4716 : c - 4715, month, day: b - d - Math.floor(30.6001 * e) }
}

/** Weekday of a Julian day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  assertNumber(dayNumber, 'dayNumber')
  return (dayNumber % 7) + 1
}

/** Week of ISO 8601: weeks begin on Monday, and week 1 holds the first Thursday of `year`. */
export function isoWeekOf(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4
  const { year } = fromDayNumber(thursday)
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** `2018-11-29`. */
export function formatDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** A whole number with leading zeros: `07`; `-0476` for the year 477 before Christ, as ISO 8601 writes it. */
export function pad(value: number, width: number): string {
  assertNumber(value, 'value')
  assertNumber(width, 'width')
  return value < 0 ? `-${pad(-value, width)}` : String(value).padStart(width, '0')
}

// A date that is none (NaN from a match that failed) is a date that the calendar has not.
function assertDate(date: CivilDate): void {
  const given = date as CivilDate | null | undefined
  const numbers = typeof given?.year === 'number' && typeof given.month === 'number' && typeof given.day === 'number'
  if (!numbers) assertArgument(date, CIVIL_DATE, 'date')
}
