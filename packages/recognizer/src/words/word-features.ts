import { featureKey } from '../model/weights.ts'
import { joinedClass, type LexiconMatches, LONGEST_WORD, partedClass, wordClass } from './lexicon-matches.ts'
import { SHAPES, type Units } from './units.ts'

/** A sentence as the word model reads it. Rows are those of {@link Units}. */
export interface WordInput {
  readonly units: Units
  /** Cluster of each row; 0 for what is in none. */
  readonly clusters: Uint16Array
  readonly matches: LexiconMatches
  /** First row of the sentence. */
  readonly from: number
  /** Row behind the last. */
  readonly to: number
}

/** Room for the features of one gap or one word. */
export const MOST_WORD_FEATURES = 32

/** What several features of a gap are made of. */
interface GapParts {
  /** Rows of the unit before the left one and behind the right one; 0 outside of the sentence. */
  readonly before: number
  readonly after: number
  readonly shapePair: number
  /** The best word over the gap; 0 for none. */
  readonly cover: number
  /** The best words that want one of the two units for themselves. */
  readonly rivals: number
}

/** Numbers of shape pairs, rivals, values in the lexicon, and patterns: each is below. */
export const MOST_SHAPE_PAIR = 1024
export const MOST_RIVALS = 64
export const MOST_VALUE = 128
export const MOST_PATTERN = 16

export function gapParts({ units: { shapes, glued }, matches, from, to }: WordInput, row: number): GapParts {
  return {
    before: row > from ? row - 1 : 0,
    after: row + 2 < to ? row + 2 : 0,
    shapePair: shapeCode(shapes, row, from) * 64 + shapeCode(shapes, row + 1, from) * 2 + glued[row + 1]!,
    cover: coverOf(matches, row),
    rivals: rivalOf(matches, row - 1, row, from) * 8 + rivalOf(matches, row + 1, row, from),
  }
}

/**
 * Features of the gap behind a row, for joining the unit there with the next. Returns how many were written.
 * Neighbours outside of the sentence have the id, shape and cluster 0.
 */
export function gapFeatures(input: WordInput, row: number, keys: Int32Array): number {
  const { units, clusters } = input
  const { ids, shapes } = units
  const { before, after, shapePair, cover, rivals } = gapParts(input, row)
  const left = ids[row]!
  const right = ids[row + 1]!
  const leftCluster = clusters[row]!
  const rightCluster = clusters[row + 1]!
  let n = 0
  keys[n++] = featureKey(1, left, right)
  keys[n++] = featureKey(2, left)
  keys[n++] = featureKey(3, right)
  keys[n++] = featureKey(4, leftCluster, rightCluster)
  keys[n++] = featureKey(5, leftCluster)
  keys[n++] = featureKey(6, rightCluster)
  keys[n++] = featureKey(7, clusters[before]!, leftCluster)
  keys[n++] = featureKey(8, rightCluster, clusters[after]!)
  keys[n++] = featureKey(9, shapePair)
  keys[n++] = featureKey(10, shapePair, shapes[before]!, shapes[after]!)
  keys[n++] = featureKey(11, cover, rivals)
  keys[n++] = featureKey(12, cover, leftCluster)
  keys[n++] = featureKey(13, cover, rightCluster)
  keys[n++] = featureKey(14, cover, shapePair)
  keys[n++] = featureKey(15, left, rightCluster)
  keys[n++] = featureKey(16, leftCluster, right)
  keys[n++] = featureKey(17, ids[before]!, shapePair)
  keys[n++] = featureKey(18, ids[after]!, shapePair)
  keys[n++] = featureKey(19, cover, left)
  keys[n++] = featureKey(20, cover, right)
  keys[n++] = featureKey(21, clusters[before]!, cover, rivals)
  keys[n++] = featureKey(22, clusters[after]!, cover, rivals)
  return n
}

/** Features of the word of `length` units from `row`. Returns how many were written. */
export function wordFeatures(input: WordInput, row: number, length: number, keys: Int32Array): number {
  const value = input.matches.values[row * LONGEST_WORD + length - 1]!
  let n = patternKeys(length, value, patternOf(input, row, length), keys)
  if (length === 1) keys[n++] = featureKey(43, input.units.ids[row]!)
  return n
}

/** Features of a word that its length, its value in the lexicon and its pattern tell. */
export function patternKeys(length: number, value: number, pattern: number, keys: Int32Array): number {
  let n = 0
  keys[n++] = featureKey(40, length, value)
  keys[n++] = featureKey(41, Math.min(length, 4), pattern)
  keys[n++] = featureKey(42, Math.min(length, 4), pattern, wordClass(value) * 4 + joinedClass(value))
  keys[n++] = featureKey(44, length, wordClass(value), partedClass(value) * 4 + joinedClass(value))
  return n
}

/** Shape of a row; a capital at the start of the sentence says little, so it is one of its own. */
function shapeCode(shapes: Uint8Array, row: number, from: number): number {
  const shape = shapes[row]!
  return row === from && shape === SHAPES.title ? 15 : shape
}

/** The best word over the gap behind a row: how sure, how long, and where in it the gap is. */
function coverOf({ best, bestLength, bestStart }: LexiconMatches, row: number): number {
  const value = best[row]!
  if (value === 0) return 0
  return 1 + value * 32 + Math.min(bestLength[row]!, 4) * 4 + Math.min(row - bestStart[row]!, 3)
}

/** The best word over the gap beside, when it does not cover this one: it wants one of the two units for itself. */
function rivalOf({ best, bestLength, bestStart }: LexiconMatches, beside: number, row: number, from: number): number {
  if (beside < from || best[beside] === 0) return 0
  const start = bestStart[beside]!
  const covers = start <= row && row < start + bestLength[beside]! - 1
  return covers ? 0 : 1 + wordClass(best[beside]!) + (joinedClass(best[beside]!) > 0 ? 3 : 0)
}

const NAME = 1
const SMALL = 2
const SENTENCE_CASE = 3
const FIGURES = 4
const OTHER = 5

/** How the units of a word are written together. */
export function patternOf({ units: { shapes }, from }: WordInput, row: number, length: number): number {
  let capitals = 0
  let smalls = 0
  let figures = 0
  for (let at = row; at < row + length; at++) {
    const shape = shapes[at]!
    if (shape === SHAPES.lower) smalls++
    else if (shape >= SHAPES.title && shape <= SHAPES.mixed) capitals++
    else if (shape === SHAPES.number || shape === SHAPES.date) figures++
  }
  const start = row === from ? 8 : 0
  if (capitals === length) return start + NAME
  if (smalls === length) return start + SMALL
  if (capitals === 1 && smalls === length - 1 && shapes[row] !== SHAPES.lower) return start + SENTENCE_CASE
  return start + (figures === length ? FIGURES : OTHER)
}
