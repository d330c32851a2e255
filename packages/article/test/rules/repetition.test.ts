import { expect, test } from 'vitest'
import { sharesOpening } from '../../src/rules/repetition.ts'

const LINE = 'Bà con dọn bùn sau lũ' // 21 letters

test.each([
  ['the same', LINE, LINE],
  ['more behind it', LINE, `${LINE} và sửa lại mái nhà.`],
  ['another case', LINE, LINE.toUpperCase()],
  ['a line break for a blank', LINE, LINE.replace(' dọn', '\ndọn')],
  ['two thirds of it', LINE, 'Bà con dọn bùn chờ trường mở lại'],
])('%s', (_, text, other) => expect(sharesOpening(text, other)).toBe(true))

test.each([
  ['half of it', LINE, 'Bà con dọn đường'],
  ['the end alone', LINE, `Hôm nay ${LINE}`],
  ['nothing', LINE, ''],
  ['too little to tell', 'Bà con dọn bùn.', 'Bà con dọn bùn.'],
  ['a blank for a letter', LINE, LINE.replace('con', 'c n')],
])('not %s', (_, text, other) => expect(sharesOpening(text, other)).toBe(false))

test('sixteen letters are enough, and six in ten of them', () => {
  expect(sharesOpening('a'.repeat(16), 'a'.repeat(16))).toBe(true)
  expect(sharesOpening('a'.repeat(20), `${'a'.repeat(12)}b`)).toBe(true)
  expect(sharesOpening('a'.repeat(20), `${'a'.repeat(11)}b`)).toBe(false)
})
