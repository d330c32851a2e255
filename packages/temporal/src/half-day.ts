import type { Clock, PartOfDay } from './meaning.ts'

/** What a word behind an hour says of it: `chiều`, `PM`. */
export interface HalfDay {
  readonly part?: PartOfDay
  readonly afternoon: boolean
}

/** Hours of the night that lie after midnight: `2 giờ đêm` is 2, `10 giờ đêm` is 22. */
const LAST_SMALL_HOUR = 5
/** `10 giờ trưa` and `11 giờ trưa` lie before noon. */
const FIRST_MIDDAY_HOUR = 10

/** Hour of the 24-hour clock: `11:05 tối` is 23, `12 giờ đêm` is 24, `12 giờ trưa` is 12. */
export function hourOfDay(hour: number, { part, afternoon }: HalfDay): number {
  if (hour > 12) return hour
  if (!afternoon || (part === 'NI' && hour <= LAST_SMALL_HOUR)) return hour % 12
  if (part === 'MI' && hour >= FIRST_MIDDAY_HOUR) return hour
  return part === 'NI' && hour === 12 ? 24 : (hour % 12) + 12
}

/** A clock time seen in a part of a day: `8 giờ` in `tối nay` is 20. */
export function clockInPart(clock: Clock, part: PartOfDay): Clock {
  return { ...clock, hour: hourOfDay(clock.hour, { part, afternoon: part !== 'MO' }) }
}
