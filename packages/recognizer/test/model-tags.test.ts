import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer({ model })
const tagged = (text: string) => recognizer.tag(text).map(({ span, upos }) => `${sliceSpan(text, span)}/${upos}`)

test.each([
  ['Tôi đọc sách.', ['Tôi/PRON', 'đọc/VERB', 'sách/NOUN', './PUNCT']],
  ['Bà Lan mua ba con gà.', ['Bà/NOUN', 'Lan/PROPN', 'mua/VERB', 'ba/NUM', 'con/NOUN', 'gà/NOUN', './PUNCT']],
  ['Nhà rất đẹp và rộng.', ['Nhà/NOUN', 'rất/ADV', 'đẹp/ADJ', 'và/CCONJ', 'rộng/ADJ', './PUNCT']],
  ['', []],
])('%j', (text, expected) => expect(tagged(text)).toEqual(expected))

test('decomposed letters have the same parts of speech', () => {
  const text = 'Nông dân huyện Sóc Sơn được mùa lúa, giá tăng hai lần.'
  expect(tagged(text.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(tagged(text))
})

test('words of the caller have one part of speech each', () => {
  const text = 'Tôi mua nước mắm Cá Cơm Than.'
  const tags = recognizer.tag(text, { words: ['nước mắm Cá Cơm Than'] })
  expect(tags.map(({ span }) => sliceSpan(text, span))).toEqual(['Tôi', 'mua', 'nước mắm Cá Cơm Than', '.'])
})

test('without the part, rules tell what they can', async () => {
  const words = await createRecognizer({ model, parts: ['words'] })
  expect(words.tag('Tôi ăn 2 quả.').map(({ upos }) => upos)).toEqual(['X', 'X', 'NUM', 'X', 'PUNCT'])
})

test.each([
  ['a = b', ['=']],
  ['1 + 1 = 2', ['+', '=']],
  ['Huế > Hà Nội', ['>']],
  ['* Hà Nội', ['*']],
])('%s: the symbols of it', (text, expected) => {
  expect(tagged(text).filter((word) => word.endsWith('/SYM'))).toEqual(expected.map((mark) => `${mark}/SYM`))
})

const written = fc.constantFrom(
  ...['a', 'b', 'Hà Nội', 'học', 'Huế', 'TP.', '12', '7,5', 'tái', 'phó', '😀', '…', '漢'],
  ...['=', '+', '<', '>', '*', '#', '@', '$', '€', '^', '~', '|', '_', '\\', '§', '°', '™', '©'],
  ...[',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '[', ']'],
  ...['&', '-', '–', '/', '%', '‰'],
)
const ofBoth = /^[-–/&]$/
const ofUnits = /^[%‰]$/

/** What a word may be by its letters. */
function mayBe(letters: string): RegExp {
  if (/^[\p{L}\p{N}]/u.test(letters)) return /^(?!PUNCT$|SYM$)/
  if (ofBoth.test(letters)) return /^(?:PUNCT|SYM)$/
  if (ofUnits.test(letters)) return /^(?:NOUN|SYM)$/
  return /^[\p{S}*#@_\\§]$/u.test(letters) ? /^SYM$/ : /^PUNCT$/
}

test('marks and symbols are such whatever stands beside them, and letters are none', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      for (const { span, upos } of recognizer.tag(text)) {
        const letters = sliceSpan(text, span)
        if (!/\s/.test(letters)) expect(upos, `${letters} in ${text}`).toMatch(mayBe(letters))
      }
    }),
    { numRuns: 60 },
  )
})
