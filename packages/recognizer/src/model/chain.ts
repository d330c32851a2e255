import type { ByteReader } from './byte-reader.ts'
import { ChainChances } from './chain-chances.ts'
import { ChainPath } from './chain-path.ts'
import { FeatureRows, MOST_CHAIN_FEATURES } from './feature-rows.ts'
import { LabelSums } from './label-sums.ts'

/** Writes the keys of the features of one place into `keys`; returns how many. */
export type ChainFeatures = (at: number, keys: Int32Array) => number

/**
 * A linear-chain CRF: what each feature is worth for each label, and each label behind another. Weights are whole steps,
 * so that sums are exact however they are added up.
 */
export class ChainModel {
  private readonly keys = new Int32Array(MOST_CHAIN_FEATURES)
  private readonly path: ChainPath
  private readonly likelihoods: ChainChances

  /**
   * @param labels in the order of their numbers
   * @param scale how much a step is
   * @param transitions what a label is worth behind another: `before * labels.length + label`
   * @param rows what each feature is worth
   */
  constructor(
    readonly labels: readonly string[],
    scale: number,
    transitions: Int8Array,
    readonly rows: FeatureRows,
  ) {
    this.path = new ChainPath(labels.length, transitions)
    this.likelihoods = new ChainChances(labels.length, transitions, scale)
  }

  /** What each label is worth at each place: `at * labels.length + label`. */
  score(count: number, features: ChainFeatures): Int32Array {
    const { keys, labels, rows } = this
    const sums = new LabelSums(labels.length, 0)
    sums.begin(count)
    for (let at = 0; at < count; at++) rows.add(keys, features(at, keys), sums.sums, sums.at(at))
    return sums.scoresOf(count).slice(0, count * labels.length)
  }

  /** The best labels of the first `count` places, by number. */
  best(scores: Int32Array, count = scores.length / this.labels.length): Uint8Array {
    return this.path.best(scores, count)
  }

  /** How likely each label is at each of the first `count` places, all ways through the row weighed. */
  chances(scores: Int32Array, count = scores.length / this.labels.length): Float64Array {
    return this.likelihoods.of(scores, count)
  }
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
  const rows = new FeatureRows(labels.length, keys)
  for (let feature = 0, at = 0; feature < keys.length; feature++) {
    for (const end = at + counts[feature]!; at < end; at++) rows.set(feature, labelNumbers[at]!, weights[at]!)
  }
  return new ChainModel(labels, scale, transitions, rows)
}
