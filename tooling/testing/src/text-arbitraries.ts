import fc from 'fast-check'

// biome-ignore format: a list reads better in rows
const SYLLABLES = [
  'hoà', 'hòa', 'khoẻ', 'thúy', 'thuý', 'quý', 'giờ', 'gìn', 'nghiêng', 'được', 'Đảng', 'ủy', 'uỷ', 'Lê', 'thuở', 'huơ',
  'baỏ', 'gìo', 'lựơng', 'chuơng', 'qúy', 'hòan', 'NGUYỄN', 'Trần', 'tỉnh', 'xã', 'phường', 'năm', '2019', '29/11', '82,8%',
]
// biome-ignore format: a list reads better in rows
const ODDITIES = [
  '', ' ', '  ', '\u00a0', '\u2009', '\u3000', '\t', '\n', '\r\n', '\r', '\u2028', '\ufeff', '\u200b', '\u200d', '\u00ad',
  '👩‍👩‍👧', '🇻🇳', '😀', 'e\u0301\u0302', 'e\u0302\u0323', 'a\u0340', '\u0301', '\ud800', '\udc00', 'Ð', 'ð', 'Ａ', '…', '“', '”',
  ',', '.', '?', '!', '(', ')', '-', '–', '/', '15/2020/NĐ-CP', 'TP.HCM', 'a@b.vn', 'https://vi.dụ/á', 'Chào_bạn', 'Moscow',
]
const FORMS = ['NFC', 'NFD', 'NFKD'] as const

/** A Vietnamese syllable in one of the Unicode forms. */
export const syllable = fc
  .tuple(fc.constantFrom(...SYLLABLES), fc.constantFrom(...FORMS))
  .map(([text, form]) => text.normalize(form))

/** Text as it comes: Vietnamese in mixed forms, blanks, invisible characters, emoji, lone surrogates, other scripts. */
export const messyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: syllable },
      { weight: 3, arbitrary: fc.constant(' ') },
      { weight: 3, arbitrary: fc.constantFrom(...ODDITIES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** A span of a text of the given length, empty ones and the two ends included. */
export const spanIn = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
