import { assertArgument, bySpanOrder, listOf, overlaps, RECORD, recordOf, type Span } from '@chugiai/text'
import type { Origin } from '../model/model.ts'
import { oneOf } from '../model/one-of.ts'
import { IntervalTree } from '../places/interval-tree.ts'

const RULES = ['longest', 'first', 'score'] as const

/**
 * Which of two spans that overlap stays: the one with more letters, the one that begins first (of those the longer), the
 * one whose origin is surer (of those the longer).
 */
export type OverlapRule = (typeof RULES)[number]

/** What may overlap: a span annotation, or anything with spans in order. */
export interface Overlapping {
  /** Where it stands. */
  readonly spans: readonly Span[]
  /** For the rule `score`: who has none counts as 0. */
  readonly origin?: Pick<Origin, 'score'>
}

/**
 * Spans of which no two share a letter: of those that do, the ones that the rule prefers, the most preferred first. In
 * the order of reading. Takes n log n.
 *
 * @throws {ChugiaiError} `invalid_option` for a rule that is none
 * @example
 * // 'Ủy ban nhân dân tỉnh Lạng Sơn' and, inside, 'Lạng Sơn'
 * resolveOverlaps(mentions, 'longest').map(({ quote }) => quote) // ['Ủy ban nhân dân tỉnh Lạng Sơn']
 */
export function resolveOverlaps<T extends Overlapping>(annotations: readonly T[], rule: OverlapRule): T[] {
  assertArgument(annotations, listOf(recordOf({ spans: listOf(RECORD) }, 'something with spans')), 'annotations')
  oneOf('rule', rule, RULES)
  const kept = new IntervalTree<Span>()
  const isFree = (span: Span) => {
    let free = true
    kept.forEach({ startMax: span.end - 1, endMin: span.start + 1 }, (other) => {
      free = !overlaps(other, span)
      return free
    })
    return free
  }
  const chosen = [...annotations].sort(PREFERENCES[rule]).filter(({ spans }) => {
    if (!spans.every(isFree)) return false
    for (const span of spans) kept.insert(span, span)
    return true
  })
  return chosen.sort(inOrder)
}

const PREFERENCES: Readonly<Record<OverlapRule, (a: Overlapping, b: Overlapping) => number>> = {
  longest: (a, b) => lengthOf(b) - lengthOf(a) || inOrder(a, b),
  first: inOrder,
  score: (a, b) => (b.origin?.score ?? 0) - (a.origin?.score ?? 0) || lengthOf(b) - lengthOf(a) || inOrder(a, b),
}

const NOWHERE: Span = { start: 0, end: 0 }

function inOrder(a: Overlapping, b: Overlapping): number {
  return bySpanOrder(a.spans[0] ?? NOWHERE, b.spans[0] ?? NOWHERE)
}

function lengthOf({ spans }: Overlapping): number {
  return spans.reduce((length, { start, end }) => length + end - start, 0)
}
