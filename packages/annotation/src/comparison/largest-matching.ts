/**
 * Makes a matching as large as can be: Hopcroft and Karp 1973, from the pairs that are there on. Who is matched stays so,
 * though perhaps with another. Takes edges × √rows at most.
 *
 * @param edges for each row the columns that it may be matched with
 * @param columnOf the column of each row, -1 for none: written to
 */
export function enlargeMatching(edges: readonly (readonly number[])[], columns: number, columnOf: number[]): void {
  const matching = new Matching(edges, columns, columnOf)
  while (matching.enlarge());
}

class Matching {
  readonly #edges: readonly (readonly number[])[]
  readonly #columnOf: number[]
  readonly #rowOf: Int32Array
  /** Steps from a free row to each row; -1 where no way leads. */
  readonly #depth: Int32Array
  /** The edge of each row that is tried next. */
  readonly #next: Int32Array

  constructor(edges: readonly (readonly number[])[], columns: number, columnOf: number[]) {
    this.#edges = edges
    this.#columnOf = columnOf
    this.#rowOf = new Int32Array(columns).fill(-1)
    for (const [row, column] of columnOf.entries()) if (column >= 0) this.#rowOf[column] = row
    this.#depth = new Int32Array(edges.length)
    this.#next = new Int32Array(edges.length)
  }

  /** Adds a pair for each of the shortest ways to a free column that do not meet. Whether there was one. */
  enlarge(): boolean {
    if (!this.#measure()) return false
    this.#next.fill(0)
    let found = false
    for (const [row, column] of this.#columnOf.entries()) if (column < 0 && this.#addWay(row)) found = true
    return found
  }

  /** Measures the steps from free rows. Whether a free column is within reach. */
  #measure(): boolean {
    const rows: number[] = []
    this.#depth.fill(-1)
    for (const [row, column] of this.#columnOf.entries()) {
      if (column >= 0) continue
      this.#depth[row] = 0
      rows.push(row)
    }
    let reaches = false
    for (const row of rows) {
      for (const column of this.#edges[row]!) {
        const next = this.#rowOf[column]!
        if (next < 0) reaches = true
        else if (this.#depth[next]! < 0) {
          this.#depth[next] = this.#depth[row]! + 1
          rows.push(next)
        }
      }
    }
    return reaches
  }

  /** Walks from a free row to a free column and turns the pairs on the way round. A loop: ways are as long as texts. */
  #addWay(start: number): boolean {
    const way = [start]
    while (way.length > 0) {
      const row = way.at(-1)!
      const at = this.#next[row]!
      const column = this.#edges[row]![at]
      if (column === undefined) {
        way.pop()
        const before = way.at(-1)
        if (before !== undefined) this.#next[before]!++
        continue
      }
      const next = this.#rowOf[column]!
      if (next < 0) {
        this.#turn(way)
        return true
      }
      if (this.#depth[next] === this.#depth[row]! + 1) way.push(next)
      else this.#next[row]!++
    }
    return false
  }

  #turn(way: readonly number[]): void {
    for (const row of way) {
      const column = this.#edges[row]![this.#next[row]!]!
      this.#columnOf[row] = column
      this.#rowOf[column] = row
      // Nobody else goes this way in the same round.
      this.#next[row] = this.#edges[row]!.length
    }
  }
}
