import { assertOptions } from '@chugiai/text'
import { defined, undefinedScore } from '../comparison/score.ts'
import { assertTable } from '../model/arguments.ts'
import { oneOf } from '../model/one-of.ts'
import { WEIGHT_OPTIONS } from '../model/option-kinds.ts'
import { type Coefficient, noCoefficient, sum } from './coefficient.ts'
import { differentPairs, squaredDifferences } from './pair-sums.ts'
import {
  type Category,
  type CategoryCounts,
  type Count,
  countCategories,
  type RatingTable,
  totalCounts,
} from './ratings.ts'
import { ratioDifferences } from './ratio-differences.ts'
import { setDifferences } from './set-differences.ts'

const DISTANCES = ['nominal', 'ordinal', 'interval', 'ratio', 'jaccard', 'masi-2006', 'sets-2004'] as const

/**
 * How far two ratings are apart. `nominal`, `ordinal`, `interval`, `ratio` after Krippendorff 2011. For sets: `jaccard`
 * (1 - |A∩B| / |A∪B|); `masi-2006` (Passonneau 2006: 1 - Jaccard × monotonicity, where monotonicity is 1 for equal sets,
 * 2/3 for one inside the other, 1/3 for an overlap, 0 else); `sets-2004` (Passonneau 2004: 1 - monotonicity alone). The
 * last two are both called MASI and give different numbers.
 */
export type Distance = (typeof DISTANCES)[number]

/** How the ratings of α are ordered. */
export interface AlphaOptions {
  /** The categories from the least to the greatest. For `ordinal`, whose ranks are else those of the numbers. */
  readonly order?: readonly Category[]
}

/** Σ of the differences over all ordered pairs of ratings that were counted. */
type PairSum = (counts: readonly Count[]) => number

/**
 * Krippendorff's α = 1 - D_o / D_e (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"), by the coincidences
 * of ratings within items. Any number of annotators; missing ratings are left out, and items with one rating. `ordinal`
 * wants numbers or an `order`: that `thấp` comes before `vừa` and that before `cao` is not in the letters.
 *
 * @throws {ChugiaiError} `invalid_option` for a distance that is not one, and for a rating that the `order` lacks;
 * `too_many_values` when more than 10,000 values differ, for `ratio` with numbers below 0, and for the distances of sets
 * whose pairs share more than 100 million members in all
 * @example
 * const order = ['thấp', 'vừa', 'cao']
 * krippendorffAlpha([['thấp', 'vừa'], ['cao', 'cao']], 'ordinal', { order }).value // { value: 0.83 }
 */
export function krippendorffAlpha(
  table: RatingTable,
  distance: Distance = 'nominal',
  options: AlphaOptions = {},
): Coefficient {
  assertOptions(options, { order: WEIGHT_OPTIONS.order })
  const { order } = options
  assertTable(table)
  oneOf('distance', distance, DISTANCES)
  const counted = countCategories(table, order)
  const items = counted.items.filter((_, i) => (counted.sizes[i] ?? 0) >= 2)
  if (items.length === 0) return noCoefficient('no item was rated by two annotators')
  const unfit = reasonAgainst(distance, counted.categories, order)
  if (unfit !== null) return noCoefficient(unfit)
  const totals = totalCounts({ categories: counted.categories, items })
  const n = sum(totals)
  const pairSum = pairSumOf(counted, totals, distance)
  const observed = sum(items.map((item) => pairSum(item) / (sum(item.map(([, times]) => times)) - 1))) / n
  const expected = pairSum(totals.map((times, category): Count => [category, times])) / (n * (n - 1))
  const value =
    expected === 0
      ? undefinedScore('all ratings are the same, so nothing could differ')
      : defined(1 - observed / expected)
  return { value, observed: defined(observed), expected: defined(expected) }
}

/** Why a distance cannot be taken of these ratings. */
function reasonAgainst(distance: Distance, categories: readonly Category[], order: unknown): string | null {
  const areNumbers = categories.every((category) => typeof category === 'number')
  if (areNumbers) return null
  if (distance === 'interval' || distance === 'ratio') return `distance '${distance}' needs numbers`
  return distance === 'ordinal' && order === undefined
    ? "distance 'ordinal' needs numbers, or the `order` of the categories"
    : null
}

function pairSumOf({ categories }: CategoryCounts, totals: readonly number[], distance: Distance): PairSum {
  switch (distance) {
    case 'nominal':
      return differentPairs
    case 'ordinal': {
      const ranks = middleRanks(totals)
      return (counts) => squaredDifferences(counts, (category) => ranks[category] ?? Number.NaN)
    }
    case 'interval':
      return (counts) => squaredDifferences(counts, (category) => categories[category] as number)
    case 'ratio':
      return (counts) => ratioDifferences(counts, (category) => categories[category] as number)
    default: {
      const sets = categories.map(toSet)
      return (counts) =>
        setDifferences(counts, sets, (shared, size, otherSize) => setDistance(shared, size, otherSize, distance))
    }
  }
}

/** Ratings below a category, and half of those in it: what ordinal differences are differences of. */
function middleRanks(totals: readonly number[]): number[] {
  let below = 0
  return totals.map((times) => {
    const rank = below + times / 2
    below += times
    return rank
  })
}

function toSet(category: Category): ReadonlySet<unknown> {
  return new Set<unknown>(Array.isArray(category) ? category : [category])
}

/** Distance of two sets that share a member, from 0 to 1, by the numbers of their members. */
function setDistance(shared: number, size: number, otherSize: number, distance: Distance): number {
  const union = size + otherSize - shared
  const jaccard = shared / union
  if (distance === 'jaccard') return 1 - jaccard
  const monotonicity = shared === union ? 1 : shared === Math.min(size, otherSize) ? 2 / 3 : 1 / 3
  return distance === 'masi-2006' ? 1 - jaccard * monotonicity : 1 - monotonicity
}
