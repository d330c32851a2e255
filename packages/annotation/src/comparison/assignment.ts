import { Doubles, NONE, Places } from './columns.ts'
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
  return assignment.columnOf.toArray()
}

/** A row on the way, and how much longer the way is than what its end is worth so far. */
interface Stop {
  readonly row: number
  readonly distance: number
}

const FAR = Number.POSITIVE_INFINITY

class Assignment {
  readonly columnOf: Places
  readonly #rowOf: Places
  readonly #gains: readonly (readonly Gain[])[]
  // Potentials. A pair costs its gain, below 0, and never less than the sum of its two; to stay alone costs 0, and never
  // less than the row's.
  readonly #rows: Doubles
  readonly #columns: Doubles
  // Of the way that is being looked for.
  readonly #distance: Doubles
  readonly #from: Places
  readonly #isPassed: Uint8Array
  readonly #refuse: () => Error
  #stepsLeft: number

  constructor(gains: readonly (readonly Gain[])[], columns: number, refuse: () => Error, most: number) {
    this.#refuse = refuse
    this.#stepsLeft = most
    this.#gains = gains
    this.columnOf = new Places(gains.length)
    this.#rowOf = new Places(columns)
    this.#rows = new Doubles(gains.length)
    this.#columns = new Doubles(columns)
    this.#distance = new Doubles(columns, FAR)
    this.#from = new Places(columns)
    this.#isPassed = new Uint8Array(columns)
  }

  #gainsOf(row: number): readonly Gain[] {
    return this.#gains[row] ?? []
  }

  /** Gives a new row its place; others move over where that is worth it. */
  place(start: number): void {
    for (const { column, gain } of this.#gainsOf(start)) {
      this.#rows.set(start, Math.min(this.#rows.at(start), -gain - this.#columns.at(column)))
    }
    const { stops, touched, alone, end } = this.#search(start)
    const isEnd = end >= 0 && this.#distance.at(end) < alone.distance
    this.#raise(isEnd ? this.#distance.at(end) : alone.distance, stops, touched)
    this.#flip(start, isEnd ? end : this.#leave(alone.row))
    for (const column of touched) {
      this.#distance.set(column, FAR)
      this.#isPassed[column] = 0
    }
  }

  /** Dijkstra's way from a row to the nearest free column (`end`, -1 for none), or to the row that had best stay alone. */
  #search(start: number): { stops: Stop[]; touched: number[]; alone: Stop; end: number } {
    const heap = new MinHeap<number>()
    const stops: Stop[] = []
    const touched: number[] = []
    let alone: Stop = { row: start, distance: FAR }
    let stop: Stop = { row: start, distance: 0 }
    for (;;) {
      stops.push(stop)
      const { row, distance } = stop
      const left = distance - this.#rows.at(row)
      if (left < alone.distance) alone = { row, distance: left }
      this.#relax(stop, heap, touched)
      const column = this.#nearest(heap)
      if (column < 0 || this.#distance.at(column) >= alone.distance) return { stops, touched, alone, end: -1 }
      if (this.#rowOf.at(column) === -1) return { stops, touched, alone, end: column }
      this.#isPassed[column] = 1
      stop = { row: this.#rowOf.at(column), distance: this.#distance.at(column) }
    }
  }

  #relax({ row, distance }: Stop, heap: MinHeap<number>, touched: number[]): void {
    const gains = this.#gainsOf(row)
    this.#stepsLeft -= gains.length
    if (this.#stepsLeft < 0) throw this.#refuse()
    for (const { column, gain } of gains) {
      const way = distance - gain - this.#rows.at(row) - this.#columns.at(column)
      if (this.#isPassed[column] || way >= this.#distance.at(column)) continue
      if (this.#distance.at(column) === FAR) touched.push(column)
      this.#distance.set(column, way)
      this.#from.set(column, row)
      heap.push(way, column)
    }
  }

  /** The nearest column that was not passed; -1 for none. One that came nearer stands in the heap twice. */
  #nearest(heap: MinHeap<number>): number {
    let column = heap.pop()
    while (column !== undefined && this.#isPassed[column]) column = heap.pop()
    return column ?? NONE
  }

  #raise(end: number, stops: readonly Stop[], touched: readonly number[]): void {
    for (const { row, distance } of stops) this.#rows.set(row, this.#rows.at(row) + (end - distance))
    for (const column of touched) {
      if (!this.#isPassed[column]) continue
      this.#columns.set(column, this.#columns.at(column) - (end - this.#distance.at(column)))
    }
  }

  /** A row gives its column up; the column, -1 when it had none. */
  #leave(row: number): number {
    const column = this.columnOf.at(row)
    this.columnOf.set(row, -1)
    return column
  }

  /** Every row on the way takes the column that it reached. */
  #flip(start: number, end: number): void {
    for (let column = end; column >= 0; ) {
      const row = this.#from.at(column)
      this.#rowOf.set(column, row)
      const before = this.columnOf.at(row)
      this.columnOf.set(row, column)
      column = row === start ? -1 : before
    }
  }
}
