import type { ByteReader } from '../model/byte-reader.ts'
import { Weights } from '../model/weights.ts'
import { foldTable } from './fold.ts'
import { Lexicon } from './lexicon.ts'
import { SyllableTable } from './syllable-table.ts'
import { coverCode } from './word-features.ts'
import { WordScorer } from './word-scorer.ts'

/** What tells the words of a sentence: syllables with their clusters, words, and what each feature weighs. */
export interface WordModel {
  readonly folds: ReturnType<typeof foldTable>
  readonly syllables: SyllableTable
  /** Cluster of each syllable id. */
  readonly clusters: Uint16Array
  readonly lexicon: Lexicon
  readonly weights: Weights
  readonly scorer: WordScorer
}

/** Reads the part `words` of a model. */
export function readWordModel(reader: ByteReader): WordModel {
  const folds = foldTable()
  const keys = reader.text().split('\n')
  const clusters = Uint16Array.from([0, ...reader.numbers()])
  const { lexicon, covers } = readLexicon(reader)
  const weights = readWeights(reader)
  return {
    folds,
    syllables: new SyllableTable(keys, folds),
    clusters,
    lexicon,
    weights,
    scorer: new WordScorer(weights, clusters, covers),
  }
}

/** Words in order, each without the beginning that it shares with the one before: five columns. And the covers that they make. */
function readLexicon(reader: ByteReader): { readonly lexicon: Lexicon; readonly covers: readonly number[] } {
  const shared = reader.column()
  const lengths = reader.column()
  const values = reader.column()
  const low = reader.column()
  const high = reader.column()
  const lexicon = new Lexicon(shared.length * 2)
  const word: number[] = []
  const kinds = new Set<number>() // of value and length
  let at = 0
  for (let entry = 0; entry < shared.length; entry++) {
    word.length = shared[entry]!
    for (const end = at + lengths[entry]! - word.length; at < end; at++) word.push(low[at]! | (high[at]! << 8))
    lexicon.add(word, values[entry]!)
    kinds.add(values[entry]! * 8 + word.length)
  }
  return { lexicon, covers: coversOf(kinds) }
}

function coversOf(kinds: ReadonlySet<number>): number[] {
  const covers = new Set<number>()
  for (const kind of kinds) {
    const length = kind % 8
    for (let gap = 0; gap < length - 1; gap++) covers.add(coverCode(kind >> 3, length, gap))
  }
  return [...covers]
}

/** Weights in whole steps. How large a step is, the best words do not depend on. */
function readWeights(reader: ByteReader): Weights {
  reader.float()
  const keys = Int32Array.from(reader.rising(), (key) => key | 0)
  return new Weights(keys, new Int8Array(reader.column()))
}
