import { ownKey } from '../optimize/own-key.ts'
import { MOST_CHAIN_FEATURES } from '../recognizer.ts'

/** Sequences with their gold labels and the keys of their features, one place behind the other. */
export interface ChainExamples {
  readonly labels: readonly string[]
  /** Length of each sequence. */
  readonly counts: readonly number[]
  /** Number of the gold label of each place. */
  readonly gold: Uint8Array
  readonly starts: Int32Array
  readonly keys: Int32Array
}

/** One sequence: its labels, and what writes the features of a place. */
export interface ChainSequence {
  /** Whether it is of the own batch: then it has a copy of each feature. */
  readonly own: boolean
  readonly labels: readonly string[]
  readonly features: (at: number, keys: Int32Array) => number
}

/** Collects the features of sequences with the function that a recognizer runs. */
export function chainExamples(sequences: readonly ChainSequence[], labels: readonly string[]): ChainExamples {
  const numbers = new Map(labels.map((label, at) => [label, at]))
  const buffer = new Int32Array(MOST_CHAIN_FEATURES)
  const keys: number[] = []
  const starts = [0]
  const gold: number[] = []
  for (const sequence of sequences) {
    for (const [at, label] of sequence.labels.entries()) {
      const count = sequence.features(at, buffer)
      for (let k = 0; k < count; k++) keys.push(buffer[k]!)
      for (let k = 0; sequence.own && k < count; k++) keys.push(ownKey(buffer[k]!))
      starts.push(keys.length)
      gold.push(numbers.get(label)!)
    }
  }
  return {
    labels,
    counts: sequences.map((sequence) => sequence.labels.length),
    gold: Uint8Array.from(gold),
    starts: Int32Array.from(starts),
    keys: Int32Array.from(keys),
  }
}
