/** Finds the best labels of one row after another, in room that is used again. */
export class ChainPath {
  /**
   * How much better the neighbours of a label can at most make it than those of another: `label * size + other`. A label
   * that is worse than the best one of its place by more is on no best way.
   */
  private readonly margins: Int32Array
  private total = new Int32Array(0)
  private from = new Uint8Array(0)
  /** The labels of each place that are looked at, and how many. */
  private kept = new Uint8Array(0)
  private counts = new Uint8Array(0)

  /** @param transitions what a label is worth behind another: `before * size + label` */
  constructor(
    private readonly size: number,
    private readonly transitions: Int8Array,
  ) {
    this.margins = Int32Array.from({ length: size * size }, (_, at) => this.margin(Math.floor(at / size), at % size))
  }

  /** @param scores what each label is worth at each place: `at * size + label` */
  best(scores: Int32Array, places: number): Uint8Array {
    const { size, transitions, total, from, kept, counts } = this.withRoom(scores, places)
    for (let at = 1; at < places; at++) {
      const row = at * size
      const rowBefore = row - size
      for (let k = 0; k < counts[at]!; k++) {
        const label = kept[row + k]!
        let top = -Infinity
        for (let j = 0; j < counts[at - 1]!; j++) {
          const before = kept[rowBefore + j]!
          const score = total[rowBefore + before]! + transitions[before * size + label]!
          if (score <= top) continue
          top = score
          from[row + label] = before
        }
        total[row + label] = top + scores[row + label]!
      }
    }
    return this.backwards(places)
  }

  private margin(label: number, other: number): number {
    const { size, transitions } = this
    let behind = 0
    let ahead = 0
    for (let next = 0; next < size; next++) {
      behind = Math.max(behind, transitions[next * size + label]! - transitions[next * size + other]!)
      ahead = Math.max(ahead, transitions[label * size + next]! - transitions[other * size + next]!)
    }
    return behind + ahead
  }

  private withRoom(scores: Int32Array, places: number): this {
    const length = places * this.size
    if (this.from.length < length) {
      this.total = new Int32Array(2 * length)
      this.from = new Uint8Array(2 * length)
      this.kept = new Uint8Array(2 * length)
      this.counts = new Uint8Array(2 * places)
    }
    for (let at = 0; at < length; at++) this.total[at] = scores[at]!
    for (let at = 0; at < places; at++) this.counts[at] = this.keep(scores, at * this.size)
    return this
  }

  /** Writes the labels of a place that may be on the best way; returns how many. */
  private keep(scores: Int32Array, row: number): number {
    const { size, margins, kept } = this
    let best = 0
    for (let label = 1; label < size; label++) if (scores[row + label]! > scores[row + best]!) best = label
    let count = 0
    for (let label = 0; label < size; label++) {
      if (scores[row + best]! - scores[row + label]! <= margins[label * size + best]!) kept[row + count++] = label
    }
    return count
  }

  private backwards(places: number): Uint8Array {
    const { size, total, from, kept, counts } = this
    const labels = new Uint8Array(places)
    const last = (places - 1) * size
    let label = places === 0 ? 0 : kept[last]!
    for (let k = 1; places > 0 && k < counts[places - 1]!; k++) {
      const other = kept[last + k]!
      if (total[last + other]! > total[last + label]!) label = other
    }
    for (let at = places - 1; at >= 0; at--) {
      labels[at] = label
      label = from[at * size + label]!
    }
    return labels
  }
}
