import { KeyFilter } from './key-filter.ts'
import { tableSize } from './table-size.ts'

/** Weights of features in whole steps, found by the 32-bit key of the feature. A feature that has none weighs 0. */
export class Weights {
  private readonly keys: Int32Array
  private readonly values: Int16Array
  private readonly last: number
  /** Most features that are asked for weigh nothing. */
  private readonly filter = new KeyFilter()

  constructor(keys: Int32Array, values: ArrayLike<number>) {
    const size = tableSize(keys.length)
    this.keys = new Int32Array(size)
    this.values = new Int16Array(size)
    this.last = size - 1
    for (let at = 0; at < keys.length; at++) this.put(keys[at]!, values[at]!)
  }

  of(key: number): number {
    if (!this.filter.mayHave(key)) return 0
    const { keys, last } = this
    let slot = key & last
    for (let there = keys[slot]!; there !== 0; there = keys[slot]!) {
      if (there === key) return this.values[slot]!
      slot = (slot + 1) & last
    }
    return 0
  }

  private put(key: number, value: number): void {
    let slot = key & this.last
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.last
    this.keys[slot] = key
    this.values[slot] = value
    this.filter.add(key)
  }
}

/** The key of a feature: its template and up to three numbers mixed; never 0. */
export function featureKey(template: number, a: number, b = 0, c = 0): number {
  let key = Math.imul(template + 1, 0x9e3779b1) ^ a
  key = Math.imul(key ^ (key >>> 15), 0x85ebca6b) ^ b
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35) ^ c
  key = Math.imul(key ^ (key >>> 16), 0x27d4eb2f)
  return (key ^ (key >>> 15)) | 0 || 1
}
