import { featureKey } from '../model/weights.ts'
import type { WordKnowledge } from '../tags/word-knowledge.ts'
import { clusterOf, type WordRows } from '../tags/word-rows.ts'
import { kindBegun, kindEnded, kindOfRun, type NameLists } from './name-lists.ts'
import type { RuleColumns } from './rule-columns.ts'

/** A text as the name model reads it: columns by the rows of its units. */
export interface NameColumns {
  /** The syllable, or its letters where the model does not know it; -1 in the rows at either end. */
  readonly letters: Int32Array
  /** How it is written; a capital at the start of a sentence is one of its own. */
  readonly shapes: Uint8Array
  /** Cluster of the syllable as it is written. */
  readonly cased: Uint16Array
  /** The place of a list that it is in, see `placeColumn`. */
  readonly places: Uint8Array
  /** The listed run that it is in, see `runColumn`. */
  readonly runs: Uint8Array
  readonly ids: Int32Array
  readonly lists: NameLists
  readonly rules: RuleColumns
  readonly rows: WordRows
  /** Row of the word that each unit is in. */
  readonly wordOf: Int32Array
  readonly knowledge: WordKnowledge
}

/** A sentence of it. */
export interface NameInput extends NameColumns {
  readonly from: number
  readonly to: number
}

const REACH = 2

/** Features of the unit at a row. Returns how many were written. */
export function nameFeatures(input: NameInput, row: number, keys: Int32Array): number {
  const { letters, shapes, cased, places, ids, rules, rows, wordOf, knowledge, from, to } = input
  const at = (offset: number) => (row + offset >= from && row + offset < to ? row + offset : 0)
  const shape = (offset: number) => shapes[at(offset)]!
  let n = 0
  for (let offset = -REACH; offset <= REACH; offset++) {
    const here = at(offset)
    const place = offset + REACH
    keys[n++] = featureKey(200 + place, letters[here]!)
    keys[n++] = featureKey(210 + place, cased[here]!, shape(offset))
    keys[n++] = featureKey(220 + place, rules.names[here]!)
    keys[n++] = featureKey(230 + place, rules.others[here]!, shape(0))
    keys[n++] = featureKey(240 + place, shape(offset), shape(0))
    keys[n++] = featureKey(250 + place, rules.lists[here]!, shape(offset))
  }
  const before = at(-1)
  const after = at(1)
  const word = wordOf[row]!
  const previous = before === 0 ? 0 : wordOf[rows.firsts[word]! > from ? rows.firsts[word]! - 1 : 0]!
  const next = rows.lasts[word]! + 1 < to ? wordOf[rows.lasts[word]! + 1]! : 0
  const inWord = (rows.firsts[word] === row ? 1 : 0) + (rows.lasts[word] === row ? 2 : 0)
  const wordShape = rows.shapes[word]!
  keys[n++] = featureKey(260, shape(-1), shape(0), shape(1))
  keys[n++] = featureKey(261, shape(-2) * 16 + shape(-1), shape(0), shape(1) * 16 + shape(2))
  keys[n++] = featureKey(262, cased[before]!, cased[row]!)
  keys[n++] = featureKey(263, cased[row]!, cased[after]!)
  keys[n++] = featureKey(264, rules.names[row]!, rules.rules[row]!, shape(0))
  keys[n++] = featureKey(265, rules.names[before]!, rules.names[row]!, rules.names[after]!)
  keys[n++] = featureKey(266, inWord, wordShape)
  keys[n++] = featureKey(267, inWord, rows.hashes[word]!)
  keys[n++] = featureKey(268, clusterOf(knowledge, 2, rows.numbers[word]!), inWord, shape(0))
  keys[n++] = featureKey(269, clusterOf(knowledge, 1, rows.numbers[previous]!), wordShape, inWord)
  keys[n++] = featureKey(270, clusterOf(knowledge, 1, rows.numbers[next]!), wordShape, inWord)
  keys[n++] = featureKey(271, rows.hashes[previous]!, shape(0), inWord)
  keys[n++] = featureKey(272, rows.hashes[next]!, shape(0), inWord)
  keys[n++] = featureKey(273, clusterOf(knowledge, 0, rows.numbers[previous]!), rules.names[row]!)
  keys[n++] = featureKey(274, letters[row]!, rules.names[row]!)
  keys[n++] = featureKey(275, cased[row]!, rules.names[row]!)
  keys[n++] = featureKey(276, letters[before]!, shape(0), rules.names[row]!)
  keys[n++] = featureKey(277, rules.lists[before]!, rules.lists[row]! + 4 * rules.lists[after]!, shape(0))
  keys[n++] = featureKey(278, ids[before]!, letters[row]!)
  const list = (offset: number) => rules.lists[at(offset)]!
  const names = list(-2) + 4 * list(-1) + 16 * list(0) + 64 * list(1) + 256 * list(2)
  keys[n++] = featureKey(279, names, shape(0), inWord)
  keys[n++] = featureKey(280, list(-1) + 4 * list(0) + 16 * list(1), shape(-1) * 16 + shape(0), shape(1))
  keys[n++] = featureKey(281, letters[row]!, list(-1) + 4 * list(1), shape(0))
  keys[n++] = featureKey(282, clusterOf(knowledge, 0, rows.numbers[previous]!), names & 0x3fc, inWord)
  keys[n++] = featureKey(283, cased[at(-2)]!, cased[before]!, shape(0))
  keys[n++] = featureKey(284, cased[after]!, cased[at(2)]!, shape(0))
  keys[n++] = featureKey(285, cased[before]!, cased[row]!, cased[after]!)
  keys[n++] = featureKey(290, places[before]!, shape(-1))
  keys[n++] = featureKey(291, places[row]!, shape(0))
  keys[n++] = featureKey(292, places[after]!, shape(1))
  keys[n++] = featureKey(294, places[row]!, letters[before]!)
  keys[n++] = featureKey(295, places[row]!, rules.names[row]!)
  keys[n++] = featureKey(296, places[row]!, shape(0), clusterOf(knowledge, 0, rows.numbers[previous]!))
  return listFeatures(input, row, keys, n, clusterOf(knowledge, 0, rows.numbers[previous]!))
}

/** Features of what running text tells of the unit and of those beside it. */
function listFeatures(input: NameInput, row: number, keys: Int32Array, count: number, previous: number): number {
  const { letters, shapes, runs, ids, lists, from, to } = input
  const { capitals, kinds } = lists
  const at = (offset: number) => (row + offset >= from && row + offset < to ? row + offset : 0)
  const shape = (offset: number) => shapes[at(offset)]!
  const capital = (offset: number) => capitals[ids[at(offset)]!]!
  const kind = (offset: number) => kinds[ids[at(offset)]!]!
  let n = count
  for (let offset = -REACH; offset <= REACH; offset++) {
    keys[n++] = featureKey(300 + offset + REACH, capital(offset), shape(offset))
  }
  keys[n++] = featureKey(305, capital(-1) * 16 + capital(0), shape(0), shape(-1))
  keys[n++] = featureKey(306, capital(0) * 16 + capital(1), shape(0), shape(1))
  for (let offset = -1; offset <= 1; offset++) {
    keys[n++] = featureKey(311 + offset, kind(offset), shape(offset))
    keys[n++] = featureKey(321 + offset, runs[at(offset)]!, shape(offset))
  }
  keys[n++] = featureKey(313, kindBegun(kind(0)), kindEnded(kind(1)), shape(0))
  keys[n++] = featureKey(314, kindBegun(kind(-1)), kindEnded(kind(0)), shape(0))
  keys[n++] = featureKey(324, runs[row]!, letters[at(-1)]!)
  keys[n++] = featureKey(325, runs[row]!, shape(0), previous)
  keys[n++] = featureKey(326, kindOfRun(runs[row]! >> 2), runs[row]! & 3, shape(0))
  return n
}
