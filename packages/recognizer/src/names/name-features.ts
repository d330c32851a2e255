import { int32At, uint8At, uint16At } from '../model/columns.ts'
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
  const shape = (offset: number) => uint8At(shapes, at(offset))
  let n = 0
  for (let offset = -REACH; offset <= REACH; offset++) {
    const here = at(offset)
    const place = offset + REACH
    keys[n++] = featureKey(200 + place, int32At(letters, here))
    keys[n++] = featureKey(210 + place, uint16At(cased, here), shape(offset))
    keys[n++] = featureKey(220 + place, int32At(rules.names, here))
    keys[n++] = featureKey(230 + place, int32At(rules.others, here), shape(0))
    keys[n++] = featureKey(240 + place, shape(offset), shape(0))
    keys[n++] = featureKey(250 + place, uint8At(rules.lists, here), shape(offset))
  }
  const before = at(-1)
  const after = at(1)
  const word = int32At(wordOf, row)
  const first = int32At(rows.firsts, word)
  const last = int32At(rows.lasts, word)
  const previous = before === 0 ? 0 : int32At(wordOf, first > from ? first - 1 : 0)
  const next = last + 1 < to ? int32At(wordOf, last + 1) : 0
  const inWord = (first === row ? 1 : 0) + (last === row ? 2 : 0)
  const wordShape = uint8At(rows.shapes, word)
  const clusterBefore = clusterOf(knowledge, 0, int32At(rows.numbers, previous))
  const letter = int32At(letters, row)
  const letterBefore = int32At(letters, before)
  const written = uint16At(cased, row)
  const writtenBefore = uint16At(cased, before)
  const writtenAfter = uint16At(cased, after)
  const name = int32At(rules.names, row)
  const listed = uint8At(places, row)
  const list = (offset: number) => uint8At(rules.lists, at(offset))
  keys[n++] = featureKey(260, shape(-1), shape(0), shape(1))
  keys[n++] = featureKey(261, shape(-2) * 16 + shape(-1), shape(0), shape(1) * 16 + shape(2))
  keys[n++] = featureKey(262, writtenBefore, written)
  keys[n++] = featureKey(263, written, writtenAfter)
  keys[n++] = featureKey(264, name, int32At(rules.rules, row), shape(0))
  keys[n++] = featureKey(265, int32At(rules.names, before), name, int32At(rules.names, after))
  keys[n++] = featureKey(266, inWord, wordShape)
  keys[n++] = featureKey(267, inWord, int32At(rows.hashes, word))
  keys[n++] = featureKey(268, clusterOf(knowledge, 2, int32At(rows.numbers, word)), inWord, shape(0))
  keys[n++] = featureKey(269, clusterOf(knowledge, 1, int32At(rows.numbers, previous)), wordShape, inWord)
  keys[n++] = featureKey(270, clusterOf(knowledge, 1, int32At(rows.numbers, next)), wordShape, inWord)
  keys[n++] = featureKey(271, int32At(rows.hashes, previous), shape(0), inWord)
  keys[n++] = featureKey(272, int32At(rows.hashes, next), shape(0), inWord)
  keys[n++] = featureKey(273, clusterBefore, name)
  keys[n++] = featureKey(274, letter, name)
  keys[n++] = featureKey(275, written, name)
  keys[n++] = featureKey(276, letterBefore, shape(0), name)
  keys[n++] = featureKey(277, list(-1), list(0) + 4 * list(1), shape(0))
  keys[n++] = featureKey(278, int32At(ids, before), letter)
  const names = list(-2) + 4 * list(-1) + 16 * list(0) + 64 * list(1) + 256 * list(2)
  keys[n++] = featureKey(279, names, shape(0), inWord)
  keys[n++] = featureKey(280, list(-1) + 4 * list(0) + 16 * list(1), shape(-1) * 16 + shape(0), shape(1))
  keys[n++] = featureKey(281, letter, list(-1) + 4 * list(1), shape(0))
  keys[n++] = featureKey(282, clusterBefore, names & 0x3fc, inWord)
  keys[n++] = featureKey(283, uint16At(cased, at(-2)), writtenBefore, shape(0))
  keys[n++] = featureKey(284, writtenAfter, uint16At(cased, at(2)), shape(0))
  keys[n++] = featureKey(285, writtenBefore, written, writtenAfter)
  keys[n++] = featureKey(290, uint8At(places, before), shape(-1))
  keys[n++] = featureKey(291, listed, shape(0))
  keys[n++] = featureKey(292, uint8At(places, after), shape(1))
  keys[n++] = featureKey(294, listed, letterBefore)
  keys[n++] = featureKey(295, listed, name)
  keys[n++] = featureKey(296, listed, shape(0), clusterBefore)
  return listFeatures(input, row, keys, n, clusterBefore)
}

/** Features of what running text tells of the unit and of those beside it. */
function listFeatures(input: NameInput, row: number, keys: Int32Array, count: number, previous: number): number {
  const { letters, shapes, runs, ids, lists, from, to } = input
  const { capitals, kinds } = lists
  const at = (offset: number) => (row + offset >= from && row + offset < to ? row + offset : 0)
  const shape = (offset: number) => uint8At(shapes, at(offset))
  const capital = (offset: number) => uint8At(capitals, int32At(ids, at(offset)))
  const kind = (offset: number) => uint8At(kinds, int32At(ids, at(offset)))
  const run = uint8At(runs, row)
  let n = count
  for (let offset = -REACH; offset <= REACH; offset++) {
    keys[n++] = featureKey(300 + offset + REACH, capital(offset), shape(offset))
  }
  keys[n++] = featureKey(305, capital(-1) * 16 + capital(0), shape(0), shape(-1))
  keys[n++] = featureKey(306, capital(0) * 16 + capital(1), shape(0), shape(1))
  for (let offset = -1; offset <= 1; offset++) {
    keys[n++] = featureKey(311 + offset, kind(offset), shape(offset))
    keys[n++] = featureKey(321 + offset, uint8At(runs, at(offset)), shape(offset))
  }
  keys[n++] = featureKey(313, kindBegun(kind(0)), kindEnded(kind(1)), shape(0))
  keys[n++] = featureKey(314, kindBegun(kind(-1)), kindEnded(kind(0)), shape(0))
  keys[n++] = featureKey(324, run, int32At(letters, at(-1)))
  keys[n++] = featureKey(325, run, shape(0), previous)
  keys[n++] = featureKey(326, kindOfRun(run >> 2), run & 3, shape(0))
  return n
}
