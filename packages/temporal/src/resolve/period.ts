import { formatDay, fromDayNumber, isoWeekOf, pad, toDayNumber, weekdayOf } from '@chugiai/normalizer/lexis'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarYear } from '../lunar/lunar-year.ts'
import { CYCLE_LENGTH, cycleYearOf } from '../lunar/year-name.ts'
import type { Fields, Unit } from '../meaning.ts'
import type { Grain } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { inferYear } from './infer-year.ts'
import { type DayPeriod, periodBounds, type Resolution } from './resolution.ts'
import { seasonPeriod } from './season.ts'

const MONTHS_IN_YEAR = 12

/** The year that is said, in full or by its distance from the anchor; `null` when it is not. */
export function yearOf(fields: Fields, { anchor }: ResolveContext): number | null {
  if (fields.year !== undefined) return fields.shortYear ? fullYear(fields.year, anchor?.day) : fields.year
  if (anchor === null) return null
  const thisYear = fromDayNumber(anchor.day).year
  if (fields.cycleYear !== undefined) return nearestCycleYear(fields.cycleYear, thisYear)
  return fields.shift?.unit === 'year' ? thisYear + fields.shift.by : null
}

/** Two digits look back, but for the plans of these years: `2/9/45` is 1945, `31/12/25` said in 2021 is 2025. */
const YEARS_AHEAD = 10
const TODAY = 2020 // the year that stands in for that of a missing anchor: 1931 to 2030

/** The year with these two last digits, from 89 years before the anchor to 10 years after it. */
function fullYear(lastDigits: number, anchorDay: number | undefined): number {
  const thisYear = anchorDay === undefined ? TODAY : fromDayNumber(anchorDay).year
  return within(lastDigits, thisYear + YEARS_AHEAD - 99, 100)
}

function nearestCycleYear(place: number, thisYear: number): number {
  const first = thisYear - CYCLE_LENGTH / 2
  return first + within(place - cycleYearOf(first), 0, CYCLE_LENGTH)
}

/** The number from `first` on that leaves the remainder of `value` by `cycle`. */
function within(value: number, first: number, cycle: number): number {
  return first + ((((value - first) % cycle) + cycle) % cycle)
}

/** The month a number of months away from a day. */
export function shiftedMonth(day: number, by: number): { readonly year: number; readonly month: number } {
  const { year, month } = fromDayNumber(day)
  const index = year * MONTHS_IN_YEAR + month - 1 + by
  return { year: Math.floor(index / MONTHS_IN_YEAR), month: (index % MONTHS_IN_YEAR) + 1 }
}

/** A week, month, quarter, year or longer period: what the fields name when they name no day. */
export function resolvePeriod(fields: Fields, context: ResolveContext): Resolution {
  const part = partOfYear(fields)
  if (part !== null) return inYear(part, fields, context)
  if (fields.decade !== undefined || fields.century !== undefined) return longPeriod(inCentury(fields, context))
  const year = yearOf(fields, context)
  if (year !== null) return yearPeriod(year)
  return shiftedPeriod(fields, context.anchor?.day)
}

/** A period that comes every year. */
interface YearPart {
  readonly grain: Grain
  /** What follows the year in the value: `-09`, `-Q3`. */
  readonly value: (year: string) => string
  readonly days: (year: number) => DayPeriod | null
}

function partOfYear({ lunar, month, quarter, months, season }: Fields): YearPart | null {
  if (month !== undefined && lunar) return lunarMonth(month)
  if (month !== undefined) return civilMonths('month', month, 1, `-${pad(month, 2)}`)
  if (quarter !== undefined) return civilMonths('quarter', quarter * 3 - 2, 3, `-Q${quarter}`)
  if (season !== undefined) {
    return { grain: 'season', value: (year) => `${year}-${season}`, days: (year) => seasonPeriod(season, year) }
  }
  if (months === undefined) return null
  const [first, count] = months
  if (count === 6) return civilMonths('halfYear', first, count, first === 1 ? '-H1' : '-H2')
  const value = (year: string) => `${year}-${pad(first, 2)}/${year}-${pad(first + count - 1, 2)}`
  return { ...civilMonths('month', first, count, ''), value }
}

function civilMonths(grain: Grain, first: number, count: number, code: string): YearPart {
  return { grain, value: (year) => year + code, days: (year) => monthPeriod(year, first, count) }
}

/** Months `first` to `first + count - 1` of a year. */
function monthPeriod(year: number, first: number, count: number): DayPeriod {
  return {
    start: toDayNumber({ year, month: first, day: 1 }),
    end: toDayNumber({ year, month: first + count, day: 1 }),
  }
}

/** A month of the lunar calendar. Its value is the interval of its days: ISO 8601 has no lunar months. */
function lunarMonth(month: number): YearPart {
  const days = (year: number) => {
    const isKnown = year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR
    return (isKnown && lunarYear(year).find((each) => each.month === month && !each.leap)) || null
  }
  const value = (year: string) => {
    const found = days(Number(year))
    return found === null ? '' : `${formatDay(found.start)}/${formatDay(found.end - 1)}`
  }
  return { grain: 'month', value, days }
}

function inYear({ grain, value, days }: YearPart, fields: Fields, context: ResolveContext): Resolution {
  const said = yearOf(fields, context)
  const startIn = (year: number) => days(year)?.start ?? null
  // Looking back, 'mùa hè' with no word behind it is any summer.
  const isAny =
    grain === 'season' && fields.toward === undefined && fields.mod === undefined && context.prefer !== 'future'
  const chosen = said === null && fields.shift === undefined && !isAny ? inferYear(startIn, fields, context) : null
  const year = said ?? chosen?.inferred.year
  const found = year === undefined ? null : days(year)
  if (year === undefined || found === null) return { type: 'date', grain, value: fields.lunar ? null : value('XXXX') }
  const resolved = period(grain, value(pad(year, 4)), found)
  return chosen === null ? resolved : { ...resolved, yearInferred: chosen.inferred }
}

/** `những năm 90 của thế kỷ trước`: the century by its number. */
function inCentury(fields: Fields, { anchor }: ResolveContext): Fields {
  if (fields.shift?.unit !== 'century' || anchor === null) return fields
  return { ...fields, century: Math.ceil(fromDayNumber(anchor.day).year / 100) + fields.shift.by }
}

/** Decades and centuries by TIMEX3: `199` is the 1990s, `19` the twentieth century, which begins with 1901. */
function longPeriod({ decade, century }: Fields): Resolution {
  if ((decade ?? 0) < 0 || (century ?? 1) < 1)
    return { type: 'date', grain: decade === undefined ? 'century' : 'decade', value: null }
  // 'thập niên 90' alone is that of the last century, 'những năm 20' too.
  const before = (century ?? 20) - 1
  if (decade === undefined) return years('century', pad(before, 2), before * 100 + 1, 100)
  const first = decade >= 100 ? decade : before * 100 + decade
  return years('decade', String(first / 10), first, 10)
}

function years(grain: Grain, value: string, first: number, count: number): Resolution {
  return period(grain, value, monthPeriod(first, 1, count * MONTHS_IN_YEAR))
}

function yearPeriod(year: number): Resolution {
  return years('year', pad(year, 4), year, 1)
}

/** Grain of the periods that are counted from the anchor. */
const GRAINS: Readonly<Partial<Record<Unit, Grain>>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  decade: 'decade',
  century: 'century',
}

/** `tuần trước`, `tháng này`, `quý sau`, `thập kỷ qua`. */
function shiftedPeriod({ shift, weekend }: Fields, today: number | undefined): Resolution {
  const grain = (shift && GRAINS[shift.unit]) ?? 'year'
  if (shift === undefined || today === undefined) return { type: 'date', grain, value: null }
  const { by } = shift
  const { year, month } = shiftedMonth(today, grain === 'quarter' ? by * 3 : grain === 'month' ? by : 0)
  if (grain === 'week') return weekPeriod(today - weekdayOf(today) + 1 + by * 7, weekend === true)
  if (grain === 'month') return period(grain, `${pad(year, 4)}-${pad(month, 2)}`, monthPeriod(year, month, 1))
  if (grain === 'quarter') return quarterPeriod(year, Math.ceil(month / 3))
  return longPeriod(
    grain === 'decade' ? { decade: (Math.floor(year / 10) + by) * 10 } : { century: Math.ceil(year / 100) + by },
  )
}

function quarterPeriod(year: number, quarter: number): Resolution {
  return period('quarter', `${pad(year, 4)}-Q${quarter}`, monthPeriod(year, quarter * 3 - 2, 3))
}

function weekPeriod(monday: number, weekend: boolean): Resolution {
  const { year, week } = isoWeekOf(monday)
  const value = `${pad(year, 4)}-W${pad(week, 2)}`
  if (weekend) return period('day', `${value}-WE`, { start: monday + 5, end: monday + 7 })
  return period('week', value, { start: monday, end: monday + 7 })
}

function period(grain: Grain, value: string, days: DayPeriod): Resolution {
  return { type: 'date', grain, value, ...periodBounds(days) }
}
