import { holidays } from '@chugiai/temporal'
import { ChugiaiError } from '@chugiai/text'
import { expect, test } from 'vitest'

const dateOf = (id: string, year: number) => holidays(year).find((holiday) => holiday.id === id)?.date

test.each([
  ['tet', 2019, '2019-02-05'],
  ['eve', 2019, '2019-02-04'],
  ['first_full_moon', 2019, '2019-02-19'],
  ['hung_kings', 2019, '2019-04-14'],
  ['hung_kings', 2024, '2024-04-18'],
  ['clear_bright', 2019, '2019-04-05'],
  ['vu_lan', 2019, '2019-08-15'],
  ['mid_autumn', 2019, '2019-09-13'],
  ['kitchen_gods', 2019, '2020-01-17'],
  ['national_day', 2019, '2019-09-02'],
])('%s of %i is %s', (id, year, date) => expect(dateOf(id, year)).toBe(date))

test('stand in the order of the calendar', () => {
  const dates = holidays(2019).map(({ date }) => date)
  expect(dates).toEqual([...dates].sort())
})

test('say which are days off', () => {
  const ids = holidays(2019)
    .filter(({ dayOff }) => dayOff)
    .map(({ id }) => id)
  expect(ids).toEqual(['new_year', 'tet', 'hung_kings', 'reunification', 'labour', 'national_day'])
})

test('a year that cannot be computed is refused', () => expect(() => holidays(1800)).toThrow(ChugiaiError))
