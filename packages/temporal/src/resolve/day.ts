import { daysInMonth, formatDay, fromDayNumber, isCivilDate, pad, toDayNumber, weekdayOf } from '../civil-date.ts'
import type { Fields } from '../meaning.ts'
import type { WeekdayCheck } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { type DayInYear, inferYear } from './infer-year.ts'
import { shiftedMonth, yearOf } from './period.ts'
import type { Resolution } from './resolution.ts'

/** Whether the fields name one day, or days that come again: a weekday, the 5th. */
export function namesDay(fields: Fields): boolean {
  return fields.day !== undefined || fields.weekday !== undefined || fields.shift?.unit === 'day'
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
  const resolved = fields.day !== undefined ? dayOfMonth(fields, fields.day, context) : relativeDay(fields, context)
  if (resolved.day === null || fields.weekday === undefined || fields.day === undefined) return resolved
  const actual = weekdayOf(resolved.day)
  return { ...resolved, weekday: { stated: fields.weekday, actual, ok: actual === fields.weekday } }
}

function dayOfMonth(fields: Fields, day: number, context: ResolveContext): ResolvedDay {
  if (fields.month === undefined) return dayOfUnknownMonth(fields, day, context)
  const dayIn: DayInYear = (year) => civilDay(year, fields.month!, day)
  const year = yearOf(fields, context)
  if (year !== null) return known(dayIn(year))
  const chosen = fields.shift?.unit === 'year' ? null : inferYear(dayIn, fields, context)
  if (chosen === null) return { day: null, value: `XXXX-${pad(fields.month, 2)}-${pad(day, 2)}` }
  return { ...known(chosen.day), yearInferred: { year: chosen.year, reason: chosen.reason } }
}

/** `ngày 15`, `ngày 15 tháng trước`: in the month that is said, or the nearest one. */
function dayOfUnknownMonth(fields: Fields, day: number, context: ResolveContext): ResolvedDay {
  if (context.anchor === null) return { day: null, value: `XXXX-XX-${pad(day, 2)}` }
  const today = context.anchor.day
  if (fields.shift?.unit === 'month') {
    const { year, month } = shiftedMonth(today, fields.shift.by)
    return known(civilDay(year, month, day))
  }
  const ahead = context.prefer === 'future' || context.looksAhead
  for (let distance = 0; distance <= 2; distance++) {
    const { year, month } = shiftedMonth(today, ahead ? distance : -distance)
    const found = civilDay(year, month, day)
    if (found !== null && (ahead ? found >= today : found <= today)) return known(found)
  }
  return { day: null, value: null }
}

/** `hôm qua`, `thứ năm tuần trước`, `thứ ba tới`, `chủ nhật`. */
function relativeDay({ weekday, shift, toward }: Fields, context: ResolveContext): ResolvedDay {
  const today = context.anchor?.day
  if (today === undefined) return { day: null, value: weekday === undefined ? null : `XXXX-WXX-${weekday}` }
  if (shift?.unit === 'day' && weekday === undefined) return known(today + shift.by)
  if (weekday === undefined) return { day: null, value: null }
  const monday = today - weekdayOf(today) + 1
  if (shift?.unit === 'week') return known(monday + shift.by * 7 + weekday - 1)
  if (shift?.unit === 'day') return known(today + shift.by)
  const since = (weekdayOf(today) - weekday + 7) % 7
  // Looking ahead, 'thứ năm' said on a Thursday is the next one; looking back it is today.
  if (toward === 0) return known(monday + weekday - 1)
  if (toward === -1 && since === 0) return known(today - 7)
  const ahead = toward === 1 || (toward === undefined && (context.prefer === 'future' || context.looksAhead))
  return known(ahead ? today + 7 - since : today - since)
}

function known(day: number | null): ResolvedDay {
  return { day, value: day === null ? null : formatDay(day) }
}

function civilDay(year: number, month: number, day: number): number | null {
  return isCivilDate({ year, month, day }) ? toDayNumber({ year, month, day }) : null
}

/** The day a number of months away, or the last one of a shorter month. */
export function sameDayInMonth(day: number, months: number): number {
  const date = fromDayNumber(day)
  const { year, month } = shiftedMonth(day, months)
  return toDayNumber({ year, month, day: Math.min(date.day, daysInMonth(year, month)) })
}
