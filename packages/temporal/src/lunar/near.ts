import { fromDayNumber } from '@chugiai/normalizer/lexis'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarYear } from './lunar-year.ts'

/**
 * The last day up to `today` (-1), or the first from today on (1), that has this number in its lunar month; `null` where
 * the calendar is not known.
 */
export function nearestLunarDay(today: number, day: number, direction: 1 | -1): number | null {
  const { year } = fromDayNumber(today)
  if (year - 1 < FIRST_LUNAR_YEAR || year + 1 > LAST_LUNAR_YEAR) return null
  const months = [year - 1, year, year + 1].flatMap(lunarYear).filter(({ start, end }) => day <= end - start)
  const days = months.map(({ start }) => start + day - 1)
  return (direction === 1 ? days.find((each) => each >= today) : days.findLast((each) => each <= today)) ?? null
}
