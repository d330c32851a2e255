import type { GoldSentence } from '../data/treebank.ts'
import { ownKey } from '../optimize/own-key.ts'
import {
  Folder,
  type foldTable,
  gapFeatures,
  joins,
  type Lexicon,
  LexiconMatches,
  LONGEST_WORD,
  lexiconValue,
  MOST_WORD_FEATURES,
  type SyllableTable,
  scan,
  Units,
  type WordInput,
  wordFeatures,
} from '../recognizer.ts'

/** A sentence cut into units, with the rows where its words begin. */
export interface UnitSentence {
  readonly text: string
  readonly units: Units
  readonly clusters: Uint16Array
  /** Rows where gold words begin, and at last the row behind the sentence. */
  readonly starts: readonly number[]
}

/** Reads the sentence as units; gold words that begin inside a unit are joined with the one before. */
export function unitSentence(
  { text, words }: GoldSentence,
  table: SyllableTable,
  folds: ReturnType<typeof foldTable>,
  clusters: Uint16Array,
): UnitSentence {
  const pieces = scan(text)
  const units = new Units().read(text, pieces, table, new Folder(folds))
  const begins = new Set(words.map(({ start }) => start))
  const starts = pieces.flatMap(({ start }, at) => (begins.has(start) ? [at + 1] : []))
  return {
    text,
    units,
    clusters: Uint16Array.from(units.ids, (id) => clusters[id] ?? 0),
    starts: [...starts, pieces.length + 1],
  }
}

/** How often words were seen joined, and their syllables parted, in some blocks of sentences. */
export class SeenCounts {
  private readonly joined = new Map<string, number>()
  private readonly parted = new Map<string, number>()

  add({ units, starts }: UnitSentence, sign = 1): void {
    const begins = new Set(starts)
    for (let row = 1; row <= units.count; row++) {
      for (let length = 2; length <= 4 && row + length <= units.count + 1; length++) {
        const ids = units.ids.subarray(row, row + length)
        if (ids.includes(0)) continue
        const kind = this.kindOf(begins, row, length)
        kind?.set(ids.join(' '), (kind.get(ids.join(' ')) ?? 0) + sign)
      }
    }
  }

  private kindOf(begins: ReadonlySet<number>, row: number, length: number): Map<string, number> | undefined {
    let inner = 0
    for (let at = row + 1; at < row + length; at++) if (begins.has(at)) inner++
    if (inner > 0) return begins.has(row) && begins.has(row + length) ? this.parted : undefined
    return begins.has(row) && begins.has(row + length) ? this.joined : undefined
  }

  joinedOf(key: string): number {
    return this.joined.get(key) ?? 0
  }

  partedOf(key: string): number {
    return this.parted.get(key) ?? 0
  }

  words(): IterableIterator<string> {
    return this.joined.keys()
  }
}

const STEPS: readonly number[] = [0, 1, 2, 2, 2, 3]
const step = (count: number) => STEPS[Math.max(0, Math.min(count, STEPS.length - 1))]!

/** Values of the lexicon as training sees them: with counts that leave the sentence's own block out. */
export function valueWith(value: number, key: string, seen: SeenCounts): number {
  const joined = step(seen.joinedOf(key))
  if (value === 0 && joined === 0) return 0
  return lexiconValue(value, joined, step(seen.partedOf(key)))
}

/** Puts the values into the matches of a sentence. */
export function matchesOf({ units }: UnitSentence, lexicon: Lexicon): LexiconMatches {
  const matches = new LexiconMatches(units.count)
  matches.read(units, lexicon, 1, units.count + 1)
  return matches
}

/** A sentence that trains, and what the lexicon knows of it. */
export interface WordExample {
  readonly sentence: UnitSentence
  readonly matches: LexiconMatches
  /** Whether it is of the own batch: then it has a copy of each feature. */
  readonly own: boolean
  /** How much it counts. */
  readonly worth: number
}

/** What the trainer reads of all sentences: features of gaps and words as numbers, one list behind the other. */
export interface WordExamples {
  /** Units of each sentence. */
  readonly counts: readonly number[]
  /** How much each sentence counts. */
  readonly worth: readonly number[]
  /** Whether each gap is joined in the gold; per row of all sentences, the last row of a sentence is 0. */
  readonly joined: Uint8Array
  /** Whether it may be joined. */
  readonly possible: Uint8Array
  /** Where the features of the gap behind each row begin. */
  readonly gapStarts: Int32Array
  readonly gapKeys: Int32Array
  /** Where those of the word of each row and length begin: `row * LONGEST_WORD + length - 1`. */
  readonly wordStarts: Int32Array
  readonly wordKeys: Int32Array
}

/** Collects the features of sentences with the function that a recognizer runs. */
export function wordExamples(inputs: readonly WordExample[]): WordExamples {
  const keys = new Int32Array(MOST_WORD_FEATURES)
  const gapKeys: number[] = []
  const wordKeys: number[] = []
  const gapStarts = [0]
  const wordStarts = [0]
  const joined: number[] = []
  const possible: number[] = []
  const counts: number[] = []
  for (const { sentence, matches, own } of inputs) {
    const { units, clusters, starts } = sentence
    const input: WordInput = { units, clusters, matches, from: 1, to: units.count + 1 }
    const begins = new Set(starts)
    counts.push(units.count)
    for (let row = 1; row <= units.count; row++) {
      const may = row < units.count && joins(units.shapes[row]!) && joins(units.shapes[row + 1]!)
      possible.push(may ? 1 : 0)
      joined.push(row < units.count && !begins.has(row + 1) ? 1 : 0)
      const gaps = may ? gapFeatures(input, row, keys) : 0
      addKeys(gapKeys, keys.subarray(0, gaps), own)
      gapStarts.push(gapKeys.length)
      let open = true
      for (let length = 1; length <= LONGEST_WORD; length++) {
        const last = row + length - 1
        open &&= last <= units.count && (length === 1 || (joins(units.shapes[last]!) && joins(units.shapes[last - 1]!)))
        const words = open ? wordFeatures(input, row, length, keys) : 0
        addKeys(wordKeys, keys.subarray(0, words), own)
        wordStarts.push(wordKeys.length)
      }
    }
  }
  return {
    counts,
    worth: inputs.map(({ worth }) => worth),
    joined: Uint8Array.from(joined),
    possible: Uint8Array.from(possible),
    gapStarts: Int32Array.from(gapStarts),
    gapKeys: Int32Array.from(gapKeys),
    wordStarts: Int32Array.from(wordStarts),
    wordKeys: Int32Array.from(wordKeys),
  }
}

function addKeys(list: number[], keys: Int32Array, own: boolean): void {
  for (const key of keys) list.push(key)
  if (own) for (const key of keys) list.push(ownKey(key))
}
