import { toneKey } from '@chugiai/normalizer/lexis'
import { type Atom, NUMBER, point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
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
    if (lead !== null && tokens[start]?.gap !== 'blank') return null
    const day = readDay(tokens, start, lead !== null)
    const month = day && tokens[day.end]?.gap === 'blank' ? readMonth(tokens, day.end) : null
    if (day === null || month === null || !isDayOfMonth(day.value, month.month)) return null
    if (lead === null && isCountOfMonths(tokens, day.end)) return null
    return dateOf(tokens, at, { day: day.value, ...month }, lead !== null)
  },
}

/** Whether `tháng` at token `at` counts the months of a year: `9 tháng năm 2018`, where `năm` is no five. */
function isCountOfMonths(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]!.key === yearKey && readYear(tokens, at + 2) !== null
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
  const behind = readLunarYear(tokens, end, readYearTail)
  const isLunar = lunar || behind.isLunar
  if (isLunar && day > LONGEST_LUNAR_MONTH) return null
  return point(NAME, at, behind.end, led || behind.year ? 0.98 : 0.85, {
    day,
    month,
    ...(behind.year ? { year: behind.year.year } : {}),
    ...(isLunar ? { lunar: true } : {}),
  })
}
