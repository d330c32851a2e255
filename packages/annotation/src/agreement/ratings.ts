/** What an annotator said of an item: a category, a number, a set of categories; `null`: nothing. */
export type Rating = string | number | readonly string[] | null

/** One row an item, one column an annotator. */
export type RatingTable = readonly (readonly Rating[])[]

/** Ratings counted: how often each category was given to each item. */
export interface CategoryCounts {
  /** Numbers in their order, then texts. */
  readonly categories: readonly Exclude<Rating, null>[]
  /** One row an item, one column a category. */
  readonly counts: readonly (readonly number[])[]
  /** Number of ratings of each item. */
  readonly sizes: readonly number[]
}

/** Counts the categories of each item. */
export function countCategories(table: RatingTable): CategoryCounts {
  const byKey = new Map<string, Exclude<Rating, null>>()
  for (const row of table) for (const rating of row) if (rating !== null) byKey.set(keyOf(rating), rating)
  const sorted = [...byKey].sort(([a, x], [b, y]) =>
    typeof x === 'number' && typeof y === 'number' ? x - y : a < b ? -1 : 1,
  )
  const columns = new Map(sorted.map(([key], column) => [key, column]))
  const counts = table.map((row) => {
    const found = new Array<number>(sorted.length).fill(0)
    for (const rating of row) if (rating !== null) found[columns.get(keyOf(rating))!]!++
    return found
  })
  return {
    categories: sorted.map(([, rating]) => rating),
    counts,
    sizes: counts.map((row) => row.reduce((sum, count) => sum + count, 0)),
  }
}

/** One text for ratings that are the same; sets do not know an order. */
export function keyOf(rating: Exclude<Rating, null>): string {
  return JSON.stringify(Array.isArray(rating) ? [...new Set(rating)].sort() : rating)
}

/** Every rating as "this category" or "another one": for agreement on one category. */
export function collapseRatings(table: RatingTable, category: Exclude<Rating, null>): RatingTable {
  const key = keyOf(category)
  return table.map((row) => row.map((rating) => (rating === null ? null : Number(keyOf(rating) === key))))
}
