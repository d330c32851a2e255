import { cohenKappa, gwetAC2, krippendorffAlpha } from '@chugiai/annotation'
import { ChugiaiError } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absoluteDifferences, allDifferences } from '../../src/agreement/pair-sums.ts'
import type { Count } from '../../src/agreement/ratings.ts'
import { ratioDifferences } from '../../src/agreement/ratio-differences.ts'
import { setDifferences } from '../../src/agreement/set-differences.ts'

const table = (items: number) => Array.from({ length: items }, (_, i) => [i + 1, i + 1 + (i % 3) / 4])

describe('values that all differ', () => {
  test.each(['interval', 'ratio', 'ordinal', 'nominal'] as const)(
    'α with %s of 100,000 items comes to an end',
    (distance) => {
      expect(krippendorffAlpha(table(100_000), distance).value).toHaveProperty('value')
    },
  )

  test.each(['ordinal', 'linear', 'quadratic'] as const)(
    'κ and AC with weights %s of 100,000 items, too',
    (weights) => {
      expect(cohenKappa(table(100_000), { weights }).value).toHaveProperty('value')
      expect(gwetAC2(table(100_000), { weights }).value).toHaveProperty('value')
    },
  )

  test.each(['jaccard', 'masi-2006', 'sets-2004'] as const)('α with %s of 100,000 sets, too', (distance) => {
    const sets = Array.from({ length: 50_000 }, (_, i) => [
      [`${i}`, `${i + 1}`],
      [`${i}`, `of ${i % 1000}`],
    ])
    const { observed } = krippendorffAlpha(sets, distance)
    const apart = { jaccard: 2 / 3, 'masi-2006': 8 / 9, 'sets-2004': 2 / 3 }[distance] // one member of three, in an overlap
    expect(observed).toHaveProperty('value', expect.closeTo(apart, 9))
  })

  test.each(['jaccard', 'masi-2006', 'sets-2004'] as const)('α with %s says where its bound is', (distance) => {
    const all = (items: number) => Array.from({ length: items }, (_, i) => [['in all', `${i}`], ['in all']])
    expect(krippendorffAlpha(all(1_000), distance).value).toHaveProperty('value')
    const refused = () => krippendorffAlpha(all(20_000), distance)
    expect(refused).toThrow(ChugiaiError)
    expect(refused).toThrow(expect.objectContaining({ code: 'too_many_values', hint: expect.any(String) }))
  })
})

describe('differences of sets by their members are those of all pairs', () => {
  const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'g'), { maxLength: 4 })
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((member) => b.has(member)).length
  const union = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a, ...b]).size
  // Not of whole numbers alone, and not the same for an overlap as for a part.
  const difference = (both: number, size: number, other: number) =>
    both === size + other - both ? 0 : 1 - both / (size + other) - (both === Math.min(size, other) ? 0.125 : 0)

  test('for sets that come any number of times', () => {
    const drawn = fc.uniqueArray(fc.tuple(members, fc.integer({ min: 1, max: 9 })), {
      selector: ([set]) => [...set].sort().join(),
    })
    fc.assert(
      fc.property(drawn, (rated) => {
        const sets = rated.map(([set]) => new Set(set))
        const counts = rated.map(([, times], i): Count => [i, times])
        const slow = allDifferences(counts, (i, j) => {
          const [a, b] = [sets[i]!, sets[j]!]
          return shared(a, b) === 0 && union(a, b) > 0 ? 1 : difference(shared(a, b), a.size, b.size)
        })
        expect(setDifferences(counts, sets, difference)).toBeCloseTo(slow, 9)
      }),
    )
  })

  test.each(['jaccard', 'masi-2006', 'sets-2004'] as const)(
    '%s: a word is the set of itself, [] only like []',
    (distance) => {
      expect(
        krippendorffAlpha(
          [
            ['a', ['a']],
            [['a'], 'a'],
          ],
          distance,
        ).observed,
      ).toEqual({ value: 0 })
      expect(
        krippendorffAlpha(
          [
            [[], []],
            [['a'], ['a']],
          ],
          distance,
        ).observed,
      ).toEqual({ value: 0 })
      expect(krippendorffAlpha([[[], ['a']]], distance).observed).toEqual({ value: 1 })
    },
  )
})

test('sums of differences in order are those of all pairs', () => {
  const counts = fc.uniqueArray(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })), { selector: ([place]) => place })
  fc.assert(
    fc.property(counts, (drawn) => {
      const all: readonly Count[] = drawn
      expect(absoluteDifferences(all, (place) => place)).toBe(allDifferences(all, (a, b) => Math.abs(a - b)))
    }),
  )
})

describe('ratio differences of many values', () => {
  const twoByTwo = (counts: readonly Count[], numberOf: (category: number) => number) =>
    allDifferences(counts, (first, second) => {
      const [a, b] = [numberOf(first), numberOf(second)]
      return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2
    })
  const kinds: Record<string, (draw: number) => number> = {
    'of one size': (draw) => 1 + draw,
    'that nearly agree': (draw) => 1e9 + draw,
    'from the smallest to the largest': (draw) => 10 ** (600 * draw - 300),
    'with 0 among them': (draw) => Math.floor(1000 * draw),
    'in two heaps': (draw) => (draw < 0.5 ? draw : 1e12 + draw),
  }
  test.each(Object.entries(kinds))('%s are those of all pairs', (_, numberOf) => {
    const draws = fc.noShrink(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 201, maxLength: 300 }))
    fc.assert(
      fc.property(draws, fc.nat(8), (drawn, times) => {
        const values = [...new Set(drawn.map(numberOf))]
        const counts = values.map((_, category): Count => [category, 1 + ((category * times) % 5)])
        const [fast, slow] = [ratioDifferences, twoByTwo].map((sum) => sum(counts, (category) => values[category]!))
        expect(fast! / slow! || 1).toBeCloseTo(1, 9)
      }),
      { numRuns: 20 },
    )
  })

  test('numbers below 0 are compared two by two, up to a bound', () => {
    expect(
      krippendorffAlpha(
        table(1_000).map(([a, b]) => [-a!, b!]),
        'ratio',
      ).value,
    ).toHaveProperty('value')
    const refused = () =>
      krippendorffAlpha(
        table(20_000).map(([a, b]) => [-a!, b!]),
        'ratio',
      )
    expect(refused).toThrow(expect.objectContaining({ code: 'too_many_values', hint: expect.any(String) }))
  })
})
