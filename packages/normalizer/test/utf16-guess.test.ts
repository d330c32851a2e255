import { decode, detectEncoding } from '@chugiai/normalizer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const ORDERS = ['utf-16le', 'utf-16be'] as const
type Order = (typeof ORDERS)[number]

function utf16(text: string, order: Order): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'utf-16le')
  return new Uint8Array(view.buffer)
}

describe.each(ORDERS)('%s without a byte order mark', (order) => {
  test.each([
    'Huế 8/3',
    'hoa\n',
    'anh\r\nem\r\n',
    'plain',
    'Đặng Thuỳ Trâm',
    'ngày 8/3\tThừa Thiên – Huế',
    '😀 Xin chào các bạn',
    'thủ đô Bắc Kinh (北京), nước Nhật Bản (日本)',
    'Xin chào các bạn, “Huế” và 中国, 한국',
    'Xin chào và ਅ',
    'bà và là',
  ])('%j is read', (text) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const bytes = utf16(text.normalize(form), order)
      expect([decode(bytes).text, decode(bytes).encoding]).toEqual([text.normalize(form), order])
    }
  })

  test('Vietnamese of any length is', () => {
    const words = fc.array(fc.constantFrom('Huế', 'đường', 'ăn', 'cơm', 'a', '2025', 'và', '–', 'Trung', '中'), {
      minLength: 4,
    })
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n', '\r\n', ', '), (list, between) => {
        const text = list.join(between)
        expect(decode(utf16(text, order)).text).toBe(text)
      }),
    )
  })
})

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  'a\0b\n',
  '\0ab\n',
  'a\0\nb',
  'a\0b\0',
  'a\0',
  'a\0b\nc\0d\n',
  'a\0b\nc\0d\ne\0f\n',
  'key\0val\0',
  'abc\0def\0ghi\0jkl\0',
  '\0abc\0def\0ghi',
  'a,b\0c,d\0e,f\0',
  'ab c\0de\nfgh\0',
  '\u0001\0\u0002\0\u0003\0\u0004\0',
  '\0\0\0\0\0\0\0\0',
  'a\0\0\0b\0\0\0',
  'a\0\0bc\0d\0e\0',
  '\u0089PNG\0\0\0\r',
  '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR',
  'GIF89a\u0001\0\u0001\0\0\0',
  'PK\u0003\u0004\u0014\0\0\0\b\0',
])('%j is bytes with a NUL, no UTF-16', (text) => {
  expect(() => decode(bytesOf(text))).toThrow(
    expect.objectContaining({ code: 'not_text', span: expect.objectContaining({ start: text.indexOf('\0') }) }),
  )
  expect(detectEncoding(bytesOf(text)).map(({ encoding }) => encoding)).not.toEqual(
    expect.arrayContaining([expect.stringContaining('utf-16')]),
  )
})

test('with the encoding said, few units are read as they are', () => {
  expect(decode(bytesOf('a\0b\0'), { encoding: 'utf-16le' }).text).toBe('ab')
})
