import { matchQuote, type QuoteResult } from '@chugiai/annotation'
import { replaceEach } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

const found = (text: string, { status, matches }: QuoteResult) => [
  status,
  ...matches.slice(0, 1).map(({ span }) => text.slice(span.start, span.end)),
]

/** Without marks and case. */
const fold = (text: string) =>
  replaceEach(text, /\P{M}\p{M}*/gu, ([letter]) =>
    letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase(),
  )

describe('a fold that is passed says what does not count', () => {
  test.each([
    ['case and marks', 'Ông Nam đến HUẾ hôm qua.', 'den hue', 'đến HUẾ'],
    ['decomposed letters', 'Ông Nam đến Hue\u0302\u0301 hôm qua.', 'den hue', 'đến Hue\u0302\u0301'],
    ['an emoji before, a no-break space inside', '👋 Bà\u00a0Hoa.', 'bà\u00a0hoa', 'Bà\u00a0Hoa'],
    ['a span at each end', 'Huế', 'HUẾ', 'Huế'],
  ])('%s', (_, text, exact, expected) => {
    expect(found(text, matchQuote(text, { exact }, { fold }))).toEqual(['exact', expected])
  })

  test('without it they do', () => {
    expect(matchQuote('Ông Nam đến HUẾ.', { exact: 'HUE' }).status).toBe('orphan')
  })
})

describe('places that are alike, context and all', () => {
  const text = 'Một. Bà Hoa nói. Hai. Bà Hoa nói. Ba. Bà Hoa nói. '
  const places = [...text.matchAll(/Hoa/g)].map(({ index }) => index)

  test.each([0, 1, 2])('place %i is told by where the quote stood', (nth) => {
    const start = places[nth]! + 1
    const result = matchQuote(text, {
      exact: 'Hoa',
      prefix: 'Bà ',
      suffix: ' nói',
      position: { start, end: start + 3 },
    })
    expect([result.status, result.matches[0]!.span.start]).toEqual(['exact', places[nth]])
  })

  test('are a guess without it', () => {
    expect(matchQuote(text, { exact: 'Hoa', prefix: 'Bà ', suffix: ' nói' }).status).toBe('ambiguous')
  })

  test('are a guess half-way between two', () => {
    const between = { exact: 'Hoa', position: { start: 6, end: 9 } }
    expect(matchQuote('Hoa, và một Hoa', between).status).toBe('ambiguous')
  })
})

describe('a sentence that looks alike is not the quote', () => {
  test.each([
    ['another number', 'Giá xăng tăng 500 đồng một lít.', 'Giá xăng tăng 700 đồng một lít.'],
    ['the other way', 'Giá xăng tăng mạnh trong tháng này.', 'Giá xăng giảm mạnh trong tháng này.'],
    ['another person', 'Ông Nam đến thăm bà con xã.', 'Ông Lan đến thăm bà con xã.'],
    ['another day', 'Hội nghị khai mạc sáng 29/11 tại Huế.', 'Hội nghị khai mạc sáng 28/11 tại Huế.'],
  ])('%s', (_, exact, text) => {
    expect(matchQuote(`Tin: ${text} Hết.`, { exact }).status).toBe('orphan')
  })

  test.each([
    ['a tone left out', 'Ông Nam đến thăm bà con xã.', 'Ông Nam đên thăm bà con xã.'],
    ['a letter left out', 'Ông Nam đến thăm bà con xã.', 'Ông Nam đến thăm bà cn xã.'],
    ['đ for d', 'Ông Nam đến thăm bà con xã.', 'Ông Nam dến thăm bà con xã.'],
    ['another sign', 'Ông Nam đến, thăm bà con xã.', 'Ông Nam đến; thăm bà con xã.'],
  ])('a slip is: %s', (_, exact, text) => {
    expect(found(text, matchQuote(text, { exact }))).toEqual(['fuzzy', text])
  })
})
