import { MinHeap } from './min-heap.ts'

/** A pair of a row and a column that is worth something. */
export interface Gain {
  readonly column: number
  /** More than 0. */
  readonly gain: number
}

/** Pairs that are looked at on all ways: some seconds. A thousand rows that all pair with a thousand columns need them. */
const MAX_STEPS = 510_000_000

/**
 * The best assignment of rows to columns, each used once at most: for each row its column, or -1 where it stays alone.
 * Exact: shortest augmenting paths with potentials (Kuhn 1955; Jonker and Volgenant 1987), over the pairs that there are.
 * A row looks only as far as its best way leads, so that pairs that hang together loosely take little more than one pass.
 *
 * @param gains for each row its pairs
 * @param refuse what to throw when rows hang together so closely that their ways come to more pairs than `most`
 */
export function assign(
  gains: readonly (readonly Gain[])[],
  columns: number,
  refuse: () => Error,
  most = MAX_STEPS,
): number[] {
  const assignment = new Assignment(gains, columns, refuse, most)
  for (let row = 0; row < gains.length; row++) assignment.place(row)
  return assignment.columnOf
}

/** A row on the way, and how much longer the way is than what its end is worth so far. */
interface Stop {
  readonly row: number
  readonly distance: number
}

const FAR = Number.POSITIVE_INFINITY

class Assignment {
  readonly columnOf: number[]
  readonly #rowOf: Int32Array
  readonly #gains: readonly (readonly Gain[])[]
  // Potentials. A pair costs its gain, below 0, and never less than the sum of its two; to stay alone costs 0, and never
  // less than the row's.
  readonly #rows: Float64Array
  readonly #columns: Float64Array
  // Of the way that is being looked for.
  readonly #distance: Float64Array
  readonly #from: Int32Array
  readonly #isPassed: Uint8Array
  readonly #refuse: () => Error
  #stepsLeft: number

  constructor(gains: readonly (readonly Gain[])[], columns: number, refuse: () => Error, most: number) {
    this.#refuse = refuse
    this.#stepsLeft = most
    this.#gains = gains
    this.columnOf = new Array<number>(gains.length).fill(-1)
    this.#rowOf = new Int32Array(columns).fill(-1)
    this.#rows = new Float64Array(gains.length)
    this.#columns = new Float64Array(columns)
    this.#distance = new Float64Array(columns).fill(FAR)
    this.#from = new Int32Array(columns)
    this.#isPassed = new Uint8Array(columns)
  }

  /** Gives a new row its place; others move over where that is worth it. */
  place(start: number): void {
    for (const { column, gain } of this.#gains[start]!) {
      this.#rows[start] = Math.min(this.#rows[start]!, -gain - this.#columns[column]!)
    }
    const { stops, touched, alone, end } = this.#search(start)
    const isEnd = end >= 0 && this.#distance[end]! < alone.distance
    this.#raise(isEnd ? this.#distance[end]! : alone.distance, stops, touched)
    this.#flip(start, isEnd ? end : this.#leave(alone.row))
    for (const column of touched) {
      this.#distance[column] = FAR
      this.#isPassed[column] = 0
    }
  }

  /** Dijkstra's way from a row to the nearest free column (`end`, -1 for none), or to the row that had best stay alone. */
  #search(start: number): { stops: Stop[]; touched: number[]; alone: Stop; end: number } {
    const heap = new MinHeap()
    const stops: Stop[] = []
    const touched: number[] = []
    let alone: Stop = { row: start, distance: FAR }
    let stop: Stop = { row: start, distance: 0 }
    for (;;) {
      stops.push(stop)
      const { row, distance } = stop
      const left = distance - this.#rows[row]!
      if (left < alone.distance) alone = { row, distance: left }
      this.#relax(stop, heap, touched)
      const column = this.#nearest(heap)
      if (column < 0 || this.#distance[column]! >= alone.distance) return { stops, touched, alone, end: -1 }
      if (this.#rowOf[column] === -1) return { stops, touched, alone, end: column }
      this.#isPassed[column] = 1
      stop = { row: this.#rowOf[column]!, distance: this.#distance[column]! }
    }
  }

  #relax({ row, distance }: Stop, heap: MinHeap, touched: number[]): void {
    this.#stepsLeft -= this.#gains[row]!.length
    if (this.#stepsLeft < 0) throw this.#refuse()
    for (const { column, gain } of this.#gains[row]!) {
      const way = distance - gain - this.#rows[row]! - this.#columns[column]!
      if (this.#isPassed[column] || way >= this.#distance[column]!) continue
      if (this.#distance[column] === FAR) touched.push(column)
      this.#distance[column] = way
      this.#from[column] = row
      heap.push(way, column)
    }
  }

  /** The nearest column that was not passed; -1 for none. One that came nearer stands in the heap twice. */
  #nearest(heap: MinHeap): number {
    while (heap.size > 0) {
      const column = heap.pop()
      if (!this.#isPassed[column]) return column
    }
    return -1
  }

  #raise(end: number, stops: readonly Stop[], touched: readonly number[]): void {
    for (const { row, distance } of stops) this.#rows[row]! += end - distance
    for (const column of touched) if (this.#isPassed[column]) this.#columns[column]! -= end - this.#distance[column]!
  }

  /** A row gives its column up; the column, -1 when it had none. */
  #leave(row: number): number {
    const column = this.columnOf[row]!
    this.columnOf[row] = -1
    return column
  }

  /** Every row on the way takes the column that it reached. */
  #flip(start: number, end: number): void {
    for (let column = end; column >= 0; ) {
      const row = this.#from[column]!
      this.#rowOf[column] = row
      const before = this.columnOf[row]!
      this.columnOf[row] = column
      column = row === start ? -1 : before
    }
  }
}
