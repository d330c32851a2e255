import { expect, test } from 'vitest'
import { passageOfText } from '../../src/page/passages.ts'
import { readSection, sectionOf } from '../../src/rules/section.ts'

test.each([
  ['Kinh tế', 'Kinh tế'],
  ['KINH TẾ', 'KINH TẾ'],
  ['Chính trị - Xã hội', 'Chính trị - Xã hội'],
  ['Trang chủ > Kinh tế', 'Kinh tế'],
  ['Trang chủ » Xã hội » Nông thôn', 'Nông thôn'],
  ['Home / Tin trong tỉnh', 'Tin trong tỉnh'],
  ['Trang chủ', 'Trang chủ'],
  ['Chuyên mục: Kinh tế', 'Kinh tế'],
  ['Mục: Xã hội', 'Xã hội'],
  ['Trang chủ >', 'Trang chủ >'],
])('%s', (text, name) => {
  const section = readSection({ ...passageOfText(text), span: { start: 7, end: 7 + text.length } })!
  expect(section.value).toBe(name)
  expect(text.slice(section.span.start - 7, section.span.end - 7)).toBe(name)
})

test.each(['Kinh tế miền núi', 'Trang chủ đề nghị', '', `Trang chủ > ${'a'.repeat(60)}`])('%j is none', (text) => {
  expect(readSection(passageOfText(text))).toBeNull()
})

test('sixty letters are the most', () => {
  expect(readSection(passageOfText(`Trang chủ > ${'a'.repeat(48)}`))).not.toBeNull()
  expect(readSection(passageOfText(`Trang chủ > ${'a'.repeat(49)}`))).toBeNull()
})

test('what markup calls a section is one, whatever it says', () => {
  expect(sectionOf(passageOfText('Bên sông')).value).toBe('Bên sông')
})
