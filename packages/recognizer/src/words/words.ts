import { type Piece, scan } from '../scan.ts'
import { sentenceStarts } from '../sentence.ts'
import type { GivenWords } from './given-words.ts'
import { LexiconMatches } from './lexicon-matches.ts'
import { segmentSentence } from './segment.ts'
import { Units } from './units.ts'
import type { WordModel } from './word-model.ts'

/** A text as the models read it, with the words that the word model finds. */
export interface WordText {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly units: Units
  /** Cluster of each row of the units. */
  readonly clusters: Uint16Array
  readonly matches: LexiconMatches
  /** Index of the first piece of each sentence. */
  readonly sentences: readonly number[]
  /** Index of the first piece of each word, in order. */
  readonly words: readonly number[]
}

const NO_BLOCKS: ReadonlySet<number> = new Set()

/** Finds the words of a text, sentence by sentence. A word never crosses a sentence. */
export function readWords(text: string, model: WordModel, given?: GivenWords): WordText {
  const pieces = scan(text)
  return wordsOf({ text, pieces, sentences: sentenceStarts({ text, pieces }, NO_BLOCKS) }, model, given)
}

/** Finds the words of a text whose pieces and sentences are known. */
export function wordsOf(
  cut: Pick<WordText, 'text' | 'pieces' | 'sentences'>,
  model: WordModel,
  given?: GivenWords,
): WordText {
  const { text, pieces, sentences } = cut
  const units = new Units(text, pieces, model.syllables, model.folds)
  const clusters = new Uint16Array(units.count + 2)
  for (let row = 1; row <= units.count; row++) clusters[row] = model.clusters[units.ids[row]!]!
  const matches = new LexiconMatches(units.count)
  const words: number[] = []
  for (const [at, start] of sentences.entries()) {
    const from = start + 1
    const to = (sentences[at + 1] ?? pieces.length) + 1
    matches.read(units, model.lexicon, from, to)
    const starts = segmentSentence({ units, clusters, matches, from, to }, model.scorer, given)
    for (const row of starts) words.push(row - 1)
  }
  return { ...cut, units, clusters, matches, words }
}
