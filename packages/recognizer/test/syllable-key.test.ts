import { expect, test } from 'vitest'
import { syllableKey } from '../src/syllable-key.ts'

test.each([
  ['Hoà', 'hòa'],
  ['uỷ', 'ủy'],
  ['UỶ', 'ủy'],
  ['kỉ', 'kỷ'],
  ['Mĩ', 'Mỹ'],
  ['thuý'.normalize('NFD'), 'thúy'],
  ['Đắk'.normalize('NFD'), 'đắk'],
  ['Hà\u00adnội', 'hànội'],
])('%s and %s have one key', (one, other) => {
  expect(syllableKey(one)).toBe(syllableKey(other))
})

test.each([
  ['ma', 'má'],
  ['mả', 'mã'],
  ['ban', 'bàn'],
  ['đo', 'do'],
  ['hai', 'hay'],
])('%s and %s have two', (one, other) => {
  expect(syllableKey(one)).not.toBe(syllableKey(other))
})
