import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndex, firstWhere, lowerBound, upperBound } from '../src/binary-search.ts'

const ascending = fc.array(fc.integer({ min: 0, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b))

test('bounds are what a walk from the start finds', () => {
  fc.assert(
    fc.property(ascending, fc.integer({ min: -1, max: 21 }), (numbers, value) => {
      const orLength = (index: number) => (index === -1 ? numbers.length : index)
      expect(lowerBound(numbers, value)).toBe(orLength(numbers.findIndex((number) => number >= value)))
      expect(upperBound(numbers, value)).toBe(orLength(numbers.findIndex((number) => number > value)))
      expect(upperBound(Int32Array.from(numbers), value)).toBe(upperBound(numbers, value))
    }),
  )
})

test('the search begins where it is told and asks few times', () => {
  const asked: number[] = []
  const found = firstIndex(1_000_000, (index) => asked.push(index) > 0 && index >= 600_000, 500_000)
  expect(found).toBe(600_000)
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(500_000)
  expect(asked.length).toBeLessThanOrEqual(20)
})

test('where nothing is reached it gives the length', () => {
  expect(firstIndex(7, () => false)).toBe(7)
  expect(firstIndex(0, () => true)).toBe(0)
})

test('the first item of which something holds', () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 5, end: 8 },
  ]
  expect([0, 3, 8, 9].map((offset) => firstWhere(spans, ({ end }) => end > offset))).toEqual([0, 1, 2, 2])
  expect(firstWhere([1, 1, 1], (number) => number > 0, 2)).toBe(2)
})
