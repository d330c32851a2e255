import { decode, type Encoding } from '@chugiai/normalizer'
import { expect, test } from 'vitest'

const TEXT = '😀 Thừa Thiên Huế,\r\nngày 8/3'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBig: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig)
  return new Uint8Array(view.buffer)
}

test.each<[string, Uint8Array, string, Encoding]>([
  ['UTF-8', utf8(TEXT), TEXT, 'utf-8'],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`), `\ufeff${TEXT}`, 'utf-8'],
  ['UTF-16 little endian with a mark', utf16(`\ufeff${TEXT}`, false), `\ufeff${TEXT}`, 'utf-16le'],
  ['UTF-16 big endian with a mark', utf16(`\ufeff${TEXT}`, true), `\ufeff${TEXT}`, 'utf-16be'],
  ['UTF-16 little endian', utf16(TEXT, false), TEXT, 'utf-16le'],
  ['UTF-16 big endian', utf16(TEXT, true), TEXT, 'utf-16be'],
  ['an empty file', new Uint8Array(0), '', 'utf-8'],
])('%s', (_, bytes, text, encoding) => {
  const decoded = decode(bytes)
  expect(decoded.text).toBe(text)
  expect(decoded.encoding).toBe(encoding)
  expect(decoded.alignment.sourceLength).toBe(bytes.length)
  expect(decoded.alignment.targetLength).toBe(text.length)
  if (text === '') return
  const start = text.indexOf('Huế')
  const source = decoded.alignment.toSource({ start, end: start + 3 })!
  expect(new TextDecoder(encoding).decode(bytes.subarray(source.start, source.end))).toBe('Huế')
})

test.each<[string, Uint8Array, Encoding | undefined, string, number]>([
  ['bytes that are not UTF-8', Uint8Array.of(0x48, 0xe1, 0x20, 0x4e), undefined, 'invalid_encoding', 1],
  ['an overlong form', Uint8Array.of(0x41, 0xc0, 0xaf), undefined, 'invalid_encoding', 1],
  ['a surrogate in UTF-8', Uint8Array.of(0x41, 0x42, 0xed, 0xa0, 0x80), undefined, 'invalid_encoding', 2],
  ['a character cut off', utf8('Huế').subarray(0, 4), undefined, 'invalid_encoding', 2],
  ['half a code unit', Uint8Array.of(0x41, 0x00, 0x42), 'utf-16le', 'invalid_encoding', 2],
  ['a lone surrogate', utf16('a\ud800b', true), 'utf-16be', 'invalid_encoding', 2],
  ['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00, 0x01, 0x02), undefined, 'not_text', 4],
])('%s is refused', (_, bytes, encoding, code, offset) => {
  const attempt = () => decode(bytes, encoding === undefined ? {} : { encoding })
  expect(attempt).toThrow(
    expect.objectContaining({ code, hint: expect.any(String), span: expect.objectContaining({ start: offset }) }),
  )
})

test('an unknown encoding is refused', () => {
  expect(() => decode(utf8('a'), { encoding: 'klingon' as Encoding })).toThrow(
    expect.objectContaining({ code: 'unknown_encoding' }),
  )
})

test.each([
  ['Huáº¿', 'Huế'],
  ['Viá»‡t', 'Việt'],
  ['Nguyá»…n', 'Nguyễn'],
  ['Quáº£ng', 'Quảng'],
  ['ThÃ nh', 'ThÃ nh'], // the no-break space of "à" is lost: nothing proves what stood there
  ['cafÃ©', 'cafÃ©'],
  ['Nguye^~n', 'Nguyễn'],
  ['Vie^.t Nam', 'Việt Nam'],
  ['Xin cha`o', 'Xin chào'],
  ["don't", "don't"],
  ['x^2 + y^2', 'x^2 + y^2'],
  ['Huế', 'Huế'],
  ['Trung', 'Trung'],
])('a single cell %j is %j', (cell, text) => expect(decode(cell).text).toBe(text))
