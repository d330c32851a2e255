import type { ByteReader } from './byte-reader.ts'
import { tableSize } from './table-size.ts'

/** Writes the keys of the features of one place into `keys`; returns how many. */
export type ChainFeatures = (at: number, keys: Int32Array) => number

/** Room for the features of one place. */
export const MOST_CHAIN_FEATURES = 96

/** A linear-chain CRF: what each feature is worth for each label, and each label behind another. */
export class ChainModel {
  private readonly slots: Int32Array // pairs of a key and where its labels begin, plus 1
  private readonly last: number

  /**
   * @param labels in the order of their numbers
   * @param transitions what a label is worth behind another: `before * labels.length + label`
   * @param keys of the features
   * @param starts where the labels of each feature begin in `entries`, one more at the end
   * @param entries number of the label of each weight
   */
  constructor(
    readonly labels: readonly string[],
    readonly transitions: Float32Array,
    keys: Int32Array,
    readonly starts: Int32Array,
    readonly entries: Uint8Array,
    readonly weights: Float32Array,
  ) {
    const size = tableSize(keys.length)
    this.slots = new Int32Array(2 * size)
    this.last = size - 1
    for (let at = 0; at < keys.length; at++) {
      const slot = this.slotOf(keys[at]!)
      this.slots[2 * slot] = keys[at]!
      this.slots[2 * slot + 1] = at + 1
    }
  }

  /** What each label is worth at each place: `at * labels.length + label`. */
  score(count: number, features: ChainFeatures): Float64Array {
    const { slots, starts, entries, weights } = this
    const size = this.labels.length
    const scores = new Float64Array(count * size)
    const keys = new Int32Array(MOST_CHAIN_FEATURES)
    for (let at = 0; at < count; at++) {
      const found = features(at, keys)
      for (let k = 0; k < found; k++) {
        const feature = slots[2 * this.slotOf(keys[k]!) + 1]! - 1
        if (feature < 0) continue
        for (let entry = starts[feature]!; entry < starts[feature + 1]!; entry++) {
          scores[at * size + entries[entry]!]! += weights[entry]!
        }
      }
    }
    return scores
  }

  /** The best labels in a row, by number. Labels with a score of minus infinity are not taken. */
  best(scores: Float64Array): Uint8Array {
    const size = this.labels.length
    const count = scores.length / size
    const from = new Uint8Array(count * size)
    const total = scores.slice()
    for (let at = 1; at < count; at++) {
      for (let label = 0; label < size; label++) {
        let top = -Infinity
        for (let before = 0; before < size; before++) {
          const score = total[(at - 1) * size + before]! + this.transitions[before * size + label]!
          if (score <= top) continue
          top = score
          from[at * size + label] = before
        }
        total[at * size + label]! += top
      }
    }
    return backwards(total, from, count, size)
  }

  /** How likely each label is at each place, all ways through the row weighed. */
  chances(scores: Float64Array): Float64Array {
    const size = this.labels.length
    const count = scores.length / size
    const steps = this.transitions.map(Math.exp)
    const here = new Float64Array(scores.length)
    for (let at = 0; at < count; at++) exponents(scores, here, at * size, size)
    const forward = here.slice()
    for (let at = 0; at < count; at++) {
      for (let label = 0; at > 0 && label < size; label++) {
        let sum = 0
        for (let before = 0; before < size; before++) {
          sum += forward[(at - 1) * size + before]! * steps[before * size + label]!
        }
        forward[at * size + label]! *= sum
      }
      toOne(forward, at * size, size)
    }
    const backward = new Float64Array(scores.length).fill(1)
    for (let at = count - 2; at >= 0; at--) {
      for (let label = 0; label < size; label++) {
        let sum = 0
        for (let next = 0; next < size; next++) {
          const place = (at + 1) * size + next
          sum += steps[label * size + next]! * here[place]! * backward[place]!
        }
        backward[at * size + label] = sum
      }
      toOne(backward, at * size, size)
    }
    for (let at = 0; at < count; at++) {
      for (let label = 0; label < size; label++) forward[at * size + label]! *= backward[at * size + label]!
      toOne(forward, at * size, size)
    }
    return forward
  }

  private slotOf(key: number): number {
    let slot = key & this.last
    for (let there = this.slots[2 * slot]!; there !== 0 && there !== key; there = this.slots[2 * slot]!) {
      slot = (slot + 1) & this.last
    }
    return slot
  }
}

function backwards(total: Float64Array, from: Uint8Array, count: number, size: number): Uint8Array {
  const labels = new Uint8Array(count)
  let label = 0
  for (let other = 1; other < size && count > 0; other++) {
    if (total[(count - 1) * size + other]! > total[(count - 1) * size + label]!) label = other
  }
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * size + label]!
  }
  return labels
}

function exponents(scores: Float64Array, target: Float64Array, from: number, size: number): void {
  let top = -Infinity
  for (let at = from; at < from + size; at++) top = Math.max(top, scores[at]!)
  for (let at = from; at < from + size; at++) target[at] = Math.exp(scores[at]! - top)
}

function toOne(values: Float64Array, from: number, size: number): void {
  let sum = 0
  for (let at = from; at < from + size; at++) sum += values[at]!
  for (let at = from; at < from + size && sum > 0; at++) values[at]! /= sum
}

/** Reads what the trainer's `writeChain` wrote. */
export function readChain(reader: ByteReader): ChainModel {
  const labels = reader.text().split(' ')
  const scale = reader.float()
  const weightsOf = (steps: Uint8Array) => Float32Array.from(new Int8Array(steps), (step) => step * scale)
  const transitions = weightsOf(reader.column())
  const keys = Int32Array.from(reader.rising(), (key) => key | 0)
  const counts = reader.column()
  const entries = reader.column()
  const starts = new Int32Array(keys.length + 1)
  for (let at = 0; at < keys.length; at++) starts[at + 1] = starts[at]! + counts[at]!
  return new ChainModel(labels, transitions, keys, starts, entries, weightsOf(reader.column()))
}
