import { expect, test } from 'vitest'
import {
  daysInMonth,
  formatDay,
  isCivilDate,
  isoWeekOf,
  pad,
  toDayNumber,
  weekdayOf,
} from '../../src/lexis/civil-date.ts'

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2024, 4, 30, true],
  [2024, 4, 31, false],
  [2024, 12, 31, true],
  [2024, 1, 1, true],
  [2024, 1, 0, false],
  [2024, 1, 32, false],
  [2024, 0, 1, false],
  [2024, 13, 1, false],
])('%i-%i-%i: %s', (year, month, day, expected) => {
  expect(isCivilDate({ year, month, day })).toBe(expected)
})

test('months have their lengths', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
})

test('days follow each other, weeks begin on Monday, and a week belongs to the year of its Thursday', () => {
  const day = toDayNumber({ year: 2018, month: 11, day: 29 })
  expect(formatDay(day + 2)).toBe('2018-12-01')
  expect(weekdayOf(day)).toBe(4)
  expect(weekdayOf(day + 3)).toBe(7)
  expect(weekdayOf(day + 4)).toBe(1)
  expect(isoWeekOf(toDayNumber({ year: 2021, month: 1, day: 3 }))).toEqual({ year: 2020, week: 53 })
  expect(isoWeekOf(toDayNumber({ year: 2021, month: 1, day: 4 }))).toEqual({ year: 2021, week: 1 })
  expect(formatDay(toDayNumber({ year: 476, month: 9, day: 4 }))).toBe('0476-09-04')
  expect(pad(7, 2)).toBe('07')
})
