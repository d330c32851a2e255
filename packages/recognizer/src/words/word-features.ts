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

/** Numbers of shape pairs, rivals, values in the lexicon, and patterns: each is below. */
export const MOST_SHAPE_PAIR = 1024
export const MOST_RIVALS = 64
export const MOST_VALUE = 128
export const MOST_PATTERN = 16

/** Number of shapes, and the pair of two units in small letters with a blank between them. */
export const MOST_SHAPES = 16
export const PLAIN_PAIR = SHAPES.lower * 64 + SHAPES.lower * 2

/** Shapes on both sides of the gap behind a row, and whether a blank stands in it. */
export function shapePairOf({ units: { shapes, glued }, from }: WordInput, row: number): number {
  return shapeCode(shapes, row, from) * 64 + shapeCode(shapes, row + 1, from) * 2 + glued[row + 1]!
}

/** The best words beside the gap behind a row that want one of its two units for themselves. */
export function rivalsOf({ matches, from }: WordInput, row: number): number {
  return rivalOf(matches, row - 1, row, from) * 8 + rivalOf(matches, row + 1, row, from)
}

/**
 * Features of the gap behind a row, for joining the unit there with the next. Returns how many were written.
 * Neighbours outside of the sentence have the id, shape and cluster 0.
 */
export function gapFeatures(input: WordInput, row: number, keys: Int32Array): number {
  const { units, clusters } = input
  const { ids, shapes } = units
  const before = row > input.from ? row - 1 : 0
  const after = row + 2 < input.to ? row + 2 : 0
  const shapePair = shapePairOf(input, row)
  const cover = coverOf(input.matches, row)
  const rivals = rivalsOf(input, row)
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

/** The best word over the gap behind a row: how sure, how long, and where in it the gap is; 0 for none. */
export function coverOf({ best, bestLength, bestStart }: LexiconMatches, row: number): number {
  const value = best[row]!
  return value === 0 ? 0 : coverCode(value, bestLength[row]!, row - bestStart[row]!)
}

/** The number of a cover: the value of the word, how many units it has, and behind which of them the gap is, from 0. */
export function coverCode(value: number, length: number, gap: number): number {
  return 1 + value * 32 + Math.min(length, 4) * 4 + Math.min(gap, 3)
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
  let kinds = 0
  for (let at = row; at < row + length; at++) kinds += kindOf(shapes[at]!)
  return patternWith(kinds, length, shapes[row] === SHAPES.lower) + (row === from ? FIRST_PATTERN : 0)
}

/** Added to the patterns of words at the start of a sentence. */
export const FIRST_PATTERN = 8

const CAPITALS = 1
const SMALLS = 16
const ALL_FIGURES = 256

/** What a unit adds to the count of kinds in a word: the counts stand side by side in one number. */
export function kindOf(shape: number): number {
  if (shape === SHAPES.lower) return SMALLS
  if (shape >= SHAPES.title && shape <= SHAPES.mixed) return CAPITALS
  return shape === SHAPES.number || shape === SHAPES.date ? ALL_FIGURES : 0
}

/** The pattern of a word inside a sentence, by the kinds of its units together and whether its first one is written small. */
export function patternWith(kinds: number, length: number, smallFirst: boolean): number {
  if (kinds === length * CAPITALS) return NAME
  if (kinds === length * SMALLS) return SMALL
  if (kinds === CAPITALS + (length - 1) * SMALLS && !smallFirst) return SENTENCE_CASE
  return kinds === length * ALL_FIGURES ? FIGURES : OTHER
}
