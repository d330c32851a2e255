import { annotateAll, applyPatch, createIds, findMentions, foldMatcher, snapSpan, trimSpan } from '@chugiai/annotation'
import { messyText, spanIn } from '@chugiai/testing'
import { replaceEach, type Span, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLetterBoundary, letterEnd, letterStart } from '../../src/model/letters.ts'
import { codeOf, TEXT as SAMPLE, sampleDocument, spanOf } from '../cases/sample.ts'

const TEXT = 'Ở thành phố Đà Nẵng, chị xa\u0303 👩‍👩‍👧 hát. Hết!'
const WORDS = ['Ở', 'thành phố', 'Đà Nẵng', ',', 'chị', 'xa\u0303', '👩‍👩‍👧', 'hát', '.', 'Hết', '!'].map((word) =>
  spanOf(TEXT, word),
)
const SENTENCES = [spanOf(TEXT, TEXT.slice(0, TEXT.indexOf(' Hết'))), spanOf(TEXT, 'Hết!')]

const snap = (
  piece: string,
  to: 'grapheme' | 'syllable' | 'token' | 'word' | 'sentence',
  how: 'strict' | 'expand' | 'contract',
) => {
  const units = to === 'word' ? WORDS : to === 'sentence' ? SENTENCES : []
  const span = snapSpan(TEXT, spanOf(TEXT, piece), { to, snap: how, units })
  return span && sliceSpan(TEXT, span)
}

describe('snapSpan', () => {
  test.each([
    ['xa', 'grapheme', 'strict', null],
    ['xa', 'grapheme', 'expand', 'xa\u0303'],
    ['xa', 'grapheme', 'contract', 'x'],
    ['👩‍👩', 'grapheme', 'expand', '👩‍👩‍👧'],
    ['\u200d👩', 'grapheme', 'contract', null],
    ['hành ph', 'syllable', 'expand', 'thành phố'],
    [' thành p', 'syllable', 'contract', 'thành'],
    [', ch', 'syllable', 'expand', 'chị'],
    ['thành phố', 'syllable', 'strict', 'thành phố'],
    ['thành ', 'syllable', 'strict', null],
    ['Nẵng,', 'token', 'strict', 'Nẵng,'],
    ['ẵng,', 'token', 'expand', 'Nẵng,'],
    [',', 'syllable', 'expand', null],
    ['phố Đà', 'word', 'expand', 'thành phố Đà Nẵng'],
    ['phố Đà Nẵng', 'word', 'contract', 'Đà Nẵng'],
    ['Đà Nẵng', 'word', 'strict', 'Đà Nẵng'],
    ['phố', 'word', 'strict', null],
    ['phố', 'word', 'contract', null],
    ['hát. H', 'sentence', 'expand', TEXT],
    ['hát. Hết!', 'sentence', 'contract', 'Hết!'],
  ] as const)('%j to %s, %s', (piece, to, how, expected) => expect(snap(piece, to, how)).toBe(expected))

  test('a span outside the text is refused', () => {
    expect(codeOf(() => snapSpan(TEXT, { start: 0, end: 999 }, { to: 'word' }))).toBe('span_out_of_range')
  })

  test('laws: expand covers, contract is covered, both fit, no letter is split', () => {
    const cases = messyText.chain((text) =>
      fc.tuple(fc.constant(text), spanIn(text.length), fc.constantFrom('grapheme', 'token' as const)),
    )
    fc.assert(
      fc.property(cases, ([text, span, to]) => {
        const wide = snapSpan(text, span, { to, snap: 'expand' })
        const narrow = snapSpan(text, span, { to, snap: 'contract' })
        if (wide) expect(wide.start <= span.start && span.end <= wide.end).toBe(true)
        if (narrow) expect(span.start <= narrow.start && narrow.end <= span.end).toBe(true)
        for (const snapped of [wide, narrow]) {
          if (snapped === null) continue
          expect(snapSpan(text, snapped, { to })).toEqual(snapped)
          expect(isLetterBoundary(text, snapped.start) && isLetterBoundary(text, snapped.end)).toBe(true)
        }
      }),
    )
  })

  test('letters are those of Intl.Segmenter in Vietnamese with marks in any form', () => {
    const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' })
    const vietnamese = fc.array(
      fc.constantFrom('ệ', 'e\u0323\u0302', 'Đ', 'a\u0300', ' ', '\r\n', '👍🏽', '🇻🇳', '🇻🇳🇱🇦', '👩‍👩‍👧', '❤️'),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(vietnamese, (parts) => {
        const text = parts.join('')
        const starts = new Set([...segmenter.segment(text)].map(({ index }) => index))
        for (let at = 0; at < text.length; at++) expect([at, isLetterBoundary(text, at)]).toEqual([at, starts.has(at)])
      }),
    )
  })
})

test.each([
  ['(tỉnh Lạng Sơn), ', 1, 17, 'tỉnh Lạng Sơn'],
  ['(tỉnh Lạng Sơn), ', 0, 17, '(tỉnh Lạng Sơn)'],
  ['“Vì dân”.', 0, 9, '“Vì dân”'],
  ['“Vì dân', 0, 7, 'Vì dân'],
  [' – Hà Nội…', 0, 10, 'Hà Nội'],
  ['gạo, ngô v.v.', 0, 13, 'gạo, ngô v.v.'],
  ['ở Huế.', 0, 6, 'ở Huế'],
  [' ,. ', 0, 4, ''],
  ['\r\nHuế\r\n', 0, 7, 'Huế'],
  ['\ufeffHuế\u00a0', 0, 5, 'Huế'],
  [',\u0301 Hue\u0301,', 0, 8, ',\u0301 Hue\u0301'],
  ['👋 Huế 👋', 0, 9, '👋 Huế 👋'],
  ['(a) và (b', 0, 9, '(a) và (b'],
  ['“a” và “b', 3, 9, 'và “b'],
  ['"a" b"', 0, 6, '"a" b"'],
  ['', 0, 0, ''],
])('trimSpan %j', (text, start, end, expected) =>
  expect(sliceSpan(text, trimSpan(text, { start, end }))).toBe(expected),
)

test('trimSpan: a blank with a joiner behind it is a letter with its mark', () => {
  expect(trimSpan(' \u200d', { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
})

test('trimSpan: laws', () => {
  const signs = fc.array(fc.constantFrom('(', ')', '“', '”', '"', "'", ' ', '.', ',', 'a', '\u0301', '👋', '\r\n'))
  const cases = fc
    .oneof(
      messyText,
      signs.map((parts) => parts.join('')),
    )
    .chain((text) => fc.tuple(fc.constant(text), spanIn(text.length)))
  fc.assert(
    fc.property(cases, ([text, { start, end }]) => {
      const span = { start: letterStart(text, start), end: letterEnd(text, end) }
      const trimmed = trimSpan(text, span)
      expect(span.start <= trimmed.start && trimmed.end <= span.end).toBe(true)
      expect(isLetterBoundary(text, trimmed.start) && isLetterBoundary(text, trimmed.end)).toBe(true)
      expect(trimSpan(text, trimmed)).toEqual(trimmed)
      const first = text.slice(trimmed.start, letterEnd(text, trimmed.start + 1))
      const last = text.slice(letterStart(text, Math.max(0, trimmed.end - 1)), trimmed.end)
      if (trimmed.start < trimmed.end) expect([' ', ','].some((sign) => sign === first || sign === last)).toBe(false)
    }),
  )
})

test.each(['(', '.', '"', '”'])('trimSpan comes to an end with half a million %s', (sign) => {
  const length = 500_000
  expect(trimSpan(sign.repeat(length), { start: 0, end: length }).start).toBeLessThanOrEqual(length)
})

describe('bulk annotation', () => {
  const document = { ...sampleDocument() }
  const pieces = (spans: readonly Span[]) => spans.map((span) => sliceSpan(SAMPLE, span))
  const fold = (text: string) =>
    replaceEach(text, /\p{Lu}|\p{M}/gu, (match) => match[0].toLowerCase().replace(/\p{M}/u, ''))

  test('finds whole words, and parts of words when told to', () => {
    expect(pieces(findMentions(document, 'Hoa'))).toEqual(['Hoa', 'Hoa'])
    expect(findMentions(document, 'Ho')).toEqual([])
    expect(pieces(findMentions(document, 'Ho', { wholeWords: false }))).toEqual(['Ho', 'Ho'])
    expect(findMentions(document, 'xa', { wholeWords: false })).toEqual([])
    expect(findMentions(document, '')).toEqual([])
  })

  test('with a matcher that folds, gives the letters as they are', () => {
    expect(pieces(findMentions(document, 'XA TÂN thanh', { matcher: foldMatcher(fold) }))).toEqual([
      'xa\u0303 Tân Thanh',
    ])
  })

  test('annotates all in one patch, but for what has the label', () => {
    const ids = createIds(document)
    const options = {
      layer: 'mentions',
      label: 'PER',
      ids,
      origin: { kind: 'rule', name: 'annotate-all' },
      id: 'p',
      author: 'lan',
      at: '',
    } as const
    const { patch, spans, skipped } = annotateAll(document, 'Hoa', options)
    expect([pieces(spans), pieces(skipped)]).toEqual([['Hoa'], ['Hoa']])
    const after = applyPatch(document, patch)
    expect(after.layers.mentions!.annotations.at(-1)).toMatchObject({
      id: 's7',
      label: 'PER',
      quote: 'Hoa',
      status: 'suggested',
    })
    expect(codeOf(() => annotateAll(document, 'Hoa', { ...options, layer: 'x' }))).toBe('unknown_layer')
  })
})
