import { expect, test } from 'vitest'
import { CASES, Folder, foldTable } from '../src/words/fold.ts'

const table = foldTable()
const fold = (word: string) => {
  const { hash, check } = new Folder(table).fold(word, 0, word.length)
  return `${hash} ${check}`
}
const caseOf = (word: string) => CASES[new Folder(table).fold(word, 0, word.length).letterCase]

test.each([
  ['hoà', 'hòa'],
  ['hòa', 'HÒA'],
  ['thuỷ', 'thủy'],
  ['kỉ', 'kỷ'],
  ['Đường', 'đường'.normalize('NFD')],
  ['nghiễng', 'nghie\u0303\u0302ng'],
  ['ự', 'u\u0323\u031b'],
  ['Việt', 'Vi\u00adệt'],
  ['à', 'a\u0340'],
])('%s and %s are one', (a, b) => expect(fold(a)).toBe(fold(b)))

test.each([
  ['hòa', 'hóa'],
  ['hoa', 'hòa'],
  ['an', 'ân'],
  ['da', 'đa'],
  ['bi', 'by'],
  ['thi', 'ti'],
])('%s and %s are two', (a, b) => expect(fold(a)).not.toBe(fold(b)))

test.each([
  ['hà', 'lower'],
  ['Hà', 'title'],
  ['HÀ', 'upper'],
  ['Đ', 'initial'],
  ['iPhone', 'mixed'],
  ['Đà'.normalize('NFD'), 'title'],
  ['漢', 'none'],
])('%s is %s', (word, expected) => expect(caseOf(word)).toBe(expected))
