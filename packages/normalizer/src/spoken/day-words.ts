import { type Region, spellInteger } from './cardinal.ts'
import type { Context } from './context.ts'

// How a day, a month and a year are said.

const APRIL = 4

/** The name of a month behind *tháng*: the fourth is *tư*. */
export function spellMonth(month: string, region: Region): string {
  return Number(month) === APRIL ? 'tư' : spellInteger(month, region)
}

/** Whether two numbers may be a day and a month. */
export function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

/** *năm* and the year, from its blank on; '' where there is none. */
export function spellYear(year: string | undefined, region: Region): string {
  return year === undefined ? '' : ` năm ${spellInteger(year, region)}`
}

/** *năm tháng sáu*, with the year where there is one. */
export function spellDayOfMonth(day: string, month: string, year: string | undefined, region: Region): string {
  return `${spellInteger(day, region)} tháng ${spellMonth(month, region)}${spellYear(year, region)}`
}

/** Streets, bridges and movements that are called by a day take no *ngày*: *đường 3/2*, *phong trào 3/2*. */
const CALLED_BY_DAY = ['đường', 'cầu', 'trào', 'viện', 'trường', 'chợ', 'rạp', 'phố', 'dây']
const SAID_BEFORE = ['ngày', 'mùng', 'mồng', ...CALLED_BY_DAY]

/** *ngày* before a day, unless it stands there. */
export function dayHead({ before, isListed }: Context): string {
  return isListed || SAID_BEFORE.includes(before) ? '' : 'ngày '
}
