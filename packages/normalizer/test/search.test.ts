import {
  compareVietnamese,
  findAll,
  foldForSearch,
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
