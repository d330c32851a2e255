import { expect, test } from 'vitest'
import { isPersonName, personName, splitNames } from '../../src/rules/person-name.ts'

const split = (text: string) => splitNames({ text, start: 5 })?.map((name) => name.text) ?? null

test.each([
  'Thu Hà',
  'Hà',
  'THU HÀ',
  'H’Hen Niê',
  'Jean-Pierre Dupont',
  'H.Long',
  'Tr.Thường',
  'N.Đ',
  'V. Minh',
  'TH',
  'Y Nhân',
  'Nguyễn Thị Thu Hà An',
])('%s may be a name', (text) => expect(isPersonName(text)).toBe(true))

test.each([
  'A',
  '',
  'thu hà',
  'Thu hà',
  'Theo Hà',
  'Ông Hòa',
  'Tin Hà',
  'Người Của Núi',
  'PHÓNG SỰ CỦA HÀ',
  'NVCC',
  'TTXVN',
  'Thu Hà 2',
  'Một Hai Ba Bốn Năm Sáu Bảy',
  'Trường ĐH Hải Phòng',
  'Đại Học Hải Phòng',
  'THPT Nguyễn Trãi',
  'BV Bạch Mai',
])('%j is none', (text) => expect(isPersonName(text)).toBe(false))

test.each([
  ['ĐÀO VIỆT', 'Đào Việt'],
  ['THU HÀ AN', 'Thu Hà An'],
  ['Đào Việt', 'Đào Việt'],
  ['TH', 'TH'],
  ['T.H', 'T.H'],
  ['HÀ', 'Hà'],
])('%s in name case is %s', (raw, name) => expect(personName(raw)).toBe(name))

test.each([
  ['Thu Hà - Minh Đức', ['Thu Hà', 'Minh Đức']],
  ['Thu Hà – Minh Đức', ['Thu Hà', 'Minh Đức']],
  ['Thu Hà, Minh Đức và Lê An', ['Thu Hà', 'Minh Đức', 'Lê An']],
  ['Thu Hà; Minh Đức + Lê An', ['Thu Hà', 'Minh Đức', 'Lê An']],
  ['Mỹ Bình-Cảnh Thành', ['Mỹ Bình', 'Cảnh Thành']],
  ['Jean-Pierre Dupont', ['Jean-Pierre Dupont']],
  ['PV Hoàng Nam', ['Hoàng Nam']],
  ['Luật sư Lê An', ['Lê An']],
  ['ThS. BS. Lê An', ['Lê An']],
  ['Độc giả Lê An', ['Lê An']],
  ['Bạn đọc Lê An', ['Lê An']],
])('%s', (text, names) => expect(split(text)).toEqual(names))

test('one part that is no name spoils the list, and nothing is no list', () => {
  expect(split('Thu Hà - nông dân')).toBeNull()
  expect(split('')).toBeNull()
  expect(split(' - ')).toBeNull()
})

test('names know where they stand', () => {
  const text = 'PV Thu Hà, Minh Đức'
  expect(
    splitNames({ text, start: 5 })!.map(({ start, text: name }) => text.slice(start - 5, start - 5 + name.length)),
  ).toEqual(['Thu Hà', 'Minh Đức'])
})
