import { toDayNumber } from '@chugiai/normalizer/lexis'
import { startOfLocalDay } from '../lunar/local-day.ts'
import { solarLongitude } from '../lunar/solar-longitude.ts'
import type { Season } from '../meaning.ts'
import type { DayPeriod } from './resolution.ts'

/** A season begins when the sun reaches this longitude, on the 19th of the month at the earliest. */
const BEGINNINGS: Readonly<Record<Season, { readonly month: number; readonly degrees: number }>> = {
  SP: { month: 3, degrees: 0 },
  SU: { month: 6, degrees: 90 },
  FA: { month: 9, degrees: 180 },
  WI: { month: 12, degrees: 270 },
}
const EARLIEST = 19
const NEXT: Readonly<Record<Season, Season>> = { SP: 'SU', SU: 'FA', FA: 'WI', WI: 'SP' }

/**
 * The days of a season by the sun: from the solstice or equinox that begins it to the day of the next one, both in.
 * Winter runs into the next year.
 */
export function seasonPeriod(season: Season, year: number): DayPeriod {
  const next = NEXT[season]
  return { start: firstDay(season, year), end: firstDay(next, season === 'WI' ? year + 1 : year) + 1 }
}

function firstDay(season: Season, year: number): number {
  const { month, degrees } = BEGINNINGS[season]
  let day = toDayNumber({ year, month, day: EARLIEST })
  // Half a circle back, the difference stays clear of the jump from 360 to 0.
  while ((solarLongitude(startOfLocalDay(day + 1)) - degrees + 540) % 360 < 180) day++
  return day
}
