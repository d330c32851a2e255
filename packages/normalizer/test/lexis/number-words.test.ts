import { expect, test } from 'vitest'
import { type NumberStyle, readNumber } from '../../src/lexis/number-words.ts'

const read = (phrase: string, style?: NumberStyle) => {
  const number = readNumber(phrase.split(' '), 0, style)
  if (number === null) return null
  const { isNegative, digits, fraction, scale, length } = number
  return `${isNegative ? '-' : ''}${digits}${fraction && `.${fraction}`}${scale && ` ${scale}`} of ${length}`
}

test.each([
  // phrase                                   short            in full
  ['hai mươi lăm', '25 of 3', '25 of 3'],
  ['hai mươi năm', '25 of 3', '20 of 2'],
  ['hai mốt', '21 of 2', '2 of 1'],
  ['ba tư', '34 of 2', '3 of 1'],
  ['một trăm tư', '140 of 3', '100 of 2'],
  ['một trăm linh tư', '104 of 4', '104 of 4'],
  ['một nghìn hai', '1200 of 3', '1000 of 2'],
  ['hai tỷ rưỡi', '2.5 tỷ of 3', '2 tỷ of 2'],
  ['hai tỷ ba', '2.3 tỷ of 3', '2 tỷ of 2'],
  ['mười năm', '10 of 1', '10 of 1'],
  ['mười lăm', '15 of 2', '15 of 2'],
  ['hai trăm năm', '200 of 2', '200 of 2'],
  ['hai nghìn không trăm mười tám', '2018 of 6', '2018 of 6'],
  ['hai nghìn linh tám', '2008 of 4', '2008 of 4'],
  ['âm ba phẩy một bốn', '-3.14 of 5', '-3.14 of 5'],
  ['hai triệu ba trăm nghìn', '2300000 of 5', '2300000 of 5'],
  ['mười không', '10 of 1', '10 of 1'],
  ['hai mươi không', '20 of 2', '20 of 2'],
  ['hai mươi mốt', '21 of 3', '21 of 3'],
  ['năm mươi nhăm', '55 of 3', '55 of 3'],
  ['một trăm linh', '100 of 2', '100 of 2'],
  ['một trăm mười', '110 of 3', '110 of 3'],
  ['một nghìn lẻ một', '1001 of 4', '1001 of 4'],
  ['sáu triệu năm', '6 triệu of 2', '6 triệu of 2'],
  ['ba vạn', '3 vạn of 2', '3 vạn of 2'],
  ['trừ hai mươi', '-20 of 3', '-20 of 3'],
  ['mươi', null, null],
  ['linh', null, null],
])('%s', (phrase, short, full) => {
  expect(read(phrase, { sequences: false })).toBe(short)
  expect(read(phrase, { short: false, sequences: false })).toBe(full)
})

test('three and more digits in a row are a number only where sequences are asked for', () => {
  expect(read('không chín một hai')).toBe('0912 of 4')
  expect(read('không chín một hai', { sequences: false })).toBe('0 of 1')
  expect(read('hai không linh tám')).toBe('2008 of 4')
  expect(read('linh một hai')).toBeNull()
  expect(read('một hai')).toBe('1 of 1')
})
