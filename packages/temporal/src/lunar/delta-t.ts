interface Segment {
  /** First year after the segment. */
  readonly until: number
  /** Year from which the polynomial counts. */
  readonly origin: number
  /** Coefficients of the powers 0, 1, 2, ... of the years since `origin`. */
  readonly coefficients: readonly number[]
}

/**
 * Terrestrial Time minus Universal Time in seconds: the polynomials of Espenak and Meeus, Five Millennium Canon of
 * Solar Eclipses (NASA/TP-2006-214141), for 1900 to 2150. Good to seconds for the past; the future is a forecast.
 */
const SEGMENTS: readonly Segment[] = [
  { until: 1920, origin: 1900, coefficients: [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197] },
  { until: 1941, origin: 1920, coefficients: [21.2, 0.84493, -0.0761, 0.0020936] },
  { until: 1961, origin: 1950, coefficients: [29.07, 0.407, -1 / 233, 1 / 2547] },
  { until: 1986, origin: 1975, coefficients: [45.45, 1.067, -1 / 260, -1 / 718] },
  { until: 2005, origin: 2000, coefficients: [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599] },
  { until: 2050, origin: 2000, coefficients: [62.92, 0.32217, 0.005589] },
  // -20 + 32 ((y - 1820) / 100)^2 - 0.5628 (2150 - y), with the years counted from 1820.
  { until: Number.POSITIVE_INFINITY, origin: 1820, coefficients: [-20 - 0.5628 * 330, 0.5628, 0.0032] },
]

/** Terrestrial Time minus Universal Time, in days, at a Julian day from 1900 on. */
export function deltaT(julianDay: number): number {
  const year = 2000 + (julianDay - 2451545) / 365.25
  const { origin, coefficients } = SEGMENTS.find(({ until }) => year < until)!
  const seconds = coefficients.reduceRight((sum, coefficient) => sum * (year - origin) + coefficient, 0)
  return seconds / 86_400
}
