import * as temporal from '@chugiai/temporal'
import { type Call, options } from '../../src/wrong-calls.ts'

const day = { anchor: '2024-05-01', prefer: 'past', timeZone: '+07:00' }

export const entry = temporal

export const calls: Readonly<Record<string, Call>> = {
  findDates: ['sáng 2/9', options({ ...day, minConfidence: 0.5 })],
  holidays: [2024],
  lunarToSolar: [{ year: 2024, month: 1, day: 1, leap: false }],
  lunarYearName: [2024],
  resolveDate: ['sáng 2/9', options(day)],
  solarToLunar: ['2024-05-01'],
}

export const skipped: readonly string[] = []
