import { defined, undefinedScore } from '../comparison/score.ts'
import { type Coefficient, noCoefficient, sum } from './coefficient.ts'
import { countCategories, type Rating, type RatingTable } from './ratings.ts'

/**
 * How far two ratings are apart. `nominal`, `ordinal`, `interval`, `ratio` after Krippendorff 2011. For sets: `jaccard`
 * (1 - |A∩B| / |A∪B|); `masi-2006` (Passonneau 2006: 1 - Jaccard × monotonicity, where monotonicity is 1 for equal sets,
 * 2/3 for one inside the other, 1/3 for an overlap, 0 else); `sets-2004` (Passonneau 2004: 1 - monotonicity alone). The
 * last two are both called MASI and give different numbers.
 */
export type Distance = 'nominal' | 'ordinal' | 'interval' | 'ratio' | 'jaccard' | 'masi-2006' | 'sets-2004'

type Category = Exclude<Rating, null>
type Difference = (first: number, second: number) => number

const NUMERIC: ReadonlySet<Distance> = new Set(['interval', 'ratio'])

/**
 * Krippendorff's α = 1 - D_o / D_e (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"), by the coincidences
 * of ratings within items. Any number of annotators; missing ratings are left out, and items with one rating.
 */
export function krippendorffAlpha(table: RatingTable, distance: Distance = 'nominal'): Coefficient {
  const { categories, counts, sizes } = countCategories(table)
  const rows = counts.filter((_, i) => sizes[i]! >= 2)
  if (rows.length === 0) return noCoefficient('no item was rated by two annotators')
  if (NUMERIC.has(distance) && categories.some((category) => typeof category !== 'number')) {
    return noCoefficient(`distance '${distance}' needs numbers`)
  }
  const totals = categories.map((_, k) => sum(rows.map((row) => row[k]!)))
  const n = sum(totals)
  const difference = differenceOf(categories, totals, distance)
  const observed = sum(rows.map((row) => pairSum(row, difference) / (sum(row) - 1))) / n
  const expected = pairSum(totals, difference) / (n * (n - 1))
  const value =
    expected === 0
      ? undefinedScore('all ratings are the same, so nothing could differ')
      : defined(1 - observed / expected)
  return { value, observed: defined(observed), expected: defined(expected) }
}

/** Differences over all ordered pairs of ratings that were counted. */
function pairSum(counts: readonly number[], difference: Difference): number {
  let total = 0
  for (let c = 0; c < counts.length; c++) {
    if (counts[c] === 0) continue
    for (let k = 0; k < counts.length; k++) if (c !== k) total += counts[c]! * counts[k]! * difference(c, k)
  }
  return total
}

function differenceOf(categories: readonly Category[], totals: readonly number[], distance: Distance): Difference {
  const numbers = categories as readonly number[]
  switch (distance) {
    case 'nominal':
      return () => 1
    case 'ordinal':
      return (c, k) => {
        const [low, high] = [Math.min(c, k), Math.max(c, k)]
        return (sum(totals.slice(low, high + 1)) - (totals[c]! + totals[k]!) / 2) ** 2
      }
    case 'interval':
      return (c, k) => (numbers[c]! - numbers[k]!) ** 2
    case 'ratio':
      return (c, k) =>
        numbers[c]! + numbers[k]! === 0 ? 0 : ((numbers[c]! - numbers[k]!) / (numbers[c]! + numbers[k]!)) ** 2
    default:
      return (c, k) => setDistance(toSet(categories[c]!), toSet(categories[k]!), distance)
  }
}

function toSet(category: Category): ReadonlySet<unknown> {
  return new Set<unknown>(Array.isArray(category) ? category : [category])
}

/** Distance of two sets, from 0 to 1. Two empty sets are equal. */
function setDistance(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, distance: Distance): number {
  const shared = [...a].filter((member) => b.has(member)).length
  const union = a.size + b.size - shared
  const jaccard = union === 0 ? 1 : shared / union
  if (distance === 'jaccard') return 1 - jaccard
  const monotonicity = shared === union ? 1 : shared === Math.min(a.size, b.size) ? 2 / 3 : shared > 0 ? 1 / 3 : 0
  return distance === 'masi-2006' ? 1 - jaccard * monotonicity : 1 - monotonicity
}
