import { expect, test } from 'vitest'
import { type Passage, splitPassages } from '../../src/page/passages.ts'
import { readTags } from '../../src/rules/tags.ts'

test.each([
  ['Từ khóa: gạo thơm, xuất khẩu', ['gạo thơm', 'xuất khẩu']],
  ['Tags: gạo thơm; xuất khẩu', ['gạo thơm', 'xuất khẩu']],
  ['#gạo_thơm #xuất_khẩu', ['gạo_thơm', 'xuất_khẩu']],
  ['Từ khoá:', []],
])('%s', (text, expected) => {
  const tags = readTags(splitPassages(text)[0]!)!
  expect(tags.map(({ value }) => value)).toEqual(expected)
  expect(tags.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
})

test('a sentence about tags is none', () => {
  expect(readTags(splitPassages('Từ khóa của năm là “chuyển đổi”.')[0]!)).toBeNull()
})

test.each<[text: string, marked: string[], plain: string[] | null]>([
  ['gạo thơm, xuất khẩu', ['gạo thơm', 'xuất khẩu'], null],
  ['Từ khóa gạo thơm', ['Từ khóa gạo thơm'], null],
  ['Từ khóa\ngạo thơm', ['gạo thơm'], null],
  ['Chủ đề: lũ, bão', ['lũ', 'bão'], ['lũ', 'bão']],
  ['#gạo_thơm #xuất_khẩu', ['gạo_thơm', 'xuất_khẩu'], ['gạo_thơm', 'xuất_khẩu']],
  ['Tags: gạo; lúa | ngô', ['gạo', 'lúa', 'ngô'], ['gạo', 'lúa', 'ngô']],
])('where markup calls %j tags it is, label or not', (text, marked, plain) => {
  const passage: Passage = { ...splitPassages(text)[0]!, text, span: { start: 0, end: text.length } }
  const values = (role?: 'tags') => {
    const { markup: _, ...bare } = passage
    return (
      readTags(role ? { ...bare, markup: { role } } : bare)?.map(({ span }) => text.slice(span.start, span.end)) ?? null
    )
  }
  expect(values('tags')).toEqual(marked)
  expect(values()).toEqual(plain)
})
