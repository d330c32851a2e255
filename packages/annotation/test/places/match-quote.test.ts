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
    [
      'a word that turns it round',
      'Ông Nam không đến thăm bà con xã Tân Thanh.',
      'Ông Nam đến thăm bà con xã Tân Thanh.',
    ],
    ['the same put in', 'Ông Nam đến thăm bà con xã Tân Thanh.', 'Ông Nam không đến thăm bà con xã Tân Thanh.'],
    ['the same in a headline', 'Ông Nam Đến Thăm Bà Con Xã Tân Thanh', 'Ông Nam Không Đến Thăm Bà Con Xã Tân Thanh'],
    ['in capitals', 'ÔNG NAM ĐẾN THĂM BÀ CON XÃ TÂN THANH', 'ÔNG NAM KHÔNG ĐẾN THĂM BÀ CON XÃ TÂN THANH'],
    ['a word at the start', 'Không cấm xe tải vào phố trong giờ cao điểm.', 'Cấm xe tải vào phố trong giờ cao điểm.'],
    ['a word at the end', 'Ông Nam nói với bà con là đã biết tin ấy chưa', 'Ông Nam nói với bà con là đã biết tin ấy'],
    ['a time put in', 'Ông Nam đến thăm bà con xã Tân Thanh.', 'Ông Nam sẽ đến thăm bà con xã Tân Thanh.'],
    ['a number left out', 'Có 5 người ở xã Tân Thanh bị thương.', 'Có người ở xã Tân Thanh bị thương.'],
    ['another day', 'Hội nghị khai mạc sáng 29/11 tại Huế.', 'Hội nghị khai mạc sáng 28/11 tại Huế.'],
  ])('%s', (_, exact, text) => {
    expect(matchQuote(`Tin: ${text} Hết.`, { exact }).status).toBe('orphan')
  })

  test.each([
    ['a tone left out', 'Ông Nam đến thăm bà con xã.', 'Ông Nam đên thăm bà con xã.'],
    ['a letter left out', 'Ông Nam đến thăm bà con xã.', 'Ông Nam đến thăm bà cn xã.'],
    ['đ for d', 'Ông Nam đến thăm bà con xã.', 'Ông Nam dến thăm bà con xã.'],
    ['an empty word left out', 'Ông Nam nói rằng bà con xã Tân Thanh.', 'Ông Nam nói bà con xã Tân Thanh.'],
    ['an empty word put in', 'Tin này bà con xã Tân Thanh đã biết.', 'Tin này thì bà con xã Tân Thanh đã biết.'],
    ['a middle name', 'Ông Trần Nam đến thăm bà con xã.', 'Ông Trần Văn Nam đến thăm bà con xã.'],
    ['words run together', 'Ông Nam đến thăm bà con xã.', 'Ông Nam đếnthăm bà con xã.'],
    ['a word torn apart', 'Ông Nam đến thăm bà con xã.', 'Ông N am đến thăm bà con xã.'],
    ['a word written twice', 'Ông Nam đến thăm bà con xã.', 'Ông Nam đến đến thăm bà con xã.'],
    ['another sign', 'Ông Nam đến, thăm bà con xã.', 'Ông Nam đến; thăm bà con xã.'],
  ])('a slip is: %s', (_, exact, text) => {
    expect(found(text, matchQuote(text, { exact }))).toEqual(['fuzzy', text])
  })
})

describe('a text that repeats itself', () => {
  const row = '| Hà Nội | 12,5 | 300 |\n'

  test('a long quote of a table is told by where it stood', () => {
    const quote = row.repeat(400)
    const position = { start: row.length * 7 + 2, end: row.length * 407 + 2 }
    const { status, matches } = matchQuote(row.repeat(4_500), { exact: quote, position })
    expect([status, matches[0]!.span.start]).toEqual(['exact', row.length * 7])
  })

  test.each([
    ['10,000 of 100,000 letters', 10_000, 100_000],
    ['100,000 of 200,000 letters', 100_000, 200_000],
  ])('comes to an end: %s', (_, quoted, whole) => {
    const half = row.repeat(quoted / row.length / 2)
    const table = row.repeat(whole / row.length)
    const wrong = `${half}${row.replace('Nội', 'Nôi')}${half}`
    expect(matchQuote(table, { exact: wrong }).status).not.toBe('orphan')
    expect(
      found(`${half}${row.replace('Nội', 'Nộ')}${half}`, matchQuote(`${table}${wrong}`, { exact: wrong }))[0],
    ).toBe('exact')
    const [a, b] = ['a'.repeat(quoted / 2), 'a'.repeat(whole)]
    expect(matchQuote(b, { exact: a }).status).toBe('ambiguous')
    expect(matchQuote(b, { exact: `${a}b${a}` }).status).toBe('fuzzy')
    expect(matchQuote(b, { exact: 'aab', prefix: a, suffix: a }).status).toBe('orphan')
  })
})
