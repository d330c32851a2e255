import { fromDayNumber, weekdayOf } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import type { YearReason } from '../model.ts'
import type { ResolveContext } from './context.ts'

/** 29 February comes back after eight years at most (1896, 1904). */
const YEARS_AROUND = 8
/** Days within which a date is near, and beyond which it is far. */
const RECENT = 60
const DISTANT = 180
const SOON = 90
/** How far ahead a weekday may pull a date: announcements name the weekday of the coming weeks. */
const WEEKDAY_REACH = 60

/** The day on which a yearly date begins in a year, or `null` when the year has none. */
export type DayInYear = (year: number) => number | null

export interface ChosenYear {
  readonly year: number
  readonly day: number
  readonly reason: YearReason
}

/** Chooses the year of a date that does not say it. `null` without an anchor. */
export function inferYear(dayIn: DayInYear, fields: Fields, context: ResolveContext): ChosenYear | null {
  if (context.anchor === null || fields.every) return null
  const today = context.anchor.day
  const nearby = context.nearbyYear === null ? null : dayIn(context.nearbyYear)
  if (nearby !== null && nearby <= today) return { year: context.nearbyYear!, day: nearby, reason: 'nearby_year' }
  const past = nearest(dayIn, today, -1)
  const future = nearest(dayIn, today, 1)
  if (fields.shift?.unit === 'day') return besideRelativeDay(past, future, today + fields.shift.by)
  if (fields.toward === 1) return future && { ...future, reason: 'future_cue' }
  if (fields.toward === -1) return past && { ...past, reason: 'nearest_past' }
  if (fields.toward === 0 || (fields.holiday !== undefined && context.prefer === 'past'))
    return closer(past, future, today)
  if (fields.weekday !== undefined) {
    const byWeekday = pulledByWeekday(past, future, today, fields.weekday)
    if (byWeekday !== null) return byWeekday
  }
  if (context.prefer === 'future') return future && { ...future, reason: 'nearest_future' }
  if (future !== null && liesAhead(past, future, today, context)) return { ...future, reason: 'future_cue' }
  return past && { ...past, reason: 'nearest_past' }
}

/** Whether the words before the date make the next one more likely than the last. */
function liesAhead(
  past: Candidate | null,
  future: Candidate,
  today: number,
  { looksAhead, awaits }: ResolveContext,
): boolean {
  const ago = past === null ? Number.POSITIVE_INFINITY : today - past.day
  const ahead = future.day - today
  // 'sẽ' may belong to another clause: a date of these weeks is rather past than most of a year away.
  if (looksAhead) return ago > 0 && (ago > RECENT || ahead < DISTANT)
  return awaits && ago > DISTANT && ahead <= SOON
}

interface Candidate {
  readonly year: number
  readonly day: number
}

/** The latest date up to today (-1), or the first from today on (1). */
function nearest(dayIn: DayInYear, today: number, direction: 1 | -1): Candidate | null {
  const { year: thisYear } = fromDayNumber(today)
  for (let distance = -1; distance <= YEARS_AROUND; distance++) {
    const year = thisYear + distance * direction
    const day = dayIn(year)
    if (day !== null && (day - today) * direction >= 0) return { year, day }
  }
  return null
}

/** `chiều nay (29/11)`: the day it is, or the one nearest before it when the anchor is a later day. */
function besideRelativeDay(past: Candidate | null, future: Candidate | null, day: number): ChosenYear | null {
  for (const candidate of [past, future]) if (candidate?.day === day) return { ...candidate, reason: 'same_day' }
  return past && { ...past, reason: 'nearest_past' }
}

function closer(past: Candidate | null, future: Candidate | null, today: number): ChosenYear | null {
  const chosen = past === null || (future !== null && future.day - today < today - past.day) ? future : past
  return chosen && { ...chosen, reason: 'nearest' }
}

function pulledByWeekday(
  past: Candidate | null,
  future: Candidate | null,
  today: number,
  weekday: number,
): ChosenYear | null {
  if (past === null || future === null || weekdayOf(past.day) === weekday) return null
  const soon = future.day - today <= WEEKDAY_REACH && weekdayOf(future.day) === weekday
  return soon ? { ...future, reason: 'weekday' } : null
}
