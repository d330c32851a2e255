import { featureKey, type Weights } from '../model/weights.ts'
import { LONGEST_WORD } from './lexicon-matches.ts'
import {
  coverOf,
  gapFeatures,
  MOST_PATTERN,
  MOST_RIVALS,
  MOST_SHAPE_PAIR,
  MOST_SHAPES,
  MOST_VALUE,
  MOST_WORD_FEATURES,
  PLAIN_PAIR,
  patternKeys,
  rivalsOf,
  shapePairOf,
  type WordInput,
} from './word-features.ts'

/**
 * What words weigh by the model: the sums of the weights of their features, most of them looked up in tables. Weights
 * are whole steps, so that sums are exact however they are added up.
 */
export class WordScorer {
  private readonly keys = new Int32Array(MOST_WORD_FEATURES)
  /** Row of each cover in the tables that have one; 0 where no word of the lexicon covers the gap. */
  private readonly coverRows: Uint16Array
  /** By syllable id: to the left of a gap, and to the right; `…Bare` where no word covers it. */
  private readonly left: Int16Array
  private readonly right: Int16Array
  private readonly leftBare: Int16Array
  private readonly rightBare: Int16Array
  /** By cover and cluster of the left unit, of the right one; by cover and rivals. */
  private readonly coverLeft: Int16Array
  private readonly coverRight: Int16Array
  private readonly rivals: Int16Array
  /** By pairs of clusters: the two units, the one before with the left one, the right one with the one behind. */
  private readonly pairs: Int16Array
  private readonly before: Int16Array
  private readonly after: Int16Array
  private readonly shapes: Int16Array
  private readonly rivalsBefore: Int16Array
  private readonly rivalsAfter: Int16Array
  /**
   * For gaps between two units in small letters with a blank, which most are: by cover, by the shapes of the units before
   * and behind, by their ids.
   */
  private readonly plainCovers: Int16Array
  private readonly plainShapes: Int16Array
  private readonly plainBefore: Int16Array
  private readonly plainAfter: Int16Array
  /** By length, value in the lexicon and pattern. */
  private readonly patterns: Int16Array
  private readonly single: Int16Array
  private readonly width: number

  /**
   * @param clusters cluster of each syllable id
   * @param covers numbers of the covers that the words of the lexicon make
   */
  constructor(
    private readonly weights: Weights,
    clusters: Uint16Array,
    covers: readonly number[],
  ) {
    const of = (template: number, a: number, b = 0, c = 0) => weights.of(featureKey(template, a, b, c))
    const width = clusters.reduce((most, cluster) => Math.max(most, cluster), 0) + 1
    const byId = (weigh: (id: number) => number) => tableOf(clusters.length, 1, weigh)
    this.width = width
    this.left = byId((id) => of(2, id) + of(5, clusters[id]!))
    this.right = byId((id) => of(3, id) + of(6, clusters[id]!))
    this.leftBare = byId((id) => of(19, 0, id))
    this.rightBare = byId((id) => of(20, 0, id))
    const rows = [0, ...covers]
    this.coverRows = new Uint16Array(rows.reduce((most, cover) => Math.max(most, cover), 0) + 1)
    for (const [row, cover] of rows.entries()) this.coverRows[cover] = row
    this.coverLeft = tableOf(rows.length, width, (row, cluster) => of(12, rows[row]!, cluster))
    this.coverRight = tableOf(rows.length, width, (row, cluster) => of(13, rows[row]!, cluster))
    this.rivals = tableOf(rows.length, MOST_RIVALS, (row, rivals) => of(11, rows[row]!, rivals))
    this.pairs = tableOf(width, width, (a, b) => of(4, a, b))
    this.before = tableOf(width, width, (a, b) => of(7, a, b))
    this.after = tableOf(width, width, (a, b) => of(8, a, b))
    this.shapes = tableOf(MOST_SHAPE_PAIR, 1, (pair) => of(9, pair))
    this.rivalsBefore = tableOf(width, MOST_RIVALS, (cluster, rivals) => of(21, cluster, 0, rivals))
    this.rivalsAfter = tableOf(width, MOST_RIVALS, (cluster, rivals) => of(22, cluster, 0, rivals))
    this.plainCovers = tableOf(rows.length, 1, (row) => of(14, rows[row]!, PLAIN_PAIR))
    this.plainShapes = tableOf(MOST_SHAPES, MOST_SHAPES, (before, after) => of(10, PLAIN_PAIR, before, after))
    this.plainBefore = byId((id) => of(17, id, PLAIN_PAIR))
    this.plainAfter = byId((id) => of(18, id, PLAIN_PAIR))
    this.single = byId((id) => of(43, id))
    this.patterns = tableOf(LONGEST_WORD * MOST_VALUE, MOST_PATTERN, (at, pattern) =>
      this.sum(patternKeys(Math.floor(at / MOST_VALUE) + 1, at % MOST_VALUE, pattern, this.keys)),
    )
  }

  /** What it is worth to join the unit of a row with the next: the sum over `gapFeatures`. */
  gap(input: WordInput, row: number): number {
    const { units, clusters, from, to } = input
    const { ids, shapes } = units
    const { width, weights } = this
    const cover = coverOf(input.matches, row)
    const coverRow = this.coverRows[cover]
    if (coverRow === undefined) return this.sum(gapFeatures(input, row, this.keys))
    const before = row > from ? row - 1 : 0
    const after = row + 2 < to ? row + 2 : 0
    const shapePair = shapePairOf(input, row)
    const rivals = rivalsOf(input, row)
    const left = ids[row]!
    const right = ids[row + 1]!
    const leftCluster = clusters[row]!
    const rightCluster = clusters[row + 1]!
    const beforeCluster = clusters[before]!
    const afterCluster = clusters[after]!
    const tables =
      this.left[left]! +
      this.right[right]! +
      this.pairs[leftCluster * width + rightCluster]! +
      this.before[beforeCluster * width + leftCluster]! +
      this.after[rightCluster * width + afterCluster]! +
      this.shapes[shapePair]! +
      this.coverLeft[coverRow * width + leftCluster]! +
      this.coverRight[coverRow * width + rightCluster]! +
      this.rivals[coverRow * MOST_RIVALS + rivals]!
    const pairs =
      weights.of(featureKey(1, left, right)) +
      weights.of(featureKey(15, left, rightCluster)) +
      weights.of(featureKey(16, leftCluster, right))
    const shaped =
      shapePair === PLAIN_PAIR
        ? this.plainCovers[coverRow]! +
          this.plainShapes[shapes[before]! * MOST_SHAPES + shapes[after]!]! +
          this.plainBefore[ids[before]!]! +
          this.plainAfter[ids[after]!]!
        : weights.of(featureKey(10, shapePair, shapes[before]!, shapes[after]!)) +
          weights.of(featureKey(14, cover, shapePair)) +
          weights.of(featureKey(17, ids[before]!, shapePair)) +
          weights.of(featureKey(18, ids[after]!, shapePair))
    const covered =
      cover === 0
        ? this.leftBare[left]! +
          this.rightBare[right]! +
          this.rivalsBefore[beforeCluster * MOST_RIVALS + rivals]! +
          this.rivalsAfter[afterCluster * MOST_RIVALS + rivals]!
        : weights.of(featureKey(19, cover, left)) +
          weights.of(featureKey(20, cover, right)) +
          weights.of(featureKey(21, beforeCluster, cover, rivals)) +
          weights.of(featureKey(22, afterCluster, cover, rivals))
    return tables + pairs + shaped + covered
  }

  /** What a word of `length` units is worth by its value in the lexicon and its pattern; `id` of its only unit, else 0. */
  word(length: number, value: number, pattern: number, id: number): number {
    const weight = this.patterns[((length - 1) * MOST_VALUE + value) * MOST_PATTERN + pattern]!
    return length === 1 ? weight + this.single[id]! : weight
  }

  private sum(count: number): number {
    let sum = 0
    for (let at = 0; at < count; at++) sum += this.weights.of(this.keys[at]!)
    return sum
  }
}

function tableOf(rows: number, width: number, weigh: (row: number, column: number) => number): Int16Array {
  const table = new Int16Array(rows * width)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) table[row * width + column] = weigh(row, column)
  }
  return table
}
