import { cohenKappa, gwetAC2, krippendorffAlpha } from '@chugiai/annotation'
import { ChugiaiError } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absoluteDifferences, allDifferences } from '../../src/agreement/pair-sums.ts'
import type { Count } from '../../src/agreement/ratings.ts'

const table = (items: number) => Array.from({ length: items }, (_, i) => [i + 1, i + 1 + (i % 3) / 4])

describe('values that all differ', () => {
  test.each(['interval', 'ordinal', 'nominal'] as const)('α with %s of 100,000 items comes to an end', (distance) => {
    expect(krippendorffAlpha(table(100_000), distance).value).toHaveProperty('value')
  })

  test.each(['ordinal', 'linear', 'quadratic'] as const)(
    'κ and AC with weights %s of 100,000 items, too',
    (weights) => {
      expect(cohenKappa(table(100_000), { weights }).value).toHaveProperty('value')
      expect(gwetAC2(table(100_000), { weights }).value).toHaveProperty('value')
    },
  )

  test.each(['ratio', 'jaccard', 'masi-2006', 'sets-2004'] as const)(
    'α with %s says where its bound is',
    (distance) => {
      expect(krippendorffAlpha(table(1_000), distance).value).toHaveProperty('value')
      const refused = () => krippendorffAlpha(table(20_000), distance)
      expect(refused).toThrow(ChugiaiError)
      expect(refused).toThrow(expect.objectContaining({ code: 'too_many_values', hint: expect.any(String) }))
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
