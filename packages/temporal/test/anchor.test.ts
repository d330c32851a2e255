import { findDates, lunarToSolar, lunarYearName, resolveDate, solarToLunar } from '@chugiai/temporal'
import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

const valuesAt = (text: string, anchor: string, timeZone?: string) =>
  findDates(text, { anchor, ...(timeZone === undefined ? {} : { timeZone }) }).map(({ value }) => value)

describe('the moment of the anchor', () => {
  test.each([
    ['2024-05-10T08:15:00+07:00', '2024-05-10T08:45'],
    ['2024-05-10T01:15:00Z', '2024-05-10T08:45'],
    ['2024-05-10T06:45:00+05:30', '2024-05-10T08:45'],
    ['2024-05-09T21:45:00-03:30', '2024-05-10T08:45'],
  ])('%s is read in Vietnam', (anchor, value) => {
    expect(valuesAt('Họ về 30 phút nữa.', anchor)).toEqual([value])
  })

  test.each([
    ['+07:00', '2024-05-10T08:45'],
    ['+05:30', '2024-05-10T07:15'],
    ['-03:30', '2024-05-09T22:15'],
  ])('%s is read as told', (timeZone, value) => {
    expect(valuesAt('Họ về 30 phút nữa.', '2024-05-10T01:15:00Z', timeZone)).toEqual([value])
  })
})

describe('years that are not said', () => {
  const on = (text: string, options: object) =>
    findDates(text, { anchor: '2024-05-10', ...options }).map(({ value, yearInferred }) => [
      value,
      yearInferred?.reason,
    ])
  test.each([
    ['nearest', [['2023-12-05', 'nearest_past']]],
    ['past', [['2023-12-05', 'nearest_past']]],
    ['future', [['2024-12-05', 'nearest_future']]],
  ])('prefer: %s', (prefer, expected) => {
    expect(on('Họ về ngày 5/12.', { prefer })).toEqual(expected)
  })
  test('nothing said is the nearest', () => {
    expect(on('Họ về ngày 5/12.', {})).toEqual(on('Họ về ngày 5/12.', { prefer: 'nearest' }))
  })
})

describe('what is no day', () => {
  const failure = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      if (error instanceof ChugiaiError) return [error.code, error.path, error.hint !== undefined]
    }
    return null
  }
  test.each([
    ['no day of the calendar', () => solarToLunar('2019-02-30'), 'invalid_date', 'isoDate'],
    ['no day at all', () => solarToLunar('hôm qua'), 'invalid_date', 'isoDate'],
    ['before the lunar years', () => solarToLunar('1899-01-01'), 'year_out_of_range', 'isoDate'],
    ['the last day before them', () => solarToLunar('1900-01-30'), 'year_out_of_range', 'isoDate'],
    ['behind the lunar years', () => solarToLunar('2200-02-20'), 'year_out_of_range', 'isoDate'],
    ['a year out of reach', () => lunarToSolar({ year: 2200, month: 1, day: 1 }), 'year_out_of_range', 'year'],
    [
      'a zone that is none',
      () => valuesAt('hôm qua', '2024-05-10T01:15:00Z', '7'),
      'invalid_time_zone',
      'options.timeZone',
    ],
  ])('%s', (_, call, code, path) => {
    expect(failure(call)).toEqual([code, path, true])
  })
})

test('the last lunar year goes on into 2200', () => {
  const last = lunarToSolar({ year: 2199, month: 12, day: 29 })
  expect(last.slice(0, 4)).toBe('2200')
  expect(solarToLunar(last)).toEqual({ year: 2199, month: 12, day: 29, leap: false })
})

test('a date of the lunar calendar and back', () => {
  expect(solarToLunar('2024-02-10')).toMatchObject({ year: 2024, month: 1, day: 1 })
  expect(lunarYearName(2024)).toBe('Giáp Thìn')
  expect(resolveDate('hôm qua', { anchor: '2024-05-10' })?.value).toBe('2024-05-09')
})
