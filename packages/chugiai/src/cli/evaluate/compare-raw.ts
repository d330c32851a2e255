import { compareSpans, type LabelScores, type PrecisionRecall } from '@chugiai/annotation'
import { ChugiaiError, type Span } from '@chugiai/text'
import type { RawSpan, RawSpans } from './raw-spans.ts'

export interface Evaluation {
  readonly documents: number
  readonly byLabel: Readonly<Record<string, LabelScores>>
  /** Over all spans alike. */
  readonly all: LabelScores
}

/**
 * Strict comparison: a prediction is right when its raw span and its label are those of a gold span. Predictions that
 * match optional gold are left out, as is the gold. Documents are paired by id, or by place when the ids differ.
 *
 * @param labels the only labels to count; all when left out
 * @throws {ChugiaiError} `different_documents` when the two sides cannot be paired
 */
export function compareRaw(
  gold: readonly RawSpans[],
  predicted: readonly RawSpans[],
  labels?: ReadonlySet<string>,
): Evaluation {
  const wanted = ({ label }: RawSpan) => labels === undefined || labels.has(label)
  const goldSpans: RawSpan[] = []
  const predictedSpans: RawSpan[] = []
  let offset = 0 // documents are laid one behind the other, so that spans of different ones never meet
  for (const [one, other] of pairs(gold, predicted)) {
    const optional = new Set(one.spans.filter((span) => span.optional).map(keyOf))
    const counted = other.spans.filter((span) => wanted(span) && !optional.has(keyOf(span)))
    goldSpans.push(...one.spans.filter((span) => wanted(span) && !span.optional).map((span) => moved(span, offset)))
    predictedSpans.push(...counted.map((span) => moved(span, offset)))
    offset += 1 + Math.max(0, ...[...one.spans, ...other.spans].flatMap(({ spans }) => spans.map(({ end }) => end)))
  }
  const { strict } = compareSpans(goldSpans, predictedSpans)
  return {
    documents: gold.length,
    byLabel: strict.byLabel,
    all: { gold: goldSpans.length, predicted: predictedSpans.length, ...scoresOf(strict.micro) },
  }
}

function scoresOf({ precision, recall, f1 }: PrecisionRecall): PrecisionRecall {
  return { precision, recall, f1 }
}

function pairs(gold: readonly RawSpans[], predicted: readonly RawSpans[]): [RawSpans, RawSpans][] {
  const byId = new Map(predicted.map((document) => [document.id, document]))
  if (gold.every(({ id }) => byId.has(id))) return gold.map((document) => [document, byId.get(document.id)!])
  if (gold.length === predicted.length) return gold.map((document, i) => [document, predicted[i]!])
  const missing = gold.filter(({ id }) => !byId.has(id)).map(({ id }) => id)
  throw new ChugiaiError(
    'different_documents',
    `There is no prediction for ${missing.length} of ${gold.length} gold documents`,
    {
      hint: `Give both sides the same ids, or as many documents in the same order. Missing: ${missing.slice(0, 5).join(', ')}`,
    },
  )
}

function keyOf({ label, spans }: RawSpan): string {
  return JSON.stringify([label, spans])
}

function moved(span: RawSpan, by: number): RawSpan {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return { ...span, spans: span.spans.map(move) }
}
