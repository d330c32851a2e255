import { expect, test } from 'vitest'
import { DOMAIN_PATTERN, EMAIL_PATTERN, URL_PATTERN } from '../../src/lexis/address-patterns.ts'
import { LAW_NUMBER_PATTERNS } from '../../src/lexis/law-number.ts'

const found = (pattern: string, text: string) => text.match(new RegExp(pattern, 'u'))?.[0] ?? null

test.each([
  ['Xem https://vnexpress.net/the-gioi.', 'https://vnexpress.net/the-gioi'],
  ['(www.baolangson.vn)', 'www.baolangson.vn'],
  ['http://a.vn?x=1&y=2, rồi', 'http://a.vn?x=1&y=2'],
  ['không có gì', null],
])('web address in %s', (text, expected) => {
  expect(found(URL_PATTERN, text)).toBe(expected)
})

test.each([
  ['Gửi toasoan@baolangson.vn.', 'toasoan@baolangson.vn'],
  ['a.b+c@mail.gov.vn', 'a.b+c@mail.gov.vn'],
  ['a @ b.vn', null],
])('e-mail in %s', (text, expected) => {
  expect(found(EMAIL_PATTERN, text)).toBe(expected)
})

test.each([
  ['trên baolangson.vn.', 'baolangson.vn'],
  ['tuoitre.vn/tin-moi.htm', 'tuoitre.vn/tin-moi.htm'],
  ['ông.vnx', null],
  ['abc.xyz', null],
])('domain in %s', (text, expected) => {
  expect(found(DOMAIN_PATTERN, text)).toBe(expected)
})

test.each([
  ['46/2016/NĐ-CP', '46/2016/NĐ-CP'],
  ['100/2015/QH13', '100/2015/QH13'],
  ['1880/QĐ-TTg ngày', '1880/QĐ-TTg'],
  ['3237/NHNN-TT', '3237/NHNN-TT'],
  ['02-NQ/TW', '02-NQ/TW'],
  ['12/8/2016', null],
  ['5/10 người', null],
])('law number in %s', (text, expected) => {
  const all = LAW_NUMBER_PATTERNS.map((pattern) => found(pattern, text))
  expect(all.find((match) => match !== null) ?? null).toBe(expected)
})
