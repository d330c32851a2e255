import { int32At, uint8At, uint16At } from '../model/columns.ts'
import type { WordKnowledge } from '../tags/word-knowledge.ts'
import type { WordRows } from '../tags/word-rows.ts'
import type { Token } from '../token.ts'
import { SHAPES, type Units } from '../words/units.ts'
import type { WordText } from '../words/words.ts'
import { placeColumn } from './known-places.ts'
import { type NameColumns, REACH } from './name-features.ts'
import { runColumn } from './name-lists.ts'
import type { CasedClusters, NameModel } from './name-model.ts'
import { type RuleMention, ruleColumns } from './rule-columns.ts'

/** What the name model reads besides its own weights. */
export interface NameReading {
  readonly read: WordText
  readonly tokens: readonly Token[]
  /** What the rules found in the same text. */
  readonly mentions: readonly RuleMention[]
  /** Its words as columns. */
  readonly rows: WordRows
  readonly knowledge: WordKnowledge
}

/** Reads a text into the columns that the features of names are made of. */
export function nameColumns(
  { read, tokens, mentions, rows, knowledge }: NameReading,
  { clusters, lists }: Pick<NameModel, 'clusters' | 'lists'>,
): NameColumns {
  const { units } = read
  const shapes = shapeColumn(units, read.sentences)
  const wordOf = new Int32Array(units.count + 2)
  const inWord = new Uint8Array(units.count + 2)
  for (let word = 1; word <= rows.count; word++) {
    const first = int32At(rows.firsts, word)
    const last = int32At(rows.lasts, word)
    for (let row = first; row <= last; row++) wordOf[row] = word
    inWord[first]! += 1
    inWord[last]! += 2
  }
  const rules = ruleColumns(tokens, mentions)
  const places = placeColumn(units)
  const runs = runColumn(units, lists.runs)
  return {
    letters: letterColumn(units),
    shapes,
    cased: casedColumn(units, shapes, clusters),
    places,
    runs,
    ids: units.ids,
    lists,
    rules,
    rows,
    wordOf,
    inWord,
    knowledge,
    shapesAround: new Int32Array(units.count + 2),
    listsAround: new Int32Array(units.count + 2),
    ruled: near(REACH, rules.names, rules.others),
    listed: near(1, places, runs),
  }
}

/** Fills the columns that tell of the units around, for the sentence of the rows `from` to `to`, the last one out. */
export function fillAround(columns: NameColumns, from: number, to: number): void {
  const { shapes, rules, shapesAround, listsAround } = columns
  let written = 0
  let listed = 0
  for (let row = from - REACH; row < to; row++) {
    const ahead = row + REACH < to ? row + REACH : 0
    written = (written >> 4) + (uint8At(shapes, ahead) << (4 * 2 * REACH))
    listed = (listed >> 2) + (uint8At(rules.lists, ahead) << (2 * 2 * REACH))
    if (row < from) continue
    shapesAround[row] = written
    listsAround[row] = listed
  }
}

/** 1 for the rows that have something in one of two columns at most `reach` rows away. */
function near<Column extends Int32Array | Uint8Array>(reach: number, one: Column, other: Column): Uint8Array {
  const column = new Uint8Array(one.length)
  for (let row = 0; row < one.length; row++) {
    if (one[row] !== 0 || other[row] !== 0) column.fill(1, Math.max(0, row - reach), row + reach + 1)
  }
  return column
}

const FIRST_CAPITAL = 15

function shapeColumn({ count, shapes }: Units, sentences: readonly number[]): Uint8Array {
  const column = shapes.slice(0, count + 2)
  for (const start of sentences) if (column[start + 1] === SHAPES.title) column[start + 1] = FIRST_CAPITAL
  return column
}

function letterColumn({ count, ids, hashes }: Units): Int32Array {
  const column = new Int32Array(count + 2).fill(-1)
  for (let row = 1; row <= count; row++) column[row] = ids[row] === 0 ? int32At(hashes, row) : int32At(ids, row)
  return column
}

const CAPITAL = 4096 // added to the clusters of syllables with a capital inside a sentence

function casedColumn({ count, ids }: Units, shapes: Uint8Array, { small, capital }: CasedClusters): Uint16Array {
  const column = new Uint16Array(count + 2)
  for (let row = 1; row <= count; row++) {
    const shape = uint8At(shapes, row)
    const id = int32At(ids, row)
    const isCapital = shape >= SHAPES.title && shape <= SHAPES.mixed
    column[row] = isCapital ? CAPITAL + uint16At(capital, id) : uint16At(small, id)
  }
  return column
}
