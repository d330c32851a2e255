import { nearest } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['tonePlacment', ['preset', 'tonePlacement'], 'tonePlacement'],
  ['PRE', ['NORP', 'PER', 'PERCENT'], 'PER'],
  ['per', ['LOC', 'PER'], 'PER'],
  ['mention', ['words', 'mentions'], 'mentions'],
  ['nhà', ['ĐỊA', 'người'], null],
  ['', ['người'], null],
])('%j among %j is %j', (word, names, expected) => expect(nearest(word, names)).toBe(expected))

/** How many letters are added, left out, changed or swapped with the next, by trying all ways. */
function letters(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(1), b.slice(1)]
  const changed = letters(x, y) + (a[0] === b[0] ? 0 : 1)
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  const swapped = isSwap ? letters(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY
  return Math.min(letters(x, b) + 1, letters(a, y) + 1, changed, swapped)
}

test('of names that neither begin the word nor are begun by it, the first with the fewest letters away', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (wanted, others) => {
      const names = others.filter((name) => !name.startsWith(wanted) && !wanted.startsWith(name))
      const away = names.map((name) => letters(wanted, name))
      const least = Math.min(...away)
      const near = least <= Math.min(3, Math.floor(wanted.length / 2)) ? names[away.indexOf(least)] : null
      expect(nearest(wanted, names)).toBe(near ?? null)
    }),
  )
})
