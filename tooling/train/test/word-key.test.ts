import { expect, test } from 'vitest'
import { wordKey } from '../src/sources/word-key.ts'

test.each([
  ['Hoà bình', 'hòa bình'],
  ['hòa\u00a0 Bình'.normalize('NFD'), 'hòa bình'],
  ['  thuỷ thủ\r\n', 'thủy thủ'],
  ['', ''],
])('%j is written %j', (word, key) => {
  expect(wordKey(word)).toBe(key)
})
