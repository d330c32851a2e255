import { featureKey, type Weights } from '../model/weights.ts'
import { LONGEST_WORD } from './lexicon-matches.ts'
import {
  gapFeatures,
  gapParts,
  MOST_PATTERN,
  MOST_RIVALS,
  MOST_SHAPE_PAIR,
  MOST_VALUE,
  MOST_WORD_FEATURES,
  patternKeys,
  patternOf,
  type WordInput,
} from './word-features.ts'

/** What words weigh by the model: the sums of the weights of their features, most of them looked up in tables. */
export class WordScorer {
  private readonly keys = new Int32Array(MOST_WORD_FEATURES)
  /** By syllable id, where no word of the lexicon covers the gap: to the left of it, and to the right. */
  private readonly left: Float64Array
  private readonly right: Float64Array
  /** By pairs of clusters: the two units, the one before with the left one, the right one with the one behind. */
  private readonly pairs: Float64Array
  private readonly before: Float64Array
  private readonly after: Float64Array
  private readonly shapes: Float64Array
  private readonly rivals: Float64Array
  private readonly rivalsBefore: Float64Array
  private readonly rivalsAfter: Float64Array
  /** By length, value in the lexicon and pattern. */
  private readonly patterns: Float64Array
  private readonly single: Float64Array
  readonly width: number

  constructor(
    private readonly weights: Weights,
    clusters: Uint16Array,
  ) {
    const of = (template: number, a: number, b = 0, c = 0) => weights.of(featureKey(template, a, b, c))
    const width = clusters.reduce((most, cluster) => Math.max(most, cluster), 0) + 1
    const byId = (weigh: (id: number) => number) => Float64Array.from(clusters, (_, id) => weigh(id))
    const square = (second: number, weigh: (a: number, b: number) => number) =>
      Float64Array.from({ length: width * second }, (_, at) => weigh(Math.floor(at / second), at % second))
    this.width = width
    this.left = byId((id) => of(2, id) + of(5, clusters[id]!) + of(12, 0, clusters[id]!) + of(19, 0, id))
    this.right = byId((id) => of(3, id) + of(6, clusters[id]!) + of(13, 0, clusters[id]!) + of(20, 0, id))
    this.pairs = square(width, (a, b) => of(4, a, b))
    this.before = square(width, (a, b) => of(7, a, b))
    this.after = square(width, (a, b) => of(8, a, b))
    this.shapes = Float64Array.from({ length: MOST_SHAPE_PAIR }, (_, pair) => of(9, pair) + of(14, 0, pair))
    this.rivals = Float64Array.from({ length: MOST_RIVALS }, (_, rivals) => of(11, 0, rivals))
    this.rivalsBefore = square(MOST_RIVALS, (cluster, rivals) => of(21, cluster, 0, rivals))
    this.rivalsAfter = square(MOST_RIVALS, (cluster, rivals) => of(22, cluster, 0, rivals))
    this.single = byId((id) => of(43, id))
    this.patterns = this.patternTable()
  }

  /** What it is worth to join the unit of a row with the next: the sum over `gapFeatures`. */
  gap(input: WordInput, row: number): number {
    const { before, after, shapePair, cover, rivals } = gapParts(input, row)
    if (cover !== 0) return this.sum(gapFeatures(input, row, this.keys))
    const { ids, shapes } = input.units
    const { clusters } = input
    const { width, weights } = this
    const left = ids[row]!
    const right = ids[row + 1]!
    const leftCluster = clusters[row]!
    const rightCluster = clusters[row + 1]!
    return (
      this.left[left]! +
      this.right[right]! +
      this.pairs[leftCluster * width + rightCluster]! +
      this.before[clusters[before]! * width + leftCluster]! +
      this.after[rightCluster * width + clusters[after]!]! +
      this.shapes[shapePair]! +
      this.rivals[rivals]! +
      this.rivalsBefore[clusters[before]! * MOST_RIVALS + rivals]! +
      this.rivalsAfter[clusters[after]! * MOST_RIVALS + rivals]! +
      weights.of(featureKey(1, left, right)) +
      weights.of(featureKey(10, shapePair, shapes[before]!, shapes[after]!)) +
      weights.of(featureKey(15, left, rightCluster)) +
      weights.of(featureKey(16, leftCluster, right)) +
      weights.of(featureKey(17, ids[before]!, shapePair)) +
      weights.of(featureKey(18, ids[after]!, shapePair))
    )
  }

  /** What the word of `length` units from a row is worth: the sum over `wordFeatures`. */
  word(input: WordInput, row: number, length: number): number {
    const value = input.matches.values[row * LONGEST_WORD + length - 1]!
    const place = ((length - 1) * MOST_VALUE + value) * MOST_PATTERN + patternOf(input, row, length)
    return length === 1 ? this.patterns[place]! + this.single[input.units.ids[row]!]! : this.patterns[place]!
  }

  private patternTable(): Float64Array {
    const table = new Float64Array(LONGEST_WORD * MOST_VALUE * MOST_PATTERN)
    for (let at = 0; at < table.length; at++) {
      const value = Math.floor(at / MOST_PATTERN) % MOST_VALUE
      const length = Math.floor(at / (MOST_PATTERN * MOST_VALUE)) + 1
      table[at] = this.sum(patternKeys(length, value, at % MOST_PATTERN, this.keys))
    }
    return table
  }

  private sum(count: number): number {
    let sum = 0
    for (let at = 0; at < count; at++) sum += this.weights.of(this.keys[at]!)
    return sum
  }
}
