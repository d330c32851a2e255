import { compareSpans, type LabelledSpans, type MatchMode } from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign } from '../../src/comparison/assignment.ts'
import { sharedLength } from '../../src/comparison/labelled-spans.ts'
import { equalSpans } from '../../src/model/span-lists.ts'

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 0, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }))
const plain = fc.record({ label: fc.constantFrom('PER', 'LOC'), spans: span.map((one) => [one]) })
const parts = fc.record({
  label: fc.constantFrom('PER', 'LOC'),
  spans: fc
    .uniqueArray(fc.nat(30), { minLength: 4, maxLength: 4 })
    .map((edges) => edges.sort((a, b) => a - b))
    .map(([a, b, c, d]) => [
      { start: a!, end: b! },
      { start: c!, end: d! },
    ]),
})

/** Credit of a pair in a mode: SemEval-2013 task 9. */
function credit(mode: MatchMode, gold: LabelledSpans, predicted: LabelledSpans): number {
  const sameSpans = equalSpans(gold.spans, predicted.spans)
  const sameLabel = gold.label === predicted.label
  const overlap = sameSpans || sharedLength(gold.spans, predicted.spans) > 0
  if (mode === 'strict') return sameSpans && sameLabel ? 1 : 0
  if (mode === 'exact') return sameSpans ? 1 : 0
  if (mode === 'type') return overlap && sameLabel ? 1 : 0
  return sameSpans ? 1 : overlap ? 0.5 : 0
}

/** The most that any matching earns, by the Hungarian method over all pairs. */
function bestCredit(mode: MatchMode, gold: readonly LabelledSpans[], predicted: readonly LabelledSpans[]): number {
  const gains = gold.map((one) =>
    predicted.flatMap((other, column) => {
      const gain = credit(mode, one, other)
      return gain > 0 ? [{ column, gain }] : []
    }),
  )
  const chosen = assign(gains, predicted.length, Error)
  return gains.reduce((sum, row, i) => sum + (row.find(({ column }) => column === chosen[i])?.gain ?? 0), 0)
}

function expectBest(gold: readonly LabelledSpans[], predicted: readonly LabelledSpans[]): void {
  const found = compareSpans(gold, predicted)
  for (const mode of ['strict', 'exact', 'partial', 'type'] as const) {
    const { correct, partial } = found[mode].counts
    expect(correct + partial / 2, mode).toBe(bestCredit(mode, gold, predicted))
  }
}

describe('no other matching earns more', () => {
  test('contiguous spans', () => {
    const side = fc.array(plain, { maxLength: 14 })
    fc.assert(fc.property(side, side, expectBest), { numRuns: 500 })
  })

  test('discontinuous ones among them', () => {
    const side = fc.array(fc.oneof(plain, parts), { maxLength: 10 })
    fc.assert(fc.property(side, side, expectBest), { numRuns: 300 })
  })

  test('heaps of spans in spans, where pairs are not compared one by one', () => {
    const deep = fc
      .tuple(fc.constantFrom('PER', 'LOC'), fc.nat(60), fc.integer({ min: 1, max: 400 }))
      .map(([label, start, length]) => ({ label, spans: [{ start, end: start + length }] }))
    const side = fc.array(deep, { minLength: 120, maxLength: 200 })
    fc.assert(fc.property(side, side, expectBest), { numRuns: 8 })
  })
})

test('a gold span that is ignored takes only what no other gold span can', () => {
  const side = fc.array(plain, { maxLength: 10 })
  fc.assert(
    fc.property(side, side, side, (gold, optional, predicted) => {
      const ignored = new Set<LabelledSpans>(optional)
      const with_ = compareSpans([...gold, ...optional], predicted, { ignore: (one) => ignored.has(one) })
      const without = compareSpans(gold, predicted)
      for (const mode of ['strict', 'exact', 'type'] as const) {
        expect(with_[mode].counts.correct).toBe(without[mode].counts.correct)
        expect(with_[mode].counts.possible).toBe(gold.length)
        expect(with_[mode].counts.actual).toBeLessThanOrEqual(predicted.length)
      }
    }),
  )
})

test('thirty thousand nested spans that differ are compared', () => {
  const nested = (by: number) =>
    Array.from({ length: 30_000 }, (_, i) => ({ label: 'A', spans: [{ start: 2 * i, end: 200_000 - 2 * i + by }] }))
  const { strict, partial, type } = compareSpans(nested(0), nested(1))
  expect([strict.counts.correct, strict.counts.incorrect, partial.counts.partial, type.counts.correct]).toEqual([
    0, 30_000, 30_000, 30_000,
  ])
})

test('of pairs that do as well the closest is taken', () => {
  const at = (label: string, start: number, end: number) => ({ label, spans: [{ start, end }] })
  const { confusion } = compareSpans([at('PER', 0, 10)], [at('LOC', 2, 5), at('PER', 0, 9), at('LOC', 0, 9)])
  expect(confusion).toContainEqual({ gold: 'PER', predicted: 'PER', count: 1 })
})
