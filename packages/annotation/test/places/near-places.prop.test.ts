import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearPlaces } from '../../src/places/near-places.ts'

/** Wrong letters of the pattern in every stretch of the text: Levenshtein 1966. */
function apart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])))
    }
    row = next
  }
  return row[b.length]!
}

/** For each end, the fewest wrong letters, and the earliest start that has them. */
function model(text: string, pattern: string, limit: number) {
  const places = Array.from({ length: text.length + 1 }, (_, end) => {
    const starts = Array.from({ length: end + 1 }, (_, start) => ({
      start,
      end,
      errors: apart(text.slice(start, end), pattern),
    }))
    return starts.reduce((best, place) => (place.errors < best.errors ? place : best))
  })
  const fewest = Math.min(...places.map(({ errors }) => errors))
  return places.filter(({ errors }) => errors === fewest && errors <= limit)
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 0, maxLength })

test('near places: those of a table of all stretches', () => {
  fc.assert(
    fc.property(letters(24), letters(8), fc.nat(6), (text, rest, limit) => {
      const pattern = `a${rest}`
      const most = Math.min(limit, pattern.length - 1)
      expect(nearPlaces(text, pattern, most, (places) => places)).toEqual(model(text, pattern, most))
    }),
  )
})

test('near places: long stretches that are alike are read by their fingerprints', () => {
  fc.assert(
    fc.property(letters(40), fc.nat(99), fc.nat(99), (piece, before, at) => {
      const text = `${'x'.repeat(before)}${`${piece}yz`.repeat(20)}`
      const pattern = text.slice(before, before + 100 + at)
      const wrong = `${pattern.slice(0, at)}Q${pattern.slice(at)}`
      const places = nearPlaces(text, wrong, 3, (all) => all)
      const brute = places.map(({ start, end }) => apart(text.slice(start, end), wrong))
      expect(places.length).toBeGreaterThan(0)
      expect(brute).toEqual(places.map(({ errors }) => errors))
    }),
    { numRuns: 30 },
  )
})
