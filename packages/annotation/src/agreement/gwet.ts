import { type Coefficient, correctForChance, mean, noCoefficient, sum } from './coefficient.ts'
import { type CategoryCounts, countCategories, type Rating, type RatingTable } from './ratings.ts'

/** How much two categories agree, from 0 to 1. `ordinal` goes by rank; `linear` and `quadratic` by the numbers. */
export type AgreementWeights = 'identity' | 'ordinal' | 'linear' | 'quadratic'

type Weights = readonly (readonly number[])[]

/**
 * Gwet's AC1 (Gwet 2008): chance is P_e = Σ π_k (1 - π_k) / (q - 1). Any number of annotators, missing ratings too.
 */
export function gwetAC1(table: RatingTable): Coefficient {
  return gwetAC2(table, 'identity')
}

/**
 * Gwet's AC2 (Gwet 2014, ch. 5): AC1 with weights for near agreement. P_e = T_w / (q (q - 1)) Σ π_k (1 - π_k).
 * Observed agreement is over the items with two ratings or more, π_k over all.
 */
export function gwetAC2(table: RatingTable, weights: AgreementWeights = 'quadratic'): Coefficient {
  const counted = countCategories(table)
  const { categories, counts, sizes } = counted
  const q = categories.length
  const rated = counts.filter((_, i) => sizes[i]! >= 1)
  const shared = counts.filter((_, i) => sizes[i]! >= 2)
  if (shared.length === 0) return noCoefficient('no item was rated by two annotators')
  if (q < 2) return noCoefficient('only one category was used, so chance has no meaning')
  const w = weightMatrix(counted, weights)
  if (w === null) return noCoefficient(`weights '${weights}' need numbers`)
  const observed = mean(shared.map((row) => weightedAgreement(row, w)))
  const shares = categories.map((_, k) => mean(rated.map((row) => row[k]! / sum(row))))
  const total = sum(w.flat())
  const expected = (total / (q * (q - 1))) * sum(shares.map((share) => share * (1 - share)))
  return correctForChance(observed, expected)
}

function weightedAgreement(counts: readonly number[], w: Weights): number {
  const size = sum(counts)
  const near = counts.map((_, k) => sum(counts.map((count, l) => w[k]![l]! * count)))
  return sum(counts.map((count, k) => count * (near[k]! - 1))) / (size * (size - 1))
}

function weightMatrix({ categories }: CategoryCounts, weights: AgreementWeights): Weights | null {
  const numeric = weights === 'linear' || weights === 'quadratic'
  if (numeric && categories.some((category) => typeof category !== 'number')) return null
  const widest = numeric ? Math.abs((categories.at(-1) as number) - (categories[0] as number)) : categories.length
  return categories.map((first, k) =>
    categories.map((second, l) => weight(first, second, Math.abs(k - l), widest, weights)),
  )
}

function weight(first: Rating, second: Rating, steps: number, widest: number, weights: AgreementWeights): number {
  if (steps === 0) return 1
  if (weights === 'identity') return 0
  // Gwet 2014, table 3.4: pairs of ranks between the two, out of all pairs.
  if (weights === 'ordinal') return 1 - (steps * (steps + 1)) / (widest * (widest - 1))
  const distance = Math.abs((first as number) - (second as number)) / widest
  return weights === 'linear' ? 1 - distance : 1 - distance ** 2
}
