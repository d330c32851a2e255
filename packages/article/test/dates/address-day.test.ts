import { expect, test } from 'vitest'
import { addressDay } from '../../src/dates/address-day.ts'

test.each([
  ['https://x.vn/tin-20231205103512345.htm', '2023-12-05'],
  ['https://x.vn/tin-188251013074512345.chn', '2025-10-13'],
  ['/2024/2/9/tin.html', '2024-02-09'],
  ['https://x.vn/2024-02-29/tin', '2024-02-29'],
  ['https://x.vn/tin_05-12-2023.html', '2023-12-05'],
  ['https://x.vn/tin-20231205.html?d=20200101', '2023-12-05'],
  ['https://x.vn/20231205/tin', '2023-12-05'],
  ['https://20231205.vn/tin', null],
  ['https://x.vn/tin-4718325.html', null],
  ['https://x.vn/tin-20230230103512345.htm', null],
  ['https://x.vn/gia-vang-31-11-2023', null],
  ['https://x.vn/chuyen-bay-202312', null],
  ['', null],
])('%s', (url, day) => {
  expect(addressDay(url)).toBe(day)
})
