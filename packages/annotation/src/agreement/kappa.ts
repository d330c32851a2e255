import { assertOptions } from '@chugiai/text'
import { defined, type Score, undefinedScore } from '../comparison/score.ts'
import { assertTable } from '../model/arguments.ts'
import { WEIGHT_OPTIONS } from '../model/option-kinds.ts'
import { type Coefficient, correctForChance, mean, noCoefficient, sum } from './coefficient.ts'
import { weightedAgreement } from './gwet.ts'
import {
  type CategoryCounts,
  type Count,
  countCategories,
  keyOf,
  type RatingTable,
  tally,
  totalCounts,
} from './ratings.ts'
import { type WeightOptions, weightSum } from './weights.ts'

const TOO_FEW = 'no item was rated by two annotators'

/** Cohen's κ with the highest value that the two distributions allow. */
export interface CohenKappa extends Coefficient {
  /** κ if the annotators had agreed as often as their distributions allow (Cohen 1960, p. 42); of weighted κ not known. */
  readonly maximum: Score
}

/**
 * Cohen's κ of two annotators (Cohen 1960): P_e = Σ p_i+ p_+i. Items that one left out do not count. With `weights` the
 * κ of Cohen 1968, for which near ratings agree in part. For more than two: {@link congerKappa}.
 *
 * @throws {ChugiaiError} `invalid_option` for weights that are none, and for a rating that the `order` lacks
 */
export function cohenKappa(table: RatingTable, options: WeightOptions = {}): CohenKappa {
  assertOptions(options, WEIGHT_OPTIONS)
  assertTable(table)
  const rows = pairRows(table)
  if (rows.length === 0) return { ...noCoefficient(TOO_FEW), maximum: undefinedScore(TOO_FEW) }
  const { weights = 'identity' } = options
  const kappa = congerKappa(rows, options)
  if (weights !== 'identity' || kappa.expected.value === null) {
    return { ...kappa, maximum: undefinedScore('it is known for κ without weights') }
  }
  const highest = correctForChance(sharedDistribution(rows), kappa.expected.value)
  return { ...kappa, maximum: highest.value }
}

/** Σ min(p_i+, p_+i). */
function sharedDistribution(rows: RatingTable): number {
  const [first, second] = [sharesOf(rows, 0), sharesOf(rows, 1)]
  return sum([...first].map(([key, share]) => Math.min(share, second.get(key) ?? 0)))
}

/** The share of each category among the ratings of one annotator. */
function sharesOf(rows: RatingTable, annotator: number): Map<string | number, number> {
  const { categories, items } = countCategories(rows.map((row) => row.slice(annotator, annotator + 1)))
  const totals = totalCounts({ categories, items })
  return new Map(categories.map((category, k) => [keyOf(category), (totals[k] ?? 0) / rows.length]))
}

/**
 * Cohen's κ for any number of annotators (Conger 1980): chance is the mean over pairs of annotators of Σ p_gk p_hk, each
 * by the distribution of its own ratings. Missing ratings are left out as in Gwet 2014, ch. 2; with two annotators who
 * rated everything it is Cohen's. `weights` as there.
 *
 * @throws {ChugiaiError} `invalid_option` for weights that are none, and for a rating that the `order` lacks
 */
export function congerKappa(table: RatingTable, options: WeightOptions = {}): Coefficient {
  assertOptions(options, WEIGHT_OPTIONS)
  const { weights = 'identity', order } = options
  assertTable(table)
  const counted = countCategories(table, order)
  if (!counted.sizes.some((size) => size >= 2)) return noCoefficient(TOO_FEW)
  const pairs = weightSum(counted.categories, weights, order)
  if (typeof pairs === 'string') return noCoefficient(pairs)
  const shares = distributions(table, counted)
  const pooled = counted.categories.map((_, k): Count => [k, sum(shares.map((own) => own[k]?.[1] ?? 0))])
  const own = sum(shares.map((counts) => pairs(counts)))
  const expected = (pairs(pooled) - own) / (shares.length * (shares.length - 1))
  return correctForChance(weightedAgreement(counted, pairs), expected)
}

/** For each annotator who rated something the share of each category. */
function distributions(table: RatingTable, { categories }: CategoryCounts): Count[][] {
  const width = Math.max(...table.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, annotator) => table.map((row) => [row[annotator] ?? null]))
  return columns.flatMap((column): Count[][] => {
    const totals = totalCounts(countCategories(column, categories))
    const size = sum(totals)
    return size === 0 ? [] : [totals.map((times, k): Count => [k, times / size])]
  })
}

/** Scott's π of two annotators (Scott 1955): P_e = Σ ((p_i+ + p_+i) / 2)². */
export function scottPi(table: RatingTable): Coefficient {
  assertTable(table)
  const rows = pairRows(table)
  return rows.length === 0 ? noCoefficient(TOO_FEW) : pooled(countCategories(rows))
}

/** Bennett's S of two annotators (Bennett, Alpert and Goldstein 1954): P_e = 1 / number of categories. */
export function bennettS(table: RatingTable): Coefficient {
  assertTable(table)
  const rows = pairRows(table)
  if (rows.length === 0) return noCoefficient(TOO_FEW)
  const { categories, items } = countCategories(rows)
  return correctForChance(mean(items.map(pairAgreement)), 1 / categories.length)
}

/** Fleiss' κ, with agreement by item and by category. */
export interface FleissKappa extends Coefficient {
  /** Share of the pairs of annotators that agree, for each item. */
  readonly perItem: readonly number[]
  /** Category as text, and its κ (Fleiss 1971, formula 17). */
  readonly perCategory: Readonly<Record<string, Score>>
}

/**
 * Fleiss' κ (Fleiss 1971) for any number of annotators, all of whom rated every item: P_i is the share of agreeing
 * pairs of an item, P_e = Σ p_j².
 */
export function fleissKappa(table: RatingTable): FleissKappa {
  assertTable(table)
  const counted = countCategories(table)
  const { sizes } = counted
  const raters = sizes[0] ?? 0
  if (raters < 2 || sizes.some((size) => size !== raters)) {
    const none = noCoefficient(raters < 2 ? TOO_FEW : 'the items have different numbers of ratings: use α')
    return { ...none, perItem: [], perCategory: {} }
  }
  return { ...pooled(counted), perItem: counted.items.map(pairAgreement), perCategory: byCategory(counted, raters) }
}

function byCategory(counted: CategoryCounts, raters: number): Record<string, Score> {
  const { categories, items } = counted
  const disagreements = tally(categories.length, items, ([, times]) => times * (raters - times))
  const scores = totalCounts(counted).map((times, j): [string, Score] => {
    const share = times / (items.length * raters)
    const possible = items.length * raters * (raters - 1) * share * (1 - share)
    const score =
      possible === 0 ? undefinedScore('every rating is this category') : defined(1 - (disagreements[j] ?? 0) / possible)
    return [String(categories[j]), score]
  })
  return Object.fromEntries(scores)
}

/** Share of pairs of annotators that agree, over all items; no correction for chance. */
export function percentAgreement(table: RatingTable): Coefficient {
  assertTable(table)
  const { items, sizes } = countCategories(table)
  const shared = items.filter((_, i) => (sizes[i] ?? 0) >= 2)
  if (shared.length === 0) return noCoefficient(TOO_FEW)
  const observed = defined(mean(shared.map(pairAgreement)))
  return { value: observed, observed, expected: undefinedScore('chance is not looked at') }
}

/** Chance by the distribution of all annotators together. Every item has the same number of ratings. */
function pooled(counted: CategoryCounts): Coefficient {
  const total = sum(counted.sizes)
  const expected = sum(totalCounts(counted).map((times) => (times / total) ** 2))
  return correctForChance(mean(counted.items.map(pairAgreement)), expected)
}

/** Share of the pairs of ratings of one item that are the same category. */
function pairAgreement(item: readonly Count[]): number {
  const size = sum(item.map(([, times]) => times))
  return sum(item.map(([, times]) => times * (times - 1))) / (size * (size - 1))
}

function pairRows(table: RatingTable): RatingTable {
  return table.filter((row) => row.length === 2 && row[0] !== null && row[1] !== null)
}
