import { assertArgument, describeValue } from '@chugiai/text'
import { assertTable } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import { CATEGORY } from '../model/option-kinds.ts'

/** What an annotator said of an item: a category, a number, a set of categories; `null`: nothing. */
export type Rating = string | number | readonly string[] | null

/** One row an item, one column an annotator. */
export type RatingTable = readonly (readonly Rating[])[]

/** A rating that says something. */
export type Category = Exclude<Rating, null>

/** How often a category was given, by its number in {@link CategoryCounts.categories}. */
export type Count = readonly [category: number, times: number]

/** Ratings counted. */
export interface CategoryCounts {
  /** In the order that was given; else numbers in their order, then texts. */
  readonly categories: readonly Category[]
  /** For each item the categories that it was given, in their order: a few of many. */
  readonly items: readonly (readonly Count[])[]
  /** Number of ratings of each item. */
  readonly sizes: readonly number[]
}

/**
 * Counts the categories of each item.
 *
 * @param order of the categories, from the least to the greatest
 * @throws {ChugiaiError} `invalid_option` when a rating is not in the `order`
 */
export function countCategories(table: RatingTable, order?: readonly Category[]): CategoryCounts {
  assertTable(table)
  const categories = categoriesOf(table, order)
  const numbers = new Map(categories.map((category, number) => [keyOf(category), number]))
  const items = table.map((row) => countRow(row, numbers))
  const sizes = items.map((item) => item.reduce((size, [, times]) => size + times, 0))
  return { categories, items, sizes }
}

/** Those that were used, in order. Of an `order` all count, used or not: a scale has the steps that it has. */
function categoriesOf(table: RatingTable, order: readonly Category[] | undefined): readonly Category[] {
  if (order !== undefined) return order
  const byKey = new Map<string | number, Category>()
  for (const row of table) for (const rating of row) if (rating !== null) byKey.set(keyOf(rating), rating)
  return [...byKey].sort(([a], [b]) => inOrder(a, b)).map(([, category]) => category)
}

/** Numbers come first. */
function inOrder(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
  return typeof b === 'string' && a < b ? -1 : 1
}

function countRow(row: readonly Rating[], numbers: ReadonlyMap<string | number, number>): Count[] {
  const times = new Map<number, number>()
  for (const rating of row) {
    if (rating === null) continue
    const number = numbers.get(keyOf(rating)) ?? notInOrder(rating)
    times.set(number, (times.get(number) ?? 0) + 1)
  }
  return [...times].sort(([a], [b]) => a - b)
}

function notInOrder(rating: Category): never {
  throw annotationError('invalid_option', `The order of the categories lacks ${describeValue(rating)}`, {
    path: 'options.order',
    hint: 'Name every category in `order`, from the least to the greatest.',
  })
}

/** How often each category was given in all. */
export function totalCounts({ categories, items }: Pick<CategoryCounts, 'categories' | 'items'>): number[] {
  return tally(categories.length, items, ([, times]) => times)
}

/** For each category the sum of what its counts are worth in all items. */
export function tally(
  categories: number,
  items: readonly (readonly Count[])[],
  worth: (count: Count) => number,
): number[] {
  const sums = new Array<number>(categories).fill(0)
  for (const item of items) for (const count of item) sums[count[0]] = (sums[count[0]] ?? 0) + worth(count)
  return sums
}

/** One key for ratings that are the same; sets do not know an order. */
export function keyOf(rating: Category): string | number {
  return typeof rating === 'object' ? `\0${JSON.stringify([...new Set(rating)].sort())}` : rating
}

/** Every rating as "this category" or "another one": for agreement on one category. */
export function collapseRatings(table: RatingTable, category: Category): RatingTable {
  assertArgument(category, CATEGORY, 'category')
  assertTable(table)
  const key = keyOf(category)
  return table.map((row) => row.map((rating) => (rating === null ? null : Number(keyOf(rating) === key))))
}
