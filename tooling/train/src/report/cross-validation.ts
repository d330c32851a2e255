import type { GoldSentence } from '../data/treebank.ts'
import { evaluateNames } from '../names/evaluate-names.ts'
import { type NamedSentences, type NameSources, type NameTools, nameModelOf, trainNames } from '../names/train-names.ts'
import { evaluateTags } from '../tags/evaluate-tags.ts'
import { type TagTraining, tagModelOf, trainTags } from '../tags/train-tags.ts'
import { evaluateWords } from '../words/evaluate-words.ts'
import { trainWords, type WordTraining, wordModelOf } from '../words/train-words.ts'
import { Counts } from './counts.ts'

type Say = (line: string) => void

const FOLDS = 4
const BLOCKS = 16 // neighbouring sentences share rare names, so folds are made of blocks

/** The sentences in folds, each of some blocks. */
export function foldsOf<T>(items: readonly T[]): T[][] {
  const foldOf = (at: number) => Math.floor((at * BLOCKS) / items.length) % FOLDS
  return Array.from({ length: FOLDS }, (_, fold) => items.filter((_, at) => foldOf(at) === fold))
}

/** Words of the own batch, each fold by what the others and the other batches train. */
export function crossWords(training: WordTraining, say: Say): void {
  const counts = new Counts()
  for (const fold of foldsOf(training.own)) {
    const own = training.own.filter((sentence) => !fold.includes(sentence))
    counts.addAll(evaluateWords(wordModelOf(trainWords({ ...training, own })), fold))
  }
  say(`words, by cross-validation: ${counts.format()}`)
}

/** Parts of speech of the own batch, each fold by what the others and the other batches train. */
export function crossTags(training: TagTraining, say: Say): void {
  const gold = new Counts()
  const endToEnd = new Counts()
  for (const fold of foldsOf(training.own)) {
    const own = training.own.filter((sentence) => !fold.includes(sentence))
    const model = tagModelOf(trainTags({ ...training, own }))
    gold.addAll(evaluateTags(fold, training.words, model, true))
    endToEnd.addAll(evaluateTags(fold, training.words, model, false))
  }
  say(`parts of speech, by cross-validation, gold words: ${gold.format()}`)
  say(`parts of speech, by cross-validation, words that had seen the sentences: ${endToEnd.format()}`)
}

/** Names of `tested`, each fold by what all other sentences train, with each of the readings of rules that were kept. */
export function crossNames(
  named: NamedSentences,
  tested: readonly GoldSentence[],
  sources: NameSources,
  tools: NameTools,
  say: Say,
): void {
  const sums = named.rules.map(() => new Map<string, Counts>())
  for (const fold of foldsOf(tested)) {
    const sentences = named.sentences.filter((sentence) => !fold.includes(sentence))
    const model = nameModelOf(trainNames({ ...named, sentences }, sources, tools))
    for (const [at, rules] of named.rules.entries()) {
      const { counts } = evaluateNames(fold, named.gold, model, tools, rules)
      for (const [label, count] of counts) sums[at]?.set(label, (sums[at].get(label) ?? new Counts()).addAll(count))
    }
  }
  for (const [at, ofRules] of sums.entries())
    for (const [label, count] of ofRules)
      say(`names, by cross-validation, readings ${at + 1}, ${label}: ${count.format()}`)
}
