import { featureKey } from '../model/weights.ts'
import type { Units } from '../words/units.ts'
import type { WordKnowledge } from './tag-model.ts'
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
  const { rows, units, clusters, knowledge, from, to } = input
  const { numbers, hashes, shapes, firsts, lasts } = rows
  const before = row > from ? row - 1 : 0
  const before2 = row - 1 > from ? row - 2 : 0
  const after = row + 1 < to ? row + 1 : 0
  const after2 = row + 2 < to ? row + 2 : 0
  const start = row === from ? 1 : 0
  const shape = shapes[row]! * 2 + start
  const number = numbers[row]!
  const fine = clusterOf(knowledge, 2, number)
  const middle = clusterOf(knowledge, 1, number)
  const coarse = clusterOf(knowledge, 0, number)
  const fineBefore = clusterOf(knowledge, 2, numbers[before]!)
  const fineAfter = clusterOf(knowledge, 2, numbers[after]!)
  const middleBefore = clusterOf(knowledge, 1, numbers[before]!)
  const middleAfter = clusterOf(knowledge, 1, numbers[after]!)
  const coarseBefore = clusterOf(knowledge, 0, numbers[before]!)
  const coarseAfter = clusterOf(knowledge, 0, numbers[after]!)
  const word = hashes[row]!
  const classes = knowledge.classes[number]!
  let n = 0
  keys[n++] = featureKey(100, word)
  keys[n++] = featureKey(101, word, hashes[before]!)
  keys[n++] = featureKey(102, word, hashes[after]!)
  keys[n++] = featureKey(103, hashes[before]!)
  keys[n++] = featureKey(104, hashes[after]!)
  keys[n++] = featureKey(105, fine)
  keys[n++] = featureKey(106, middle)
  keys[n++] = featureKey(107, coarse)
  keys[n++] = featureKey(108, fineBefore)
  keys[n++] = featureKey(109, fineAfter)
  keys[n++] = featureKey(110, middleBefore, middle)
  keys[n++] = featureKey(111, middle, middleAfter)
  keys[n++] = featureKey(112, coarseBefore, coarse, coarseAfter)
  keys[n++] = featureKey(113, shape)
  keys[n++] = featureKey(114, shape, shapes[before]!, shapes[after]!)
  keys[n++] = featureKey(115, units.ids[firsts[row]!]!, shapes[row]!)
  keys[n++] = featureKey(116, units.ids[lasts[row]!]!, shapes[row]!)
  keys[n++] = featureKey(117, clusters[firsts[row]!]!, shapes[row]!)
  keys[n++] = featureKey(118, clusters[lasts[row]!]!, shapes[row]!)
  keys[n++] = featureKey(119, classes)
  keys[n++] = featureKey(120, classes, coarseBefore, coarseAfter)
  keys[n++] = featureKey(121, clusterOf(knowledge, 1, numbers[before2]!), coarseBefore)
  keys[n++] = featureKey(122, clusterOf(knowledge, 1, numbers[after2]!), coarseAfter)
  keys[n++] = featureKey(123, word, coarseBefore, coarseAfter)
  keys[n++] = featureKey(124, word, middleBefore)
  keys[n++] = featureKey(125, word, middleAfter)
  keys[n++] = featureKey(126, clusters[firsts[row]!]!, clusters[lasts[row]!]!, shapes[row]!)
  keys[n++] = featureKey(127, coarse, hashes[before]!)
  keys[n++] = featureKey(128, coarse, hashes[after]!)
  return n
}
