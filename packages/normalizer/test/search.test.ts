import {
  compareVietnamese,
  findAll,
  foldForSearch,
  normalizeText,
  searchSteps,
  slugify,
  sortKey,
  stripMarksStep,
  stripTonesStep,
} from '@chugiai/normalizer'
import { describeStep, messyText } from '@chugiai/testing'
import { runSteps, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describeStep(stripTonesStep, { examples: ['Đặng Thuỳ Trâm', 'ñ'] })
describeStep(stripMarksStep, { examples: ['Đặng Thuỳ Trâm', 'ñ Å ß', 'й'] })
for (const strength of ['base', 'letter', 'tone', 'case'] as const) {
  describeStep({ name: 'fold-for-search@1', run: (text) => foldForSearch(text, { strength }) })
  test(`strength ${strength} is its steps`, () => {
    fc.assert(
      fc.property(messyText, (text) => {
        expect(foldForSearch(text, { strength }).text).toBe(runSteps(text, searchSteps({ strength })).text)
      }),
    )
  })
}

describe('findAll', () => {
  const text = '😀 ĐẶNG Thuỳ Trâm, Đặng\u00a0Thùy Trâm và dang thuy tram'
  test.each([
    ['base', 'đặng thùy trâm', ['ĐẶNG Thuỳ Trâm', 'Đặng\u00a0Thùy Trâm', 'dang thuy tram']],
    ['letter', 'đăng thuy trâm', ['ĐẶNG Thuỳ Trâm', 'Đặng\u00a0Thùy Trâm']],
    ['tone', 'Đặng Thùy Trâm', ['ĐẶNG Thuỳ Trâm', 'Đặng\u00a0Thùy Trâm']],
    ['case', 'Đặng Thuỳ Trâm', ['Đặng\u00a0Thùy Trâm']],
    ['base', '', []],
    ['base', 'hà nội', []],
  ] as const)('%s %j', (strength, query, found) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const source = text.normalize(form)
      const slices = findAll(source, query, { strength }).map((span) => sliceSpan(source, span).normalize('NFC'))
      expect(slices).toEqual(found)
    }
  })

  test('whole words, at each end too', () => {
    const source = 'an toàn, bàn, an'
    const slices = findAll(source, 'an', { wholeWords: true }).map((span) => span.start)
    expect(slices).toEqual([0, 14])
    expect(findAll('hoàn', 'an')).toHaveLength(1)
  })
})

describe('order of dictionaries', () => {
  test.each([
    [
      ['bá', 'ban', 'ba ba', 'bà', 'ba'],
      ['ba', 'ba ba', 'bà', 'bá', 'ban'],
    ],
    [
      ['ạ', 'á', 'ã', 'ả', 'à', 'a'],
      ['a', 'à', 'ả', 'ã', 'á', 'ạ'],
    ],
    [
      ['e', 'đa', 'da', 'dê', 'đá'],
      ['da', 'dê', 'đa', 'đá', 'e'],
    ],
    [
      ['âm', 'ăn', 'an', 'az'],
      ['an', 'az', 'ăn', 'âm'],
    ],
    [
      ['Hoà', 'hoà', 'hòa', 'Hà'],
      ['Hà', 'hoà', 'hòa', 'Hoà'],
    ],
    [
      ['10 năm', 'a', '2'],
      ['10 năm', '2', 'a'],
    ],
    [
      ['ngựa', 'nghỉ', 'ngã', 'nhà', 'nga'],
      ['nga', 'ngã', 'nghỉ', 'ngựa', 'nhà'],
    ],
  ])('%j', (words, sorted) => {
    expect([...words].sort(compareVietnamese)).toEqual(sorted)
    expect(
      words
        .map((word) => word.normalize('NFD'))
        .sort(compareVietnamese)
        .map((word) => word.normalize('NFC')),
    ).toEqual(sorted)
  })

  test('keys and comparison agree', () => {
    fc.assert(
      fc.property(messyText, messyText, (a, b) => {
        const [left, right] = [sortKey(a), sortKey(b)]
        expect(compareVietnamese(a, b)).toBe(left < right ? -1 : left > right ? 1 : 0)
      }),
    )
  })
})

test.each([
  ['Thừa Thiên – Huế: 50 năm!', 'thua-thien-hue-50-nam'],
  ['Đổi mới & phát triển', 'doi-moi-phat-trien'],
  ['  ', ''],
  ['Ｍ²', 'm2'],
])('slugify(%j)', (text, slug) => {
  expect(slugify(text)).toBe(slug)
  expect(slugify(text, { separator: '_' })).toBe(slug.replaceAll('-', '_'))
})

test.each([
  ['Straße', 'strasse'],
  ['Øre', 'ore'],
  ['Łódź', 'lodz'],
  ['Œuvre', 'oeuvre'],
  ['þing', 'thing'],
])('the slug of %s is %s', (text, slug) => expect(slugify(text)).toBe(slug))

test('numbers sort by their value where the caller asks', () => {
  const titles = ['Điều 10', 'Điều 2', 'Điều 2a', 'Điều 02', 'Điều 1', 'Điều 100', 'Điều']
  const natural = ['Điều', 'Điều 1', 'Điều 2', 'Điều 02', 'Điều 2a', 'Điều 10', 'Điều 100']
  expect(titles.toSorted((a, b) => compareVietnamese(a, b, { numeric: true }))).toEqual(natural)
  const byKey = (text: string) => sortKey(text, { numeric: true })
  expect(titles.toSorted((a, b) => (byKey(a) < byKey(b) ? -1 : 1))).toEqual(natural)
  expect(titles.toSorted(compareVietnamese)[2]).toBe('Điều 1')
})

test('letters of other languages stand beside the letter they are made of', () => {
  expect(['nz', 'ña', 'na', 'cz', 'ça', 'ub', 'üa', 'v', 'd'].toSorted(compareVietnamese)).toEqual([
    'ça',
    'cz',
    'd',
    'na',
    'ña',
    'nz',
    'üa',
    'ub',
    'v',
  ])
})

test.each(['H̱', 'T̈', 'W̊', 'J̌', 'Y̊', 'J̱̌'])('the search form of %s is NFC', (letter) => {
  const folded = normalizeText(letter, { preset: 'search' })
  expect(folded).toBe(folded.normalize('NFC'))
  expect(normalizeText(folded, { preset: 'search' })).toBe(folded)
})

test('qui is quy in the habit of y, and names keep their letters', () => {
  expect(normalizeText('qui định, Qui Nhơn, qui mô', { yiSpelling: 'y' })).toBe('quy định, Qui Nhơn, quy mô')
})
