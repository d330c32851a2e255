import type { Mention } from '../mention.ts'
import { sentenceRows } from '../tags/tags.ts'
import type { WordKnowledge } from '../tags/word-knowledge.ts'
import { wordRows } from '../tags/word-rows.ts'
import type { Token } from '../token.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordText } from '../words/words.ts'
import { type NameInput, nameFeatures } from './name-features.ts'
import type { NameModel } from './name-model.ts'
import { ruleColumns } from './rule-columns.ts'

/** A name that the model found, by token indices. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly label: string
  /** How sure the model is of it, 0 to 1: the least of its tokens. */
  readonly score: number
}

/** What the name model reads besides its own weights. */
export interface NameReading {
  readonly read: WordText
  readonly tokens: readonly Token[]
  /** What the rules found in the same text. */
  readonly mentions: readonly Mention[]
  readonly words: WordModel
  readonly knowledge: WordKnowledge
}

/** Each sentence of a text as the name model reads it. */
export function nameInputs({ read, tokens, mentions, words, knowledge }: NameReading, model: NameModel): NameInput[] {
  const rows = wordRows(read, words)
  const wordOf = new Int32Array(read.units.count + 2)
  for (let row = 1; row <= rows.count; row++) wordOf.fill(row, rows.firsts[row]!, rows.lasts[row]! + 1)
  const shared = {
    units: read.units,
    cased: model.clusters,
    rules: ruleColumns(tokens, mentions),
    rows,
    wordOf,
    knowledge,
  }
  return sentenceRows(read)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ ...shared, from: rows.firsts[from]!, to: rows.lasts[to - 1]! + 1 }))
}

/** Finds names, sentence by sentence; they lie apart. */
export function findNames(reading: NameReading, model: NameModel): FoundName[] {
  return nameInputs(reading, model).flatMap((input) => namesOf(input, model))
}

function namesOf(input: NameInput, { chain }: NameModel): FoundName[] {
  const { from, to } = input
  const scores = chain.score(to - from, (at, keys) => nameFeatures(input, from + at, keys))
  const best = chain.best(scores)
  if (best.every((label) => chain.labels[label] === OUTSIDE)) return []
  const chances = chain.chances(scores)
  const sure = (at: number) => chances[at * chain.labels.length + best[at]!]!
  return spansOf([...best].map((label) => chain.labels[label]!)).map(({ start, end, label }) => {
    let score = 1
    for (let at = start; at < end; at++) score = Math.min(score, sure(at))
    return { from: from + start - 1, to: from + end - 1, label, score }
  })
}

/** What is no name. */
export const OUTSIDE = 'O'

/** The spans that labels of the form `B-PER`, `I-PER`, `O` tell; an `I` behind something else begins one. */
export function spansOf(labels: readonly string[]): { start: number; end: number; label: string }[] {
  const spans: { start: number; end: number; label: string }[] = []
  for (const [at, tag] of labels.entries()) {
    if (tag === OUTSIDE) continue
    const label = tag.slice(2)
    const last = spans.at(-1)
    if (tag.startsWith('I') && last?.end === at && last.label === label) last.end++
    else spans.push({ start: at, end: at + 1, label })
  }
  return spans
}
