import { expect, test } from 'vitest'
import { KeptSums } from '../src/model/kept-sums.ts'

test('what is kept is found by both numbers, and what is new begins with nothing', () => {
  const kept = new KeptSums(2, 4)
  for (const [a, b] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [-1, 7],
  ] as const) {
    expect(kept.find(a, b)).toBe(-1)
    const at = kept.keep(a, b)
    expect([...kept.sums.subarray(at, at + 2)]).toEqual([0, 0])
    kept.sums.set([a, b], at)
  }
  const at = kept.find(-1, 7)
  expect([...kept.sums.subarray(at, at + 2)]).toEqual([-1, 7])
  expect(kept.find(0, 7)).toBe(-1)
})

test('when there is no more room it begins anew', () => {
  const kept = new KeptSums(1, 4)
  for (let number = 1; number <= 50; number++) {
    kept.sums[kept.keep(number, 0)] = number
    for (let other = 1; other <= 50; other++) {
      const at = kept.find(other, 0)
      if (at >= 0) expect(kept.sums[at]).toBe(other)
    }
    expect(kept.find(number, 0)).toBeGreaterThanOrEqual(0)
  }
  expect(kept.find(1, 0)).toBe(-1)
})
