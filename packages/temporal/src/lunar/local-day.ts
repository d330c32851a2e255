import { deltaT } from './delta-t.ts'

/**
 * The moment from which the Vietnamese calendar counts by UTC+7: 1 January 1968, 0:00 (decision 121/CP of 8 August
 * 1967, of the North). Before, calendars followed UTC+8.
 */
const CHANGE = 2439856.2083333335 // 1967-12-31T17:00Z
const HOURS_BEFORE = 8
const HOURS_SINCE = 7

/** Day number of the Vietnamese day in which a Julian Ephemeris Day falls. */
export function localDayOf(julianEphemerisDay: number): number {
  const universal = julianEphemerisDay - deltaT(julianEphemerisDay)
  const hours = universal < CHANGE ? HOURS_BEFORE : HOURS_SINCE
  return Math.floor(universal + 0.5 + hours / 24)
}

/** Julian Ephemeris Day of midnight at which a Vietnamese day begins. */
export function startOfLocalDay(dayNumber: number): number {
  const hours = dayNumber - 0.5 - HOURS_SINCE / 24 < CHANGE ? HOURS_BEFORE : HOURS_SINCE
  const universal = dayNumber - 0.5 - hours / 24
  return universal + deltaT(universal)
}
