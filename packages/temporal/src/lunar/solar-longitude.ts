import { sine } from './new-moon.ts'

const J2000 = 2451545
const CENTURY_DAYS = 36_525

/**
 * Apparent longitude of the sun in degrees from 0 to 360 at a Julian Ephemeris Day. Meeus, Astronomical Algorithms,
 * 2nd edition, chapter 25, low accuracy: 0.01 degree, a quarter of an hour of the sun's way.
 */
export function solarLongitude(julianEphemerisDay: number): number {
  const t = (julianEphemerisDay - J2000) / CENTURY_DAYS
  const meanLongitude = 280.46646 + t * (36000.76983 + t * 0.0003032)
  const anomaly = 357.52911 + t * (35999.05029 - t * 0.0001537)
  const center =
    (1.914602 - t * (0.004817 + t * 0.000014)) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  const aberrationAndNutation = -0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
  const longitude = meanLongitude + center + aberrationAndNutation
  return ((longitude % 360) + 360) % 360
}
