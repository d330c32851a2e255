import type { GoldMention } from '../data/entities.ts'
import type { RuleReadings } from '../data/rule-readings.ts'
import type { GoldSentence } from '../data/treebank.ts'
import { findNames, type NameModel } from '../recognizer.ts'
import { Counts } from '../report/counts.ts'
import { Reliability } from '../report/reliability.ts'
import { NAME_LABELS, type NameTools, nameReading, outermost } from './train-names.ts'

/** Counts of each label, and of all labels together but MISC, by place and label; names in names aside; by today's rules, or by those of `rules`. */
export function evaluateNames(
  sentences: readonly GoldSentence[],
  gold: ReadonlyMap<string, readonly GoldMention[]>,
  model: NameModel,
  tools: NameTools,
  rules?: RuleReadings,
): { readonly counts: ReadonlyMap<string, Counts>; readonly reliability: Reliability } {
  const counts = new Map(['all', ...NAME_LABELS].map((label) => [label, new Counts()]))
  const reliability = new Reliability()
  for (const sentence of sentences) {
    const reading = nameReading(sentence.text, tools, rules && ((tokens) => rules.of(sentence.id, tokens)))
    const found = findNames(reading, model).map(({ from, to, label, score }) => ({
      start: reading.tokens[from]!.start,
      end: reading.tokens[to - 1]!.end,
      label,
      score,
    }))
    const there = outermost(gold.get(sentence.id) ?? [])
    for (const [label, count] of counts) count.add(keysOf(there, label), keysOf(found, label))
    const right = new Set(there.map(keyOf))
    for (const name of found) reliability.add(name.score, right.has(keyOf(name)))
  }
  return { counts, reliability }
}

function keysOf(mentions: readonly GoldMention[], label: string): string[] {
  return mentions.filter((mention) => (label === 'all' ? mention.label !== 'MISC' : mention.label === label)).map(keyOf)
}

function keyOf({ start, end, label }: GoldMention): string {
  return `${start}-${end} ${label}`
}
