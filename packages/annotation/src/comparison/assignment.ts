/**
 * The best assignment of rows to columns, each used once at most: for each row its column, or -1 when any column that
 * is left would only cost. Exact: the Hungarian method with potentials (Kuhn 1955, Jonker and Volgenant 1987), in
 * rows² × columns.
 *
 * @param gain what a pair is worth; pairs worth 0 or less are never made
 */
export function assign(rows: number, columns: number, gain: (row: number, column: number) => number): number[] {
  // One column of its own, worth nothing, lets each row stay alone.
  const width = columns + rows
  const cost = (row: number, column: number) => (column < columns ? -Math.max(0, gain(row, column)) : 0)
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(width + 1)
  /** Row of each column; 0 is none, so rows and columns count from 1 in here. */
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= rows; row++) {
    const previous = shortestPath(row, rowOf, rowPotential, columnPotential, width, cost)
    for (let column = previous.end; column !== 0; ) {
      const from = previous.from[column]!
      rowOf[column] = rowOf[from]!
      column = from
    }
  }
  const result = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1
    if (row >= 0 && gain(row, column - 1) > 0) result[row] = column - 1
  }
  return result
}

/** Finds the cheapest way to give a new row a column, and adjusts the potentials on it. Column 0 holds the new row. */
function shortestPath(
  row: number,
  rowOf: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  width: number,
  cost: (row: number, column: number) => number,
): { end: number; from: Int32Array } {
  const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(width + 1)
  const done = new Uint8Array(width + 1)
  rowOf[0] = row
  let column = 0
  do {
    done[column] = 1
    const at = rowOf[column]!
    let step = Number.POSITIVE_INFINITY
    let next = 0
    for (let j = 1; j <= width; j++) {
      if (done[j]) continue
      const reduced = cost(at - 1, j - 1) - rowPotential[at]! - columnPotential[j]!
      if (reduced < slack[j]!) {
        slack[j] = reduced
        from[j] = column
      }
      if (slack[j]! < step) {
        step = slack[j]!
        next = j
      }
    }
    for (let j = 0; j <= width; j++) {
      if (done[j]) {
        rowPotential[rowOf[j]!]! += step
        columnPotential[j]! -= step
      } else slack[j]! -= step
    }
    column = next
  } while (rowOf[column] !== 0)
  return { end: column, from }
}
