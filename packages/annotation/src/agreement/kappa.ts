import { defined, type Score, undefinedScore } from '../comparison/score.ts'
import { type Coefficient, correctForChance, mean, noCoefficient, sum } from './coefficient.ts'
import { type CategoryCounts, countCategories, type RatingTable } from './ratings.ts'

const TOO_FEW = 'no item was rated by two annotators'

/** Cohen's κ with the highest value that the two distributions allow. */
export interface CohenKappa extends Coefficient {
  /** κ if the annotators had agreed as often as their distributions allow (Cohen 1960, p. 42). */
  readonly maximum: Score
}

/**
 * Cohen's κ of two annotators (Cohen 1960): P_e = Σ p_i+ p_+i. Items that one left out do not count.
 */
export function cohenKappa(table: RatingTable): CohenKappa {
  const rows = pairRows(table)
  if (rows.length === 0) return { ...noCoefficient(TOO_FEW), maximum: undefinedScore(TOO_FEW) }
  const byAnnotator = [0, 1].flatMap((annotator) => rows.map((row) => [row[annotator]!]))
  const distribution = shares(countCategories(byAnnotator), rows.length)
  const { counts } = countCategories(rows)
  const observed = counts.filter((row) => row.includes(2)).length / rows.length
  const expected = sum(distribution.map(([a, b]) => a * b))
  const highest = sum(distribution.map(([a, b]) => Math.min(a, b)))
  return { ...correctForChance(observed, expected), maximum: correctForChance(highest, expected).value }
}

/** For each category its share with the first and with the second annotator. */
function shares({ categories, counts }: CategoryCounts, items: number): [number, number][] {
  return categories.map((_, k) => [
    sum(counts.slice(0, items).map((row) => row[k]!)) / items,
    sum(counts.slice(items).map((row) => row[k]!)) / items,
  ])
}

/** Scott's π of two annotators (Scott 1955): P_e = Σ ((p_i+ + p_+i) / 2)². */
export function scottPi(table: RatingTable): Coefficient {
  const rows = pairRows(table)
  return rows.length === 0 ? noCoefficient(TOO_FEW) : pooled(countCategories(rows))
}

/** Bennett's S of two annotators (Bennett, Alpert and Goldstein 1954): P_e = 1 / number of categories. */
export function bennettS(table: RatingTable): Coefficient {
  const rows = pairRows(table)
  if (rows.length === 0) return noCoefficient(TOO_FEW)
  const { categories, counts } = countCategories(rows)
  return correctForChance(counts.filter((row) => row.includes(2)).length / rows.length, 1 / categories.length)
}

/** Fleiss' κ, with agreement by item and by category. */
export interface FleissKappa extends Coefficient {
  readonly perItem: readonly number[]
  /** Category as text, and its κ (Fleiss 1971, formula 17). */
  readonly perCategory: Readonly<Record<string, Score>>
}

/**
 * Fleiss' κ (Fleiss 1971) for any number of annotators, all of whom rated every item: P_i is the share of agreeing
 * pairs of an item, P_e = Σ p_j².
 */
export function fleissKappa(table: RatingTable): FleissKappa {
  const counted = countCategories(table)
  const { counts, sizes, categories } = counted
  const raters = sizes[0] ?? 0
  if (raters < 2 || sizes.some((size) => size !== raters)) {
    const none = noCoefficient(raters < 2 ? TOO_FEW : 'the items have different numbers of ratings: use α')
    return { ...none, perItem: [], perCategory: {} }
  }
  const perCategory = categories.map((category, j): [string, Score] => {
    const share = mean(counts.map((row) => row[j]! / raters))
    const disagreement = sum(counts.map((row) => row[j]! * (raters - row[j]!)))
    const possible = counts.length * raters * (raters - 1) * share * (1 - share)
    return [
      String(category),
      possible === 0 ? undefinedScore('every rating is this category') : defined(1 - disagreement / possible),
    ]
  })
  return { ...pooled(counted), perItem: counts.map(pairAgreement), perCategory: Object.fromEntries(perCategory) }
}

/** Share of pairs of annotators that agree, over all items; no correction for chance. */
export function percentAgreement(table: RatingTable): Coefficient {
  const { counts, sizes } = countCategories(table)
  const rows = counts.filter((_, i) => sizes[i]! >= 2)
  if (rows.length === 0) return noCoefficient(TOO_FEW)
  const observed = defined(mean(rows.map(pairAgreement)))
  return { value: observed, observed, expected: undefinedScore('chance is not looked at') }
}

/** Chance by the distribution of all annotators together. Every item has the same number of ratings. */
function pooled({ categories, counts, sizes }: CategoryCounts): Coefficient {
  const total = sum(sizes)
  const expected = sum(categories.map((_, j) => (sum(counts.map((row) => row[j]!)) / total) ** 2))
  return correctForChance(mean(counts.map(pairAgreement)), expected)
}

/** Share of the pairs of ratings of one item that are the same category. */
export function pairAgreement(counts: readonly number[]): number {
  const size = sum(counts)
  return sum(counts.map((count) => count * (count - 1))) / (size * (size - 1))
}

function pairRows(table: RatingTable): RatingTable {
  return table.filter((row) => row.length === 2 && row[0] !== null && row[1] !== null)
}
