import { foldWord } from '../fold.ts'
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
import { readLunarTail } from './lunar-tail.ts'

const NAME = 'spoken-date'
const yearKey = foldWord('năm')

/** `ngày 25 tháng 3 năm 2019`, `12 tháng 10`, `mùng ba tháng Giêng`, `ngày 10 tháng 3 âm lịch`. */
export const spokenDate: Rule = {
  name: NAME,
  first: [NUMBER, ...LEAD_KEYS],
  words: DAY_WORDS,
  match(tokens, at) {
    const lead = readLead(tokens, at)
    const start = lead?.end ?? at
    if (lead !== null && tokens[start]?.gap !== 'space') return null
    const day = readDay(tokens, start, lead !== null)
    const month = day && tokens[day.end]?.gap === 'space' ? readMonth(tokens, day.end) : null
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
  const calendarEnd = readLunarTail(tokens, end)
  const tail = readYearTail(tokens, calendarEnd)
  const isLunar = lunar || calendarEnd > end
  if (isLunar && day > 30) return null
  return point(NAME, at, tail?.end ?? calendarEnd, led || tail ? 0.98 : 0.85, {
    day,
    month,
    ...(tail ? { year: tail.year } : {}),
    ...(isLunar ? { lunar: true } : {}),
  })
}
