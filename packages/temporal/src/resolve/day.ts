import { formatDay, pad, weekdayOf } from '@chugiai/normalizer/lexis'
import { fixedDayOf } from '../holidays.ts'
import { nearestLunarDay } from '../lunar/near.ts'
import type { Fields } from '../meaning.ts'
import type { WeekdayCheck } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { civilDay, dayFinder } from './day-in-year.ts'
import { type DayInYear, inferYear } from './infer-year.ts'
import { shiftedMonth, yearOf } from './period.ts'
import type { Resolution } from './resolution.ts'

/** Whether the fields name one day, or days that come again: a weekday, the 5th, a holiday. */
export function namesDay({ day, weekday, holiday, tet, shift }: Fields): boolean {
  return (
    day !== undefined || weekday !== undefined || holiday !== undefined || tet !== undefined || shift?.unit === 'day'
  )
}

/** A day as it is known: its number, or the part of its value that the text gives. */
export interface ResolvedDay {
  readonly day: number | null
  /** `2018-11-29`, `XXXX-11-29`, `XXXX-WXX-4`; `null` when nothing is known. */
  readonly value: string | null
  readonly yearInferred?: NonNullable<Resolution['yearInferred']>
  readonly weekday?: WeekdayCheck
}

/** The day that the fields name. */
export function resolveDay(fields: Fields, context: ResolveContext): ResolvedDay {
  const dayIn = dayFinder(fields)
  if (dayIn !== null) return withCheck(dayOfYear(fields, dayIn, context), fields.weekday)
  if (fields.day !== undefined) return withCheck(dayOfUnknownMonth(fields, fields.day, context), fields.weekday)
  return relativeDay(fields, context)
}

function withCheck(resolved: ResolvedDay, stated: number | undefined): ResolvedDay {
  if (resolved.day === null || stated === undefined) return resolved
  const actual = weekdayOf(resolved.day)
  return { ...resolved, weekday: { stated, actual, ok: actual === stated } }
}

function dayOfYear(fields: Fields, dayIn: DayInYear, context: ResolveContext): ResolvedDay {
  const year = yearOf(fields, context)
  if (year !== null) return fields.shortYear ? dayOfShortYear(dayIn, year, context) : known(dayIn(year))
  const chosen = fields.shift?.unit === 'year' ? null : inferYear(dayIn, fields, context)
  if (chosen === null) return { day: null, value: valueOfAnyYear(fields) }
  return { ...known(chosen.day), yearInferred: chosen.inferred }
}

/** `2/9/45`: a day ahead is marked as doubtful; a birth lies a century earlier. */
function dayOfShortYear(dayIn: DayInYear, year: number, { anchor, tellsBirth }: ResolveContext): ResolvedDay {
  const day = dayIn(year)
  if (day === null || anchor === null || day <= anchor.day) return known(day)
  if (tellsBirth) return known(dayIn(year - 100))
  return { ...known(day), yearInferred: { year, reason: 'short_year', doubtful: true } }
}

/** `XXXX-11-29`; a day of the lunar calendar has no such value. */
function valueOfAnyYear({ holiday, lunar, month, day }: Fields): string | null {
  const date =
    month !== undefined && day !== undefined ? { month, day } : holiday === undefined ? null : fixedDayOf(holiday)
  return date === null || lunar ? null : `XXXX-${pad(date.month, 2)}-${pad(date.day, 2)}`
}

/** `ngày 15`, `ngày 15 tháng trước`, `ngày 15 này`: in the month that is said, or the nearest one. */
function dayOfUnknownMonth(fields: Fields, day: number, context: ResolveContext): ResolvedDay {
  if (fields.lunar) return lunarDayOfUnknownMonth(fields, day, context)
  if (context.anchor === null || fields.every) return { day: null, value: `XXXX-XX-${pad(day, 2)}` }
  const today = context.anchor.day
  if (fields.shift?.unit === 'month') {
    const { year, month } = shiftedMonth(today, fields.shift.by)
    return known(civilDay(year, month, day))
  }
  if (fields.toward === 0) return known(dayOfMonth(today, 0, day))
  const past = nearestDay(today, day, -1)
  const future = nearestDay(today, day, 1)
  return known(liesAhead(today - past, future - today, fields, context) ? future : past)
}

/** `ngày 10 âm lịch`: in the lunar month that is nearest; ISO 8601 has no value for one that comes every month. */
function lunarDayOfUnknownMonth(fields: Fields, day: number, context: ResolveContext): ResolvedDay {
  if (context.anchor === null || fields.every) return { day: null, value: null }
  const today = context.anchor.day
  const [past, future] = [nearestLunarDay(today, day, -1), nearestLunarDay(today, day, 1)]
  if (past === null || future === null) return { day: null, value: null }
  return known(liesAhead(today - past, future - today, fields, context) ? future : past)
}

function liesAhead(ago: number, ahead: number, { toward }: Fields, context: ResolveContext): boolean {
  if (toward !== undefined) return toward === 1
  if (context.prefer === 'future' || context.looksAhead) return true
  return context.prefer !== 'past' && !context.looksBack && ahead < ago
}

function dayOfMonth(today: number, by: number, day: number): number | null {
  const { year, month } = shiftedMonth(today, by)
  return civilDay(year, month, day)
}

/** The day of this number up to today (-1), or from today on (1): no further than two months away. */
function nearestDay(today: number, day: number, direction: 1 | -1): number {
  for (let distance = 0; ; distance++) {
    const found = dayOfMonth(today, distance * direction, day)
    if (found !== null && (found - today) * direction >= 0) return found
  }
}

/** `hôm qua`, `thứ năm tuần trước`, `thứ ba tới`, `chủ nhật`. */
function relativeDay({ weekday, shift, toward, every }: Fields, context: ResolveContext): ResolvedDay {
  const today = every ? undefined : context.anchor?.day
  if (today === undefined) return { day: null, value: weekday === undefined ? null : `XXXX-WXX-${weekday}` }
  if (shift?.unit === 'day') return withCheck(known(today + shift.by), weekday)
  if (weekday === undefined) return { day: null, value: null }
  const monday = today - weekdayOf(today) + 1
  if (shift?.unit === 'week') return known(monday + shift.by * 7 + weekday - 1)
  if (toward === 0) return known(monday + weekday - 1)
  const since = (weekdayOf(today) - weekday + 7) % 7
  if (toward === -1 && since === 0) return known(today - 7)
  // Looking ahead, 'thứ năm' said on a Thursday is the next one; looking back it is today.
  const ahead = toward === 1 || (toward === undefined && (context.prefer === 'future' || context.looksAhead))
  return known(ahead ? today + 7 - since : today - since)
}

function known(day: number | null): ResolvedDay {
  return { day, value: day === null ? null : formatDay(day) }
}
