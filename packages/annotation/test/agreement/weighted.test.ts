import {
  cohenKappa,
  congerKappa,
  gamma,
  gammaCat,
  gwetAC2,
  krippendorffAlpha,
  krippendorffAlphaU,
  type RatingTable,
  ratingAgreement,
  spanAgreement,
} from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, type Loose } from '../cases/sample.ts'

const ORDER = ['thấp', 'vừa', 'cao']
const WORDS: RatingTable = [
  ['thấp', 'vừa'],
  ['cao', 'cao'],
  ['vừa', 'vừa'],
  ['thấp', 'thấp'],
  ['cao', 'vừa'],
]
const NUMBERS = WORDS.map((row) => row.map((word) => ORDER.indexOf(word as string)))

describe('a scale of words has the order that is said', () => {
  test('α goes by the steps', () => {
    const byWords = krippendorffAlpha(WORDS, 'ordinal', { order: ORDER })
    expect(byWords).toEqual(krippendorffAlpha(NUMBERS, 'ordinal'))
    expect(byWords.value.value).toBeGreaterThan(0.5)
  })

  test('weights go by the steps', () => {
    for (const weights of ['ordinal', 'linear', 'quadratic'] as const) {
      expect(gwetAC2(WORDS, { weights, order: ORDER })).toEqual(gwetAC2(NUMBERS, { weights }))
      expect(cohenKappa(WORDS, { weights, order: ORDER })).toEqual(cohenKappa(NUMBERS, { weights }))
    }
  })

  test('without it there is no number, never that of the alphabet', () => {
    expect(krippendorffAlpha(WORDS, 'ordinal').value).toMatchObject({
      value: null,
      reason: expect.stringContaining('order'),
    })
    expect(gwetAC2(WORDS, { weights: 'ordinal' }).value.value).toBeNull()
    expect(congerKappa(WORDS, { weights: 'linear' }).value.value).toBeNull()
  })

  test('a step that is not in it stops', () => {
    expect(codeOf(() => krippendorffAlpha(WORDS, 'ordinal', { order: ['thấp', 'cao'] }))).toBe('invalid_option')
  })
})

test('a weighted κ by hand: 1 - Σ d o / Σ d e', () => {
  // Steps apart: 1 + 0 + 0 + 0 + 1 of 5 items at most 2 apart; by chance (2, 1, 2 against 1, 3, 1) 22 / 25.
  const kappa = cohenKappa(WORDS, { weights: 'linear', order: ORDER })
  expect(kappa.observed.value).toBeCloseTo(1 - 2 / 5 / 2, 12)
  expect(kappa.expected.value).toBeCloseTo(1 - 22 / 25 / 2, 12)
  expect(kappa.value.value).toBeCloseTo(1 - 0.4 / 0.88, 12)
  expect(kappa.maximum.value).toBeNull()
})

describe('κ is what its weights say, one pair of categories at a time', () => {
  /** What the agreement of two steps of a scale counts, by the definitions (Gwet, Handbook of Inter-Rater Reliability). */
  const WEIGHTS: Readonly<Record<string, (a: number, b: number, steps: number) => number>> = {
    identity: (a, b) => (a === b ? 1 : 0),
    linear: (a, b, steps) => 1 - Math.abs(a - b) / (steps - 1),
    quadratic: (a, b, steps) => 1 - ((a - b) / (steps - 1)) ** 2,
    // All pairs of steps from one to the other, out of all pairs of the scale.
    ordinal: (a, b, steps) => 1 - ((Math.abs(a - b) + 1) * Math.abs(a - b)) / (steps * (steps - 1)),
  }
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

  test.each(Object.entries(WEIGHTS))('%s', (name, weight) => {
    const rows = fc.integer({ min: 3, max: 7 }).chain((steps) => {
      const step = fc.nat(steps - 1)
      return fc.tuple(fc.constant(steps), fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 12 }))
    })
    fc.assert(
      fc.property(rows, ([steps, own]) => {
        const table = [...own, ...Array.from({ length: steps }, (_, step) => [step, step] as [number, number])]
        const pairs = table.flatMap(([a]) => table.map(([, b]) => weight(a, b, steps)))
        const kappa = cohenKappa(table, { weights: name as 'linear' })
        expect(kappa.observed.value).toBeCloseTo(mean(table.map(([a, b]) => weight(a, b, steps))), 10)
        expect(kappa.expected.value).toBeCloseTo(mean(pairs), 10)
      }),
    )
  })
})

describe('a name that is none stops, and does not fall through', () => {
  const spans = [[{ label: 'PER', spans: [{ start: 0, end: 3 }] }], []]
  test.each<[string, () => unknown]>([
    ['distance masi', () => krippendorffAlpha(NUMBERS, 'masi' as Loose)],
    ['distance by measure', () => ratingAgreement(NUMBERS, { measure: 'alpha', distance: 'euclid' as Loose })],
    ['measure kappa', () => ratingAgreement(NUMBERS, { measure: 'kappa' as Loose })],
    ['measure toString', () => ratingAgreement(NUMBERS, { measure: 'toString' as Loose })],
    ['span measure alphaU', () => spanAgreement(spans, { measure: 'alphaU' as Loose, length: 9, seed: 1 })],
    ['weights square', () => gwetAC2(NUMBERS, { weights: 'square' as Loose })],
    ['weights of κ', () => cohenKappa(NUMBERS, { weights: 'square' as Loose })],
  ])('%s', (_, run) => expect(codeOf(run)).toBe('invalid_option'))
})

test('spans outside the text are an error', () => {
  const spans = [[{ label: 'PER', spans: [{ start: 0, end: 30 }] }], [{ label: 'PER', spans: [{ start: 0, end: 3 }] }]]
  expect(codeOf(() => krippendorffAlphaU(spans, 10))).toBe('span_out_of_range')
  expect(codeOf(() => gamma(spans, 10, { seed: 1 }))).toBe('span_out_of_range')
  expect(codeOf(() => gammaCat(spans, 10, { seed: 1 }))).toBe('span_out_of_range')
})

describe('large tables', () => {
  test('α of as many values as ratings', () => {
    const table = Array.from({ length: 100_000 }, (_, i) => [i * 1.5, i * 1.5 + 1 / 3])
    for (const distance of ['nominal', 'ordinal', 'interval'] as const) {
      expect(krippendorffAlpha(table, distance).value.value).toBeLessThanOrEqual(1)
    }
    expect(krippendorffAlpha(table, 'interval').value.value).toBeCloseTo(1, 6)
    expect(gwetAC2(table, { weights: 'quadratic' }).value.value).toBeCloseTo(1, 6)
  })

  test('αU of 100,000 spans', () => {
    const units = (shift: number) =>
      Array.from({ length: 100_000 }, (_, i) => ({
        label: 'PER',
        spans: [{ start: i * 7 + shift, end: i * 7 + 3 + (i % 3) }],
      }))
    expect(krippendorffAlphaU([units(0), units(1)], 700_000).value.value).toBeGreaterThan(0)
  })

  test('αU of as many labels as spans', () => {
    const units = Array.from({ length: 20_000 }, (_, i) => ({ label: `l${i}`, spans: [{ start: i, end: i + 1 }] }))
    expect(krippendorffAlphaU([units, units], 20_000).value).toEqual({ value: 1 })
  })
})

describe('γ past what can be aligned', () => {
  const dense = (count: number, annotator: number) =>
    Array.from({ length: count }, (_, i) => ({
      label: i % 2 ? 'PER' : 'LOC',
      spans: [{ start: (i * 3 + annotator) % 40, end: ((i * 3 + annotator) % 40) + 20 + (i % 5) }],
    }))

  test.each([
    [2, 3_000],
    [4, 30],
    [5, 40],
  ])('%i annotators with %i spans on one place: a clear error', (annotators, count) => {
    const layers = Array.from({ length: annotators }, (_, annotator) => dense(count, annotator))
    expect(codeOf(() => gamma(layers, 100, { seed: 1 }))).toBe('too_dense')
  })

  test('far apart, many spans are no matter', () => {
    const sparse = (annotator: number) =>
      Array.from({ length: 2_000 }, (_, i) => ({
        label: 'PER',
        spans: [{ start: i * 400 + annotator, end: i * 400 + 9 }],
      }))
    const layers = [0, 1, 2].map(sparse)
    expect(gamma(layers, 800_000, { seed: 1, samples: 1 }).value.value).toBeGreaterThan(0.9)
    expect(gamma(layers.slice(1), 800_000, { seed: 1, samples: 1 }).value.value).toBeGreaterThan(0.9)
  })
})

describe('γ-cat', () => {
  const at = (start: number, label: string) => ({ label, spans: [{ start, end: start + 5 }] })
  const gold = [at(0, 'PER'), at(20, 'LOC'), at(40, 'PER'), at(60, 'ORG')]

  test('is 1 for labels that agree wherever spans do', () => {
    expect(gammaCat([gold, gold.slice(1)], 100, { seed: 3 }).value).toEqual({ value: 1 })
  })

  test('the share of labels that differ, by how near the spans lie', () => {
    const other = [at(0, 'PER'), at(20, 'ORG'), at(40, 'PER'), at(90, 'ORG')]
    expect(gammaCat([gold, other], 100, { seed: 3 }).observed.value).toBeCloseTo(1 / 3, 10)
    // One letter off on both sides: (2 / 10)² less near.
    expect(gammaCat([gold.slice(0, 2), [at(0, 'PER'), at(21, 'ORG')]], 100, { seed: 3 }).observed.value).toBeCloseTo(
      0.96 / 1.96,
      10,
    )
  })

  test('has a reason where nothing is put together', () => {
    expect(gammaCat([[at(0, 'PER')], [at(60, 'PER')]], 100, { seed: 3 }).value).toMatchObject({ value: null })
  })
})

/** Krippendorff 2011 word for word: every pair of ratings, one after the other. */
test('α is what counting every pair gives', () => {
  const table = fc.array(
    fc.array(fc.option(fc.double({ min: 0, max: 9, noNaN: true })), { minLength: 3, maxLength: 3 }),
  )
  fc.assert(
    fc.property(table, (rows) => {
      const kept = rows.map((row) => row.filter((rating) => rating !== null)).filter((row) => row.length > 1)
      const pairs = (list: readonly number[]) =>
        list.reduce((sum, a, i) => sum + list.reduce((own, b, j) => own + (i === j ? 0 : (a - b) ** 2), 0), 0)
      const n = kept.flat().length
      const observed = kept.reduce((sum, row) => sum + pairs(row) / (row.length - 1), 0) / n
      const expected = pairs(kept.flat()) / (n * (n - 1))
      const alpha = krippendorffAlpha(rows, 'interval')
      if (alpha.value.value === null) return
      expect(alpha.observed.value).toBeCloseTo(observed, 8)
      expect(alpha.expected.value).toBeCloseTo(expected, 8)
    }),
  )
})
