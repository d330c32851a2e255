import type { Granularity } from '../schema/dates.ts'

const DAY = 86_400_000

/** The day of an ISO or TIMEX3 value that names one: `2023-06-15TAF` gives `2023-06-15`; otherwise `null`. */
export function dayOf(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0] ?? null
}

/** Number of days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
}

/** Whether a day is in the calendar: `2019-02-30` is not. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}

/** Weekday of a day, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

const GRANULARITIES: readonly (readonly [RegExp, Granularity])[] = [
  [/T\d{2}:\d{2}:\d{2}/, 'second'],
  [/T\d{2}:\d{2}/, 'minute'],
  [/T\d{2}/, 'hour'],
  [/^\d{4}-\d{2}-\d{2}/, 'day'],
  [/^\d{4}-\d{2}/, 'month'],
]

/** How much of a moment an ISO value says. */
export function granularityOf(value: string): Granularity {
  return GRANULARITIES.find(([pattern]) => pattern.test(value))?.[1] ?? 'year'
}
