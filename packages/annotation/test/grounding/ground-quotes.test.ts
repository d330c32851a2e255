import {
  applyPatch,
  createDocument,
  type Extraction,
  type GroundOptions,
  groundQuotes,
  validateDocument,
} from '@chugiai/annotation'
import { type AlignedText, replaceEach, sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'

const TEXT =
  '👋 Bà Lê Thị Hoa, Chủ tịch UBND huyện Văn Lãng, đến thăm xã Tân Thanh.\nTại xã, bà Hoa khen nhân dân Tân\u00a0Thanh đoàn kết, giữ gìn đường biên, cột mốc.\r\nÔng Hoàng Văn Hòa cảm ơn bà Hoa.'

const OPTIONS: GroundOptions = {
  id: 'p1',
  author: 'qwen',
  at: '2026-01-31T08:00:00Z',
  origin: { kind: 'model', name: 'qwen' },
}

/** Marks and case away: what `foldForSearch` does, as far as these tests need. */
function fold(text: string): AlignedText {
  return replaceEach(text.normalize('NFC'), /[^\x00-\x7f]/g, ([letter]) =>
    letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D'),
  )
}

function ground(extractions: readonly Extraction[], options: Partial<GroundOptions> = {}, text = TEXT) {
  const document = createDocument({ id: 'd1', text })
  const grounded = groundQuotes(document, extractions, { ...OPTIONS, ...options })
  return { ...grounded, applied: applyPatch(document, grounded.patch) }
}

function placed(quote: string, options: Partial<GroundOptions> = {}, text = TEXT) {
  const { status, span } = ground([{ label: 'X', quote }], options, text).quotes[0]!
  return [status, span && sliceSpan(text, span)]
}

test.each([
  // name, quote, status, piece of the text
  ['letter by letter', 'Lê Thị Hoa', 'exact', 'Lê Thị Hoa'],
  ['other blanks', 'Lê   Thị\nHoa', 'folded', 'Lê Thị Hoa'],
  ['blanks that were lost', 'LêThị Hoa', 'folded', 'Lê Thị Hoa'],
  ['a no-break space', 'nhân dân Tân Thanh', 'folded', 'nhân dân Tân\u00a0Thanh'],
  ['another case', 'CHỦ TỊCH UBND HUYỆN VĂN LÃNG', 'folded', 'Chủ tịch UBND huyện Văn Lãng'],
  ['decomposed letters', 'Lê Thị Hoa'.normalize('NFD'), 'folded', 'Lê Thị Hoa'],
  ['joined across a line break', 'xã Tân Thanh. Tại xã', 'folded', 'xã Tân Thanh.\nTại xã'],
  ['joined across \\r\\n', 'cột mốc. Ông Hoàng', 'folded', 'cột mốc.\r\nÔng Hoàng'],
  ['cut with …', 'Chủ tịch … Văn Lãng', 'folded', 'Chủ tịch UBND huyện Văn Lãng'],
  ['cut with [...]', 'giữ gìn [...] cột mốc', 'folded', 'giữ gìn đường biên, cột mốc'],
  ['cut at its end', 'Chủ tịch UBND...', 'exact', 'Chủ tịch UBND'],
  ['a letter mistyped', 'Chủ tịch UBND huyện Văn Lảng', 'fuzzy', 'Chủ tịch UBND huyện Văn Lãng'],
  ['a word more', 'khen nhân dân xã Tân Thanh đoàn kết', 'fuzzy', 'khen nhân dân Tân\u00a0Thanh đoàn kết'],
  ['a word less', 'khen nhân dân Thanh đoàn kết, giữ gìn', 'fuzzy', 'khen nhân dân Tân\u00a0Thanh đoàn kết, giữ gìn'],
  ['another word', 'giữ vững đường biên, cột mốc', 'fuzzy', 'giữ gìn đường biên, cột mốc'],
  ['another name in the same sentence', 'Ông Hoàng Văn Minh cảm ơn bà Hoa', 'orphan', undefined],
  ['another number', '30/4', 'orphan', undefined],
  ['nothing like it', 'tỉnh Quảng Ninh', 'orphan', undefined],
  ['part of a word only', 'oa', 'orphan', undefined],
  ['no letters', '  ', 'orphan', undefined],
  ['nothing', '', 'orphan', undefined],
])('%s', (_, quote, status, piece) => {
  expect(placed(quote)).toEqual([status, piece])
})

test.each([
  ['lost marks', 'Le Thi Hoa', 'folded', 'Lê Thị Hoa'],
  ['lost marks and case', 'van lang', 'folded', 'Văn Lãng'],
  ['tone style', 'Văn Hoà', 'folded', 'Văn Hòa'],
  ['other marks', 'Hóa', 'orphan', undefined],
])('with a fold: %s', (_, quote, status, piece) => {
  expect(placed(quote, { fold })).toEqual([status, piece])
})

test('the letters themselves win over what only folds', () => {
  expect(placed('Hòa', { fold })).toEqual(['exact', 'Hòa'])
})

test('a name without anything that tells its places apart is ambiguous, with all of them', () => {
  const { quotes, issues, patch } = ground([{ label: 'PER', quote: 'bà Hoa' }])
  expect(quotes[0]).toMatchObject({ status: 'ambiguous' })
  expect(quotes[0]!.candidates).toHaveLength(2)
  expect(issues).toMatchObject([{ code: 'quote_ambiguous', path: 'extractions[0]' }])
  expect(patch.changes.filter(({ target }) => target === 'annotation')).toEqual([])
})

test('the first place is taken where the caller says so, with an issue still', () => {
  const { quotes, issues } = ground([{ label: 'PER', quote: 'bà Hoa' }], { whenAmbiguous: 'first' })
  expect(quotes[0]!.span!.start).toBe(TEXT.indexOf('bà Hoa'))
  expect(issues).toHaveLength(1)
})

test.each([
  ['what stands before', { before: 'cảm ơn ' }],
  ['what stands behind', { after: '.' }],
  ['a count', { occurrence: 2 }],
])('%s tells places apart', (_, hint) => {
  const { quotes } = ground([{ label: 'PER', quote: 'bà Hoa', ...hint }])
  expect(quotes[0]!.span!.start).toBe(TEXT.lastIndexOf('bà Hoa'))
})

test('as many quotes as places: each gets its own', () => {
  const { quotes } = ground([
    { label: 'PER', quote: 'bà Hoa' },
    { label: 'PER', quote: 'bà Hoa' },
  ])
  expect(quotes.map(({ span }) => span!.start)).toEqual([TEXT.indexOf('bà Hoa'), TEXT.lastIndexOf('bà Hoa')])
})

test('a list in order of reading tells where the same name stands', () => {
  const { quotes } = ground(
    ['Chủ tịch', 'Tân Thanh.', 'cột mốc', 'Hoàng Văn Hòa', 'bà Hoa'].map((quote) => ({ label: 'X', quote })),
  )
  expect(quotes[4]!.span!.start).toBe(TEXT.lastIndexOf('bà Hoa'))
})

test('a list that jumps about does not', () => {
  const { quotes } = ground(
    ['Hoàng Văn Hòa', 'Chủ tịch', 'cột mốc', 'Văn Lãng', 'bà Hoa'].map((quote) => ({ label: 'X', quote })),
  )
  expect(quotes.map(({ status }) => status)).toEqual(['exact', 'exact', 'exact', 'exact', 'ambiguous'])
})

test('relations and entities go with what they name, whatever order they come in', () => {
  const { applied, issues } = ground([
    {
      id: 'x',
      label: 'knows',
      arguments: [
        { role: 'who', id: 'a' },
        { role: 'whom', id: 'b' },
      ],
    },
    { id: 'y', label: 'says', arguments: [{ role: 'what', id: 'x' }] },
    { label: 'person', mentions: ['a', 'b'] },
    { id: 'a', label: 'PER', quote: 'Lê Thị Hoa' },
    { id: 'b', label: 'PER', quote: 'Hoàng Văn Hòa', score: 0.5 },
  ])
  expect(issues).toEqual([])
  expect(applied.layers.mentions!.annotations).toMatchObject([
    { id: 's1', quote: 'Lê Thị Hoa' },
    { id: 's2', quote: 'Hoàng Văn Hòa', origin: { score: 0.5 } },
    { id: 'e1', mentions: ['s1', 's2'] },
    {
      id: 'r1',
      arguments: [
        { role: 'who', id: 's1' },
        { role: 'whom', id: 's2' },
      ],
    },
    { id: 'r2', arguments: [{ role: 'what', id: 'r1' }] },
  ])
  expect(validateDocument(applied).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('what names an extraction without a place is lost, and says so', () => {
  const { issues, patch } = ground([
    { id: 'a', label: 'PER', quote: 'Lê Thị Hoa' },
    { id: 'b', label: 'PER', quote: 'Nguyễn Ái Quốc' },
    {
      label: 'knows',
      arguments: [
        { role: 'who', id: 'a' },
        { role: 'whom', id: 'b' },
      ],
    },
    { label: 'knows', arguments: [{ role: 'who', id: 'c' }] },
    { label: 'person', mentions: ['b'] },
  ])
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'quote_orphan extractions[1]',
    'mention_lost extractions[4]',
    'entity_lost extractions[4]',
    'relation_lost extractions[2]',
    'unknown_reference extractions[3]',
  ])
  expect(patch.changes).toHaveLength(2)
})

test('a circle of relations ends, and is said to be lost', () => {
  const { issues } = ground([
    { id: 'x', label: 'of', arguments: [{ role: 'a', id: 'y' }] },
    { id: 'y', label: 'of', arguments: [{ role: 'a', id: 'x' }] },
  ])
  expect(issues.length).toBeGreaterThan(0)
})

test('the same label on the same place is one annotation', () => {
  const { quotes, issues, applied } = ground([
    { label: 'LOC', quote: 'Văn Lãng' },
    { label: 'LOC', quote: 'văn lãng' },
  ])
  expect(applied.layers.mentions!.annotations).toHaveLength(1)
  expect(quotes.map(({ id }) => id)).toEqual(['s1', 's1'])
  expect(issues.map(({ code }) => code)).toEqual(['duplicate_span'])
})

test('a quote that was cut off within an emoji takes none of it in half', () => {
  const text = 'Huế 🌸 và Vinh 🌸'
  const { applied } = ground([{ label: 'LOC', quote: text.slice(0, 5) }], {}, text)
  expect(validateDocument(applied)).toEqual([])
})

test('200,000 relations are added in one go', () => {
  const who: Extraction = { id: 'a', label: 'PER', quote: 'Hoa' }
  const relations = Array.from(
    { length: 200_000 },
    (_, i): Extraction => ({ id: `r${i}`, label: 'x', arguments: [{ role: 'a', id: 'a' }] }),
  )
  const { patch, issues } = ground([who, ...relations], {}, 'Hoa về quê.')
  expect(issues).toEqual([])
  expect(patch.changes.filter((change) => change.target === 'annotation')).toHaveLength(200_001)
})
