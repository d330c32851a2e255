/**
 * Moments of new moon after Meeus, Astronomical Algorithms, 2nd edition, chapter 49. Within 17 seconds of the full
 * theory for 1980 to 2020, by the author of the book.
 */

/** Periodic terms: coefficient in days, power of E, and the multiples of M, M', F and Omega in the sine. */
const TERMS: readonly (readonly [coefficient: number, e: number, m: number, mp: number, f: number, omega: number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
]

/** Planetary arguments A1 to A14: angle at k = 0 and its change per k, in degrees; coefficient in 0.000001 day. */
const PLANETS: readonly (readonly [angle: number, perMoon: number, coefficient: number])[] = [
  [299.77, 0.107408, 325],
  [251.88, 0.016321, 165],
  [251.83, 26.651886, 164],
  [349.42, 36.412478, 126],
  [84.66, 18.206239, 110],
  [141.74, 53.303771, 62],
  [207.14, 2.453732, 60],
  [154.84, 7.30686, 56],
  [34.52, 27.261239, 47],
  [207.19, 0.121824, 42],
  [291.34, 1.844379, 40],
  [161.72, 24.198154, 37],
  [239.56, 25.513099, 35],
  [331.55, 3.592518, 23],
]

const MOONS_PER_CENTURY = 1236.85
const EPOCH = 2451550.09766 // the new moon of 6 January 2000
const MEAN_MONTH = 29.530588861
const A1_DRIFT = -0.009173 // of A1, per century squared

/** Number of the new moon that is near a Julian day: 0 is that of 6 January 2000. */
export function moonNumberNear(julianDay: number): number {
  return Math.round((julianDay - EPOCH) / MEAN_MONTH)
}

/** Julian Ephemeris Day (Terrestrial Time) of new moon number `k`. */
export function newMoon(k: number): number {
  const t = k / MOONS_PER_CENTURY
  const mean = EPOCH + MEAN_MONTH * k + t * t * (0.00015437 + t * (-0.00000015 + t * 0.00000000073))
  return mean + periodicTerms(k, t) + planetaryTerms(k, t)
}

function periodicTerms(k: number, t: number): number {
  const e = 1 - t * (0.002516 + t * 0.0000074)
  const sun = 2.5534 + 29.1053567 * k - t * t * (0.0000014 + t * 0.00000011)
  const moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058))
  const latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011))
  const node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215)
  let days = 0
  for (const [coefficient, power, m, mp, f, omega] of TERMS) {
    days += coefficient * e ** power * sine(m * sun + mp * moon + f * latitude + omega * node)
  }
  return days
}

function planetaryTerms(k: number, t: number): number {
  let days = 0
  PLANETS.forEach(([angle, perMoon, coefficient], i) => {
    days += coefficient * 1e-6 * sine(angle + perMoon * k + (i === 0 ? A1_DRIFT * t * t : 0))
  })
  return days
}

/** Sine of an angle in degrees. */
export function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}
