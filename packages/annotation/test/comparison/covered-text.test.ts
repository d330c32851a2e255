import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CoveredText } from '../../src/comparison/covered-text.ts'

describe('text under spans', () => {
  test('spans that touch, overlap or lie in one another count once', () => {
    const covered = new CoveredText([
      { start: 4, end: 8 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 6, end: 10 },
      { start: 7, end: 9 },
    ])
    expect(covered.length).toBe(9)
    expect(covered.touches({ start: 3, end: 4 })).toBe(false)
    expect(covered.touches({ start: 9, end: 12 })).toBe(true)
    expect(covered.touches({ start: 10, end: 12 })).toBe(false)
    expect(covered.touches({ start: 5, end: 5 })).toBe(false)
  })

  test('is what looking at each letter gives', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span), span, (spans, asked) => {
        const letters = new Set(spans.flatMap(({ start, end }) => range(start, end)))
        const covered = new CoveredText(spans)
        expect(covered.length).toBe(letters.size)
        expect(covered.touches(asked)).toBe(range(asked.start, asked.end).some((at) => letters.has(at)))
      }),
    )
  })
})

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i)
