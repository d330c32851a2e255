import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
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
