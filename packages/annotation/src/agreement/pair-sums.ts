import { annotationError } from '../model/error.ts'
import { sum } from './coefficient.ts'
import type { Count } from './ratings.ts'

// Sums over all ordered pairs of ratings, each rating standing `times` often. n ratings have n² pairs; where the
// difference is a square, the sum is one pass: Σ Σ (x - y)² = 2 n Σ (x - mean)².

/** Pairs of ratings that are of different categories. */
export function differentPairs(counts: readonly Count[]): number {
  const size = sizeOf(counts)
  return size ** 2 - sum(counts.map(([, times]) => times ** 2))
}

/** Σ of the squared differences of the values of the categories. */
export function squaredDifferences(counts: readonly Count[], placeOf: (category: number) => number): number {
  const size = sizeOf(counts)
  if (size === 0) return 0
  const mean = sum(counts.map(([category, times]) => times * placeOf(category))) / size
  return 2 * size * sum(counts.map(([category, times]) => times * (placeOf(category) - mean) ** 2))
}

/** Σ of the differences of the values of the categories, without their signs: in order, each differs from all before it. */
export function absoluteDifferences(counts: readonly Count[], placeOf: (category: number) => number): number {
  const inOrder = counts.map(([category, times]) => [placeOf(category), times] as const).sort(([a], [b]) => a - b)
  let [total, before, places] = [0, 0, 0]
  for (const [place, times] of inOrder) {
    total += 2 * times * (before * place - places)
    before += times
    places += times * place
  }
  return total
}

/** More different values than these take a minute, two by two. */
const MAX_VALUES = 10_000

/**
 * Σ of the differences, whatever they are; each must be the same both ways. Quadratic in the number of categories.
 *
 * @throws {ChugiaiError} `too_many_values` for more than 10,000 categories
 */
export function allDifferences(counts: readonly Count[], difference: (a: number, b: number) => number): number {
  if (counts.length > MAX_VALUES) throw tooManyValues(counts.length)
  let total = 0
  for (const count of counts) {
    let apart = 0
    for (const earlier of counts) {
      if (earlier === count) break
      apart += earlier[1] * difference(count[0], earlier[0])
    }
    total += 2 * count[1] * apart
  }
  return total
}

function tooManyValues(count: number) {
  return annotationError('too_many_values', `${count} different values are too many to compare two by two`, {
    hint: "Round the values, ask of fewer items, or take the distance 'interval' or 'ordinal'.",
  })
}

function sizeOf(counts: readonly Count[]): number {
  return sum(counts.map(([, times]) => times))
}
