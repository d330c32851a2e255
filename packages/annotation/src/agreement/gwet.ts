import { assertOptions } from '@chugiai/text'
import { assertTable } from '../model/arguments.ts'
import { WEIGHT_OPTIONS } from '../model/option-kinds.ts'
import { type Coefficient, correctForChance, mean, noCoefficient, sum } from './coefficient.ts'
import { type CategoryCounts, type Count, countCategories, type RatingTable, tally } from './ratings.ts'
import { type WeightOptions, type WeightSum, weightSum } from './weights.ts'

/**
 * Gwet's AC1 (Gwet 2008): chance is P_e = Σ π_k (1 - π_k) / (q - 1). Any number of annotators, missing ratings too.
 */
export function gwetAC1(table: RatingTable): Coefficient {
  assertTable(table)
  return gwetAC2(table, { weights: 'identity' })
}

/**
 * Gwet's AC2 (Gwet 2014, ch. 5): AC1 with weights for near agreement. P_e = T_w / (q (q - 1)) Σ π_k (1 - π_k).
 * Observed agreement is over the items with two ratings or more, π_k over all.
 *
 * @throws {ChugiaiError} `invalid_option` for weights that are none, and for a rating that the `order` lacks
 */
export function gwetAC2(table: RatingTable, options: WeightOptions = {}): Coefficient {
  assertOptions(options, WEIGHT_OPTIONS)
  const { weights = 'quadratic', order } = options
  assertTable(table)
  const counted = countCategories(table, order)
  const { categories, items, sizes } = counted
  const q = categories.length
  if (!sizes.some((size) => size >= 2)) return noCoefficient('no item was rated by two annotators')
  if (q < 2) return noCoefficient('only one category was used, so chance has no meaning')
  const pairs = weightSum(categories, weights, order)
  if (typeof pairs === 'string') return noCoefficient(pairs)
  const parts = items.map((item, i) => item.map(([k, times]): Count => [k, times / (sizes[i] ?? 1)]))
  const shares = tally(q, parts, ([, part]) => part)
  const rated = sizes.filter((size) => size >= 1).length
  const variety = sum(shares.map((share) => (share / rated) * (1 - share / rated)))
  const total = pairs(categories.map((_, k): Count => [k, 1]))
  return correctForChance(weightedAgreement(counted, pairs), (total / (q * (q - 1))) * variety)
}

/** The mean over items with two ratings or more of how much pairs of ratings agree. */
export function weightedAgreement({ items, sizes }: CategoryCounts, pairs: WeightSum): number {
  const shared = items.flatMap((item, i) => {
    const size = sizes[i] ?? 0
    return size < 2 ? [] : [(pairs(item) - size) / (size * (size - 1))]
  })
  return mean(shared)
}
