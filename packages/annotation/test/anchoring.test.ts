import { describePosition, describeQuote, findQuote, matchPosition, matchQuote, type Quote } from '@chugiai/annotation'
import { messyText, spanIn } from '@chugiai/testing'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, spanOf } from './cases/sample.ts'

const TEXT = 'Bà Hoa chào ông Hoa. Sáng 29/11, tại tỉnh Lạng Sơn, đồng chí Trần Văn Nam phát biểu. Ông Nam cảm ơn.'

describe('findQuote', () => {
  test.each([
    ['overlapping places', 'bananas', { exact: 'ana' }, [1, 3]],
    ['with a prefix', TEXT, { exact: 'Hoa', prefix: 'ông ' }, [16]],
    ['with a suffix', TEXT, { exact: 'Nam', suffix: ' cảm' }, [TEXT.indexOf('Nam cảm')]],
    ['with a prefix that is not there', TEXT, { exact: 'Hoa', prefix: 'cô ' }, []],
    ['an empty quote between letters', 'lorem', { exact: '' }, [0, 1, 2, 3, 4, 5]],
    ['an empty quote behind a prefix', 'lorem', { exact: '', prefix: 'lo' }, [2]],
    ['an empty text', '', { exact: '' }, [0]],
  ])('%s', (_, text, quote, starts) => expect(findQuote(text, quote).map(({ start }) => start)).toEqual(starts))
})

describe('matchQuote', () => {
  const find = (quote: Quote, text = TEXT) => {
    const { status, matches } = matchQuote(text, quote)
    return [
      status,
      ...matches.slice(0, 1).map(({ span }) => sliceSpan(text, { start: Math.max(0, span.start - 4), end: span.end })),
    ]
  }
  test.each([
    ['one place', { exact: 'Trần Văn Nam' }, ['exact', 'chí Trần Văn Nam']],
    ['one place in its context', { exact: 'Hoa', prefix: 'ông ' }, ['exact', 'ông Hoa']],
    ['two places', { exact: 'Hoa' }, ['ambiguous', 'Bà Hoa']],
    ['two places and a context that has changed a little', { exact: 'Hoa', prefix: 'chào anh ' }, ['exact', 'ông Hoa']],
    ['letters without their marks', { exact: 'tỉnh Lang Sơn' }, ['fuzzy', 'tại tỉnh Lạng Sơn']],
    ['the example of the docs', { exact: 'Nam cám ơn' }, ['fuzzy', 'Ông Nam cảm ơn']],
    ['a word more', { exact: 'đồng chí Trần Nam phát biểu' }, ['fuzzy', 'ơn, đồng chí Trần Văn Nam phát biểu']],
    ['nothing alike', { exact: 'thành phố Huế' }, ['orphan']],
    ['a short quote that is nearly there', { exact: 'Hòe' }, ['orphan']],
    ['nothing', { exact: '' }, ['orphan']],
    ['an empty quote in its context', { exact: '', prefix: 'Bà', suffix: ' Hoa' }, ['exact', 'Bà']],
  ])('%s', (_, quote, expected) => expect(find(quote)).toEqual(expected))

  describe('letters with their marks', () => {
    const composed = 'Bà Trần Thị Huệ đến Quảng Trị, xa\u0303 Tân Thanh.'
    const forms = {
      NFC: composed,
      NFD: composed.normalize('NFD'),
      mixed: `${composed.slice(0, 12)}${composed.slice(12).normalize('NFD')}`,
    }
    test.each(
      Object.entries(forms).flatMap(([form, text]) =>
        ['Trần Thị Huệ', 'Huệ', 'xa\u0303 Tân', 'Trị'].flatMap((piece) =>
          (['NFC', 'NFD'] as const).map((other) => [piece, other, form, text] as const),
        ),
      ),
    )('%s in %s is found in a text in %s', (piece, other, _, text) => {
      const { status, matches } = matchQuote(text, { exact: piece.normalize(other), prefix: ' ' })
      expect(status).toBe('exact')
      expect(matches.map(({ span }) => sliceSpan(text, span).normalize('NFC'))).toEqual([piece.normalize('NFC')])
    })

    test('are never parted by a match that is nearly right', () => {
      const text = forms.NFD
      const found = ['Quang Tri', 'Trân Thi Hue', 'đên Quang'].map((exact) => matchQuote(text, { exact }))
      expect(found.map(({ status }) => status)).toEqual(['fuzzy', 'fuzzy', 'fuzzy'])
      const pieces = found.map(({ matches }) => sliceSpan(text, matches[0]!.span).normalize('NFC'))
      expect(pieces).toEqual(['Quảng Trị', 'Trần Thị Huệ', 'đến Quảng'])
    })

    test('an emoji keeps the colour of its skin', () => {
      const text = 'Xin chào bạn 👋🏽 nhé'
      const { matches } = matchQuote(text, { exact: 'Xin chao bạn 👋' })
      expect(sliceSpan(text, matches[0]!.span)).toBe('Xin chào bạn 👋🏽')
    })

    test('a position counts in the text as it is', () => {
      const text = `${'Huệ '.repeat(50)}xong`.normalize('NFD')
      const position = spanOf(text, 'Huệ'.normalize('NFD'), 30)
      expect(matchQuote(text, { exact: 'Huệ', position }).matches[0]?.span).toEqual(position)
    })
  })

  test('a quote that stands everywhere is looked for where the context is most alike', () => {
    const text = `${'ba '.repeat(20_000)}má bà Ba nhà ${'ba '.repeat(20_000)}`
    const { status, matches } = matchQuote(text, { exact: 'a', prefix: 'má bà B', suffix: ' nha ba' })
    expect([status, sliceSpan(text, { start: matches[0]!.span.start - 5, end: matches[0]!.span.end + 4 })]).toEqual([
      'exact',
      ' bà Ba nhà',
    ])
  })

  test('the position breaks a tie that the context leaves', () => {
    const text = `Huế. ${'x'.repeat(200)} Huế.`
    const last = spanOf(text, 'Huế', 1)
    expect(matchQuote(text, { exact: 'Huế', position: last }).matches[0]?.span).toEqual(last)
    expect(matchQuote(text, { exact: 'Huế', position: last }).status).toBe('exact')
  })

  test('a span outside the text is refused', () => {
    expect(codeOf(() => describeQuote(TEXT, { start: 0, end: 999 }))).toBe('span_out_of_range')
  })

  test('a quote described and looked for in the same text is found exactly, or there are equal places', () => {
    const cases = messyText.chain((text) => fc.tuple(fc.constant(text), spanIn(text.length)))
    fc.assert(
      fc.property(cases, ([text, span]) => {
        fc.pre(span.start < span.end)
        const { status, matches } = matchQuote(text, describeQuote(text, span))
        expect(['exact', 'ambiguous']).toContain(status)
        expect(matches.map((match) => sliceSpan(text, match.span))).toContain(sliceSpan(text, span))
        if (status === 'exact') expect(matches[0]!.span).toEqual(span)
      }),
    )
  })
})

describe('positions in code points', () => {
  const text = '01💩3🌉🌉🌉7'
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('code point %i', (offset) => {
    const utf16 = [0, 1, 2, 4, 5, 7, 9, 11, 12][offset]!
    expect(matchPosition(text, { start: offset, end: offset })).toEqual({ start: utf16, end: utf16 })
    expect(describePosition(text, { start: utf16, end: utf16 })).toMatchObject({ start: offset, end: offset })
  })

  test('a selector outside the text matches nothing', () => {
    expect(matchPosition(text, { start: 0, end: 9 })).toBeNull()
    expect(matchPosition(text, { start: 2, end: 1 })).toBeNull()
  })

  test('what splits a pair counts to its code point', () => {
    expect(describePosition(text, { start: 3, end: 8 })).toMatchObject({ start: 2, end: 6 })
  })
})
