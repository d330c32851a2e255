import { allDifferences } from './pair-sums.ts'
import type { Count } from './ratings.ts'

// ((a - b) / (a + b))² is tanh²(d / 2), where d is how far the logarithms of a and b are apart, and
// tanh²(d / 2) = 2 ∫ 2ω / sinh(πω) (1 - cos ωd) dω over ω from 0 on (Gradshteyn and Ryzhik 3.982.1 for sech², less what it
// is for d = 0). Summed over all pairs, 1 - cos ωd comes to n² - |Σ e^(iωx)|²: one pass over the values for each ω. The
// trapezoid rule is exact to rounding when its steps are as fine as the widest distance asks.

/** What is left of the integral past this frequency is below the precision of a number. */
const LAST_FREQUENCY = 13
/** By this much logarithm sech² has fallen below the precision of a number. */
const MARGIN = 40
/** So few values are compared two by two: no dearer, and rounded less. */
const FEW_VALUES = 200

/** A value's logarithm less that of the middle one, and how often it stands. */
interface Weighted {
  readonly log: number
  readonly times: number
}

/**
 * Σ of the squared ratio differences ((a - b) / (a + b))² over all ordered pairs of ratings; 0 and 0 do not differ. The
 * time grows with the number of values, and with how far their logarithms reach.
 *
 * @throws {ChugiaiError} `too_many_values` for more than 10,000 values when one is below 0: such have no logarithm
 */
export function ratioDifferences(counts: readonly Count[], numberOf: (category: number) => number): number {
  const values = counts.map(([category]) => numberOf(category))
  if (counts.length <= FEW_VALUES || values.some((value) => value < 0))
    return allDifferences(counts, (a, b) => ratioDifference(numberOf(a), numberOf(b)))
  const above = counts.filter(([category]) => numberOf(category) > 0)
  const [zeros, size] = [timesIn(counts) - timesIn(above), timesIn(above)]
  return 2 * zeros * size + differencesOfLogs(logarithms(above, numberOf), size)
}

function ratioDifference(a: number, b: number): number {
  return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2
}

/** Logarithms from the middle value on: values that nearly agree keep all their digits so. */
function logarithms(counts: readonly Count[], numberOf: (category: number) => number): Weighted[] {
  const inOrder = counts.map(([category]) => numberOf(category)).sort((a, b) => a - b)
  const middle = inOrder[inOrder.length >> 1] ?? 1
  return counts.map(([category, times]) => ({ log: logOfRatio(numberOf(category), middle), times }))
}

function logOfRatio(value: number, middle: number): number {
  const apart = (value - middle) / middle
  return Math.abs(apart) < 0.5 ? Math.log1p(apart) : Math.log(value) - Math.log(middle)
}

function differencesOfLogs(values: readonly Weighted[], size: number): number {
  const step = (2 * Math.PI) / (widest(values) + MARGIN)
  let total = 0
  for (let frequency = step; frequency < LAST_FREQUENCY; frequency += step)
    total += ((2 * frequency) / Math.sinh(Math.PI * frequency)) * spreadAt(frequency, values, size)
  return 2 * step * total
}

/** How far the logarithms reach. */
function widest(values: readonly Weighted[]): number {
  let [least, greatest] = [0, 0]
  for (const { log } of values) [least, greatest] = [Math.min(least, log), Math.max(greatest, log)]
  return greatest - least
}

/** n² - |Σ e^(iωx)|², by 1 - cos ωx = 2 sin²(ωx / 2), so that small spreads are no small difference of large sums. */
function spreadAt(frequency: number, values: readonly Weighted[], size: number): number {
  let [short, aside] = [0, 0]
  for (const { log, times } of values) {
    const half = Math.sin((frequency * log) / 2)
    short += 2 * times * half * half
    aside += 2 * times * half * Math.cos((frequency * log) / 2)
  }
  return 2 * size * short - short ** 2 - aside ** 2
}

function timesIn(counts: readonly Count[]): number {
  return counts.reduce((total, [, times]) => total + times, 0)
}
