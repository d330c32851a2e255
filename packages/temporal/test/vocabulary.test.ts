import { findDates } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

/** A Friday. */
const ANCHOR = '2024-05-10'
const found = (text: string) =>
  findDates(text, { anchor: ANCHOR }).map(({ span, value }) => [sliceSpan(text, span), value])

const MONTHS = 'Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Mười Một|Mười Hai'.split('|')

test.each(MONTHS.map((name, i) => [`tháng ${name} năm 2019`, i + 1] as const))('%s', (phrase, month) => {
  expect(found(`Họ về ${phrase}.`)).toEqual([[phrase, `2019-${String(month).padStart(2, '0')}`]])
})

test.each([
  ['thứ Hai', '2024-05-06'],
  ['thứ Ba', '2024-05-07'],
  ['thứ Tư', '2024-05-08'],
  ['thứ Năm', '2024-05-09'],
  ['thứ Sáu', '2024-05-10'],
  ['thứ Bảy', '2024-05-11'],
  ['thứ Bẩy', '2024-05-11'],
  ['Chủ nhật', '2024-05-12'],
  ['Chúa nhật', '2024-05-12'],
  ['thứ 2', '2024-05-06'],
  ['thứ 3', '2024-05-07'],
  ['thứ 4', '2024-05-08'],
  ['thứ 5', '2024-05-09'],
  ['thứ 6', '2024-05-10'],
  ['thứ 7', '2024-05-11'],
])('%s of this week', (phrase, value) => {
  expect(found(`Họ về ${phrase} tuần này.`)).toEqual([[`${phrase} tuần này`, value]])
})

test.each([
  ['3 giờ sáng', '03:00'],
  ['11 giờ trưa', '11:00'],
  ['1 giờ trưa', '13:00'],
  ['3 giờ chiều', '15:00'],
  ['8 giờ tối', '20:00'],
  ['11 giờ đêm', '23:00'],
  ['1 giờ đêm', '01:00'],
  ['12 giờ đêm', '24:00'],
  ['2 giờ rạng sáng', '02:00'],
])('%s', (phrase, time) => {
  expect(found(`Xe đi lúc ${phrase}.`)).toEqual([[phrase, `T${time}`]])
})

describe('a number of units', () => {
  test.each([
    ['hơn 3 ngày', 'P3D'],
    ['gần 3 ngày', 'P3D'],
    ['khoảng 3 ngày', 'P3D'],
    ['chừng 3 ngày', 'P3D'],
    ['ngót 3 ngày', 'P3D'],
    ['xấp xỉ 3 ngày', 'P3D'],
    ['3 tuần', 'P3W'],
    ['3 tháng', 'P3M'],
    ['3 năm', 'P3Y'],
    ['3 năm rưỡi', 'P3Y6M'],
    ['nửa tháng', 'P15D'],
  ])('%s', (phrase, value) => {
    expect(found(`Họ nghỉ ${phrase}.`)).toEqual([[phrase, value]])
  })

  test.each([
    ['cách đây 3 ngày', '2024-05-07'],
    ['cách nay 3 ngày', '2024-05-07'],
    ['3 ngày trước', '2024-05-07'],
    ['3 ngày trước đây', '2024-05-07'],
    ['3 ngày nữa', '2024-05-13'],
  ])('%s', (phrase, value) => {
    expect(found(`Họ nghỉ ${phrase}.`)).toEqual([[phrase, value]])
  })
})

test.each([
  ['3 ngày tới', 1],
  ['3 ngày sắp tới', 1],
  ['3 ngày tới đây', 1],
  ['3 ngày tiếp theo', 1],
  ['3 ngày kế tiếp', 1],
  ['3 ngày qua', -1],
  ['3 ngày vừa qua', -1],
  ['3 ngày vừa rồi', -1],
  ['3 ngày gần đây', -1],
  ['3 ngày gần nhất', -1],
  ['3 ngày trở lại đây', -1],
])('%s lie on one side of today', (phrase, direction) => {
  const [{ value, start = '', end = '' } = {}, ...others] = findDates(`Họ nghỉ ${phrase}.`, { anchor: ANCHOR })
  expect(value).toBe('P3D')
  expect(others).toEqual([])
  expect(direction === 1 ? start >= ANCHOR && end > '2024-05-13' : start < ANCHOR && end <= '2024-05-11').toBe(true)
})

test.each([
  ['mùng 10/1/2024', [['mùng 10/1/2024', '2024-01-10']]],
  ['ngày mùng 1', [['ngày mùng 1', '2024-05-01']]],
  ['mồng 3', [['mồng 3', '2024-05-03']]],
  ['mùng 11', []],
  ['ngày 32', []],
  ['ngày 31/4', []],
  ['CN, 12/5/2024', [['CN, 12/5/2024', '2024-05-12']]],
  ['CNN, 12/5/2024', [['12/5/2024', '2024-05-12']]],
])('%s', (phrase, expected) => {
  expect(found(`Họ về ${phrase}.`)).toEqual(expected)
})
