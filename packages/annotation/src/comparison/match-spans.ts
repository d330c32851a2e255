import { getOrInsert } from '@chugiai/text'
import { CoveredText } from './covered-text.ts'
import { type LabelledSpans, placeOf } from './labelled-spans.ts'
import { type Pair, pairByKey } from './pair-by-key.ts'
import { pairOverlapping } from './pair-overlapping.ts'

/** A way of comparing: the modes of SemEval-2013 task 9. */
export type MatchMode = 'strict' | 'exact' | 'partial' | 'type'

/** The label of a gold span, of the prediction matched with it, and how that counts. */
export interface SpanMatch {
  readonly gold: string | null
  readonly predicted: string | null
  readonly outcome: 'correct' | 'incorrect' | 'partial' | 'missed' | 'spurious'
}

/** A way in which a gold and a predicted span may go together. */
interface Relation {
  /** Pairs among some of each, as many as can be. */
  pair(gold: readonly number[], predicted: readonly number[]): Pair[]
  /** The predictions that go with any of the gold spans. */
  meeting(gold: readonly number[], predicted: readonly number[]): number[]
}

/** The sides that are compared. */
interface Sides {
  readonly gold: readonly LabelledSpans[]
  readonly predicted: readonly LabelledSpans[]
  readonly ignored: readonly boolean[]
}

/**
 * Matches gold with predicted spans in each mode, so that the credit is the highest that there can be: correct pairs as
 * many as can be, then of the rest as many pairs that overlap. What only meets an ignored gold span is left out.
 */
export function matchSpans(
  gold: readonly LabelledSpans[],
  predicted: readonly LabelledSpans[],
  ignored: readonly boolean[],
): Record<MatchMode, SpanMatch[]> {
  const sides = { gold, predicted, ignored }
  const same = byKey(sides, identity)
  const samePlace = byKey(sides, placeOf)
  const overlapping = byOverlap(sides)
  const match = (correct: readonly Relation[], otherwise: 'incorrect' | 'partial') => {
    const matching = new Matching(sides)
    matching.take(correct, 'correct')
    matching.take([samePlace, overlapping], otherwise)
    return matching.finish()
  }
  return {
    strict: match([same], 'incorrect'),
    exact: match([same, samePlace], 'incorrect'),
    partial: match([same, samePlace], 'partial'),
    // Of empty spans, which overlap nothing, those that are the same.
    type: match([ofOneLabel(sides, overlapping), same], 'incorrect'),
  }
}

function identity({ label, spans }: LabelledSpans): string {
  return `${placeOf({ spans })} ${label}`
}

function byKey({ gold, predicted }: Sides, keyOf: (annotation: LabelledSpans) => string): Relation {
  const goldKeys = gold.map(keyOf)
  const predictedKeys = predicted.map(keyOf)
  return {
    pair: (g, p) =>
      pairByKey(
        g,
        p,
        (i) => goldKeys[i],
        (i) => predictedKeys[i],
      ),
    meeting: (g, p) => {
      const keys = new Set(g.map((i) => goldKeys[i]))
      return p.filter((i) => keys.has(predictedKeys[i]))
    },
  }
}

function byOverlap({ gold, predicted }: Sides): Relation {
  return {
    pair: (g, p) => pairOverlapping(gold, predicted, g, p),
    meeting: (g, p) => {
      const covered = new CoveredText(g.flatMap((i) => gold[i]?.spans ?? []))
      return p.filter((i) => predicted[i]?.spans.some((span) => covered.touches(span)))
    },
  }
}

/** Each label apart. */
function ofOneLabel({ gold, predicted }: Sides, relation: Relation): Relation {
  const eachLabel = <Found>(find: (g: number[], p: number[]) => Found[]) => {
    return (goldNumbers: readonly number[], predictedNumbers: readonly number[]): Found[] => {
      const groups = new Map<string, { g: number[]; p: number[] }>()
      for (const i of goldNumbers) getOrInsert(groups, labelAt(gold, i), () => ({ g: [], p: [] })).g.push(i)
      for (const i of predictedNumbers) groups.get(labelAt(predicted, i))?.p.push(i)
      return [...groups.values()].flatMap(({ g, p }) => find(g, p))
    }
  }
  return { pair: eachLabel(relation.pair), meeting: eachLabel(relation.meeting) }
}

/** What is matched so far. */
class Matching {
  readonly #sides: Sides
  readonly #matches: SpanMatch[] = []
  /** Gold spans that are not matched, predictions that are not; ignored ones are never used up. */
  #open: readonly number[]
  readonly #ignored: readonly number[]
  #predicted: readonly number[]

  constructor(sides: Sides) {
    this.#sides = sides
    const numbers = sides.gold.map((_, i) => i)
    this.#open = numbers.filter((i) => !sides.ignored[i])
    this.#ignored = numbers.filter((i) => sides.ignored[i])
    this.#predicted = sides.predicted.map((_, i) => i)
  }

  /** Matches what goes together in one way after the other; then leaves out what goes with ignored gold. */
  take(relations: readonly Relation[], outcome: 'correct' | 'incorrect' | 'partial'): void {
    const { gold, predicted } = this.#sides
    for (const { pair } of relations) {
      const pairs = pair(this.#open, this.#predicted)
      for (const [g, p] of pairs) {
        this.#matches.push({ gold: labelAt(gold, g), predicted: labelAt(predicted, p), outcome })
      }
      this.#open = without(this.#open, new Set(pairs.map(([g]) => g)))
      this.#predicted = without(this.#predicted, new Set(pairs.map(([, p]) => p)))
    }
    for (const { meeting } of relations) {
      this.#predicted = without(this.#predicted, new Set(meeting(this.#ignored, this.#predicted)))
    }
  }

  /** All matches, with what is left on both sides. */
  finish(): SpanMatch[] {
    const { gold, predicted } = this.#sides
    for (const i of this.#open) this.#matches.push({ gold: labelAt(gold, i), predicted: null, outcome: 'missed' })
    for (const i of this.#predicted) {
      this.#matches.push({ gold: null, predicted: labelAt(predicted, i), outcome: 'spurious' })
    }
    return this.#matches
  }
}

function labelAt(annotations: readonly LabelledSpans[], number: number): string {
  return annotations[number]?.label ?? ''
}

function without(numbers: readonly number[], taken: ReadonlySet<number>): readonly number[] {
  return taken.size === 0 ? numbers : numbers.filter((number) => !taken.has(number))
}
