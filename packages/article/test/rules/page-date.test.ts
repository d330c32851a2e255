import { expect, test } from 'vitest'
import { splitPassages } from '../../src/page/passages.ts'
import { isClock, readClockedDate, readPageDate } from '../../src/rules/page-date.ts'

const read = (text: string) => readPageDate(splitPassages(text)[0]!)

test.each([
  ['Thứ hai,\u00a025/03/2019', '2019-03-25', 'publish'],
  ['Thứ hai, 25/03/2019', '2019-03-25', 'publish'],
  ['THỨ HAI, 25/3/2019', '2019-03-25', 'publish'],
  ['Thứ năm, 11/08/2022 - 17:23 ', '2022-08-11T17:23', 'publish'],
  ['Thứ năm, 11/08/2022, 17:23 (GMT+7)', '2022-08-11T17:23+07:00', 'publish'],
  ['07/08/2020 23:13 GMT+7', '2020-08-07T23:13+07:00', 'publish'],
  ['23:13, 07/08/2020', '2020-08-07T23:13', 'publish'],
  ['Ngày 5 tháng 3 năm 2021', '2021-03-05', 'publish'],
  ['T6, 05/03/2021', '2021-03-05', 'publish'],
  ['5 tháng 3, 2021', '2021-03-05', 'publish'],
  ['2021-03-05 08:30', '2021-03-05T08:30', 'publish'],
  ['2021-03-05T08:30:00+07:00', '2021-03-05T08:30:00+07:00', 'publish'],
  ['05/03/2021 - 08:30 [GMT+7]', '2021-03-05T08:30+07:00', 'publish'],
  ['Ngày đăng: 05/03/2021', '2021-03-05', 'publish'],
  ['Chủ nhật, ngày 7/3/2021', '2021-03-07', 'publish'],
  ['| Cập nhật thứ sáu, ngày 30/11/12 04:00 chiều', '2012-11-30T16:00', 'modified'],
  ['| Cập nhật thứ hai, ngày 24/12/12 11:05 tối', '2012-12-24T23:05', 'modified'],
  ['Cập nhật lúc 08:30, 05/03/2021', '2021-03-05T08:30', 'modified'],
])('%s', (text, value, kind) => {
  expect(read(text)).toMatchObject({ value, kind })
})

test.each([
  'Sáng 25/03/2019, huyện tổ chức hội nghị.',
  'Hội nghị ngày 25/03/2019',
  '25/03',
  'Chỉ thị 15/2019/CT-UBND',
  'Thứ hai',
  '',
])('no date line: %s', (text) => {
  expect(text === '' ? null : read(text)).toBeNull()
})

test.each([
  ['Thứ hai, 25/03/2019', true],
  ['Thứ ba, 25/03/2019', false],
])('the weekday is checked and never corrected: %s', (text, ok) => {
  expect(read(text)).toMatchObject({ value: '2019-03-25', weekday: { actual: 1, ok } })
})

test.each([
  ['below', '25/03/2019\n\n07:30', 0, 1],
  ['above', '07:30\n\nThứ hai, 25/03/2019', 1, 0],
])(
  'a time of day on the line %s the date is read with it, from the first to the last letter of both',
  (_, text, own, beside) => {
    const lines = splitPassages(text)
    const [date, clock] = [lines[own]!, lines[beside]!]
    expect(isClock(clock)).toBe(true)
    const found = readClockedDate(date, clock)!
    expect([found.value, text.slice(found.span.start, found.span.end)]).toEqual(['2019-03-25T07:30', text])
  },
)
