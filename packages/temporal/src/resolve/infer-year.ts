import { fromDayNumber, weekdayOf } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import type { InferredYear, YearReason } from '../model.ts'
import type { ResolveContext } from './context.ts'

/** 29 February comes back after eight years at most (1896, 1904). */
const YEARS_AROUND = 8
/** Days within which a date is recent, and beyond which one ahead is far. */
const RECENT = 60
const DISTANT = 180
/** How far ahead a term lies that even a text that looks back may set. */
const SOON = 90
/** How many days ago words that look back reach: what is announced for the coming months was not over a year ago. */
const LOOKED_BACK = 270
/** Beyond half a year another year is nearer. */
const HALF_YEAR = 183
/** How far ahead a weekday may pull a date: announcements name the weekday of the coming weeks. */
const WEEKDAY_REACH = 60

/** The day on which a yearly date begins in a year, or `null` when the year has none. */
export type DayInYear = (year: number) => number | null

/** The year that was chosen for a date that does not say it. */
export interface ChosenYear {
  readonly day: number
  readonly inferred: InferredYear
}

interface Candidate {
  readonly year: number
  readonly day: number
}

/** Chooses the year of a date that does not say it. `null` without an anchor. */
export function inferYear(dayIn: DayInYear, fields: Fields, context: ResolveContext): ChosenYear | null {
  if (context.anchor === null || fields.every) return null
  const today = context.anchor.day
  const { nearbyYear } = context
  const nearby = nearbyYear === null ? null : dayIn(nearbyYear)
  if (nearbyYear !== null && nearby !== null && nearby <= today) {
    return { day: nearby, inferred: { year: nearbyYear, reason: 'nearby_year' } }
  }
  const past = nearest(dayIn, today, -1)
  const future = nearest(dayIn, today, 1)
  const [candidate, reason] = choose(past, future, today, fields, context)
  if (candidate === null) return null
  const isDoubtful = Math.abs(candidate.day - today) > HALF_YEAR
  return {
    day: candidate.day,
    inferred: { year: candidate.year, reason, ...(isDoubtful ? { doubtful: true } : {}) },
  }
}

type Choice = readonly [candidate: Candidate | null, reason: YearReason]

function choose(
  past: Candidate | null,
  future: Candidate | null,
  today: number,
  fields: Fields,
  context: ResolveContext,
): Choice {
  if (fields.shift?.unit === 'day') return besideRelativeDay(past, future, today + fields.shift.by)
  if (fields.toward === 1) return [future, 'future_cue']
  if (fields.toward === -1) return [past, 'nearest_past']
  if (fields.toward === 0 || (fields.holiday !== undefined && context.prefer !== 'future'))
    return [closer(past, future, today), 'nearest']
  if (fields.weekday !== undefined && isPulled(past, future, today, fields.weekday)) return [future, 'weekday']
  if (context.prefer === 'future') return [future, 'nearest_future']
  return byCues(past, future, today, context)
}

/** What the words before the date favour; where they say nothing, the nearer of the two. */
function byCues(past: Candidate | null, future: Candidate | null, today: number, context: ResolveContext): Choice {
  const ago = past === null ? Number.POSITIVE_INFINITY : today - past.day
  const ahead = future === null ? Number.POSITIVE_INFINITY : future.day - today
  if (context.tellsBirth && past !== null) return [past, 'past_cue']
  // 'sẽ' may belong to another clause: a date of these weeks is rather past than most of a year away.
  if (context.looksAhead && ago > 0 && (ago > RECENT || ahead < DISTANT)) return [future ?? past, 'future_cue']
  if (ago <= ahead || (context.prefer === 'past' && !(context.awaits && ahead <= SOON))) return [past, 'nearest_past']
  if (context.looksBack && ago <= LOOKED_BACK) return [past, 'past_cue']
  return [future, context.awaits ? 'future_cue' : 'nearest']
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
function besideRelativeDay(past: Candidate | null, future: Candidate | null, day: number): Choice {
  for (const candidate of [past, future]) if (candidate?.day === day) return [candidate, 'same_day']
  return [past, 'nearest_past']
}

function closer(past: Candidate | null, future: Candidate | null, today: number): Candidate | null {
  return past === null || (future !== null && future.day - today < today - past.day) ? future : past
}

/** Whether the weekday fits the next such date, and not the last. */
function isPulled(past: Candidate | null, future: Candidate | null, today: number, weekday: number): boolean {
  if (past === null || future === null || weekdayOf(past.day) === weekday) return false
  return future.day - today <= WEEKDAY_REACH && weekdayOf(future.day) === weekday
}
