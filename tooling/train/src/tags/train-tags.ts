import type { ChainSequence } from '../chain/examples.ts'
import { type ChainPart, chainOf, trainChain, writeChain } from '../chain/train-chain.ts'
import type { GoldSentence } from '../data/treebank.ts'
import type { ByteWriter } from '../pack/byte-writer.ts'
import {
  readWords,
  type TagModel,
  tagFeatures,
  tagModelWith,
  type WordKnowledge,
  type WordModel,
  type WordText,
  wordRows,
} from '../recognizer.ts'

/** Parts of speech of Universal Dependencies. */
export const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/** The part `tags` before it is written. */
export interface TagPart {
  readonly knowledge: WordKnowledge
  readonly chain: ChainPart
}

const OPTIONS = { l1: 0.15, l2: 0.3, iterations: 120, least: 2 } // l2 by cross-validation on the first part of dev

/** What parts of speech are trained on. */
export interface TagTraining {
  /** Sentences of other batches of annotation. */
  readonly sentences: readonly GoldSentence[]
  /** Those of the batch whose habits the model follows where batches differ. */
  readonly own: readonly GoldSentence[]
  readonly words: WordModel
  readonly knowledge: WordKnowledge
}

/** Trains the part `tags` on gold words. */
export function trainTags({ sentences, own, words, knowledge }: TagTraining): TagPart {
  const sequencesOf = (batch: readonly GoldSentence[], isOwn: boolean) =>
    batch.map((sentence) => ({ ...tagSequence(sentence, words, knowledge), own: isOwn }))
  const sequences = [...sequencesOf(sentences, false), ...sequencesOf(own, true)]
  return { knowledge, chain: trainChain(sequences, UPOS, OPTIONS) }
}

/** A sentence with gold words, as the tag model reads it. */
function tagSequence(
  sentence: GoldSentence,
  words: WordModel,
  knowledge: WordKnowledge,
): Pick<ChainSequence, 'labels' | 'features'> {
  const { read, upos } = goldText(sentence, words)
  const rows = wordRows(read, words)
  const { units, clusters } = read
  const input = { rows, units, clusters, knowledge, from: 1, to: rows.count + 1 }
  return { labels: upos, features: (at, keys) => tagFeatures(input, at + 1, keys) }
}

/** The text with the words of the gold, where they begin with a unit; one sentence. */
export function goldText(
  sentence: GoldSentence,
  model: WordModel,
): { readonly read: WordText; readonly upos: string[] } {
  const read = readWords(sentence.text, model)
  const pieces = new Map(read.pieces.map(({ start }, at) => [start, at]))
  const known = sentence.words.filter(({ start }) => pieces.has(start))
  const words = known.map(({ start }) => pieces.get(start)!)
  return { read: { ...read, sentences: [0], words }, upos: known.map(({ upos }) => upos) }
}

/** The model that a recognizer reads. */
export function tagModelOf({ knowledge, chain }: TagPart): TagModel {
  return tagModelWith(chainOf(chain), knowledge)
}

/** Writes the part as `readTagModel` reads it. */
export function writeTags(writer: ByteWriter, { knowledge, chain }: TagPart): void {
  for (const clusters of knowledge.clusters) writer.numbers(clusters)
  writer.column(knowledge.classes)
  writeChain(writer, chain)
}
