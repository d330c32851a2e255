import { toneKey } from '@chugiai/normalizer/lexis'
import { type Atom, isNext, NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import {
  DAY_WORDS,
  isDayOfMonth,
  LEAD_KEYS,
  readDay,
  readLead,
  readMonth,
  readYear,
  readYearTail,
} from './day-words.ts'
import { isCounted, standsAlone } from './guards.ts'
import { LONGEST_LUNAR_MONTH, readLunarYear } from './lunar-tail.ts'

const NAME = 'spoken-date'
const yearKey = toneKey('năm')

/** `ngày 25 tháng 3 năm 2019`, `12 tháng 10`, `mùng ba tháng Giêng`, `ngày 10 tháng 3 âm lịch`, `ngày 10 tháng 3 năm 2018 âm lịch`. */
export const spokenDate: Rule = {
  name: NAME,
  first: [NUMBER, ...LEAD_KEYS],
  words: DAY_WORDS,
  match(tokens, at) {
    const lead = readLead(tokens, at)
    const start = lead?.end ?? at
    if (lead !== null && !isSpaced(tokens, start)) return null
    const day = readDay(tokens, start, lead !== null)
    const month = day && readMonthBehind(tokens, day.end, lead !== null)
    if (day === null || month === null || !isDayOfMonth(day.value, month.month)) return null
    if (lead === null && isCountOfMonths(tokens, day.end)) return null
    return dateOf(tokens, at, { day: day.value, ...month }, lead !== null)
  },
}

/** The month right behind a day; behind `ngày` a comma may stand between: `ngày 22, tháng 11, năm 2023`. */
function readMonthBehind(tokens: readonly Token[], at: number, led: boolean) {
  const start = led && isNext(tokens, at, ',', 'none') ? at + 1 : at
  return isSpaced(tokens, start) ? readMonth(tokens, start) : null
}

/** Whether `tháng` at token `at` counts the months of a year: `9 tháng năm 2018`, where `năm` is no five. */
function isCountOfMonths(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at + 1).key === yearKey && readYear(tokens, at + 2) !== null
}

/** `, 1953` behind a day and its month: `29 tháng 6, 1953`. */
function readCommaYear(tokens: readonly Token[], at: number): { readonly year: number; readonly end: number } | null {
  const year = isNext(tokens, at, ',', 'none') && isSpaced(tokens, at + 1) ? readYear(tokens, at + 1) : null
  if (year === null || isCounted(tokens, at + 2) || !standsAlone(tokens, at + 1, at + 2)) return null
  return { year, end: at + 2 }
}

interface DayAndMonth {
  readonly day: number
  readonly month: number
  readonly lunar: boolean
  readonly end: number
}

function dateOf(
  tokens: readonly Token[],
  at: number,
  { day, month, lunar, end }: DayAndMonth,
  led: boolean,
): Atom | null {
  const behind = readLunarYear(tokens, end, (all, next) => readYearTail(all, next) ?? readCommaYear(all, next))
  const isLunar = lunar || behind.isLunar
  if (isLunar && day > LONGEST_LUNAR_MONTH) return null
  return point(NAME, at, behind.end, led || behind.year ? 0.98 : 0.85, {
    day,
    month,
    ...(behind.year ? { year: behind.year.year } : {}),
    ...(isLunar ? { lunar: true } : {}),
  })
}
