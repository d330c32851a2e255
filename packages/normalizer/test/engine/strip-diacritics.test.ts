import { stripDiacritics } from '@chugiai/normalizer'
import { expect, test } from 'vitest'

test.each([
  ['Đảng', 'Dang'],
  ['Thừa Thiên Huế'.normalize('NFD'), 'Thua Thien Hue'],
  ['Ðà Nẵng', 'Da Nang'],
  ['đường ƠƯ', 'duong OU'],
  ['Hà Nội 😀 1.234', 'Ha Noi 😀 1.234'],
  ['ガ й한', 'ガ и한'],
  ['\ud800é', '\ud800e'],
  ['', ''],
])('%j to %j', (text, expected) => expect(stripDiacritics(text)).toBe(expected))
