import { expect, test } from 'vitest'
import { passageOfText } from '../../src/page/passages.ts'
import { isHeading } from '../../src/rules/heading.ts'

const STORY =
  'Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà bị tốc sau đêm mưa, kịp đón con em trở lại trường.'
const heading = (text: string, next: string | null = STORY) =>
  isHeading(passageOfText(text), next === null ? undefined : passageOfText(next))

test.each([
  'Nước rút, bùn ở lại',
  'Có nên trồng lại ngay?',
  '“Mất trắng một vụ”',
  '1. Giống lúa mới',
  'II. Kết quả',
  'Bài 2: Chuyện bên sông',
  '3 điều cần nhớ',
  'XEM LẠI MÙA LŨ',
])('%s', (text) => expect(heading(text)).toBe(true))

test.each([
  ['a sentence', 'Nước đã rút.'],
  ['what goes on', 'Các việc cần làm:'],
  ['what breaks off', 'Nước rút, bùn ở lại…'],
  ['a quoted sentence', 'Ông nói: “Nước rút rồi”'],
  ['a small letter', 'nước rút, bùn ở lại'],
  ['an item', '- Giống lúa mới'],
  ['a lettered item', 'a) Giống lúa mới'],
  ['a long line', 'Nước rút '.repeat(12).trim()],
])('no heading: %s', (_, text) => expect(heading(text)).toBe(false))

test('over nothing, over a shorter line and over a list stands no heading', () => {
  expect(heading('Nước rút, bùn ở lại', null)).toBe(false)
  expect(heading('Nước rút, bùn ở lại', 'Nước rút')).toBe(false)
  expect(heading('Nước rút', '- dọn bùn và sửa lại mái nhà')).toBe(false)
})

test('a heading has one line', () => {
  const two = {
    ...passageOfText('Nước rút'),
    lines: [
      { start: 0, end: 4 },
      { start: 5, end: 8 },
    ],
  }
  expect(isHeading(two, passageOfText(STORY))).toBe(false)
})

test('a hundred letters are the most', () => {
  expect(heading(`N${'a'.repeat(99)}`)).toBe(true)
  expect(heading(`N${'a'.repeat(100)}`, STORY.repeat(2))).toBe(false)
})
