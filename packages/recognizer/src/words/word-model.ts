import type { ByteReader } from '../model/byte-reader.ts'
import { Weights } from '../model/weights.ts'
import { foldTable } from './fold.ts'
import { Lexicon } from './lexicon.ts'
import { SyllableTable } from './syllable-table.ts'
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
  const lexicon = readLexicon(reader)
  const weights = readWeights(reader)
  return {
    folds,
    syllables: new SyllableTable(keys, folds),
    clusters,
    lexicon,
    weights,
    scorer: new WordScorer(weights, clusters),
  }
}

/** Words in order, each without the beginning that it shares with the one before: four columns. */
function readLexicon(reader: ByteReader): Lexicon {
  const shared = reader.column()
  const lengths = reader.column()
  const values = reader.column()
  const low = reader.column()
  const high = reader.column()
  const lexicon = new Lexicon(shared.length * 2)
  const word: number[] = []
  let at = 0
  for (let entry = 0; entry < shared.length; entry++) {
    word.length = shared[entry]!
    for (const end = at + lengths[entry]! - word.length; at < end; at++) word.push(low[at]! | (high[at]! << 8))
    lexicon.add(word, values[entry]!)
  }
  return lexicon
}

function readWeights(reader: ByteReader): Weights {
  const scale = reader.float()
  const keys = Int32Array.from(reader.rising(), (key) => key | 0)
  const steps = new Int8Array(reader.column())
  return new Weights(
    keys,
    Float32Array.from(steps, (step) => step * scale),
  )
}
