import { oneOf } from '../model/one-of.ts'
import { sum } from './coefficient.ts'
import { absoluteDifferences, differentPairs, squaredDifferences } from './pair-sums.ts'
import type { Category, Count } from './ratings.ts'

const WEIGHTS = ['identity', 'ordinal', 'linear', 'quadratic'] as const

/**
 * How much two categories agree, from 0 to 1. `identity`: only with themselves. `ordinal`: by rank (Gwet 2014, table
 * 3.4). `linear` and `quadratic`: by their distance, where numbers stand where they are, and categories of an `order` one
 * step from one another.
 */
export type AgreementWeights = (typeof WEIGHTS)[number]

/** How ratings that nearly agree count. */
export interface WeightOptions {
  /** `identity` when left out, but for AC2, whose weights are `quadratic` then. */
  readonly weights?: AgreementWeights
  /** The categories from the least to the greatest: for weights other than `identity` when they are no numbers. */
  readonly order?: readonly Category[]
}

/** Σ of the weights over all ordered pairs of ratings that were counted, those with themselves too. */
export type WeightSum = (counts: readonly Count[]) => number

/**
 * The sum of weights for some categories, or the reason why there is none.
 *
 * @throws {ChugiaiError} `invalid_option` for weights that are none
 */
export function weightSum(
  categories: readonly Category[],
  weights: AgreementWeights,
  order: readonly Category[] | undefined,
): WeightSum | string {
  oneOf('weights', weights, WEIGHTS)
  if (weights === 'identity') return less(differentPairs)
  const isOrdered = order !== undefined || categories.every((category) => typeof category === 'number')
  if (!isOrdered) return `weights '${weights}' need numbers, or the \`order\` of the categories`
  const last = categories.length - 1
  const places = order === undefined ? (categories as readonly number[]) : categories.map((_, step) => step)
  const widest = (places[last] ?? 0) - (places[0] ?? 0)
  const place = (category: number) => (places[category] ?? Number.NaN) / widest
  if (widest === 0) return less(() => 0)
  if (weights === 'quadratic') return less((counts) => squaredDifferences(counts, place))
  if (weights === 'linear') return less((counts) => absoluteDifferences(counts, place))
  // Pairs of ranks between the two, out of all pairs: d (d + 1) / 2 for ranks that are d apart.
  const rank = (category: number) => category
  return less((counts) => (squaredDifferences(counts, rank) + absoluteDifferences(counts, rank)) / ((last + 1) * last))
}

/** All pairs agree, but for how they differ. */
function less(differences: WeightSum): WeightSum {
  return (counts) => sum(counts.map(([, times]) => times)) ** 2 - differences(counts)
}
