import { expect, test } from 'vitest'
import { passageOfText } from '../../src/page/passages.ts'
import { isLedeShaped, isWholeStory } from '../../src/rules/lede.ts'

const shaped = (text: string, next?: string) =>
  isLedeShaped(passageOfText(text), next === undefined ? undefined : passageOfText(next))

test('forty letters are the least, seven hundred the most', () => {
  expect(shaped('a'.repeat(39))).toBe(false)
  expect(shaped('a'.repeat(40))).toBe(true)
  expect(shaped('a'.repeat(700))).toBe(true)
  expect(shaped('a'.repeat(701))).toBe(false)
  expect(isWholeStory(passageOfText('a'.repeat(700)))).toBe(false)
  expect(isWholeStory(passageOfText('a'.repeat(701)))).toBe(true)
})

test('a number may open a lede, an item of a list may not', () => {
  const lede = '1. Sau ba tháng biển động, hơn 40 tàu đã trở về với khoang đầy cá.'
  expect(shaped(lede, 'Sáng sớm, sương còn phủ kín thung lũng.')).toBe(true)
  expect(shaped(lede, '2. Nước lên nhanh ở nhiều xã ven sông.')).toBe(false)
  expect(shaped(lede)).toBe(false)
  expect(shaped(lede.replace('1.', '-'), 'Sáng sớm, sương còn phủ kín thung lũng.')).toBe(false)
})
