import type { GoldMention } from '../data/entities.ts'
import type { RuleReadings } from '../data/rule-readings.ts'
import type { GoldSentence } from '../data/treebank.ts'
import { findNames, type NameModel } from '../recognizer.ts'
import { Counts } from '../report/counts.ts'
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

const BINS = 5

/** How often what has a score is right, by the score. */
export class Reliability {
  private readonly bins = Array.from({ length: BINS }, () => ({ found: 0, right: 0, score: 0 }))

  add(score: number, right: boolean): void {
    const bin = this.bins[Math.min(BINS - 1, Math.floor(score * BINS))]!
    bin.found++
    bin.score += score
    if (right) bin.right++
  }

  /** `0.9: 0.88 of 120`, a bin of scores each: the mean score, how many of them are right. */
  format(): string {
    return this.bins
      .filter(({ found }) => found > 0)
      .map(({ found, right, score }) => `${(score / found).toFixed(2)}: ${(right / found).toFixed(2)} of ${found}`)
      .join(', ')
  }
}
