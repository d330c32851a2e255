import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignLevels, LEVELS } from '../../src/model/levels.ts'

test.each([
  ['none', [], []],
  [
    'apart',
    [
      [0, 4],
      [4, 8],
    ],
    [0, 0],
  ],
  [
    'what is inside stands closer',
    [
      [0, 16],
      [5, 16],
    ],
    [1, 0],
  ],
  [
    'three deep',
    [
      [0, 20],
      [5, 16],
      [8, 11],
    ],
    [2, 1, 0],
  ],
  [
    'crossing',
    [
      [0, 8],
      [5, 16],
    ],
    [0, 1],
  ],
  [
    'deeper than the lines last',
    [
      [0, 20],
      [1, 19],
      [2, 18],
      [3, 17],
    ],
    [2, 2, 1, 0],
  ],
])('%s', (_, spans, levels) => {
  expect(assignLevels(spans.map(([start, end]) => ({ start: start!, end: end! })))).toEqual(levels)
})

test('law: above the last level no two overlapping spans share one', () => {
  const span = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (made) => {
      const spans = made.toSorted((a, b) => a.start - b.start || b.end - a.end)
      const levels = assignLevels(spans)
      for (let a = 0; a < spans.length; a++) {
        for (let b = a + 1; b < spans.length; b++) {
          const overlap = spans[a]!.start < spans[b]!.end && spans[b]!.start < spans[a]!.end
          if (overlap && levels[a] === levels[b]) expect(levels[a]).toBe(LEVELS - 1)
        }
      }
    }),
  )
})
