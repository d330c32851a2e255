import { lunarToSolar, lunarYearName, solarToLunar } from '@chugiai/temporal'
import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { lunarYear } from '../src/lunar/lunar-year.ts'
import { TET_DATES } from './tet-dates.ts'

const tet = (year: number) => lunarToSolar({ year, month: 1, day: 1 })
const leapMonth = (year: number) => lunarYear(year).find(({ leap }) => leap)?.month

describe('lunarToSolar', () => {
  test('gives the Tết of every year from 1950 to 2050', () => {
    const computed = TET_DATES.map((_, i) => tet(1950 + i))
    expect(computed).toEqual(TET_DATES.map((day, i) => `${1950 + i}-${day}`))
  })

  test.each([
    // year, Tết in Việt Nam; the Chinese new year was another day
    [1968, '1968-01-29'],
    [1969, '1969-02-16'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2030, '2030-02-02'],
  ])('goes by UTC+7: Tết %i', (year, day) => expect(tet(year)).toBe(day))

  test.each([
    [1985, 2],
    [1987, 7],
    [2004, 2],
    [2014, 9],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2033, 11],
    [2019, undefined],
  ])('has the leap month of %i', (year, month) => expect(leapMonth(year)).toBe(month))

  test('finds days of a leap month', () => {
    expect(lunarToSolar({ year: 2025, month: 6, day: 1 })).toBe('2025-06-25')
    expect(lunarToSolar({ year: 2025, month: 6, day: 1, leap: true })).toBe('2025-07-25')
  })

  test.each([
    [{ year: 2019, month: 13, day: 1 }, 'invalid_lunar_date'],
    [{ year: 2019, month: 1, day: 31 }, 'invalid_lunar_date'],
    [{ year: 2019, month: 1, day: 1.5 }, 'invalid_lunar_date'],
    [{ year: 2019, month: 5, day: 1, leap: true }, 'invalid_lunar_date'],
    [{ year: 1899, month: 1, day: 1 }, 'year_out_of_range'],
    [{ year: 2200, month: 1, day: 1 }, 'year_out_of_range'],
  ])('refuses %o', (date, code) => expect(codeOf(() => lunarToSolar(date))).toBe(code))
})

describe('solarToLunar', () => {
  test.each([
    ['2019-02-19', { year: 2019, month: 1, day: 15, leap: false }],
    ['2019-02-04', { year: 2018, month: 12, day: 30, leap: false }],
    ['2007-02-17', { year: 2007, month: 1, day: 1, leap: false }],
    ['2025-07-25', { year: 2025, month: 6, day: 1, leap: true }],
  ])('%s', (day, date) => expect(solarToLunar(day)).toEqual(date))

  test.each([
    ['2019-02-30', 'invalid_date'],
    ['19/2/2019', 'invalid_date'],
    ['1899-01-01', 'year_out_of_range'],
  ])('refuses %s', (day, code) => expect(codeOf(() => solarToLunar(day))).toBe(code))
})

test('every lunar year from 1900 to 2199 is whole', () => {
  let end = lunarYear(1900)[0]!.start
  for (let year = 1900; year < 2200; year++) {
    for (const month of lunarYear(year)) {
      expect(month.start).toBe(end)
      expect([29, 30]).toContain(month.end - month.start)
      end = month.end
    }
    expect(
      lunarYear(year)
        .filter(({ leap }) => !leap)
        .map(({ month }) => month),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  }
})

test.each([
  [1984, 'Giáp Tý'],
  [2019, 'Kỷ Hợi'],
  [2023, 'Quý Mão'],
  [2024, 'Giáp Thìn'],
])('the year %i is %s', (year, name) => expect(lunarYearName(year)).toBe(name))

function codeOf(work: () => unknown): string | undefined {
  try {
    work()
  } catch (error) {
    return error instanceof ChugiaiError ? error.code : String(error)
  }
  return undefined
}
