import { expect, test } from 'vitest'
import { FUNCTION_AND_SOURCE, functionOf, functionsOf, LABELS, SUFFIX } from '../../src/rules/byline-function.ts'

test.each([
  ['ảnh', 'photo'],
  ['Ảnh', 'photo'],
  ['chùm ảnh', 'photo'],
  ['phóng sự ảnh', 'photo'],
  ['clip', 'video'],
  ['quay phim', 'video'],
  ['dịch', 'translator'],
  ['lược dịch', 'translator'],
  ['người dịch', 'translator'],
  ['tổng hợp', 'compiler'],
  ['t/h', 'compiler'],
  ['biên soạn', 'compiler'],
  ['biên tập', 'editor'],
  ['thiết kế', 'contributor'],
  ['trình bày', 'contributor'],
  ['tin', 'author'],
  ['bài viết', 'author'],
  ['thực hiện', 'author'],
  ['ghi', 'author'],
  ['nấu ăn', undefined],
  ['', undefined],
])('%j is the work of a %s', (word, role) => expect(functionOf(word)).toBe(role))

test.each([
  ['Ảnh:', ['photo']],
  ['Tin - ảnh, clip: ', ['author', 'photo', 'video']],
  ['Bài và ảnh:', ['author', 'photo']],
  ['Tin, bài:', ['author']],
  ['Nấu:', ['author']],
])('%s names %j', (label, roles) => expect(functionsOf(label)).toEqual(roles))

test('labels are found with what they join, and not inside words or behind a source', () => {
  const found = (text: string) => [...text.matchAll(LABELS)].map(([label]) => label.trim())
  expect(found('Bài và ảnh: Kỳ An. Clip: Lê An')).toEqual(['Bài và ảnh:', 'Clip:'])
  expect(found('Tin-ảnh: G.Minh')).toEqual(['Tin-ảnh:'])
  expect(found('Nguồn tin: Reuters')).toEqual([])
  expect(found('Cảnh: Lê An')).toEqual([])
  expect(found('Ảnh Lê An')).toEqual([])
})

test.each([
  ['Thu Hà ghi', 'ghi'],
  ['Thu Hà - tổng hợp', 'tổng hợp'],
  ['Thu Hà t/h', 't/h'],
])('%s ends in %s', (text, role) => {
  expect(SUFFIX.exec(text)?.[1]).toBe(role)
})

test.each([
  ['tổng hợp từ BBC', 'tổng hợp'],
  ['dịch theo CNN', 'dịch'],
  ['tổng hợp', undefined],
])('%s', (text, role) => {
  expect(FUNCTION_AND_SOURCE.exec(text)?.[1]).toBe(role)
})
