import { assertOptions, FUNCTION, getOrInsert } from '@chugiai/text'
import { assertLabelled } from '../model/arguments.ts'
import type { LabelledSpans } from './labelled-spans.ts'
import { type MatchMode, matchSpans, type SpanMatch } from './match-spans.ts'
import { defined, type PrecisionRecall, precisionRecall, type Score, undefinedScore } from './score.ts'

export interface CompareOptions<Gold> {
  /** Gold spans that count neither way: neither missed when they are not predicted, nor wrong when they are. */
  readonly ignore?: (gold: Gold) => boolean
}

/** The counts of SemEval-2013 task 9. */
export interface MatchCounts {
  /** Pairs that are right in the mode. */
  readonly correct: number
  /** Pairs that overlap and are not. */
  readonly incorrect: number
  /** Pairs that overlap, in the mode `partial`. */
  readonly partial: number
  /** Gold spans without a prediction. */
  readonly missed: number
  /** Predictions without a gold span. */
  readonly spurious: number
  /** Gold spans: correct + incorrect + partial + missed. */
  readonly possible: number
  /** Predicted spans: correct + incorrect + partial + spurious. */
  readonly actual: number
}

export interface LabelScores extends PrecisionRecall {
  /** Gold spans of the label. */
  readonly gold: number
  /** Predicted spans of the label. */
  readonly predicted: number
}

/** One way of comparing. */
export interface ModeScores {
  /** How many pairs there are of each sort. */
  readonly counts: MatchCounts
  /** Over all spans alike. */
  readonly micro: PrecisionRecall
  /** Mean of the labels; what is undefined for a label counts as 0. */
  readonly macro: PrecisionRecall
  /** Mean of the labels by their number of gold spans. */
  readonly weighted: PrecisionRecall
  /** Each label by itself. */
  readonly byLabel: Readonly<Record<string, LabelScores>>
}

/** A gold label with what was predicted at its place; `null`: nothing. */
export interface ConfusionCell {
  /** Label of the gold span. */
  readonly gold: string | null
  /** Label of the prediction. */
  readonly predicted: string | null
  /** How often. */
  readonly count: number
}

export interface SpanComparison extends Readonly<Record<MatchMode, ModeScores>> {
  /** Spans that overlap, the best matches first; sorted by label. */
  readonly confusion: readonly ConfusionCell[]
}

// What half a match is worth in precision and recall: Segura-Bedmar et al. 2013, SemEval-2013 task 9.
const PARTIAL_CREDIT = 0.5

/**
 * Compares predicted spans with gold ones in the four ways of SemEval-2013 task 9 (Segura-Bedmar, Martínez and Herrero
 * Zazo 2013): `strict` (same spans, same label), `exact` (same spans), `partial` (same spans 1, overlap ½), `type`
 * (overlap, same label). Each gold span is matched with one prediction at most, the best first, whatever the order of
 * the lists. Precision = (COR + ½ PAR) / ACTUAL, recall = (COR + ½ PAR) / POSSIBLE.
 *
 * @param gold span annotations, or labels with spans
 * @example
 * const { strict } = compareSpans(gold, predicted, { ignore: ({ label }) => label === 'NUM' })
 * strict.micro.f1 // { value: 0.91 }
 */
export function compareSpans<Gold extends LabelledSpans>(
  gold: readonly Gold[],
  predicted: readonly LabelledSpans[],
  options: CompareOptions<Gold> = {},
): SpanComparison {
  assertOptions(options, { ignore: FUNCTION })
  const { ignore = () => false } = options
  assertLabelled(gold, 'gold')
  assertLabelled(predicted, 'predicted')
  return scoreMatches([matchSpans(gold, predicted, gold.map(ignore))])
}

/** The scores of matches, those of several texts together. */
export function scoreMatches(texts: readonly Readonly<Record<MatchMode, readonly SpanMatch[]>>[]): SpanComparison {
  const partial = texts.flatMap((matches) => matches.partial)
  return {
    strict: scoreMode(texts.flatMap(({ strict }) => strict)),
    exact: scoreMode(texts.flatMap(({ exact }) => exact)),
    partial: scoreMode(partial),
    type: scoreMode(texts.flatMap(({ type }) => type)),
    confusion: countConfusion(partial),
  }
}

class Tally {
  gold = 0
  predicted = 0
  rightGold = 0
  rightPredicted = 0

  scores(): LabelScores {
    const { gold, predicted, rightGold, rightPredicted } = this
    return {
      gold,
      predicted,
      ...precisionRecall({ gold: rightGold, predicted: rightPredicted }, { gold, predicted }),
    }
  }
}

function scoreMode(matches: readonly SpanMatch[]): ModeScores {
  const outcomes = { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 }
  const tallies = new Map<string, Tally>()
  const total = new Tally()
  const tallyOf = (label: string) => getOrInsert(tallies, label, () => new Tally())
  for (const { gold, predicted, outcome } of matches) {
    outcomes[outcome]++
    const credit = outcome === 'correct' ? 1 : outcome === 'partial' ? PARTIAL_CREDIT : 0
    for (const tally of gold === null ? [] : [total, tallyOf(gold)]) {
      tally.gold++
      tally.rightGold += credit
    }
    for (const tally of predicted === null ? [] : [total, tallyOf(predicted)]) {
      tally.predicted++
      tally.rightPredicted += credit
    }
  }
  const byLabel = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, tally]): [string, LabelScores] => [label, tally.scores()])
  const { precision, recall, f1, gold: possible, predicted: actual } = total.scores()
  const labels = byLabel.map(([, scores]) => scores)
  return {
    counts: { ...outcomes, possible, actual },
    micro: { precision, recall, f1 },
    macro: meanScores(labels, () => 1, 'no label was used'),
    weighted: meanScores(labels, (scores) => scores.gold, 'there is no gold'),
    byLabel: Object.fromEntries(byLabel),
  }
}

function meanScores(
  labels: readonly LabelScores[],
  weightOf: (scores: LabelScores) => number,
  reason: string,
): PrecisionRecall {
  const weight = labels.reduce((sum, scores) => sum + weightOf(scores), 0)
  const mean = (scoreOf: (scores: LabelScores) => Score): Score => {
    if (weight === 0) return undefinedScore(reason)
    return defined(labels.reduce((sum, scores) => sum + weightOf(scores) * (scoreOf(scores).value ?? 0), 0) / weight)
  }
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  }
}

function countConfusion(matches: readonly SpanMatch[]): ConfusionCell[] {
  const rows = new Map<string | null, Map<string | null, number>>()
  for (const { gold, predicted } of matches) {
    const row = rows.get(gold) ?? new Map<string | null, number>()
    rows.set(gold, row)
    row.set(predicted, (row.get(predicted) ?? 0) + 1)
  }
  const cells = [...rows].flatMap(([gold, row]) => [...row].map(([predicted, count]) => ({ gold, predicted, count })))
  const key = ({ gold, predicted }: ConfusionCell) => JSON.stringify([gold, predicted])
  return cells.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
