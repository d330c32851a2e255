import { expect, test } from 'vitest'
import { romanValue } from '../../src/lexis/roman.ts'

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
const HUNDREDS = ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM']
const write = (n: number) =>
  'M'.repeat(Math.floor(n / 1000)) + HUNDREDS[Math.floor(n / 100) % 10] + TENS[Math.floor(n / 10) % 10] + UNITS[n % 10]

test('every numeral from 1 to 3999 has its value, in both cases', () => {
  for (let n = 1; n < 4000; n++) {
    expect(romanValue(write(n))).toBe(n)
    expect(romanValue(write(n).toLowerCase())).toBe(n)
  }
})

test.each(['', 'IIII', 'IC', 'VX', 'MMMM', 'XIVa', 'Đ', 'IL', 'XXXX', ' V'])('%j is none', (text) => {
  expect(romanValue(text)).toBeNull()
})
