import { isVietnameseSyllable, normalizeText } from '@chugiai/normalizer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterOf, SHAPES, shapeOf, toneOf } from '../../src/engine/letters.ts'
import { allSpellings, parseLetters } from '../../src/syllables/grammar.ts'
import { FIRST_STATE, isSpelling, mayBearTone, spellingTable } from '../../src/syllables/spelling-table.ts'

const SPELLINGS = [...allSpellings().keys()]
const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạầấồốờớừứìíùúỳý'
const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 8 })
const nearly = fc
  .tuple(fc.constantFrom(...SPELLINGS), fc.nat(6), fc.constantFrom(...LETTERS))
  .map(([spelling, at, letter]) => spelling.slice(0, at) + letter + spelling.slice(at + 1))

const plain = (word: string) => [...word].map((letter) => SHAPES[shapeOf(letterOf(letter.charCodeAt(0)))]).join('')

/** What the table says of a word with one tone mark at most. */
function isRight(word: string): boolean {
  const { next, ends } = spellingTable()
  const codes = [...word].map((letter) => letterOf(letter.charCodeAt(0)))
  const state = codes.reduce((at, letter) => next[at * SHAPES.length + shapeOf(letter)] ?? 0, FIRST_STATE)
  const marked = codes.findIndex((letter) => toneOf(letter) > 0)
  return mayBearTone(ends[state] ?? 0, marked < 0 ? 0 : toneOf(codes[marked] ?? 0), marked)
}

test('the table knows the words that the grammar cuts, and no others', () => {
  for (const spelling of SPELLINGS) expect(isSpelling(`-${spelling}-`, 1, spelling.length + 1), spelling).toBe(true)
  fc.assert(
    fc.property(fc.oneof(letters, nearly), (word) => {
      expect(isSpelling(word, 0, word.length)).toBe(parseLetters(plain(word)) !== null)
    }),
  )
})

test('the table allows a tone where a syllable may bear it', () => {
  fc.assert(
    fc.property(fc.oneof(letters, nearly), (word) => {
      const marks = [...word].filter((letter) => toneOf(letterOf(letter.charCodeAt(0))) > 0)
      if (marks.length <= 1) expect(isRight(word), word).toBe(isVietnameseSyllable(word))
    }),
  )
})

test.each(['hoa', 'quya', 'gìn', 'giếng', 'nghiêng', 'đắk', 'kạn', 'yên', 'quyên'])('%s is spelt so', (word) => {
  expect(isSpelling(word, 0, word.length)).toBe(true)
})

test.each(['', 'q', 'ngi', 'ka1', 'quoan', 'iên', 'hoaw', 'nghiêngg', 'ce'])('%s is not', (word) => {
  expect(isSpelling(word, 0, word.length)).toBe(false)
})

const foreign = fc
  .tuple(letters, fc.constantFrom('f', 'j', 'w', 'z', 'ß', 'ü', 'ñ', 'ç'), letters)
  .map((parts) => parts.join(''))

test('a word with a letter that no syllable has stays as it is', () => {
  fc.assert(
    fc.property(foreign, (word) => {
      expect(normalizeText(word)).toBe(word)
    }),
  )
})
