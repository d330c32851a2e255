import { expect, test } from 'vitest'
import { readMoment, zoneOf } from '../../src/dates/moment.ts'

test.each([
  ['2023', '2023'],
  ['2023-09', '2023-09'],
  ['2023-9-5', '2023-09-05'],
  [' 2023-09-05T08:00:00.123Z ', '2023-09-05T08:00:00Z'],
  ['2023-09-05 8:00', '2023-09-05T08:00'],
  ['2023-09-05T08:00:00+0700', '2023-09-05T08:00:00+07:00'],
  ['2023-09-05T08:00:00 +07', '2023-09-05T08:00:00+07:00'],
  ['2023-02-30', null],
  ['2023-13', null],
  ['2023-09-05T24:30', null],
  ['05/09/2023', null],
  ['hôm qua', null],
  ['', null],
])('%j is %j', (text, moment) => expect(readMoment(text)).toBe(moment))

test('the zone of a moment', () => {
  expect(zoneOf('2023-09-05T08:00+07:00')).toBe('+07:00')
  expect(zoneOf('2023-09-05T08:00Z')).toBe('Z')
  expect(zoneOf('2023-09-05')).toBeUndefined()
})
