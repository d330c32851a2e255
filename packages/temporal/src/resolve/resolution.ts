import { formatDay, pad } from '@chugiai/normalizer/lexis'
import type { TemporalExpression } from '../model.ts'

/** What an expression comes to: the fields of a {@link TemporalExpression} that do not depend on where it stands. */
export type Resolution = Pick<TemporalExpression, 'type' | 'value' | 'grain'> &
  Partial<Pick<TemporalExpression, 'start' | 'end' | 'yearInferred' | 'weekday'>>

/** A period of whole days; `end` is the day after the last. */
export interface DayPeriod {
  readonly start: number
  readonly end: number
}

/** Whether one ISO day or moment lies before another; years before Christ have a sign. */
export function isBefore(first: string, second: string): boolean {
  const [isOld, isOlder] = [first.startsWith('-'), second.startsWith('-')]
  if (isOld !== isOlder) return isOld
  return isOld ? yearAndRest(first) < yearAndRest(second) : first < second
}

/** An order of years before Christ: the greater the number, the earlier. */
function yearAndRest(iso: string): string {
  return String(9999 - Number(iso.slice(1, 5))).padStart(4, '0') + iso.slice(5)
}

const DAY_SECONDS = 86_400

/** The days of a period as ISO dates. */
export function periodBounds({ start, end }: DayPeriod): { readonly start: string; readonly end: string } {
  return { start: formatDay(start), end: formatDay(end) }
}

/** `2018-11-29T18:00` for a second of a day; a second past the day runs into the next. */
export function formatMoment(day: number, second: number, withSeconds = false): string {
  const moment = day * DAY_SECONDS + second
  const rest = ((moment % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS
  return `${formatDay(Math.floor(moment / DAY_SECONDS))}T${formatClock(rest, withSeconds)}`
}

/** `18:00`, or `18:00:00`. */
export function formatClock(second: number, withSeconds = false): string {
  const minutes = `${pad(Math.floor(second / 3600), 2)}:${pad(Math.floor(second / 60) % 60, 2)}`
  return withSeconds ? `${minutes}:${pad(second % 60, 2)}` : minutes
}
