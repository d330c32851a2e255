import { int32At, uint8At } from './columns.ts'
/** Finds the best labels of one row after another, in room that is used again. */
export class ChainPath {
  /**
   * How much better the neighbours of a label can at most make it than those of another: `label * size + other`. A label
   * that is worse than the best one of its place by more is on no best way.
   */
  private readonly margins: Int32Array
  /** The same of the neighbour behind it alone: a label whose best way is worse by more is on no best way from there on. */
  private readonly aheads: Int32Array
  private total = new Int32Array(0)
  private from = new Uint8Array(0)
  /** The labels of a place that are looked at, and those of the place before. */
  private readonly kept: Uint8Array
  private readonly before: Uint8Array

  /** @param transitions what a label is worth behind another: `before * size + label` */
  constructor(
    private readonly size: number,
    private readonly transitions: Int8Array,
  ) {
    const pairs = { length: size * size }
    this.aheads = Int32Array.from(pairs, (_, at) => this.ahead(Math.floor(at / size), at % size))
    this.margins = this.aheads.map((ahead, at) => ahead + this.behind(Math.floor(at / size), at % size))
    this.kept = new Uint8Array(size)
    this.before = new Uint8Array(size)
  }

  /** @param scores what each label is worth at each place: `at * size + label` */
  best(scores: Int32Array, places: number): Uint8Array {
    if (places === 0) return new Uint8Array(0)
    this.makeRoom(places)
    const { size, total } = this
    for (let label = 0; label < size; label++) total[label] = int32At(scores, label)
    let count = keep(total, 0, this.margins, this.before)
    for (let row = size; row < places * size; row += size) {
      const kept = keep(scores, row, this.margins, this.kept)
      this.step(scores, row, kept, count)
      count = this.survivors(row, kept)
    }
    return this.backwards(places, count)
  }

  /** The best way to each label that is kept. */
  private step(scores: Int32Array, row: number, kept: number, count: number): void {
    const { size, transitions, total, from, before } = this
    for (let k = 0; k < kept; k++) {
      const label = uint8At(this.kept, k)
      let top = -Infinity
      for (let j = 0; j < count; j++) {
        const score = int32At(total, row - size + uint8At(before, j)) + transitions[uint8At(before, j) * size + label]!
        if (score <= top) continue
        top = score
        from[row + label] = uint8At(before, j)
      }
      total[row + label] = top + int32At(scores, row + label)
    }
  }

  /** Leaves the labels of a place whose ways may go on best; returns how many. */
  private survivors(row: number, kept: number): number {
    const { size, total, aheads } = this
    let best = uint8At(this.kept, 0)
    for (let k = 1; k < kept; k++)
      if (int32At(total, row + uint8At(this.kept, k)) > int32At(total, row + best)) best = uint8At(this.kept, k)
    let count = 0
    for (let k = 0; k < kept; k++) {
      const label = uint8At(this.kept, k)
      if (int32At(total, row + best) - int32At(total, row + label) <= int32At(aheads, label * size + best))
        this.before[count++] = label
    }
    return count
  }

  private ahead(label: number, other: number): number {
    const { size, transitions } = this
    let most = 0
    for (let next = 0; next < size; next++) {
      most = Math.max(most, transitions[label * size + next]! - transitions[other * size + next]!)
    }
    return most
  }

  private behind(label: number, other: number): number {
    const { size, transitions } = this
    let most = 0
    for (let at = 0; at < size * size; at += size) {
      most = Math.max(most, transitions[at + label]! - transitions[at + other]!)
    }
    return most
  }

  private makeRoom(places: number): void {
    const length = places * this.size
    if (this.from.length >= length) return
    this.total = new Int32Array(2 * length)
    this.from = new Uint8Array(2 * length)
  }

  private backwards(places: number, count: number): Uint8Array {
    const { size, total, from, before } = this
    const labels = new Uint8Array(places)
    const last = (places - 1) * size
    let label = uint8At(before, 0)
    for (let k = 1; k < count; k++)
      if (int32At(total, last + uint8At(before, k)) > int32At(total, last + label)) label = uint8At(before, k)
    for (let at = places - 1; at >= 0; at--) {
      labels[at] = label
      label = uint8At(from, at * size + label)
    }
    return labels
  }
}

/** Writes the labels of a place that may be on the best way; returns how many. */
function keep(scores: Int32Array, row: number, margins: Int32Array, kept: Uint8Array): number {
  const size = kept.length
  let best = 0
  for (let label = 1; label < size; label++)
    if (int32At(scores, row + label) > int32At(scores, row + best)) best = label
  const top = int32At(scores, row + best)
  let count = 0
  for (let label = 0; label < size; label++) {
    if (top - int32At(scores, row + label) <= int32At(margins, label * size + best)) kept[count++] = label
  }
  return count
}
