import type { ByteReader } from './byte-reader.ts'
import { ChainPath } from './chain-path.ts'
import { KeyFilter } from './key-filter.ts'
import { tableSize } from './table-size.ts'

/** Writes the keys of the features of one place into `keys`; returns how many. */
export type ChainFeatures = (at: number, keys: Int32Array) => number

/** Room for the features of one place. */
export const MOST_CHAIN_FEATURES = 96

/**
 * A linear-chain CRF: what each feature is worth for each label, and each label behind another. Weights are whole steps,
 * so that sums are exact however they are added up.
 */
export class ChainModel {
  private readonly slots: Int32Array // pairs of a key and where its weights begin in `entries`, plus 1
  private readonly last: number
  private readonly filter = new KeyFilter()
  private readonly keys = new Int32Array(MOST_CHAIN_FEATURES)
  private readonly steps: Float64Array // transitions as factors
  private readonly path: ChainPath

  /**
   * @param labels in the order of their numbers
   * @param scale how much a step is
   * @param transitions what a label is worth behind another: `before * labels.length + label`
   * @param keys of the features
   * @param starts where the weights of each feature begin in `entries`
   * @param entries of each feature: how many weights it has, then each with its label, see {@link chainEntry}
   */
  constructor(
    readonly labels: readonly string[],
    private readonly scale: number,
    transitions: Int8Array,
    keys: Int32Array,
    starts: Int32Array,
    private readonly entries: Int16Array,
  ) {
    const size = tableSize(keys.length)
    this.slots = new Int32Array(2 * size)
    this.last = size - 1
    this.steps = Float64Array.from(transitions, (step) => Math.exp(step * scale))
    this.path = new ChainPath(labels.length, transitions)
    for (let at = 0; at < keys.length; at++) {
      const slot = this.slotOf(keys[at]!)
      this.slots[2 * slot] = keys[at]!
      this.slots[2 * slot + 1] = starts[at]! + 1
      this.filter.add(keys[at]!)
    }
  }

  /** What each label is worth at each place: `at * labels.length + label`. */
  score(count: number, features: ChainFeatures): Int32Array {
    const scores = new Int32Array(count * this.labels.length)
    for (let at = 0; at < count; at++) this.add(this.keys, features(at, this.keys), scores, at * this.labels.length)
    return scores
  }

  /** Adds what the first `count` keys are worth for each label to the scores from `row` on. */
  add(keys: Int32Array, count: number, scores: Int32Array, row: number): void {
    const { slots, entries, filter } = this
    for (let k = 0; k < count; k++) {
      const key = keys[k]!
      if (!filter.mayHave(key)) continue
      const start = slots[2 * this.slotOf(key) + 1]!
      if (start === 0) continue
      const end = start + entries[start - 1]!
      for (let at = start; at < end; at++) {
        const entry = entries[at]!
        scores[row + (entry >> 8)]! += (entry << 24) >> 24
      }
    }
  }

  /** The best labels of the first `count` places, by number. */
  best(scores: Int32Array, count = scores.length / this.labels.length): Uint8Array {
    return this.path.best(scores, count)
  }

  /** How likely each label is at each place, all ways through the row weighed. */
  chances(scores: Int32Array): Float64Array {
    const { steps, scale } = this
    const size = this.labels.length
    const count = scores.length / size
    const here = new Float64Array(scores.length)
    for (let at = 0; at < count; at++) exponents(scores, scale, here, at * size, size)
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
    const { slots, last } = this
    let slot = key & last
    for (let there = slots[2 * slot]!; there !== 0 && there !== key; there = slots[2 * slot]!) slot = (slot + 1) & last
    return slot
  }
}

function exponents(scores: Int32Array, scale: number, target: Float64Array, from: number, size: number): void {
  let top = -Infinity
  for (let at = from; at < from + size; at++) top = Math.max(top, scores[at]!)
  for (let at = from; at < from + size; at++) target[at] = Math.exp((scores[at]! - top) * scale)
}

function toOne(values: Float64Array, from: number, size: number): void {
  let sum = 0
  for (let at = from; at < from + size; at++) sum += values[at]!
  for (let at = from; at < from + size && sum > 0; at++) values[at]! /= sum
}

/** A weight of a feature with its label in one number. */
function chainEntry(label: number, weight: number): number {
  return (label << 8) | (weight & 0xff)
}

/** Reads what the trainer's `writeChain` wrote. */
export function readChain(reader: ByteReader): ChainModel {
  const labels = reader.text().split(' ')
  const scale = reader.float()
  const transitions = new Int8Array(reader.column())
  const keys = Int32Array.from(reader.rising(), (key) => key | 0)
  const counts = reader.column()
  const labelNumbers = reader.column()
  const weights = new Int8Array(reader.column())
  const starts = new Int32Array(keys.length)
  const entries = new Int16Array(keys.length + weights.length)
  let place = 0
  let weight = 0
  for (let at = 0; at < keys.length; at++) {
    starts[at] = place
    entries[place++] = counts[at]!
    for (const end = weight + counts[at]!; weight < end; weight++) {
      entries[place++] = chainEntry(labelNumbers[weight]!, weights[weight]!)
    }
  }
  return new ChainModel(labels, scale, transitions, keys, starts, entries)
}
