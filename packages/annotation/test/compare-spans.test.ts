import { compareSpans, type LabelledSpans } from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** `'PER 1-3, ORG 6-8'`; `+` joins the parts of a discontinuous one. */
function al(list: string): LabelledSpans[] {
  if (list === '') return []
  return list.split(', ').map((item) => {
    const [label, places] = item.split(' ') as [string, string]
    const spans = places.split('+').map((place) => {
      const [start, end] = place.split('-').map(Number) as [number, number]
      return { start, end }
    })
    return { label, spans }
  })
}

describe('counts of SemEval-2013', () => {
  test.each([
    // gold                  predicted                strict         exact          partial        type
    ['PER 1-3, ORG 6-8', 'PER 1-3, ORG 6-8', '2 0 0 0 0', '2 0 0 0 0', '2 0 0 0 0', '2 0 0 0 0'],
    ['PER 1-3, ORG 6-8', 'PER 1-3, LOC 6-8', '1 1 0 0 0', '2 0 0 0 0', '2 0 0 0 0', '1 1 0 0 0'],
    ['PER 1-3, ORG 6-8', 'PER 1-3, LOC 7-8', '1 1 0 0 0', '1 1 0 0 0', '1 0 1 0 0', '1 1 0 0 0'],
    ['PER 1-3', 'PER 3-5', '0 0 0 1 1', '0 0 0 1 1', '0 0 0 1 1', '0 0 0 1 1'],
    ['PER 1-3', '', '0 0 0 1 0', '0 0 0 1 0', '0 0 0 1 0', '0 0 0 1 0'],
    ['PER 1-9', 'PER 1-3, PER 4-9', '0 1 0 0 1', '0 1 0 0 1', '0 0 1 0 1', '1 0 0 0 1'],
    ['LOC 4-9, ORG 1-9', 'ORG 1-9', '1 0 0 1 0', '1 0 0 1 0', '1 0 0 1 0', '1 0 0 1 0'],
    ['ORG 1-3+6-8', 'ORG 1-3+6-8, ORG 3-6', '1 0 0 0 1', '1 0 0 0 1', '1 0 0 0 1', '1 0 0 0 1'],
    ['GAP 4-4', 'GAP 4-4', '1 0 0 0 0', '1 0 0 0 0', '1 0 0 0 0', '1 0 0 0 0'],
  ])('%s against %s', (gold, predicted, ...expected) => {
    const { strict, exact, partial, type } = compareSpans(al(gold), al(predicted))
    const counts = [strict, exact, partial, type].map(({ counts: c }) =>
      [c.correct, c.incorrect, c.partial, c.missed, c.spurious].join(' '),
    )
    expect(counts).toEqual(expected)
  })
})

describe('precision, recall, F1', () => {
  test('by label, micro, macro and weighted', () => {
    const { strict } = compareSpans(al('A 0-1, B 1-2, A 3-4'), al('B 1-2, C 2-3, A 3-4'))
    const { A, C } = strict.byLabel
    expect(A).toMatchObject({
      gold: 2,
      predicted: 1,
      precision: { value: 1 },
      recall: { value: 0.5 },
      f1: { value: 2 / 3 },
    })
    expect(C).toMatchObject({
      precision: { value: 0 },
      recall: { value: null, reason: 'there is no gold' },
      f1: { value: 0 },
    })
    expect(strict.micro.f1.value).toBeCloseTo(2 / 3, 12)
    expect(strict.macro.recall.value).toBeCloseTo(0.5, 12)
    expect(strict.macro.f1.value).toBeCloseTo(5 / 9, 12)
    expect(strict.weighted.f1.value).toBeCloseTo(7 / 9, 12)
  })

  test('half a credit for a partial match', () => {
    const { partial } = compareSpans(al('A 0-4, A 5-9'), al('A 0-4, A 6-9'))
    expect(partial.micro.precision).toEqual({ value: 0.75 })
  })

  test('nothing at all is undefined, not 1', () => {
    const { strict } = compareSpans([], [])
    expect(strict.micro.f1).toEqual({ value: null, reason: 'neither gold nor prediction' })
    expect(strict.macro.f1.value).toBeNull()
    expect(compareSpans([], al('A 0-1')).strict.micro.f1).toEqual({ value: 0 })
  })
})

describe('ignored gold', () => {
  const scores = (gold: string, predicted: string) => {
    const { counts } = compareSpans(al(gold), al(predicted), { ignore: ({ spans }) => spans[0]!.start >= 10 }).strict
    return [counts.possible, counts.actual, counts.correct].join(' ')
  }
  test.each([
    ['not predicted', 'A 0-4, A 10-14', 'A 0-4', '1 1 1'],
    ['predicted', 'A 0-4, A 10-14', 'A 0-4, A 10-14', '1 1 1'],
    ['predicted in part, twice', 'A 0-4, A 10-14', 'A 0-4, A 10-12, B 12-14', '1 1 1'],
    ['beside a counted one that is predicted', 'A 4-14, A 10-14', 'A 4-14, A 10-14', '1 1 1'],
    ['wrong all the same elsewhere', 'A 0-4, A 10-14', 'A 5-9, A 10-14', '1 1 0'],
  ])('%s', (_, gold, predicted, expected) => expect(scores(gold, predicted)).toBe(expected))
})

test('the confusion matrix counts what stands in the place of what', () => {
  expect(compareSpans(al('PER 0-3, LOC 5-9, NUM 11-12'), al('PER 0-3, ORG 5-8, DATE 20-22')).confusion).toEqual([
    { gold: 'LOC', predicted: 'ORG', count: 1 },
    { gold: 'NUM', predicted: null, count: 1 },
    { gold: 'PER', predicted: 'PER', count: 1 },
    { gold: null, predicted: 'DATE', count: 1 },
  ])
})

const spans = fc.array(
  fc
    .tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([label, start, length]) => ({
      label,
      spans: [{ start, end: start + length }],
    })),
  { maxLength: 12 },
)

test('laws: totals add up, swapping the sides swaps precision and recall, order does not matter', () => {
  fc.assert(
    fc.property(spans, spans, (gold, predicted) => {
      const there = compareSpans(gold, predicted)
      const back = compareSpans(predicted, gold)
      const shuffled = compareSpans([...gold].reverse(), [...predicted].reverse())
      for (const mode of ['strict', 'exact'] as const) {
        const { counts, micro } = there[mode]
        expect(counts.correct + counts.incorrect + counts.partial + counts.missed).toBe(gold.length)
        expect(counts.correct + counts.incorrect + counts.partial + counts.spurious).toBe(predicted.length)
        expect(back[mode].micro.recall.value).toEqual(micro.precision.value)
        expect(shuffled[mode].counts.correct).toBe(counts.correct)
      }
      const itself = compareSpans(gold, gold).strict.micro.f1
      expect(itself.value).toBe(gold.length === 0 ? null : 1)
    }),
  )
})

test('twenty thousand nested spans that both sides have are compared', () => {
  const nested = Array.from({ length: 20_000 }, (_, i) => ({ label: 'A', spans: [{ start: i, end: 40_000 - i }] }))
  const more = [...nested, { label: 'B', spans: [{ start: 5, end: 9 }] }]
  const { strict, type } = compareSpans(nested, more.reverse())
  expect([strict.counts.correct, strict.counts.spurious, type.counts.correct]).toEqual([20_000, 1, 20_000])
})

describe('the best of several, in each mode', () => {
  // The sides, and what is correct + incorrect + partial of strict, exact, partial, type.
  test.each([
    ['the same span twice', 'A 0-4, A 0-4', 'A 0-4', '1+0+0 1+0+0 1+0+0 1+0+0'],
    ['the same span with two labels', 'A 0-4, B 0-4', 'B 0-4, A 0-4', '2+0+0 2+0+0 2+0+0 2+0+0'],
    ['the same one before one with the same label', 'A 0-4, A 0-6', 'A 0-6, A 1-4', '1+1+0 1+1+0 1+0+1 2+0+0'],
    ['the same span before the same label', 'A 0-4, B 0-6', 'A 0-6, B 0-4', '0+2+0 2+0+0 2+0+0 2+0+0'],
  ])('%s', (_, gold, predicted, expected) => {
    const found = compareSpans(al(gold), al(predicted))
    const counts = (['strict', 'exact', 'partial', 'type'] as const).map((mode) => {
      const { correct, incorrect, partial } = found[mode].counts
      return `${correct}+${incorrect}+${partial}`
    })
    expect(counts.join(' ')).toBe(expected)
  })
})
