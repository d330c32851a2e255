import {
  collapseBlanksStep,
  decode,
  encode,
  normalizeText,
  removeInvisibleStep,
  unverbalize,
  verbalize,
} from '@chugiai/normalizer'
import { runSteps } from '@chugiai/text'
import { expect, test } from 'vitest'

const LETTERS = 'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ'
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const ALPHABET = [...LETTERS].flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC')))

test.each(['tcvn3', 'vni', 'viscii', 'windows-1258'] as const)('%s: each small letter comes back', (encoding) => {
  const small = ALPHABET.filter((letter) => letter.length === 1 && letter === letter.toLowerCase())
  for (const letter of small) {
    const { bytes } = encode(`nh${letter}`, encoding)
    expect(decode(bytes, { encoding }).text).toBe(`nh${letter}`)
  }
})

test.each(['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])('the line end %j is a line feed', (end) => {
  expect(runSteps(`một${end}hai`, [collapseBlanksStep]).text).toBe('một\nhai')
  expect(runSteps(`một \t${end}hai`, [collapseBlanksStep]).text).toBe('một\nhai')
})

test('a joiner stays between two parts of an emoji alone', () => {
  expect(runSteps('👩\u200d💻', [removeInvisibleStep]).text).toBe('👩\u200d💻')
  expect(runSteps('👩\u200dab', [removeInvisibleStep]).text).toBe('👩ab')
  expect(runSteps('ab\u200d👩', [removeInvisibleStep]).text).toBe('ab👩')
})

test.each([
  ['gọi (024) 38254567 nhé', 'gọi (không hai bốn) ba tám hai năm bốn năm sáu bảy nhé'],
  ['có 1.2B người', 'có một chấm hai tỷ người'],
  ['cỡ 20cmx30cm', 'cỡ hai mươi xăng ti mét nhân ba mươi xăng ti mét'],
])('%s', (written, spoken) => {
  expect(verbalize(written).text).toBe(spoken)
})

test.each([
  ['năm giờ ba mươi phút', '5 giờ 30 phút'],
  ['một giờ rưỡi', '1 giờ 30 phút'],
  ['ba giờ kém mười lăm phút', '3 giờ kém 15 phút'],
])('%s', (spoken, written) => {
  expect(unverbalize(spoken).text).toBe(written)
})

test('clean text of all letters stays', () => {
  const text = ALPHABET.map((letter) => `nh${letter.toLowerCase()}`).join(', ')
  expect(normalizeText(text)).toBe(text.normalize('NFC'))
})
