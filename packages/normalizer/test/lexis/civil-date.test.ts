import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay, fromDayNumber, isCivilDate, isoWeekOf, toDayNumber, weekdayOf } from '../../src/lexis/civil-date.ts'

const day = (iso: string) => {
  const [year, month, date] = iso.split('-').map(Number)
  return toDayNumber({ year: year!, month: month!, day: date! })
}

describe('day numbers', () => {
  test('the Julian day of 1 January 2000 is 2,451,545', () => expect(day('2000-01-01')).toBe(2451545))

  test('go on one by one and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('0001-01-01'), max: day('3000-12-31') }), (number) => {
        expect(toDayNumber(fromDayNumber(number))).toBe(number)
        expect(isCivilDate(fromDayNumber(number))).toBe(true)
      }),
    )
  })

  test('a month past the year runs on', () =>
    expect(formatDay(toDayNumber({ year: 2018, month: 13, day: 1 }))).toBe('2019-01-01'))
})

test.each([
  ['2019-03-25', 1],
  ['2018-11-29', 4],
  ['2017-02-05', 7],
])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(day(iso))).toBe(weekday))

test.each([
  ['2018-12-31', { year: 2019, week: 1 }],
  ['2017-01-01', { year: 2016, week: 52 }],
  ['2018-11-29', { year: 2018, week: 48 }],
])('%s lies in ISO week %o', (iso, week) => expect(isoWeekOf(day(iso))).toEqual(week))
