import { describe, expect, test } from 'vitest'
import { decode } from '../src/encodings/decode.ts'
import { encode, type WritableEncoding } from '../src/encodings/encode.ts'

const FAMILIES = ['Vũ', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đỗ', 'Hoàng', 'Bùi']
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Hữu']
const GIVENS = ['Dũng', 'Huế', 'Ánh', 'Bình', 'Hương', 'Tuấn', 'Yến', 'Sơn', 'Quỳnh']

/** Forty rows of a name and a sum of money. */
function table(seed: number): string {
  const row = (i: number) =>
    `${FAMILIES[(i * 7 + seed) % 8]} ${MIDDLES[(i * 3 + seed) % 5]} ${GIVENS[(i * 5 + seed * 2) % 9]}\t${(i + 1) * 23}.000đ`
  return Array.from({ length: 40 }, (_, i) => row(i)).join('\n')
}

describe.each(['tcvn3', 'vni', 'viscii', 'windows-1258'] satisfies WritableEncoding[])('%s', (encoding) => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7])('a table of short rows is decoded as one document, %i', (seed) => {
    const text = table(seed)
    const decoded = decode(encode(text, encoding).bytes)
    expect(decoded.text).toBe(text)
    expect(decoded.issues).toEqual([])
  })
})

test('a line that the document reads badly and another encoding well is still read by itself', () => {
  const tcvn = 'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do hạnh phúc'
  const vni = 'Thành phố Huế được công nhận là di sản văn hóa thế giới'
  const parts = [...Array(5).fill(encode(`${tcvn}\n`, 'tcvn3').bytes), encode(vni, 'vni').bytes] as Uint8Array[]
  const decoded = decode(Uint8Array.from(parts.flatMap((bytes) => [...bytes])))
  expect(decoded.text).toBe(`${tcvn}\n`.repeat(5) + vni)
  expect(decoded.issues.map(({ code }) => code)).toEqual(['mixed_encodings'])
})
