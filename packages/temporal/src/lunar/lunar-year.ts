import { toDayNumber } from '@chugiai/normalizer/lexis'
import { localDayOf, startOfLocalDay } from './local-day.ts'
import { moonNumberNear, newMoon } from './new-moon.ts'
import { solarLongitude } from './solar-longitude.ts'

/** A month of a lunar year. A leap month has the number of the month before it. */
export interface LunarMonth {
  readonly month: number
  readonly leap: boolean
  /** Day number of the first day, and of the day after the last. */
  readonly start: number
  readonly end: number
}

const MONTHS = 12
const TERM_DEGREES = 30 // the twelve major solar terms stand 30 degrees apart; 270 is the winter solstice
const WINTER_SOLSTICE = 270

export const FIRST_LUNAR_YEAR = 1900
export const LAST_LUNAR_YEAR = 2199

/** Years that were asked for; there are 300 of them at most. */
const years = new Map<number, readonly LunarMonth[]>()

/** The months of a lunar year, from `tháng Giêng` on. `year` lies within 1900 and 2199. */
export function lunarYear(year: number): readonly LunarMonth[] {
  let months = years.get(year)
  if (months === undefined) {
    // A solstice year begins with month 11, so the year takes its last months from the next one.
    const isLate = ({ month }: LunarMonth) => month >= 11
    months = [...solsticeYear(year).filter((month) => !isLate(month)), ...solsticeYear(year + 1).filter(isLate)]
    years.set(year, months)
  }
  return months
}

/**
 * The months from the one that holds the winter solstice of the year before (month 11) to the one before the next
 * such month. Of thirteen the first that holds no major solar term is the leap month.
 * The rules are those of Reingold and Dershowitz, Calendrical Calculations, on the Chinese calendar.
 */
function solsticeYear(year: number): LunarMonth[] {
  const first = moonOfSolstice(year - 1)
  const count = moonOfSolstice(year) - first
  const starts: number[] = []
  for (let k = first; k <= first + count; k++) starts.push(localDayOf(newMoon(k)))
  const leapAt = count > MONTHS ? firstWithoutTerm(starts) : -1
  const months: LunarMonth[] = []
  for (let i = 0; i < count; i++) {
    const passed = leapAt >= 0 && i >= leapAt ? i - 1 : i
    months.push({ month: ((passed + 10) % MONTHS) + 1, leap: i === leapAt, start: starts[i]!, end: starts[i + 1]! })
  }
  return months
}

/** Number of the new moon that begins the month of a year's winter solstice. */
function moonOfSolstice(year: number): number {
  let solstice = toDayNumber({ year, month: 12, day: 20 })
  while (solarLongitude(startOfLocalDay(solstice + 1)) < WINTER_SOLSTICE) solstice++
  let k = moonNumberNear(solstice) + 1
  while (localDayOf(newMoon(k)) > solstice) k--
  return k
}

function firstWithoutTerm(starts: readonly number[]): number {
  const terms = starts.map(termAt)
  return terms.findIndex((term, i) => i > 0 && term === terms[i + 1])
}

/** The major solar term that has begun at the start of a day. */
function termAt(dayNumber: number): number {
  return Math.floor(solarLongitude(startOfLocalDay(dayNumber)) / TERM_DEGREES)
}
