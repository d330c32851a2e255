import type { GoldSentence } from '../data/treebank.ts'
import { asWritten } from '../data/treebank.ts'
import { minimize } from '../optimize/owlqn.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import { ByteReader, foldTable, Lexicon, readWordModel, SyllableTable, type WordModel } from '../recognizer.ts'
import {
  matchesOf,
  SeenCounts,
  type UnitSentence,
  unitSentence,
  valueWith,
  type WordExample,
  wordExamples,
} from './examples.ts'
import { withOwn } from './own-keys.ts'
import { SemiCrf } from './semi-crf.ts'
import { type WordPart, writeWords } from './write-words.ts'

/** The syllables that the model knows, each with its cluster; ids run from 1. */
export interface Syllables {
  readonly keys: readonly string[]
  readonly clusters: Uint16Array
}

/** How sure each word of the lexicon is: 1 maybe, 2 sure; by its ids joined by blanks. */
export type WordClasses = ReadonlyMap<string, number>

export interface WordTraining {
  /** Sentences of other batches of annotation. */
  readonly sentences: readonly GoldSentence[]
  /** Those of the batch whose habits the model follows where batches differ. */
  readonly own: readonly GoldSentence[]
  readonly syllables: Syllables
  readonly classes: WordClasses
}

const BLOCKS = 20 // "seen in training" leaves out the block that a sentence is in
const LEAST = 1
const OPTIONS = { l1: 0.05, l2: 0.6, iterations: 100 } // by cross-validation on train and the first part of dev
const WORTH = { own: 3, other: 0.7 } // likewise; 4 and .5, 3 and .4, 2 and 1 are as good

/** Trains the part `words`. */
export function trainWords({ sentences, own, syllables, classes }: WordTraining): WordPart {
  const folds = foldTable()
  const table = new SyllableTable(syllables.keys, folds)
  // Every other sentence is read as people write, with the marks at their words.
  const read = [...sentences, ...own].map((sentence, at) =>
    unitSentence(at % 2 === 0 ? sentence : asWritten(sentence), table, folds, syllables.clusters),
  )
  const seen = new SeenCounts()
  for (const sentence of read) seen.add(sentence)
  const examples = jackknife(read, classes, seen).map((example, at) => ofBatch(example, at >= sentences.length))
  const crf = new SemiCrf(wordExamples(examples), LEAST)
  const values = minimize(crf, OPTIONS)
  return {
    keys: syllables.keys,
    clusters: syllables.clusters.subarray(1),
    lexicon: valuesWith(classes, seen).map(([key, value]) => [key.split(' ').map(Number), value]),
    weights: withOwn({ keys: crf.index.keys, values }),
  }
}

/** The model that a recognizer reads from the part: with the weights in steps. */
export function wordModelOf(part: WordPart): WordModel {
  const writer = new ByteWriter()
  writeWords(writer, part)
  return readWordModel(new ByteReader(writer.finish()))
}

function ofBatch(example: Pick<WordExample, 'sentence' | 'matches'>, own: boolean): WordExample {
  return { ...example, own, worth: own ? WORTH.own : WORTH.other }
}

function jackknife(read: readonly UnitSentence[], classes: WordClasses, seen: SeenCounts) {
  return Array.from({ length: BLOCKS }, (_, number) => {
    const block = read.filter((_, at) => Math.floor((at * BLOCKS) / read.length) === number)
    for (const sentence of block) seen.add(sentence, -1)
    const lexicon = new Lexicon(2 * classes.size)
    for (const [key, value] of valuesWith(classes, seen)) lexicon.add(key.split(' ').map(Number), value)
    for (const sentence of block) seen.add(sentence)
    return block.map((sentence) => ({ sentence, matches: matchesOf(sentence, lexicon) }))
  }).flat()
}

function valuesWith(classes: WordClasses, seen: SeenCounts): [string, number][] {
  const keys = new Set([...classes.keys(), ...seen.words()])
  return [...keys]
    .map((key): [string, number] => [key, valueWith(classes.get(key) ?? 0, key, seen)])
    .filter(([, value]) => value > 0)
}
