import { SHAPES, type Units } from '../words/units.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordText } from '../words/words.ts'
import type { WordKnowledge } from './word-knowledge.ts'

/** The words of a text as columns of numbers; row 0 and the row behind the last are all 0. */
export interface WordRows {
  readonly count: number
  /** Number of the word among those that are known; 0 for one that is not. */
  readonly numbers: Int32Array
  /** Of its folded letters. */
  readonly hashes: Int32Array
  /** How its units are written, and how many there are. */
  readonly shapes: Uint8Array
  /** First and last unit of it, as rows of the units. */
  readonly firsts: Int32Array
  readonly lasts: Int32Array
}

/** Reads the words of a text into columns. */
export function wordRows({ units, words }: Pick<WordText, 'units' | 'words'>, model: WordModel): WordRows {
  const count = words.length
  const rows = emptyRows(count)
  for (let at = 0; at < count; at++) {
    const first = words[at]! + 1
    const last = words[at + 1] ?? units.count
    rows.firsts[at + 1] = first
    rows.lasts[at + 1] = last
    rows.hashes[at + 1] = hashOf(units, first, last)
    rows.numbers[at + 1] = numberOf(units, first, last, model)
    rows.shapes[at + 1] = shapeOf(units.shapes, first, last)
  }
  return rows
}

function emptyRows(count: number): WordRows {
  return {
    count,
    numbers: new Int32Array(count + 2),
    hashes: new Int32Array(count + 2),
    shapes: new Uint8Array(count + 2),
    firsts: new Int32Array(count + 2),
    lasts: new Int32Array(count + 2),
  }
}

function hashOf({ ids, hashes }: Units, first: number, last: number): number {
  let hash = 0
  for (let row = first; row <= last; row++) {
    hash = Math.imul(hash ^ (ids[row] === 0 ? hashes[row]! : ids[row]!), 0x01000193) + 0x9e3779b1
  }
  return hash
}

/** Syllables have their ids; the words of the lexicon come behind them. */
function numberOf({ ids }: Units, first: number, last: number, { lexicon, syllables }: WordModel): number {
  if (first === last) return ids[first]!
  const entry = lexicon.find(ids, first, last + 1)
  return entry < 0 ? 0 : syllables.size + 1 + entry
}

const MOST_UNITS = 4

/** `shape * 8 + units`: the shape of the first unit, 14 where all units have capitals, 15 where small ones follow. */
function shapeOf(shapes: Uint8Array, first: number, last: number): number {
  const units = Math.min(last - first + 1, MOST_UNITS)
  const shape = shapes[first]!
  if (first === last || shape < SHAPES.title || shape > SHAPES.mixed) return shape * 8 + units
  for (let row = first + 1; row <= last; row++) if (shapes[row] === SHAPES.lower) return 15 * 8 + units
  return 16 * 8 + units
}

/** Cluster of a row in one of the clusterings. */
export function clusterOf(knowledge: WordKnowledge, clustering: number, number: number): number {
  return number === 0 ? 0 : knowledge.clusters[clustering]![number]!
}
