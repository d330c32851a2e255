import { expect, test } from 'vitest'
import { checkDates, readValue } from '../../src/cases/dates.ts'

test.each([
  ['(2020, 5, 1, 0, 0, 0) Day', '2020-05-01T00:00:00 day'],
  ['(2020, 12, 31, 7, 30, 9) Second', '2020-12-31T07:30:09 second'],
  ['((2020, 5, 1, 0, 0, 0), (2020, 6, 1, 0, 0, 0)) Month', '2020-05-01T00:00:00/2020-06-01T00:00:00 month'],
])('%s', (value, moments) => {
  expect(readValue(value)).toBe(moments)
})

const check = (...row: [kind: string, value: string, phrase: string]) =>
  checkDates(`kind\tvalue\tphrase\n${row.join('\t')}\n`)[0]!

test.each([
  ['a day', 'datetime', '(2020, 5, 19, 0, 0, 0) Day', 'ngày 19/5/2020', true],
  ['another day', 'datetime', '(2020, 5, 18, 0, 0, 0) Day', 'ngày 19/5/2020', false],
  ['another grain', 'datetime', '(2020, 5, 1, 0, 0, 0) Day', 'tháng 5/2020', false],
  ['a minute', 'datetime', '(2017, 2, 2, 16, 15, 0) Minute', '4 giờ 15 chiều', true],
  ['a period', 'datetimeInterval', '((2017, 2, 3, 0, 0, 0), (2017, 2, 8, 0, 0, 0)) Day', '5 ngày tới', true],
  ['another end', 'datetimeInterval', '((2017, 2, 3, 0, 0, 0), (2017, 2, 7, 0, 0, 0)) Day', '5 ngày tới', false],
  ['a part of a day', 'datetimeInterval', '((2017, 2, 3, 18, 0, 0), (2017, 2, 4, 0, 0, 0)) Hour', 'tối mai', true],
  ['nothing found', 'datetime', '(2020, 5, 19, 0, 0, 0) Day', 'hoa mai', false],
])('%s', (_, kind, value, phrase, right) => {
  expect(check(kind, value, phrase)).toMatchObject({ name: phrase, expected: readValue(value), right })
})
