import {
  bennettS,
  bootstrap,
  cohenKappa,
  collapseRatings,
  fleissKappa,
  type GammaOptions,
  gamma,
  gwetAC1,
  gwetAC2,
  krippendorffAlpha,
  krippendorffAlphaU,
  type LabelledSpans,
  percentAgreement,
  type RatingTable,
  ratingAgreement,
  scottPi,
  spanAgreement,
} from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** `'A A | A B'`: items apart by a bar, annotators by a blank, `-` for nothing. Digits are numbers. */
function ratings(table: string): RatingTable {
  return table
    .split(' | ')
    .map((row) =>
      row.split(' ').map((rating) => (rating === '-' ? null : /^\d+$/.test(rating) ? Number(rating) : rating)),
    )
}

// Five items, two annotators: P_o = 3/5; A 3/5 and 3/5, B 2/5 and 2/5.
const FIVE = ratings('A A | A A | A B | B A | B B')

describe('coefficients, worked out by hand', () => {
  test.each([
    ['percent', percentAgreement(FIVE), 3 / 5],
    ['Cohen κ: P_e = 9/25 + 4/25', cohenKappa(FIVE), (3 / 5 - 13 / 25) / (1 - 13 / 25)],
    ['Scott π: the same distributions', scottPi(FIVE), (3 / 5 - 13 / 25) / (1 - 13 / 25)],
    ['Bennett S: P_e = 1/2', bennettS(FIVE), 1 / 5],
    ['Fleiss κ of two', fleissKappa(FIVE), (3 / 5 - 13 / 25) / (1 - 13 / 25)],
    ['α: D_o = 4/10, D_e = 48/90', krippendorffAlpha(FIVE), 1 - 0.4 / (48 / 90)],
    ['AC1: P_e = 2 × 6/10 × 4/10', gwetAC1(FIVE), (3 / 5 - 12 / 25) / (1 - 12 / 25)],
    ['AC2 with equal weights is AC1', gwetAC2(FIVE, { weights: 'identity' }), (3 / 5 - 12 / 25) / (1 - 12 / 25)],
    ['missing ratings are left out', krippendorffAlpha(ratings('A A - | A - - | B B B')), 1],
    [
      'interval α: D_o = 2/6, D_e = 34/30',
      krippendorffAlpha(ratings('1 1 | 2 3 | 2 2'), 'interval'),
      1 - 2 / 6 / (34 / 30),
    ],
  ])('%s', (_, { value }, expected) => expect(value.value).toBeCloseTo(expected, 10))

  test('sets: which MASI is said by name', () => {
    const table: RatingTable = [
      [['a', 'b'], ['a']],
      [['c'], ['c']],
    ]
    // Against {a, b}: {a} is 1/2 by Jaccard, 1 - 1/2 × 2/3 by MASI of 2006, 1/3 by the distance of 2004; all else is 1.
    const expected = (distance: number) => 1 - (2 * distance) / 4 / ((2 * (distance + 4)) / 12)
    expect(krippendorffAlpha(table, 'jaccard').value.value).toBeCloseTo(expected(1 / 2), 10)
    expect(krippendorffAlpha(table, 'masi-2006').value.value).toBeCloseTo(expected(2 / 3), 10)
    expect(krippendorffAlpha(table, 'sets-2004').value.value).toBeCloseTo(expected(1 / 3), 10)
  })

  test('the highest κ that the distributions allow', () => {
    const { maximum } = cohenKappa(ratings('A A | A A | A B | A B'))
    expect(maximum.value).toBeCloseTo((0.5 - 0.5) / (1 - 0.5), 10)
  })

  test('agreement on one category', () => {
    const three = ratings('1 1 | 2 3 | 3 2')
    expect(krippendorffAlpha(collapseRatings(three, 1)).value).toEqual({ value: 1 })
    expect(fleissKappa(three).perCategory['1']).toEqual({ value: 1 })
    expect(fleissKappa(three).perItem).toEqual([1, 0, 0])
  })

  test('near agreement counts with weights', () => {
    const near = ratings('1 2 | 2 3 | 3 2 | 1 1 | 3 3')
    const values = (['identity', 'ordinal', 'linear', 'quadratic'] as const).map(
      (weights) => gwetAC2(near, { weights }).value.value!,
    )
    expect(values[0]).toBeLessThan(values[2]!)
    expect(values[2]).toBeLessThan(values[3]!)
    expect(values[1]).toBeGreaterThan(values[0]!)
    expect(gwetAC2(ratings('A B | B A'), { weights: 'linear' }).value.value).toBeNull()
  })
})

describe('what is undefined has a reason and is never 1', () => {
  test.each([
    ['one category', ratings('A A | A A')],
    ['no items', []],
    ['nobody twice', ratings('A - | - B')],
  ])('%s', (_, table) => {
    for (const measure of ['cohen', 'scott', 'fleiss', 'alpha', 'ac1'] as const) {
      expect(ratingAgreement(table, { measure }).value).toMatchObject({
        value: null,
        reason: expect.stringMatching(/./),
      })
    }
  })

  test('numbers for what is no number', () => {
    expect(krippendorffAlpha(FIVE, 'interval').value.value).toBeNull()
    expect(fleissKappa(ratings('A A B | A A -')).value.value).toBeNull()
  })
})

describe('bootstrap', () => {
  const table = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? ['A', 'B'] : i % 2 ? ['A', 'A'] : ['B', 'B']))
  test('an interval around the value, the same for the same seed', () => {
    const { value, interval } = ratingAgreement(table, { measure: 'alpha', bootstrap: { seed: 7, samples: 400 } })
    expect(interval!.low.value!).toBeLessThan(value.value!)
    expect(interval!.high.value!).toBeGreaterThan(value.value!)
    expect(ratingAgreement(table, { measure: 'alpha', bootstrap: { seed: 7, samples: 400 } }).interval).toEqual(
      interval,
    )
  })

  test('is undefined where the score mostly is', () => {
    expect(
      bootstrap(ratings('A A | A A'), (rows) => krippendorffAlpha(rows).value, { seed: 1, samples: 50 }).low.value,
    ).toBeNull()
  })
})

const span = (label: string, start: number, end: number): LabelledSpans => ({ label, spans: [{ start, end }] })

describe('agreement on spans', () => {
  const first = [span('PER', 0, 4), span('LOC', 10, 16), span('LOC', 20, 24)]
  const second = [span('PER', 0, 4), span('LOC', 11, 16)]

  test.each(['f1', 'alpha-u', 'gamma'] as const)('%s: 1 with oneself, less with another', (measure) => {
    const options = { measure, length: 40, seed: 3 }
    expect(spanAgreement([first, first], options).value.value).toBeCloseTo(1, 12)
    const value = spanAgreement([first, second], options).value.value!
    expect(value).toBeLessThan(1)
    expect(value).toBeGreaterThan(0)
    expect(spanAgreement([second, first], options).observed.value).toBeCloseTo(
      spanAgreement([first, second], options).observed.value!,
      12,
    )
  })

  test('αU by hand: edges apart by 1, one span in a gap', () => {
    // L = 40, two annotators, label LOC: edges 1² twice, and 4² twice, over 2 × 1 × 40².
    const { observed } = krippendorffAlphaU([first, second], 40)
    expect(observed.value).toBeCloseTo((2 * 1 + 2 * 16) / (2 * 1600), 12)
  })

  test('αU by hand: what chance would give', () => {
    // LOC alone, L = 40, spans of 6, 4 and 5 letters. Against the two others: 2/3 (2l³ - 3l² + l). In gaps of 10, 4, 16,
    // 11 and 24 letters: l² for each place where it fits.
    const total = 220 + 36 * 41 + (56 + 16 * 50) + (120 + 25 * 45)
    const locations = [first.slice(1), second.slice(1)]
    const { expected, observed, value } = krippendorffAlphaU(locations, 40)
    expect(expected.value).toBeCloseTo((2 / 40) * (total / (80 * 79 - 30 - 12 - 20)), 12)
    expect(value.value).toBeCloseTo(1 - observed.value! / expected.value!, 12)
  })

  test('αU says the unit that it was taken in', () => {
    const options = { measure: 'alpha-u', length: 40 } as const
    expect(spanAgreement([first, second], options).unit).toBe('utf16')
    expect(spanAgreement([first, second], { ...options, unit: 'token' }).unit).toBe('token')
  })

  test('αU does not take spans of a label that overlap', () => {
    expect(krippendorffAlphaU([[span('A', 0, 4), span('A', 2, 6)], first], 40).value.value).toBeNull()
    expect(krippendorffAlphaU([[], []], 40).value.value).toBeNull()
  })

  test('γ by hand: one pair apart, one span alone', () => {
    // d = ((1 + 0) / (6 + 5))², one alone costs 1, 2.5 units on average.
    expect(gamma([first, second], 40, { seed: 1 }).observed.value).toBeCloseTo(((1 / 11) ** 2 + 1) / 2.5, 12)
    expect(gamma([[], []], 40, { seed: 1 }).value.value).toBeNull()
  })

  test('γ draws as many random corpora as the precision takes, by n ≥ (C_v · 1.96 / precision)²', () => {
    const expected = (options: Partial<GammaOptions>) =>
      gamma([first, second], 40, { seed: 5, ...options }).expected.value!
    const samples = Array.from({ length: 30 }, (_, i) => expected({ samples: i + 1 }) * (i + 1))
    const values = samples.map((total, i) => total - (samples[i - 1] ?? 0))
    const mean = samples[29]! / 30
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 29)
    const needed = Math.ceil(((deviation / mean) * (1.96 / 0.05)) ** 2)
    expect(needed).toBeGreaterThan(30)
    expect(expected({ precision: 0.05 })).toBe(expected({ samples: needed }))
    expect(expected({ precision: 0.05, maxSamples: 40 })).toBe(expected({ samples: 40 }))
    expect(expected({ precision: 10 })).toBe(expected({ samples: 30 }))
  })

  test('γ of three: the integer program finds what trying all would', () => {
    const third = [span('LOC', 0, 4), span('LOC', 10, 15), span('LOC', 20, 25)]
    const { observed } = gamma([first, second, third], 40, { seed: 1 })
    const pair = (a: number, b: number) => (a / b) ** 2
    const persons = (0 + 1 + 1) / 3
    const places = (pair(1, 11) + pair(1, 11) + pair(2, 10)) / 3
    const lone = (pair(1, 9) + 2) / 3
    expect(observed.value).toBeCloseTo((persons + places + lone) / (8 / 3), 10)
  })

  test('the best alignment of two is never dearer than any other', () => {
    const spans = fc.array(
      fc
        .tuple(fc.constantFrom('A', 'B'), fc.nat(30), fc.integer({ min: 1, max: 9 }))
        .map(([label, start, length]) => span(label, start, start + length)),
      { minLength: 1, maxLength: 5 },
    )
    const distance = (a: LabelledSpans, b: LabelledSpans) => {
      const [x] = a.spans as [{ start: number; end: number }]
      const [y] = b.spans as [{ start: number; end: number }]
      const apart = Math.abs(x.start - y.start) + Math.abs(x.end - y.end)
      return (apart / (x.end - x.start + y.end - y.start)) ** 2 + (a.label === b.label ? 0 : 1)
    }
    const cheapest = (left: readonly LabelledSpans[], right: readonly LabelledSpans[]): number => {
      const [head, ...rest] = left
      if (head === undefined) return right.length
      const alone = 1 + cheapest(rest, right)
      return Math.min(
        alone,
        ...right.map(
          (other, j) =>
            distance(head, other) +
            cheapest(
              rest,
              right.filter((_, k) => k !== j),
            ),
        ),
      )
    }
    fc.assert(
      fc.property(spans, spans, (left, right) => {
        const { observed } = gamma([left, right], 60, { seed: 1, samples: 1 })
        expect(observed.value).toBeCloseTo(cheapest(left, right) / ((left.length + right.length) / 2), 10)
      }),
    )
  })
})
