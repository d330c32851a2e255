import type { Worst } from '../../src/growth.ts'
import { ofText } from './pieces.ts'

const anchor = { anchor: '2024-05-01' }

export const worst: Readonly<Record<string, readonly Worst[]>> = {
  findDates: ofText([anchor]),
  resolveDate: ofText([anchor]),
}

/** What takes a year or a day, which have no length. */
export const constant: readonly string[] = ['holidays', 'lunarToSolar', 'lunarYearName', 'solarToLunar']
