/** A side's item that may be matched with some of the other side. */
export class Row<T> {
  readonly item: T
  /** What it may be matched with. */
  readonly edges: Column<T>[] = []
  column: Column<T> | null = null
  /** Steps from a free row to this one; -1 where no way leads. */
  depth = -1
  /** The edge that is tried next. */
  next = 0

  constructor(item: T) {
    this.item = item
  }
}

/** An item of the other side. */
export class Column<T> {
  readonly item: T
  row: Row<T> | null = null

  constructor(item: T) {
    this.item = item
  }
}

/** Makes a pair of the two; what they were matched with before knows nothing of it. */
export function match<T>(row: Row<T>, column: Column<T>): void {
  row.column = column
  column.row = row
}

/**
 * Makes a matching as large as can be: Hopcroft and Karp 1973, from the pairs that are there on. Who is matched stays so,
 * though perhaps with another. Takes edges × √rows at most.
 */
export function enlargeMatching<T>(rows: readonly Row<T>[]): void {
  while (enlarge(rows));
}

/** Adds a pair for each of the shortest ways to a free column that do not meet. Whether there was one. */
function enlarge<T>(rows: readonly Row<T>[]): boolean {
  if (!measure(rows)) return false
  let found = false
  for (const row of rows) if (row.column === null && addWay(row)) found = true
  return found
}

/** Measures the steps from free rows. Whether a free column is within reach. */
function measure<T>(rows: readonly Row<T>[]): boolean {
  const reached: Row<T>[] = []
  for (const row of rows) {
    row.next = 0
    row.depth = row.column === null ? 0 : -1
    if (row.column === null) reached.push(row)
  }
  let isFree = false
  for (const row of reached) {
    for (const { row: next } of row.edges) {
      if (next === null) isFree = true
      else if (next.depth < 0) {
        next.depth = row.depth + 1
        reached.push(next)
      }
    }
  }
  return isFree
}

/** Walks from a free row to a free column and turns the pairs on the way round. A loop: ways are as long as texts. */
function addWay<T>(start: Row<T>): boolean {
  const way = [start]
  for (let row = way.at(-1); row !== undefined; row = way.at(-1)) {
    const column = row.edges[row.next]
    if (column === undefined) {
      way.pop()
      const before = way.at(-1)
      if (before !== undefined) before.next++
      continue
    }
    const next = column.row
    if (next === null) {
      turn(way)
      return true
    }
    if (next.depth === row.depth + 1) way.push(next)
    else row.next++
  }
  return false
}

function turn<T>(way: readonly Row<T>[]): void {
  for (const row of way) {
    const column = row.edges[row.next]
    if (column !== undefined) match(row, column)
    // Nobody else goes this way in the same round.
    row.next = row.edges.length
  }
}
