import { float64At, int32At } from './columns.ts'
import { KeyFilter } from './key-filter.ts'
import { addWeight, STRIDE, widthOf } from './label-sums.ts'
import { tableSize } from './table-size.ts'

/** Room for the features of one place. */
export const MOST_CHAIN_FEATURES = 96

/** What each feature is worth for each label, found by its key; see {@link widthOf}. */
export class FeatureRows {
  private readonly slots: Int32Array // pairs of a key and where its row begins, plus 1
  private readonly last: number
  private readonly filter = new KeyFilter()
  private readonly width: number
  private readonly rows: Float64Array
  private readonly starts = new Int32Array(MOST_CHAIN_FEATURES)

  /** @param keys of the features, all different, none 0 */
  constructor(labels: number, keys: Int32Array) {
    const size = tableSize(keys.length)
    this.slots = new Int32Array(2 * size)
    this.last = size - 1
    this.width = widthOf(labels)
    this.rows = new Float64Array(keys.length * this.width)
    for (let at = 0; at < keys.length; at++) this.put(int32At(keys, at), at * this.width)
  }

  /** Sets what the feature at an index of the keys is worth for a label, once for each label. */
  set(feature: number, label: number, weight: number): void {
    addWeight(this.rows, feature * this.width, label, weight)
  }

  /** Adds what the first `count` keys are worth to the sums that begin at `from`. */
  add(keys: Int32Array, count: number, sums: Float64Array, from: number): void {
    const { rows, starts, width } = this
    const found = this.find(keys, count)
    for (let lane = 0; lane < width; lane += STRIDE) {
      // Spelt out: sums that stay out of memory are added up several times as fast.
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      let f = 0
      for (let k = 0; k < found; k++) {
        const at = int32At(starts, k) + lane
        a += float64At(rows, at)
        b += float64At(rows, at + 1)
        c += float64At(rows, at + 2)
        d += float64At(rows, at + 3)
        e += float64At(rows, at + 4)
        f += float64At(rows, at + 5)
      }
      const to = from + lane
      sums[to] = float64At(sums, to) + a
      sums[to + 1] = float64At(sums, to + 1) + b
      sums[to + 2] = float64At(sums, to + 2) + c
      sums[to + 3] = float64At(sums, to + 3) + d
      sums[to + 4] = float64At(sums, to + 4) + e
      sums[to + 5] = float64At(sums, to + 5) + f
    }
  }

  /** Writes where the rows of the keys begin that are there; returns how many. */
  private find(keys: Int32Array, count: number): number {
    const { filter, slots, starts } = this
    let found = 0
    for (let k = 0; k < count; k++) {
      const key = int32At(keys, k)
      if (!filter.mayHave(key)) continue
      const start = int32At(slots, this.slotOf(key) + 1)
      if (start > 0) starts[found++] = start - 1
    }
    return found
  }

  private put(key: number, start: number): void {
    const slot = this.slotOf(key)
    this.slots[slot] = key
    this.slots[slot + 1] = start + 1
    this.filter.add(key)
  }

  private slotOf(key: number): number {
    const { slots, last } = this
    let slot = key & last
    for (let there = int32At(slots, 2 * slot); there !== 0 && there !== key; there = int32At(slots, 2 * slot))
      slot = (slot + 1) & last
    return 2 * slot
  }
}
