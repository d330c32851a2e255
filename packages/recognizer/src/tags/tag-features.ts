import { featureKey } from '../model/weights.ts'
import type { Units } from '../words/units.ts'
import type { WordKnowledge } from './word-knowledge.ts'
import { clusterOf, type WordRows } from './word-rows.ts'

/** A sentence as the tag model reads it: rows of {@link WordRows}. */
export interface TagInput {
  readonly rows: WordRows
  readonly units: Units
  /** Cluster of each row of the units. */
  readonly clusters: Uint16Array
  readonly knowledge: WordKnowledge
  /** First row of the sentence, and the row behind the last. */
  readonly from: number
  readonly to: number
}

/** Features of the word at a row. Returns how many were written. */
export function tagFeatures(input: TagInput, row: number, keys: Int32Array): number {
  const { rows, knowledge, from, to } = input
  let n = ownFeatures(input, row, keys)
  n = beforeFeatures(rows, row > from ? row - 1 : 0, knowledge, keys, n)
  n = afterFeatures(rows, row + 1 < to ? row + 1 : 0, knowledge, keys, n)
  return pairFeatures(input, row, keys, n)
}

/** Features that the word alone tells, and whether it begins its sentence. */
export function ownFeatures(
  { rows, units, clusters, knowledge, from }: TagInput,
  row: number,
  keys: Int32Array,
): number {
  const { numbers, hashes, shapes, firsts, lasts } = rows
  const number = numbers[row]!
  const shape = shapes[row]!
  const first = firsts[row]!
  const last = lasts[row]!
  let n = 0
  keys[n++] = featureKey(100, hashes[row]!)
  keys[n++] = featureKey(105, clusterOf(knowledge, 2, number))
  keys[n++] = featureKey(106, clusterOf(knowledge, 1, number))
  keys[n++] = featureKey(107, clusterOf(knowledge, 0, number))
  keys[n++] = featureKey(113, shape * 2 + (row === from ? 1 : 0))
  keys[n++] = featureKey(115, units.ids[first]!, shape)
  keys[n++] = featureKey(116, units.ids[last]!, shape)
  keys[n++] = featureKey(117, clusters[first]!, shape)
  keys[n++] = featureKey(118, clusters[last]!, shape)
  keys[n++] = featureKey(119, knowledge.classes[number]!)
  keys[n++] = featureKey(126, clusters[first]!, clusters[last]!, shape)
  return n
}

/** Features that the word before tells alone; its row is 0 where there is none. They are written behind the first `n`. */
export function beforeFeatures(
  { hashes, numbers }: Pick<WordRows, 'hashes' | 'numbers'>,
  before: number,
  knowledge: WordKnowledge,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = featureKey(103, hashes[before]!)
  keys[n++] = featureKey(108, clusterOf(knowledge, 2, numbers[before]!))
  return n
}

/** The same of the word behind. */
export function afterFeatures(
  { hashes, numbers }: Pick<WordRows, 'hashes' | 'numbers'>,
  after: number,
  knowledge: WordKnowledge,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = featureKey(104, hashes[after]!)
  keys[n++] = featureKey(109, clusterOf(knowledge, 2, numbers[after]!))
  return n
}

/** Features that several words tell together. */
export function pairFeatures(input: TagInput, row: number, keys: Int32Array, n: number): number {
  const { rows, knowledge, from, to } = input
  const { numbers, hashes, shapes } = rows
  const [coarses, middles] = knowledge.clusters as readonly [Uint16Array, Uint16Array]
  const before = row > from ? row - 1 : 0
  const before2 = row - 1 > from ? row - 2 : 0
  const after = row + 1 < to ? row + 1 : 0
  const after2 = row + 2 < to ? row + 2 : 0
  const number = numbers[row]!
  const numberBefore = numbers[before]!
  const numberAfter = numbers[after]!
  const middle = middles[number]!
  const coarse = coarses[number]!
  const middleBefore = middles[numberBefore]!
  const middleAfter = middles[numberAfter]!
  const coarseBefore = coarses[numberBefore]!
  const coarseAfter = coarses[numberAfter]!
  const word = hashes[row]!
  keys[n++] = featureKey(101, word, hashes[before]!)
  keys[n++] = featureKey(102, word, hashes[after]!)
  keys[n++] = featureKey(110, middleBefore, middle)
  keys[n++] = featureKey(111, middle, middleAfter)
  keys[n++] = featureKey(112, coarseBefore, coarse, coarseAfter)
  keys[n++] = featureKey(114, shapes[row]! * 2 + (row === from ? 1 : 0), shapes[before]!, shapes[after]!)
  keys[n++] = featureKey(120, knowledge.classes[number]!, coarseBefore, coarseAfter)
  keys[n++] = featureKey(121, middles[numbers[before2]!]!, coarseBefore)
  keys[n++] = featureKey(122, middles[numbers[after2]!]!, coarseAfter)
  keys[n++] = featureKey(123, word, coarseBefore, coarseAfter)
  keys[n++] = featureKey(124, word, middleBefore)
  keys[n++] = featureKey(125, word, middleAfter)
  keys[n++] = featureKey(127, coarse, hashes[before]!)
  keys[n++] = featureKey(128, coarse, hashes[after]!)
  return n
}
