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
  /** 1 at the first unit of its word, 2 more at the last. */
  readonly inWord: Uint8Array
  readonly knowledge: WordKnowledge
  /** How five units of the sentence are written, the unit in their middle: four bits each, the first one lowest. */
  readonly shapesAround: Int32Array
  /** What lists of names say of the five, two bits each. */
  readonly listsAround: Int32Array
  /** 1 where a rule may have found something in them; 0 where none did, which is most often so. */
  readonly ruled: Uint8Array
  /** 1 where a listed place or run may be beside the unit. */
  readonly listed: Uint8Array
}

/** A sentence of it. */
export interface NameInput extends NameColumns {
  readonly from: number
  readonly to: number
}

/** How far a feature looks to either side. */
export const REACH = 2

/** The row, or 0, which holds nothing, where it is outside of the sentence. */
function within({ from, to }: NameInput, row: number): number {
  return row >= from && row < to ? row : 0
}

/**
 * Features that one unit tells of the unit that stands `-offset` from it, by its own letters alone: `offset` is -1 where it
 * is the unit before. Every group of features writes them behind the first `n`, and returns how many there are then.
 */
export function unitFeatures(columns: NameColumns, row: number, offset: number, keys: Int32Array, n: number): number {
  const { letters, shapes, cased, ids, rules, lists } = columns
  const place = offset + REACH
  const shape = uint8At(shapes, row)
  const id = int32At(ids, row)
  keys[n++] = featureKey(200 + place, int32At(letters, row))
  keys[n++] = featureKey(210 + place, uint16At(cased, row), shape)
  keys[n++] = featureKey(250 + place, uint8At(rules.lists, row), shape)
  keys[n++] = featureKey(300 + place, uint8At(lists.capitals, id), shape)
  if (offset >= -1 && offset <= 1) keys[n++] = featureKey(311 + offset, uint8At(lists.kinds, id), shape)
  return n
}

/** Features of how the units around are written. */
export function shapeFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { shapes } = input
  const shape = uint8At(shapes, row)
  for (let offset = -REACH; offset <= REACH; offset++) {
    keys[n++] = featureKey(240 + offset + REACH, uint8At(shapes, within(input, row + offset)), shape)
  }
  const before = uint8At(shapes, within(input, row - 1))
  const after = uint8At(shapes, within(input, row + 1))
  const farBefore = uint8At(shapes, within(input, row - 2)) * 16 + before
  const farAfter = after * 16 + uint8At(shapes, within(input, row + 2))
  keys[n++] = featureKey(260, before, shape, after)
  keys[n++] = featureKey(261, farBefore, shape, farAfter)
  return n
}

/** Features of which units around stand in lists of names, and how the word is written. */
export function listFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { shapes, rules, rows, wordOf, inWord } = input
  const shape = uint8At(shapes, row)
  const inside = uint8At(inWord, row)
  const before = within(input, row - 1)
  const after = within(input, row + 1)
  const list = uint8At(rules.lists, row)
  const listBefore = uint8At(rules.lists, before)
  const listAfter = uint8At(rules.lists, after)
  const written = uint8At(shapes, before) * 16 + shape
  keys[n++] = featureKey(266, inside, uint8At(rows.shapes, int32At(wordOf, row)))
  keys[n++] = featureKey(277, listBefore, list + 4 * listAfter, shape)
  keys[n++] = featureKey(279, int32At(input.listsAround, row), shape, inside)
  keys[n++] = featureKey(280, listBefore + 4 * list + 16 * listAfter, written, uint8At(shapes, after))
  return n
}

/** Features of what the rules found around. */
export function ruleFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { names, others, rules } = input.rules
  const shape = uint8At(input.shapes, row)
  for (let offset = -REACH; offset <= REACH; offset++) {
    const here = within(input, row + offset)
    keys[n++] = featureKey(220 + offset + REACH, int32At(names, here))
    keys[n++] = featureKey(230 + offset + REACH, int32At(others, here), shape)
  }
  const before = int32At(names, within(input, row - 1))
  const after = int32At(names, within(input, row + 1))
  keys[n++] = featureKey(264, int32At(names, row), int32At(rules, row), shape)
  keys[n++] = featureKey(265, before, int32At(names, row), after)
  return n
}

/** Features of the listed places and runs around. */
export function placeFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { shapes, places, runs } = input
  for (let offset = -1; offset <= 1; offset++) {
    const here = within(input, row + offset)
    keys[n++] = featureKey(291 + offset, uint8At(places, here), uint8At(shapes, here))
    keys[n++] = featureKey(321 + offset, uint8At(runs, here), uint8At(shapes, here))
  }
  const run = uint8At(runs, row)
  keys[n++] = featureKey(326, kindOfRun(run >> 2), run & 3, uint8At(shapes, row))
  return n
}

/** Features of units beside each other. */
export function clusterFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { shapes, cased } = input
  const shape = uint8At(shapes, row)
  const written = uint16At(cased, row)
  const before = uint16At(cased, within(input, row - 1))
  const after = uint16At(cased, within(input, row + 1))
  keys[n++] = featureKey(262, before, written)
  keys[n++] = featureKey(263, written, after)
  keys[n++] = featureKey(275, written, int32At(input.rules.names, row))
  keys[n++] = featureKey(283, uint16At(cased, within(input, row - 2)), before, shape)
  keys[n++] = featureKey(284, after, uint16At(cased, within(input, row + 2)), shape)
  keys[n++] = featureKey(285, before, written, after)
  return n
}

/** Features of the letters of the unit and of the one before. */
export function letterFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { letters, shapes, ids, rules, places, runs } = input
  const previous = within(input, row - 1)
  const shape = uint8At(shapes, row)
  const letter = int32At(letters, row)
  const before = int32At(letters, previous)
  const name = int32At(rules.names, row)
  const lists = uint8At(rules.lists, previous) + 4 * uint8At(rules.lists, within(input, row + 1))
  keys[n++] = featureKey(274, letter, name)
  keys[n++] = featureKey(276, before, shape, name)
  keys[n++] = featureKey(278, int32At(ids, previous), letter)
  keys[n++] = featureKey(281, letter, lists, shape)
  keys[n++] = featureKey(294, uint8At(places, row), before)
  keys[n++] = featureKey(295, uint8At(places, row), name)
  keys[n++] = featureKey(324, uint8At(runs, row), before)
  return n
}

/** Features of what running text tells of the unit and of those beside it. */
export function textFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { shapes, ids, lists } = input
  const before = within(input, row - 1)
  const after = within(input, row + 1)
  const shape = uint8At(shapes, row)
  const capital = uint8At(lists.capitals, int32At(ids, row))
  const capitalBefore = uint8At(lists.capitals, int32At(ids, before))
  const capitalAfter = uint8At(lists.capitals, int32At(ids, after))
  const kind = uint8At(lists.kinds, int32At(ids, row))
  const kindBefore = uint8At(lists.kinds, int32At(ids, before))
  const kindAfter = uint8At(lists.kinds, int32At(ids, after))
  keys[n++] = featureKey(305, capitalBefore * 16 + capital, shape, uint8At(shapes, before))
  keys[n++] = featureKey(306, capital * 16 + capitalAfter, shape, uint8At(shapes, after))
  keys[n++] = featureKey(313, kindBegun(kind), kindEnded(kindAfter), shape)
  keys[n++] = featureKey(314, kindBegun(kindBefore), kindEnded(kind), shape)
  return n
}

/** Features of the word that holds the unit, and of the words beside it. */
export function wordFeatures(input: NameInput, row: number, keys: Int32Array, n: number): number {
  const { shapes, rows, wordOf, inWord, knowledge, from, to } = input
  const { hashes, numbers } = rows
  const word = int32At(wordOf, row)
  const first = int32At(rows.firsts, word)
  const last = int32At(rows.lasts, word)
  const previous = row > from && first > from ? int32At(wordOf, first - 1) : 0
  const next = last + 1 < to ? int32At(wordOf, last + 1) : 0
  const inside = uint8At(inWord, row)
  const shape = uint8At(shapes, row)
  const wordShape = uint8At(rows.shapes, word)
  keys[n++] = featureKey(267, inside, int32At(hashes, word))
  keys[n++] = featureKey(268, clusterOf(knowledge, 2, int32At(numbers, word)), inside, shape)
  keys[n++] = featureKey(269, clusterOf(knowledge, 1, int32At(numbers, previous)), wordShape, inside)
  keys[n++] = featureKey(270, clusterOf(knowledge, 1, int32At(numbers, next)), wordShape, inside)
  keys[n++] = featureKey(271, int32At(hashes, previous), shape, inside)
  keys[n++] = featureKey(272, int32At(hashes, next), shape, inside)
  return previousFeatures(input, row, clusterOf(knowledge, 0, int32At(numbers, previous)), keys, n)
}

/** Features of the cluster of the word before. */
function previousFeatures(input: NameInput, row: number, cluster: number, keys: Int32Array, n: number): number {
  const { shapes, rules, places, runs, inWord } = input
  const shape = uint8At(shapes, row)
  const inner = int32At(input.listsAround, row) & 0x3fc // of three units
  keys[n++] = featureKey(273, cluster, int32At(rules.names, row))
  keys[n++] = featureKey(282, cluster, inner, uint8At(inWord, row))
  keys[n++] = featureKey(296, uint8At(places, row), shape, cluster)
  keys[n++] = featureKey(325, uint8At(runs, row), shape, cluster)
  return n
}

/** All features of the unit at a row, in the order in which the trainer adds them up. Returns how many were written. */
export function nameFeatures(input: NameInput, row: number, keys: Int32Array): number {
  const made = new Int32Array(keys.length)
  let n = 0
  for (let offset = -REACH; offset <= REACH; offset++) {
    n = unitFeatures(input, within(input, row + offset), offset, made, n)
  }
  for (const features of BESIDE) n = features(input, row, made, n)
  for (const [at, from] of TRAINED.entries()) keys[at] = made[from]!
  return n
}

const BESIDE = [
  shapeFeatures,
  ruleFeatures,
  placeFeatures,
  listFeatures,
  clusterFeatures,
  letterFeatures,
  textFeatures,
  wordFeatures,
]

/** Where each feature stands among the groups: sums of floats depend on the order, and with them the bytes of a model. */
const TRAINED: readonly number[] = [
  0, 1, 30, 31, 23, 2, 4, 5, 32, 33, 24, 6, 9, 10, 34, 35, 25, 11, 14, 15, 36, 37, 26, 16, 19, 20, 38, 39, 27, 21, 28,
  29, 53, 54, 40, 41, 49, 70, 71, 72, 73, 74, 75, 76, 59, 55, 60, 50, 61, 51, 52, 62, 77, 56, 57, 58, 42, 44, 46, 63,
  64, 78, 3, 7, 12, 17, 22, 66, 67, 8, 43, 13, 45, 18, 47, 68, 69, 65, 79, 48,
]
