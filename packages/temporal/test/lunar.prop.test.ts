import { formatDay, toDayNumber } from '@chugiai/normalizer/lexis'
import { lunarToSolar, solarToLunar } from '@chugiai/temporal'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const FIRST = toDayNumber({ year: 1901, month: 1, day: 1 })
const LAST = toDayNumber({ year: 2199, month: 12, day: 31 })

test('a day goes to the lunar calendar and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }).map(formatDay), (day) => {
      expect(lunarToSolar(solarToLunar(day))).toBe(day)
    }),
  )
})
