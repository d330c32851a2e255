import { NUMBER_WORDS } from '../number-words.ts'
import { type Atom, NUMBER, ROMAN, type Rule } from '../rule.ts'
import { createVocabulary, type Token } from '../token.ts'
import { clock, HALF_DAY_WORDS, ZONE_WORDS } from './clock.ts'
import { cycleYear } from './cycle-year.ts'
import { dayMonth } from './day-month.ts'
import { dayOnly, lunarDayOnly } from './day-only.ts'
import { dayRange } from './day-range.ts'
import { direction } from './direction.ts'
import { duration } from './duration.ts'
import { edge, ownEdge } from './edge.ts'
import { every } from './every.ts'
import { fullDate } from './full-date.ts'
import { holiday } from './holiday.ts'
import { hourRange } from './hour-range.ts'
import { listedWeekday } from './listed-weekday.ts'
import { listedYear } from './listed-year.ts'
import { century, decade } from './long-period.ts'
import { fullMoon, tetDay, tetDays } from './lunar-day.ts'
import { LUNAR_TAIL_WORDS } from './lunar-tail.ts'
import { midnight } from './midnight.ts'
import { namedMonth, numericMonth } from './month.ts'
import { monthRange } from './month-range.ts'
import { night } from './night.ts'
import { now } from './now.ts'
import { ordinalDay } from './ordinal-day.ts'
import { partOfDay } from './part-of-day.ts'
import { placedYear } from './placed-year.ts'
import { quarter } from './quarter.ts'
import { relative } from './relative.ts'
import { season } from './season.ts'
import { spokenDate } from './spoken-date.ts'
import { sundayCode, weekday } from './weekday.ts'
import { year } from './year.ts'
import { yearPart } from './year-part.ts'
import { yearRange } from './year-range.ts'

/** All rules. Of answers of the same length the first wins. */
const RULES: readonly Rule[] = [
  fullDate,
  spokenDate,
  dayMonth,
  dayOnly,
  lunarDayOnly,
  dayRange,
  numericMonth,
  namedMonth,
  monthRange,
  quarter,
  yearPart,
  season,
  year,
  yearRange,
  listedYear,
  placedYear,
  cycleYear,
  decade,
  century,
  holiday,
  tetDay,
  tetDays,
  fullMoon,
  weekday,
  sundayCode,
  listedWeekday,
  relative,
  now,
  partOfDay,
  night,
  midnight,
  clock,
  hourRange,
  duration,
  ordinalDay,
  ownEdge,
  edge,
  direction,
  every,
]
/** Words between the parts of an expression, and words that tell what a number is. */
// biome-ignore format: a list reads better in rows
const LINKS = [
  'lúc', 'vào', 'của', 'đến', 'tới', 'và', 'từ', 'sang', 'cho', 'hoặc', 'sẽ', 'dự', 'kiến', 'sắp', 'khoảng', 'đúng', 'ngay', 'trong',
  'hết', 'hồi', 'nay', 'đã', 'vừa', 'từng', 'sinh',
]

export const vocabulary = createVocabulary([
  ...RULES.flatMap((rule) => rule.words),
  ...NUMBER_WORDS,
  ...HALF_DAY_WORDS,
  ...ZONE_WORDS,
  ...LUNAR_TAIL_WORDS,
  ...LINKS,
])

const byFirst = new Map<string, Rule[]>()
for (const rule of RULES) {
  for (const key of new Set(rule.first)) byFirst.set(key, [...(byFirst.get(key) ?? []), rule])
}
const NO_RULES: readonly Rule[] = []

/** The longest thing that a rule finds at token `at`. */
export function matchAtom(tokens: readonly Token[], at: number): Atom | null {
  const token = tokens[at]
  if (token === undefined) return null
  const first = token.kind === 'number' ? NUMBER : token.kind === 'roman' ? ROMAN : token.key
  let longest: Atom | null = null
  for (const rule of byFirst.get(first) ?? NO_RULES) {
    const atom = rule.match(tokens, at)
    if (atom !== null && atom.end > (longest?.end ?? at)) longest = atom
  }
  return longest
}
