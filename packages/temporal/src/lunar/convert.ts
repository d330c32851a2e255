import { formatDay, fromDayNumber, isCivilDate, toDayNumber } from '@chugiai/normalizer/lexis'
import { assertArgument, assertText, ChugiaiError, NUMBER, recordOf } from '@chugiai/text'
import type { TemporalErrorCode } from '../codes.ts'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarYear } from './lunar-year.ts'

/** A day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** Gregorian year in which the lunar year begins: 2019 for Kỷ Hợi. */
  readonly year: number
  /** 1 (`tháng Giêng`) to 12 (`tháng Chạp`). */
  readonly month: number
  /** 1 (`mùng một`) to 29 or 30. */
  readonly day: number
  /** Whether the month is the second one of its number (`tháng nhuận`). */
  readonly leap?: boolean
}

const LUNAR_DATE = /* @__PURE__ */ recordOf(
  { year: NUMBER, month: NUMBER, day: NUMBER },
  'a lunar date ({ year, month, day })',
)
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The Gregorian day (`2019-02-05`) of a day of the Vietnamese lunar calendar. New moons and solar terms are computed
 * (Meeus, Astronomical Algorithms, chapters 49 and 25) for UTC+7 since 1968 and for UTC+8 before.
 *
 * @example
 * lunarToSolar({ year: 2019, month: 1, day: 1 }) // '2019-02-05': Tết Nguyên đán
 * @throws {ChugiaiError} `invalid_lunar_date` when there is no such day; `year_out_of_range` outside 1900-2199
 */
export function lunarToSolar(date: LunarDate): string {
  assertArgument(date, LUNAR_DATE, 'date')
  assertYear(date.year)
  const day = lunarDayNumber(date)
  if (day !== null) return formatDay(day)
  const { year, month, leap = false } = date
  const name = `${date.day}/${month}${leap ? ' (leap)' : ''}/${year}`
  throw new ChugiaiError<TemporalErrorCode>('invalid_lunar_date', `The lunar calendar has no day ${name}`, {
    path: 'date',
    hint: 'A month has 29 or 30 days, and a year one leap month at most.',
  })
}

/** Day number of a lunar day, or `null` when it does not exist or its year is outside 1900-2199. */
export function lunarDayNumber({ year, month, day, leap = false }: LunarDate): number | null {
  if (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return null
  const found = lunarYear(year).find((each) => each.month === month && each.leap === leap)
  if (found === undefined || !Number.isInteger(day) || day < 1 || day > found.end - found.start) return null
  return found.start + day - 1
}

/**
 * The day of the Vietnamese lunar calendar on a Gregorian day. The inverse of {@link lunarToSolar}.
 *
 * @example
 * solarToLunar('2019-02-19') // { year: 2019, month: 1, day: 15, leap: false }: rằm tháng Giêng
 * @throws {ChugiaiError} `invalid_date` unless `isoDate` is a day such as `2019-02-19`; `year_out_of_range`
 */
export function solarToLunar(isoDate: string): Required<LunarDate> {
  assertText(isoDate, 'isoDate')
  const dayNumber = parseDay(isoDate)
  const { year: civilYear } = fromDayNumber(dayNumber)
  for (const year of [civilYear, civilYear - 1].filter(isKnown)) {
    for (const { month, leap, start, end } of lunarYear(year)) {
      if (start <= dayNumber && dayNumber < end) return { year, month, day: dayNumber - start + 1, leap }
    }
  }
  throw outOfRange(`The day ${isoDate}`, 'isoDate')
}

function parseDay(isoDate: string): number {
  const match = ISO_DAY.exec(isoDate)
  const date = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) }
  if (match !== null && isCivilDate(date)) return toDayNumber(date)
  throw new ChugiaiError<TemporalErrorCode>('invalid_date', `Not a day of ISO 8601: '${isoDate}'`, {
    path: 'isoDate',
    hint: "Pass a day such as '2019-02-05'.",
  })
}

function assertYear(year: number): void {
  if (!isKnown(year)) throw outOfRange(`The lunar year ${year}`, 'year')
}

function isKnown(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR
}

function outOfRange(what: string, path: string): ChugiaiError {
  return new ChugiaiError<TemporalErrorCode>('year_out_of_range', `${what} is not within the lunar years 1900-2199`, {
    path,
    hint: 'The polynomials for the rotation of the earth, and the calendar itself, are not good outside.',
  })
}
