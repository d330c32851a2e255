import { expect, test } from 'vitest'
import { splitPassages } from '../../src/page/passages.ts'
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
