import { expect, test } from 'vitest'
import { codePointBefore, isHighSurrogate, isLowSurrogate, splitsSurrogates } from '../src/surrogates.ts'

test('the halves are told apart to their very bounds', () => {
  expect([0xd7ff, 0xd800, 0xdbff, 0xdc00].map(isHighSurrogate)).toEqual([false, true, true, false])
  expect([0xdbff, 0xdc00, 0xdfff, 0xe000].map(isLowSurrogate)).toEqual([false, true, true, false])
})

test('only the middle of a pair splits one', () => {
  const text = 'a👋b\ud83d'
  expect([...Array(7).keys()].map((offset) => splitsSurrogates(text, offset))).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(splitsSurrogates('\udc4b\ud83d', 1)).toBe(false)
})

test('a code point back is two units over a pair and one over a lone half', () => {
  expect(codePointBefore('a👋b', 3)).toBe(1)
  expect(codePointBefore('a👋b', 4)).toBe(3)
  expect(codePointBefore('a\udc4b', 2)).toBe(1)
  expect(codePointBefore('a', 1)).toBe(0)
})
