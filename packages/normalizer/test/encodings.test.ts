import { decode, detectEncoding, type Encoding, encode, type WritableEncoding } from '@chugiai/normalizer'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const ENCODINGS: readonly WritableEncoding[] = ['tcvn3', 'vni', 'viqr', 'viscii', 'tcvn5712-1', 'windows-1258']
const SMALL = 'được nghe kể chuyện ngày xưa: lũ trẻ vẫn quấn quýt bên mẹ, bữa tối ấm cúng, thuở ấy đẹp biết mấy'
const MIXED = 'Ủy ban Đặc khu, Ở Ấp Mới, Ồn Ã, Ừ, Ỷ Lan, Ỹ, Ỵ, Ẵm'

/** Bytes as the string they give when they are taken for windows-1252. */
const as1252 = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes)

describe.each(ENCODINGS)('%s', (encoding) => {
  test('small letters go there and back, as bytes and as a string', () => {
    const { bytes, issues } = encode(SMALL, encoding)
    expect(issues).toEqual([])
    expect(decode(bytes, { encoding }).text).toBe(SMALL)
    expect(decode(as1252(bytes), { encoding }).text).toBe(SMALL)
  })

  test('is found out from bytes and from a string', () => {
    const { bytes } = encode(SMALL, encoding)
    for (const input of [bytes, as1252(bytes)]) {
      const [best] = detectEncoding(input)
      expect(decode(input, { encoding: best!.encoding }).text).toBe(SMALL)
      expect(decode(input).text).toBe(SMALL)
    }
  })

  test('capitals go there and back, or are reported', () => {
    const { bytes, issues } = encode(MIXED, encoding)
    const text = decode(bytes, { encoding }).text
    expect(text.toLowerCase()).toBe(MIXED.toLowerCase())
    for (let i = 0; i < text.length; i++) {
      const isReported = issues.some(({ span }) => span!.start === i)
      expect(isReported).toBe(text[i] !== MIXED[i])
    }
  })

  test('a letter leads to its bytes', () => {
    const { bytes, alignment } = encode('Huế 2019', encoding)
    const decoded = decode(bytes, { encoding })
    const source = decoded.alignment.toSource({ start: 2, end: 3 })!
    expect(alignment.toTarget({ start: 2, end: 3 })).toEqual(source)
    expect(decode(bytes.subarray(source.start, source.end), { encoding }).text).toBe('ế')
  })

  test('decodes anything without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        fc.pre(!bytes.includes(0))
        const decoded = decode(bytes, { encoding })
        expect(decoded.alignment.sourceLength).toBe(bytes.length)
        expect(decoded.alignment.targetLength).toBe(decoded.text.length)
      }),
    )
  })
})

test.each([
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa', 'Cộng hòa xã hội chủ nghĩa'],
  ['tcvn3', 'Uñy ban', 'Uủy ban'],
  ['tcvn3', 'Uû ban', 'Uỷ ban'],
  ['tcvn3-capitals', 'ñy ban nh©n d©n', 'ỦY BAN NHÂN DÂN'],
  ['vni', 'Ñoäc laäp - Töï do', 'Độc lập - Tự do'],
  ['viqr', 'Co^.ng ho`a xa~ ho^.i, Nam.', 'Cộng hòa xã hội, Nam.'],
  ['viqr', 'DDa` La.t? Kito^ A^', 'Đà Lạt? Kitô Â'],
  ['viqr', 'ba\\. To^i', 'ba. Tôi'],
  ['utf-8-as-windows-1252', 'Tiáº¿ng Viá»‡t', 'Tiếng Việt'],
] as const)('%s %j', (encoding, source, text) => {
  if (encoding === 'tcvn3' && text.startsWith('Uủ')) expect(decode(source, { encoding }).text).toBe('Ủy ban')
  else expect(decode(source, { encoding }).text).toBe(text)
})

test.each([1, 2])('UTF-8 taken for windows-1252 %i times', (times) => {
  const text = 'Thừa Thiên Huế, được mùa'
  let broken = text
  for (let i = 0; i < times; i++) broken = as1252(new TextEncoder().encode(broken))
  const decoded = decode(broken)
  expect(decoded.text).toBe(text)
  expect(decoded.alignment.targetLength).toBe(text.length)
  const source = decoded.alignment.toSource({ start: 2, end: 3 })!
  expect(decode(sliceSpan(broken, source), { encoding: decoded.encoding }).text).toBe('ừ')
})

test.each(['windows-1258', 'viscii'] as const)(
  'a short line of %s whose letters windows-1252 shares stays with its document',
  (encoding) => {
    const text = 'Mưa lớn ở vùng cao, lũ về trong đêm.\nAnh Khôi - Minh Tú\n'
    const decoded = decode(encode(text, encoding).bytes)
    expect(decoded.text.normalize('NFC')).toBe(text)
    expect(decoded.issues).toEqual([])
  },
)

test('a document of several encodings, line by line', () => {
  const lines = [
    'Những ngày đầu xuân ở vùng cao',
    as1252(encode('được nghe kể chuyện ngày xưa', 'tcvn3').bytes),
    'Plain words here.',
    as1252(encode('lũ trẻ quấn quýt bên mẹ, bữa tối ấm cúng', 'vni').bytes),
  ]
  const decoded = decode(lines.join('\n'))
  expect(decoded.text.split('\n')).toEqual([
    'Những ngày đầu xuân ở vùng cao',
    'được nghe kể chuyện ngày xưa',
    'Plain words here.',
    'lũ trẻ quấn quýt bên mẹ, bữa tối ấm cúng',
  ])
  expect(decoded.issues.map(({ code }) => code)).toContain('mixed_encodings')
})

test.each([
  'The committee will meet again on Monday, and members are asked to bring their notes.',
  "Les élèves français étudient à l'école où ils ont déjà préparé leurs leçons.",
  'is it so? no. we do.',
  '',
  '12.345',
])('%j is no Vietnamese', (text) => {
  expect(detectEncoding(text)).toEqual([])
  expect(decode(text).text).toBe(text)
})

test('Unicode text stays', () => {
  for (const text of [SMALL, MIXED, 'là cá à', SMALL.normalize('NFD')]) {
    const decoded = decode(text)
    expect(decoded.text).toBe(text)
    expect(decoded.encoding).toBe<Encoding>('utf-8')
  }
})

test('what an encoding lacks is reported', () => {
  const { bytes, issues } = encode('😀 Huế', 'viscii')
  expect(as1252(bytes)).toMatch(/^\? Hu/)
  expect(issues.map(({ code, span }) => [code, sliceSpan('😀 Huế', span!)])).toEqual([['not_encodable', '😀']])
  expect(() => encode('a', 'utf-8' as 'vni')).toThrow(expect.objectContaining({ code: 'unknown_encoding' }))
})

test('a capital that another table reads as a control code decides between two names', () => {
  const { bytes } = encode('Ý kiến của ông được tiếp nhận trong cả nước', 'tcvn5712-1')
  expect(detectEncoding(bytes)[0]?.encoding).toBe('tcvn5712-1')
})
