import { isCivilDate, toDayNumber } from '@chugiai/normalizer/lexis'
import { holidayCalendar, holidayIn } from '../holidays.ts'
import { lunarDayNumber } from '../lunar/convert.ts'
import type { Fields } from '../meaning.ts'
import type { DayInYear } from './infer-year.ts'

/** Days 1 to 10 of Tết belong to the new year, `20 Tết` to `30 Tết` to the last month of the old one. */
const LAST_OF_NEW_YEAR = 10

/** How the day that the fields name is found in a year; `null` when they name no yearly day. */
export function dayFinder({ holiday, tet, lunar, month, day }: Fields): DayInYear | null {
  if (tet !== undefined) return (year) => tetDay(tet, year)
  // 'Quốc khánh 2/9' goes by its numbers; a lunar holiday by the lunar calendar, whatever numbers stand beside it.
  if (holiday !== undefined && (day === undefined || holidayCalendar(holiday) === 'lunar'))
    return (year) => holidayIn(holiday, year)
  if (month === undefined || day === undefined) return null
  return (year) => (lunar ? lunarDayNumber({ year, month, day }) : civilDay(year, month, day))
}

/** Day number of a Gregorian day, or `null` when it does not exist. */
export function civilDay(year: number, month: number, day: number): number | null {
  return isCivilDate({ year, month, day }) ? toDayNumber({ year, month, day }) : null
}

/** `mùng 3 Tết`, `29 Tết`; `30 Tết` is the last day of the old year, also when that month has 29 days. */
function tetDay(day: number, year: number): number | null {
  const first = lunarDayNumber({ year, month: 1, day: 1 })
  if (first === null || day <= LAST_OF_NEW_YEAR) return first === null ? null : first + day - 1
  const last = lunarDayNumber({ year: year - 1, month: 12, day })
  return last ?? (day === 30 ? first - 1 : null)
}
