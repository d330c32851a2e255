import type { Mention } from '../mention.ts'
import { type FoundName, findNames } from '../names/find-names.ts'
import type { Passage } from '../passage.ts'
import type { LoadedModel } from './loaded-model.ts'
import { wordsOfPassage } from './model-words.ts'

/** Name of the rule of what the model found. */
export const NAMES_RULE = 'names'

const JOINED: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC'])
const PRIORITY = 0.5 // before the shipped rules, behind names of the caller

type NamingModel = { readonly [Part in keyof LoadedModel]: NonNullable<LoadedModel[Part]> }

/** Whether the model has what names take. */
export function tellsNames(model: LoadedModel): model is NamingModel {
  return model.words !== null && model.tags !== null && model.names !== null
}

/**
 * What the rules found with the names by the model. The model has read the rules, so it decides on people, organizations
 * and places, but for those that the caller gave: a name of the rules that it does not confirm stays only inside of one.
 */
export function joinNames(mentions: readonly Mention[], passage: Passage, model: LoadedModel): Mention[] {
  if (!tellsNames(model)) return [...mentions]
  const read = wordsOfPassage(passage, model.words)
  const { words, tags, names } = model
  const found = findNames(
    { read, tokens: passage.tokens, mentions, words: words.model, knowledge: tags.words },
    names,
  ).filter(({ label }) => JOINED.has(label))
  return [...mentions.filter((mention) => stays(mention, found)), ...found.map((name) => mentionOf(name, mentions))]
}

function stays(mention: Mention, found: readonly FoundName[]): boolean {
  if (!JOINED.has(mention.label) || mention.ownLabel !== undefined || mention.fixed) return true
  return found.some(({ from, to }) => from <= mention.from && mention.to <= to && to - from > mention.to - mention.from)
}

/** The name as a mention, with what a rule says of the same one. */
function mentionOf({ from, to, label, score }: FoundName, mentions: readonly Mention[]): Mention {
  const same = mentions.find((mention) => mention.from === from && mention.to === to && mention.label === label)
  return { ...same, from, to, label, score: Math.max(LOWEST, round(score)), rule: NAMES_RULE, priority: PRIORITY }
}

const LOWEST = 0.5 // the model chose it: what else it could be is less likely still

function round(score: number): number {
  return Math.round(score * 100) / 100
}
