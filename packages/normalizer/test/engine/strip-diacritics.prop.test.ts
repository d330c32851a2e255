import { stripDiacritics } from '@chugiai/normalizer'
import { messyText } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** What the function is for short, whatever the way it takes. */
function byDecomposition(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐƉ]/g, 'D')
  return bare.normalize('NFC')
}

test('is decomposition without marks, for every character of the first two planes', () => {
  for (let code = 0; code < 0x20000; code++) {
    const text = `ế${String.fromCodePoint(code)}e\u0301`
    if (stripDiacritics(text) !== byDecomposition(text)) expect(stripDiacritics(text)).toBe(byDecomposition(text))
  }
})

test('is decomposition without marks, for text in any form', () => {
  const parts = fc.oneof(
    messyText,
    fc.constantFrom('\u0591', '\u05b0', '\u0323', '\u3099', 'か', '\u1112', '\u1161', '“', '😀'),
  )
  const texts = fc.array(parts, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(stripDiacritics(text)).toBe(byDecomposition(text))
    }),
  )
})

test('goes across the ends of its buffer', () => {
  const text = 'Đường lên “núi” còn xa… 😀 '.repeat(3000)
  expect(stripDiacritics(text)).toBe(byDecomposition(text))
  expect(stripDiacritics(text.normalize('NFD'))).toBe(byDecomposition(text))
})
