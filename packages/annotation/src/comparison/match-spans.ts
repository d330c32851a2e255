import { overlaps, type Span } from '@chugiai/text'
import { IntervalTree } from '../places/interval-tree.ts'

/** What can be compared: a span annotation, or any label with its spans. */
export interface LabelledSpans {
  readonly label: string
  readonly spans: readonly Span[]
}

export type MatchMode = 'strict' | 'exact' | 'partial' | 'type'

/** The label of a gold span, of the prediction matched with it, and how that counts. */
export interface SpanMatch {
  readonly gold: string | null
  readonly predicted: string | null
  readonly outcome: 'correct' | 'incorrect' | 'partial' | 'missed' | 'spurious'
}

/** A gold and a predicted span that overlap. */
interface Pair {
  readonly gold: number
  readonly predicted: number
  readonly sameSpans: boolean
  readonly sameLabel: boolean
  readonly shared: number
  readonly ignored: boolean
}

interface Mode {
  readonly isCorrect: (pair: Pair) => boolean
  /** What an overlap that is not correct counts as. */
  readonly otherwise: 'incorrect' | 'partial'
}

const MODES: Readonly<Record<MatchMode, Mode>> = {
  strict: { isCorrect: ({ sameSpans, sameLabel }) => sameSpans && sameLabel, otherwise: 'incorrect' },
  exact: { isCorrect: ({ sameSpans }) => sameSpans, otherwise: 'incorrect' },
  partial: { isCorrect: ({ sameSpans }) => sameSpans, otherwise: 'partial' },
  type: { isCorrect: ({ sameLabel }) => sameLabel, otherwise: 'incorrect' },
}

/** What is matched already, whatever the mode. */
interface Settled {
  readonly gold: Uint8Array
  readonly predicted: Uint8Array
  readonly matches: readonly SpanMatch[]
}

/**
 * Matches gold with predicted spans in each mode. What only meets an ignored gold span is left out. Time and memory go
 * with the number of spans, and of pairs that overlap among those that are not the same on both sides.
 */
export function matchSpans(
  gold: readonly LabelledSpans[],
  predicted: readonly LabelledSpans[],
  ignored: readonly boolean[],
): Record<MatchMode, SpanMatch[]> {
  const settled = matchIdentical(gold, predicted, ignored)
  const pairs = findPairs(gold, predicted, ignored, settled).sort(byCloseness)
  const match = (mode: MatchMode) => matchMode(gold, predicted, ignored, pairs, settled, MODES[mode])
  return { strict: match('strict'), exact: match('exact'), partial: match('partial'), type: match('type') }
}

/** Same label and spans on both sides: no mode knows a better match, so those need no pairs. */
function matchIdentical(
  gold: readonly LabelledSpans[],
  predicted: readonly LabelledSpans[],
  ignored: readonly boolean[],
): Settled {
  const waiting = new Map<string, number[]>()
  // From the last to the first, so that the first one is on top.
  for (let g = gold.length - 1; g >= 0; g--) {
    if (ignored[g]) continue
    const key = keyOf(gold[g]!)
    const list = waiting.get(key)
    if (list === undefined) waiting.set(key, [g])
    else list.push(g)
  }
  const settled = { gold: new Uint8Array(gold.length), predicted: new Uint8Array(predicted.length) }
  const matches: SpanMatch[] = []
  predicted.forEach((prediction, p) => {
    const g = waiting.get(keyOf(prediction))?.pop()
    if (g === undefined) return
    settled.gold[g] = 1
    settled.predicted[p] = 1
    matches.push({ gold: prediction.label, predicted: prediction.label, outcome: 'correct' })
  })
  return { ...settled, matches }
}

function keyOf({ label, spans }: LabelledSpans): string {
  return `${spans.map(({ start, end }) => `${start}-${end}`).join(' ')} ${label}`
}

function findPairs(
  gold: readonly LabelledSpans[],
  predicted: readonly LabelledSpans[],
  ignored: readonly boolean[],
  settled: Settled,
): Pair[] {
  const tree = new IntervalTree<number>()
  const open = gold.flatMap((annotation, i) => (settled.gold[i] ? [] : [{ spans: annotation.spans, i }]))
  const parts = open.flatMap(({ spans, i }) => spans.map(({ start, end }) => ({ start, end, i })))
  tree.fill(
    parts.map(({ start }) => start),
    parts.map(({ end }) => end),
    parts.map(({ i }) => i),
  )
  const pairs: Pair[] = []
  predicted.forEach((prediction, p) => {
    if (settled.predicted[p]) return
    for (const g of candidates(tree, prediction.spans)) {
      const { label, spans } = gold[g]!
      const shared = sharedLength(spans, prediction.spans)
      const sameSpans = equalSpans(spans, prediction.spans)
      if (shared === 0 && !sameSpans) continue
      const sameLabel = label === prediction.label
      pairs.push({ gold: g, predicted: p, sameSpans, sameLabel, shared, ignored: ignored[g]! })
    }
  })
  return pairs
}

function candidates(tree: IntervalTree<number>, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const { start, end } of spans) {
    tree.forEach({ startMax: end, endMin: start }, (i) => {
      found.add(i)
      return true
    })
  }
  return found
}

/** Which of two pairs is the closer one, whatever the mode. */
function byCloseness(a: Pair, b: Pair): number {
  return (
    Number(b.sameSpans) - Number(a.sameSpans) ||
    Number(b.sameLabel) - Number(a.sameLabel) ||
    b.shared - a.shared ||
    a.gold - b.gold ||
    a.predicted - b.predicted
  )
}

/** The pairs that are correct in a mode first, those with an ignored gold span last in each half. */
function rankPairs(pairs: readonly Pair[], isCorrect: Mode['isCorrect']): readonly Pair[] {
  const ranks: [Pair[], Pair[], Pair[], Pair[]] = [[], [], [], []]
  for (const pair of pairs) ranks[(isCorrect(pair) ? 0 : 2) + (pair.ignored ? 1 : 0)]!.push(pair)
  const [correct, correctIgnored, other, otherIgnored] = ranks
  return correct.concat(correctIgnored, other, otherIgnored)
}

function matchMode(
  gold: readonly LabelledSpans[],
  predicted: readonly LabelledSpans[],
  ignored: readonly boolean[],
  pairs: readonly Pair[],
  settled: Settled,
  { isCorrect, otherwise }: Mode,
): SpanMatch[] {
  const goldDone = settled.gold.slice()
  const predictedDone = settled.predicted.slice()
  const matches = settled.matches.slice()
  for (const pair of rankPairs(pairs, isCorrect)) {
    if (goldDone[pair.gold] || predictedDone[pair.predicted]) continue
    predictedDone[pair.predicted] = 1
    if (pair.ignored) continue
    goldDone[pair.gold] = 1
    const outcome = isCorrect(pair) ? 'correct' : otherwise
    matches.push({ gold: gold[pair.gold]!.label, predicted: predicted[pair.predicted]!.label, outcome })
  }
  gold.forEach(({ label }, i) => {
    if (!goldDone[i] && !ignored[i]) matches.push({ gold: label, predicted: null, outcome: 'missed' })
  })
  predicted.forEach(({ label }, i) => {
    if (!predictedDone[i]) matches.push({ gold: null, predicted: label, outcome: 'spurious' })
  })
  return matches
}

/** Number of code units that two lists of spans share. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const one of a) {
    for (const other of b) {
      if (overlaps(one, other)) shared += Math.min(one.end, other.end) - Math.max(one.start, other.start)
    }
  }
  return shared
}

/** Whether two lists hold the same spans. */
export function equalSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end)
}
