import { expect, test } from 'vitest'
import type { Build } from '../../src/builds/build.ts'
import { compareCalls } from '../../src/builds/compare-calls.ts'
import { formatDifferences } from '../../src/builds/format-differences.ts'
import { textPage } from '../../src/builds/pages.ts'

const page = textPage('trang.txt', 'Ngày 5/3, xã Nậm Khao họp.')
const build = (changes: Partial<Build> = {}): Build => ({
  repository: '',
  sampleArticle: '',
  annotate: async () => ({ document: { layers: {} } }),
  parseArticle: () => ({ title: 'Xã Nậm Khao họp' }),
  findDates: () => [{ span: { start: 0, end: 8 }, value: '2024-03-05' }],
  normalize: (text) => ({ text }),
  ...changes,
})

test('builds that answer alike do not differ', async () => {
  expect(await compareCalls(build(), build(), page)).toEqual([])
})

test.each<[keyof Build, Partial<Build>, string]>([
  ['annotate', { annotate: async () => ({ document: {} }) }, 'annotate.document.layers removed'],
  ['parseArticle', { parseArticle: () => ({ title: 'Xã họp' }) }, 'parseArticle.title changed'],
  ['findDates', { findDates: () => [] }, 'findDates[] removed'],
  ['normalize', { normalize: (text) => ({ text: `${text} ` }) }, 'normalize.text changed'],
])('what %s answers otherwise is seen', async (_, changes, kind) => {
  expect((await compareCalls(build(), build(changes), page)).map((difference) => difference.kind)).toEqual([kind])
})

test('an error is an answer, told by code and message', async () => {
  const refusing = build({
    parseArticle: () => {
      throw Object.assign(new Error('Not an article'), { code: 'not_an_article' })
    },
  })
  expect(await compareCalls(refusing, refusing, page)).toEqual([])
  const kinds = (await compareCalls(build(), refusing, page)).map(({ kind }) => kind)
  expect(kinds).toEqual(['parseArticle.title removed', 'parseArticle.thrown not_an_article added'])
})

test('differences are printed by kind, the most frequent first, all of them unless limited', () => {
  const found = [
    { page: 'a', kind: 'byline changed', before: 'An', after: 'Bình' },
    ...['b', 'c', 'd'].map((page) => ({ page, kind: 'mentions[] PER added', after: { label: 'PER', quote: 'Hoa' } })),
  ]
  expect(formatDifferences(found, { limit: 2 })).toBe(
    [
      '3 × mentions[] PER added',
      '  b: {"quote":"Hoa","label":"PER"}',
      '  c: {"quote":"Hoa","label":"PER"}',
      '  … and 1 more',
      '1 × byline changed',
      '  a: "An" → "Bình"',
      '4 differences of 2 kinds',
    ].join('\n'),
  )
  expect(formatDifferences(found)).toContain('  d: ')
  expect(formatDifferences([])).toBe('0 differences of 0 kinds')
})
