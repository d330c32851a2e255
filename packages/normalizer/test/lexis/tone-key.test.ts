import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syllableKey, syllableKeys, toneKey } from '../../src/lexis/tone-key.ts'

test.each([
  ['both styles of a tone mark', 'hoà', 'hòa'],
  ['capitals', 'HÒA', 'hoà'],
  ['decomposed letters', 'thu\u031b\u0309', 'thử'],
  ['a decomposed letter with two marks, in either order', 'viê\u0323t', 'vie\u0323\u0302t'],
  ['a soft hyphen inside', 'ho\u00adà', 'hoà'],
  ['a zero-width joiner inside', 'n\u200dăm', 'năm'],
])('%s give one key', (_, one, other) => {
  expect(toneKey(one)).toBe(toneKey(other))
})

test.each([
  ['another tone', 'hoà', 'hoá'],
  ['another vowel', 'bạn', 'bận'],
  ['no tone', 'ma', 'mà'],
  ['đ', 'đa', 'da'],
])('%s gives another key', (_, one, other) => {
  expect(toneKey(one)).not.toBe(toneKey(other))
})

test.each([
  ['kỉ', 'kỷ'],
  ['Mĩ', 'Mỹ'],
  ['hi', 'HY'],
  ['lí', 'lý'],
  ['ti', 'ty'],
])('%s and %s are one syllable, but not one spelling', (one, other) => {
  expect(syllableKey(one)).toBe(syllableKey(other))
  expect(toneKey(one)).not.toBe(toneKey(other))
})

test.each([
  ['tai', 'tay'],
  ['thúi', 'thúy'],
  ['ngài', 'ngày'],
])('%s and %s are two syllables', (one, other) => {
  expect(syllableKey(one)).not.toBe(syllableKey(other))
})

test('keys of a list', () => {
  expect(syllableKeys('Uỷ|kỉ')).toEqual(new Set([syllableKey('ủy'), syllableKey('kỷ')]))
})

test('case and Unicode form never change a key', () => {
  const letters = fc.constantFrom(...'aăâeêioôơuưyđbcghklmnprstvxàảãáạằẳẵắặộợữ')
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 6 }), (word) => {
      for (const form of [word.normalize('NFD'), word.toUpperCase(), word.toUpperCase().normalize('NFD')]) {
        expect(toneKey(form)).toBe(toneKey(word))
      }
    }),
  )
})

test('a composed letter has the key of its decomposed form, whatever stands beside it', () => {
  for (let code = 0x21; code < 0x2000; code++) {
    const letter = String.fromCharCode(code)
    for (const word of [`a${letter}`, `${letter}ờ`, `Đ${letter}n`]) {
      expect(toneKey(word), word).toBe(toneKey(`\u200b${word}`))
      expect(toneKey(word), word).toBe(toneKey(word.normalize('NFD')))
    }
  }
})
