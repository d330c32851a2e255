import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCanonical } from '../../src/engine/canonical.ts'

// Marks of many classes, one that never moves (U+0903), one of two parts (U+0344), one beyond the first plane.
const MARKS = [
  '\u0301',
  '\u0323',
  '\u031b',
  '\u0345',
  '\u0334',
  '\u0344',
  '\u0302',
  '\u05b0',
  '\u0903',
  '\u{1d165}',
  '\u0327',
  '\u302a',
]

test('is what normalize gives, for runs long and short', () => {
  const run = fc.array(fc.constantFrom(...MARKS), { maxLength: 200 }).map((marks) => marks.join(''))
  const text = fc
    .array(fc.oneof(run, fc.constantFrom('a', 'ê', ' ', 'ấ', 'ガ')), { maxLength: 6 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom('NFC' as const, 'NFD' as const), (source, form) => {
      expect(toCanonical(source, form)).toBe(source.normalize(form))
    }),
    { numRuns: 300 },
  )
})

test('a long run of marks in turn is put in order', () => {
  const source = `a${'\u0301\u0323'.repeat(100)}`
  expect(toCanonical(source, 'NFD')).toBe(`a${'\u0323'.repeat(100)}${'\u0301'.repeat(100)}`)
})
