import type { ChainSequence } from '../chain/examples.ts'
import { type ChainPart, chainOf, trainChain, writeChain } from '../chain/train-chain.ts'
import type { GoldMention } from '../data/entities.ts'
import type { MarkedSentence } from '../data/marked-sentence.ts'
import type { RuleReadings } from '../data/rule-readings.ts'
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
  nameModelWith,
  OUTSIDE,
  type Passage,
  type RuleMention,
  type settingsOf,
  tagsOfSpan,
  type WordKnowledge,
  type WordModel,
  wordRows,
  wordsOf,
} from '../recognizer.ts'
import { type NameListColumns, nameListsOf } from './read-name-lists.ts'

/** Labels that the model tells. */
export const NAME_LABELS = ['PER', 'ORG', 'LOC', 'MISC']

const TAGS = [OUTSIDE, ...NAME_LABELS.flatMap((label) => ['B', 'I', 'E', 'S'].map((edge) => `${edge}-${label}`))]
const OPTIONS = { l1: 0.05, l2: 0.7, iterations: 80, least: 2 } // by cross-validation on the first part of dev

/** The part `names` before it is written. */
export interface NamePart extends NameSources {
  readonly chain: ChainPart
}

/** What the part holds from text and lists. */
export interface NameSources {
  readonly clusters: CasedClusters
  readonly lists: NameListColumns
}

/** Sentences with their names, and what the rules said of them at some times: each sentence trains once with each. */
export interface NamedSentences {
  readonly sentences: readonly GoldSentence[]
  readonly gold: ReadonlyMap<string, readonly GoldMention[]>
  readonly rules: readonly RuleReadings[]
  /** Further sentences that train, and are never measured on. */
  readonly made?: MadeSentences
}

/** Sentences that were written to train, with what the rules say of them. */
export interface MadeSentences {
  readonly sentences: readonly MarkedSentence[]
  readonly rules: RuleReadings
}

/** What names are read with. */
export interface NameTools {
  readonly words: WordModel
  readonly knowledge: WordKnowledge
  readonly settings: Awaited<ReturnType<typeof settingsOf>>
}

/** Trains the part `names` on sentences, each read alone, once by each of the readings of rules. */
export function trainNames(
  { sentences, gold, rules, made }: NamedSentences,
  sources: NameSources,
  tools: NameTools,
): NamePart {
  const lists = nameListsOf(sources.lists)
  const sequencesOf = ({ id, text, mentions }: MarkedSentence, readings: RuleReadings) => {
    const reading = nameReading(text, tools, (tokens) => readings.of(id, tokens))
    return nameSequences(reading, mentions, { clusters: sources.clusters, lists })
  }
  const marked = sentences.map(({ id, text }) => ({ id, text, mentions: gold.get(id) ?? [] }))
  const sequences = [
    ...rules.flatMap((readings) => marked.flatMap((sentence) => sequencesOf(sentence, readings))),
    ...(made?.sentences.flatMap((sentence) => sequencesOf(sentence, made.rules)) ?? []),
  ]
  return { ...sources, chain: trainChain(sequences, TAGS, OPTIONS) }
}

/** A text as the name model reads it: with words by the model, and what the rules find, or found once. */
export function nameReading(
  text: string,
  { words, knowledge, settings }: NameTools,
  found?: (tokens: Passage['tokens']) => readonly RuleMention[],
): NameReading {
  const passage = createPassage(text)
  const { tokens, sentenceStarts } = passage
  const mentions = found?.(tokens) ?? ruleMentions(passage, settings)
  const read = wordsOf({ text, pieces: tokens, sentences: sentenceStarts }, words)
  return { read, tokens, mentions, rows: wordRows(read, words), knowledge }
}

function ruleMentions(passage: Passage, settings: NameTools['settings']): readonly RuleMention[] {
  return findMentions(passage, { blocks: [], known: [], admits: () => true }, settings)
}

function nameSequences(
  reading: NameReading,
  gold: readonly GoldMention[],
  model: Pick<NameModel, 'clusters' | 'lists'>,
): ChainSequence[] {
  const tags = tagsOf(reading, outermost(gold))
  const inputs = nameInputs(reading, model)
  return inputs.map((input) => ({
    own: false, // copies of features for the sentences of dev make names no better
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
export function nameModelOf({ clusters, lists, chain }: NamePart): NameModel {
  return nameModelWith(chainOf(chain), { clusters, lists: nameListsOf(lists) })
}

/** Writes the part as `readNameModel` reads it. */
export function writeNames(writer: ByteWriter, { clusters, lists, chain }: NamePart): void {
  writer.numbers(clusters.small).numbers(clusters.capital)
  writer.column(lists.capitals).column(lists.kinds)
  writer.rising([...lists.keys].map((key) => key >>> 0)).column(lists.values)
  writeChain(writer, chain)
}
