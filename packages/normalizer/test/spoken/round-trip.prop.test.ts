import { unverbalize, verbalize } from '@chugiai/normalizer'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// What verbalize writes, unverbalize reads: the figures come back, and are read as they were.

const dotted = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
const two = (value: number) => String(value).padStart(2, '0')
const count = fc.integer({ min: 10, max: 999_999_999_999_999 }).map(String)
const figure = fc.oneof(
  count,
  count.map(dotted),
  fc.tuple(fc.integer({ min: 10, max: 9999 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a},${two(b)}`),
  fc.integer({ min: 1, max: 100 }).map((value) => `${value}%`),
  fc
    .tuple(count.map(dotted), fc.constantFrom('km', 'kg', 'm²', 'km²', 'ha', 'cm', 'g', 'USD'))
    .map(([a, b]) => `${a} ${b}`),
  fc.tuple(fc.integer({ min: 10, max: 9999 }), fc.constantFrom('triệu', 'tỷ')).map(([a, b]) => `${a} ${b}`),
  fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })).map(([a, b]) => `ngày ${a}/${b}`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1500, max: 2099 }))
    .map(([a, b, c]) => `ngày ${a}/${b}/${c}`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1900, max: 2099 })).map(([a, b]) => `tháng ${a}/${b}`),
  fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 59 })).map(([a, b]) => `${a}h${two(b)}`),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map((value) => `09${value}`),
)
const before = fc.constantFrom('có', 'đạt', 'Hơn', 'từ', 'là', '(')
const after = fc.constantFrom('', '.', ', rồi thôi', ' ở đây')

test('figures come back from their words', () => {
  fc.assert(
    fc.property(before, figure, after, (head, written, tail) => {
      const spoken = verbalize(`${head} ${written}${tail}`).text
      const back = unverbalize(spoken).text
      expect(back).toMatch(/\d/)
      expect(verbalize(back).text).toBe(spoken)
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 500) },
  )
})
