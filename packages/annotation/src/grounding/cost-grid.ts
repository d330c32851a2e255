/** What it costs to lay the first `i` pieces of one sequence on the first `j` of another, row by row. */
export class CostGrid {
  readonly #costs: Float64Array
  readonly #width: number

  /** For sequences of so many pieces. */
  constructor(own: number, there: number) {
    this.#width = there + 1
    this.#costs = new Float64Array((own + 1) * this.#width)
  }

  /** Nothing leads to what is not in the grid: it costs without end. */
  at(i: number, j: number): number {
    return this.#costs[i * this.#width + j] ?? Number.POSITIVE_INFINITY
  }

  set(i: number, j: number, cost: number): void {
    this.#costs[i * this.#width + j] = cost
  }
}
