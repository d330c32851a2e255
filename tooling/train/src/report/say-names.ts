import type { GoldMention } from '../data/entities.ts'
import type { GoldSentence } from '../data/treebank.ts'
import { evaluateNames } from '../names/evaluate-names.ts'
import type { NameTools } from '../names/train-names.ts'
import type { NameModel } from '../recognizer.ts'

/** Says how well names are found in sentences, and how often they are right by their score. */
export function sayNames(
  sentences: readonly GoldSentence[],
  gold: ReadonlyMap<string, readonly GoldMention[]>,
  model: NameModel,
  tools: NameTools,
  say: (line: string) => void,
): void {
  const { counts, reliability } = evaluateNames(sentences, gold, model, tools)
  for (const [label, count] of counts) say(`names, each sentence alone, ${label}: ${count.format()}`)
  say(`names, right by score: ${reliability.format()}`)
}
