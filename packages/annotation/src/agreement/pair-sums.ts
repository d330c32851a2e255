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

/** Σ of the differences, whatever they are; each must be the same both ways. Quadratic in the number of categories. */
export function allDifferences(counts: readonly Count[], difference: (a: number, b: number) => number): number {
  let total = 0
  for (let i = 0; i < counts.length; i++) {
    const [first, times] = counts[i]!
    let apart = 0
    for (let j = 0; j < i; j++) apart += counts[j]![1] * difference(first, counts[j]![0])
    total += 2 * times * apart
  }
  return total
}

function sizeOf(counts: readonly Count[]): number {
  return sum(counts.map(([, times]) => times))
}
