import { type Piece, scan } from '../scan.ts'
import { sentenceStarts } from '../sentence.ts'
import { Folder } from './fold.ts'
import type { GivenWords } from './given-words.ts'
import { LexiconMatches } from './lexicon-matches.ts'
import { Segmenter } from './segment.ts'
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

/** A text cut into pieces and sentences. */
export type CutText = Pick<WordText, 'text' | 'pieces' | 'sentences'>

const NO_BLOCKS: ReadonlySet<number> = new Set()

/** Finds the words of texts, sentence by sentence. A word never crosses a sentence. */
export class WordReader {
  private readonly units = new Units()
  private clusters = new Uint16Array(0)
  private readonly matches = new LexiconMatches(0)
  private readonly folder: Folder
  private readonly segmenter: Segmenter

  constructor(readonly model: WordModel) {
    this.folder = new Folder(model.folds)
    this.segmenter = new Segmenter(model.scorer)
  }

  /** Reads a text. The columns of what it gives are used again: they hold until the next text is read. */
  read(text: string, given?: GivenWords): WordText {
    const pieces = scan(text)
    return this.readCut({ text, pieces, sentences: sentenceStarts({ text, pieces }, NO_BLOCKS) }, given)
  }

  /** The same of a text whose pieces and sentences are known. */
  readCut(cut: CutText, given?: GivenWords): WordText {
    const { text, pieces, sentences } = cut
    const { model, units, matches } = this
    units.read(text, pieces, model.syllables, this.folder)
    const clusters = this.clustersOf(units)
    matches.clear(units.count)
    const words: number[] = []
    for (let at = 0; at < sentences.length; at++) {
      const from = sentences[at]! + 1
      const to = (sentences[at + 1] ?? pieces.length) + 1
      matches.read(units, model.lexicon, from, to)
      this.segmenter.segment({ units, clusters, matches, from, to }, given, words)
    }
    for (let at = 0; at < words.length; at++) words[at]!--
    return { text, pieces, sentences, units, clusters, matches, words }
  }

  private clustersOf({ ids, count }: Units): Uint16Array {
    if (this.clusters.length < count + 2) this.clusters = new Uint16Array(2 * count + 2)
    for (let row = 0; row <= count + 1; row++) this.clusters[row] = this.model.clusters[ids[row]!]!
    return this.clusters
  }
}

/** Finds the words of one text, in columns of its own. */
export function readWords(text: string, model: WordModel, given?: GivenWords): WordText {
  return new WordReader(model).read(text, given)
}

/** Finds the words of one text whose pieces and sentences are known, in columns of its own. */
export function wordsOf(cut: CutText, model: WordModel, given?: GivenWords): WordText {
  return new WordReader(model).readCut(cut, given)
}
