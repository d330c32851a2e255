import { fromDayNumber, isoWeekOf, pad, toDayNumber, weekdayOf } from '../civil-date.ts'
import type { Fields } from '../meaning.ts'
import type { Grain } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { inferYear } from './infer-year.ts'
import { type DayPeriod, periodBounds, type Resolution } from './resolution.ts'

const MONTHS_IN_YEAR = 12

/** The year that is said, in full or by its distance from the anchor; `null` when it is not. */
export function yearOf(fields: Fields, { anchor }: ResolveContext): number | null {
  if (fields.year !== undefined) return fields.shortYear ? fullYear(fields.year, anchor?.day) : fields.year
  if (fields.shift?.unit !== 'year' || anchor === null) return null
  return fromDayNumber(anchor.day).year + fields.shift.by
}

/** The year with these two last digits that is nearest to the anchor; without one, from 1950 to 2049. */
function fullYear(lastDigits: number, anchorDay: number | undefined): number {
  const middle = anchorDay === undefined ? 2000 : fromDayNumber(anchorDay).year
  const first = middle - 50
  return first + ((((lastDigits - first) % 100) + 100) % 100)
}

/** The month a number of months away from a day. */
export function shiftedMonth(day: number, by: number): { readonly year: number; readonly month: number } {
  const { year, month } = fromDayNumber(day)
  const index = year * MONTHS_IN_YEAR + month - 1 + by
  return { year: Math.floor(index / MONTHS_IN_YEAR), month: (index % MONTHS_IN_YEAR) + 1 }
}

/** Months `first` to `first + count - 1` of a year, as days. */
export function monthPeriod(year: number, first: number, count: number): DayPeriod {
  return {
    start: toDayNumber({ year, month: first, day: 1 }),
    end: toDayNumber({ year, month: first + count, day: 1 }),
  }
}

/** A week, month, quarter, year or longer period: what the fields name when they name no day. */
export function resolvePeriod(fields: Fields, context: ResolveContext): Resolution {
  if (fields.month !== undefined)
    return partOfYear(fields, context, 'month', fields.month - 1, 1, `-${pad(fields.month, 2)}`)
  if (fields.quarter !== undefined)
    return partOfYear(fields, context, 'quarter', (fields.quarter - 1) * 3, 3, `-Q${fields.quarter}`)
  if (fields.half !== undefined)
    return partOfYear(fields, context, 'halfYear', (fields.half - 1) * 6, 6, `-H${fields.half}`)
  const year = yearOf(fields, context)
  if (year !== null) return period('year', pad(year, 4), monthPeriod(year, 1, MONTHS_IN_YEAR))
  return fields.shift && context.anchor ? shiftedPeriod(fields, context.anchor.day) : unknownPeriod(fields)
}

function partOfYear(
  fields: Fields,
  context: ResolveContext,
  grain: Grain,
  before: number,
  months: number,
  code: string,
): Resolution {
  const said = yearOf(fields, context)
  const chosen =
    said === null && fields.shift === undefined
      ? inferYear((year) => monthPeriod(year, before + 1, 1).start, fields, context)
      : null
  const year = said ?? chosen?.year
  if (year === undefined) return { type: 'date', grain, value: `XXXX${code}` }
  const resolved = period(grain, pad(year, 4) + code, monthPeriod(year, before + 1, months))
  return chosen === null ? resolved : { ...resolved, yearInferred: { year, reason: chosen.reason } }
}

/** `tuần trước`, `tháng này`, `quý sau`. */
function shiftedPeriod({ shift, weekend }: Fields, today: number): Resolution {
  const { unit, by } = shift!
  if (unit === 'week') return weekPeriod(today - weekdayOf(today) + 1 + by * 7, weekend === true)
  const { year, month } = shiftedMonth(today, unit === 'quarter' ? by * 3 : by)
  if (unit === 'month') return period('month', `${pad(year, 4)}-${pad(month, 2)}`, monthPeriod(year, month, 1))
  const quarter = Math.ceil(month / 3)
  return period('quarter', `${pad(year, 4)}-Q${quarter}`, monthPeriod(year, quarter * 3 - 2, 3))
}

function weekPeriod(monday: number, weekend: boolean): Resolution {
  const { year, week } = isoWeekOf(monday)
  const value = `${pad(year, 4)}-W${pad(week, 2)}`
  if (weekend) return period('day', `${value}-WE`, { start: monday + 5, end: monday + 7 })
  return period('week', value, { start: monday, end: monday + 7 })
}

function unknownPeriod({ shift }: Fields): Resolution {
  const unit = shift?.unit
  const grain = unit === 'week' || unit === 'month' || unit === 'quarter' ? unit : 'year'
  return { type: 'date', grain, value: null }
}

function period(grain: Grain, value: string, days: DayPeriod): Resolution {
  return { type: 'date', grain, value, ...periodBounds(days) }
}
