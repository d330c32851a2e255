import { compareSpans, type LabelScores, type PrecisionRecall } from '@chugiai/annotation'
import { ChugiaiError, type Span } from '@chugiai/text'
import type { RawSpan, RawSpans } from './raw-spans.ts'

/** Which documents belong together: those of one id, or those of one place in the files. */
export type Pairing = 'id' | 'order'

export interface Evaluation {
  readonly documents: number
  /** Ids of predicted documents that there is no gold for: they do not count. */
  readonly withoutGold: readonly string[]
  readonly byLabel: Readonly<Record<string, LabelScores>>
  /** Over all spans alike. */
  readonly all: LabelScores
}

/**
 * Strict comparison: a prediction is right when its raw span and its label are those of a gold span. Predictions that
 * match optional gold are left out, as is the gold.
 *
 * @param labels the only labels to count; all when left out
 * @throws {ChugiaiError} `different_documents` when gold has no prediction, `duplicate_document` when an id is there twice
 */
export function compareRaw(
  gold: readonly RawSpans[],
  predicted: readonly RawSpans[],
  { labels, pairing = 'id' }: { readonly labels?: ReadonlySet<string>; readonly pairing?: Pairing } = {},
): Evaluation {
  const wanted = ({ label }: RawSpan) => labels === undefined || labels.has(label)
  const goldSpans: RawSpan[] = []
  const predictedSpans: RawSpan[] = []
  let offset = 0 // documents are laid one behind the other, so that spans of different ones never meet
  const pairs = pairing === 'id' ? pairsById(gold, predicted) : pairsByOrder(gold, predicted)
  for (const [one, other] of pairs) {
    const optional = new Set(one.spans.filter((span) => span.optional).map(keyOf))
    const counted = other.spans.filter((span) => wanted(span) && !optional.has(keyOf(span)))
    goldSpans.push(...one.spans.filter((span) => wanted(span) && !span.optional).map((span) => moved(span, offset)))
    predictedSpans.push(...counted.map((span) => moved(span, offset)))
    offset += 1 + Math.max(0, ...[...one.spans, ...other.spans].flatMap(({ spans }) => spans.map(({ end }) => end)))
  }
  const { strict } = compareSpans(goldSpans, predictedSpans)
  return {
    documents: gold.length,
    withoutGold: withoutGold(predicted, pairs),
    byLabel: strict.byLabel,
    all: { gold: goldSpans.length, predicted: predictedSpans.length, ...scoresOf(strict.micro) },
  }
}

function scoresOf({ precision, recall, f1 }: PrecisionRecall): PrecisionRecall {
  return { precision, recall, f1 }
}

type Pair = readonly [gold: RawSpans, predicted: RawSpans]

/** Gold of a file has its path for an id, which a document made of the file keeps as the address of its source. */
function pairsById(gold: readonly RawSpans[], predicted: readonly RawSpans[]): Pair[] {
  const byId = byName(predicted, ({ id }) => id, 'predicted')
  const byUri = new Map(predicted.flatMap((one) => (one.uri === undefined ? [] : [[fileName(one.uri), one] as const])))
  byName(gold, ({ id }) => id, 'gold')
  const found = gold.map((one) => [one, byId.get(one.id) ?? byUri.get(fileName(one.id))] as const)
  const missing = found.filter(([, other]) => other === undefined).map(([{ id }]) => id)
  if (missing.length === 0) return found.filter((pair): pair is Pair => pair[1] !== undefined)
  throw new ChugiaiError(
    'different_documents',
    `There is no prediction for ${missing.length} of ${gold.length} gold documents`,
    { hint: `Give both sides the same ids, or say --pair order. Missing: ${missing.slice(0, 5).join(', ')}` },
  )
}

function pairsByOrder(gold: readonly RawSpans[], predicted: readonly RawSpans[]): Pair[] {
  const pairs = gold.flatMap((one, i): Pair[] => (predicted[i] === undefined ? [] : [[one, predicted[i]]]))
  if (gold.length === predicted.length) return pairs
  throw new ChugiaiError(
    'different_documents',
    `${gold.length} gold documents and ${predicted.length} predicted ones`,
    {
      hint: 'By order both sides need as many documents. Give them ids and leave --pair out.',
    },
  )
}

function byName(side: readonly RawSpans[], nameOf: (one: RawSpans) => string, which: string): Map<string, RawSpans> {
  const named = new Map(side.map((one) => [nameOf(one), one]))
  if (named.size === side.length) return named
  const twice = side.find((one) => named.get(nameOf(one)) !== one)
  throw new ChugiaiError('duplicate_document', `Two ${which} documents have the id ${twice?.id}`, {
    hint: 'Give each document an id of its own, or say --pair order.',
  })
}

const fileName = (path: string) => path.split('/').at(-1) ?? path

function withoutGold(predicted: readonly RawSpans[], pairs: readonly Pair[]): string[] {
  const paired = new Set(pairs.map(([, other]) => other))
  return predicted.filter((one) => !paired.has(one)).map(({ id }) => id)
}

function keyOf({ label, spans }: RawSpan): string {
  return JSON.stringify([label, spans])
}

function moved(span: RawSpan, by: number): RawSpan {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return { ...span, spans: span.spans.map(move) }
}
