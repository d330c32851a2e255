import type { ChainSequence } from '../chain/examples.ts'
import { type ChainPart, chainOf, trainChain, writeChain } from '../chain/train-chain.ts'
import { randomFrom } from '../clusters/random.ts'
import type { GoldMention } from '../data/entities.ts'
import type { GoldSentence } from '../data/treebank.ts'
import type { ByteWriter } from '../pack/byte-writer.ts'
import {
  type CasedClusters,
  createPassage,
  findMentions,
  type NameModel,
  type NameReading,
  nameFeatures,
  nameInputs,
  OUTSIDE,
  type settingsOf,
  tagsOfSpan,
  type WordKnowledge,
  type WordModel,
  wordsOf,
} from '../recognizer.ts'

/** Labels that the model tells. */
export const NAME_LABELS = ['PER', 'ORG', 'LOC', 'MISC']

const TAGS = [OUTSIDE, ...NAME_LABELS.flatMap((label) => ['B', 'I', 'E', 'S'].map((edge) => `${edge}-${label}`))]
const OPTIONS = { l1: 0.1, l2: 0.1, iterations: 80, least: 2 }
// The rules were written with these very sentences in sight: of their names some are left out by chance, so that the model
// trusts them no more than on other texts.
const LEFT_OUT = 0.3
const SEED = 20

/** The part `names` before it is written. */
export interface NamePart {
  readonly clusters: CasedClusters
  readonly chain: ChainPart
}

/** What names are read with. */
export interface NameTools {
  readonly words: WordModel
  readonly knowledge: WordKnowledge
  readonly settings: Awaited<ReturnType<typeof settingsOf>>
}

/** Trains the part `names` on sentences, each read alone. */
export function trainNames(
  sentences: readonly GoldSentence[],
  gold: ReadonlyMap<string, readonly GoldMention[]>,
  clusters: CasedClusters,
  tools: NameTools,
): NamePart {
  const random = randomFrom(SEED)
  const sequences = sentences.flatMap((sentence) => {
    const reading = nameReading(sentence.text, tools)
    const mentions = reading.mentions.filter(({ label }) => !NAME_LABELS.includes(label) || random() >= LEFT_OUT)
    return nameSequences({ ...reading, mentions }, gold.get(sentence.id) ?? [], clusters)
  })
  return { clusters, chain: trainChain(sequences, TAGS, OPTIONS) }
}

/** A text as the name model reads it: with words by the model, and what the rules find. */
export function nameReading(text: string, { words, knowledge, settings }: NameTools): NameReading {
  const passage = createPassage(text)
  const { tokens, sentenceStarts } = passage
  const mentions = findMentions(passage, { blocks: [], known: [], admits: () => true }, settings)
  const read = wordsOf({ text, pieces: tokens, sentences: sentenceStarts }, words)
  return { read, tokens, mentions, words, knowledge }
}

function nameSequences(reading: NameReading, gold: readonly GoldMention[], clusters: CasedClusters): ChainSequence[] {
  const tags = tagsOf(reading, outermost(gold))
  const inputs = nameInputs(reading, { clusters })
  return inputs.map((input) => ({
    labels: tags.slice(input.from - 1, input.to - 1),
    features: (at, keys) => nameFeatures(input, input.from + at, keys),
  }))
}

/** Names that stand in no other name. */
export function outermost(gold: readonly GoldMention[]): GoldMention[] {
  const names = gold.filter(({ label }) => NAME_LABELS.includes(label))
  return names.filter((name) => !names.some((other) => other !== name && holds(other, name)))
}

function holds(outer: GoldMention, inner: GoldMention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

function tagsOf({ tokens }: NameReading, gold: readonly GoldMention[]): string[] {
  const tags = tokens.map(() => OUTSIDE)
  for (const { start, end, label } of gold) {
    const inside = [...tokens.keys()].filter((at) => tokens[at]!.start < end && tokens[at]!.end > start)
    for (const [k, tag] of tagsOfSpan(label, inside.length).entries()) tags[inside[k]!] = tag
  }
  return tags
}

/** The model that a recognizer reads. */
export function nameModelOf({ clusters, chain }: NamePart): NameModel {
  return { clusters, chain: chainOf(chain) }
}

/** Writes the part as `readNameModel` reads it. */
export function writeNames(writer: ByteWriter, { clusters, chain }: NamePart): void {
  writer.numbers(clusters.small).numbers(clusters.capital)
  writeChain(writer, chain)
}
