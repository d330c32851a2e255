import { toneKey } from '@chugiai/normalizer/lexis'
import { type Atom, isOneOf, NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { LEAD_KEYS, readDay, readLead } from './day-words.ts'
import { isCounted, standsAlone } from './guards.ts'
import { isLink, LIST_WORDS, readOn } from './listing.ts'
import { readLunarTail } from './lunar-tail.ts'

const FIRST_DAYS = 10 // 'mùng' stands before the days 1 to 10

/** `mỗi ngày 8 tiếng`, `uống ngày 3 viên`: what stands before or behind a number of times a day. */
const EACH = ['mỗi', 'một', 'nửa', 'cả', 'hằng', 'hàng', 'uống', 'từng']
const DOSES = [
  'tiếng',
  'viên',
  'lần',
  'bữa',
  'buổi',
  'lít',
  'gói',
  'ly',
  'cốc',
  'chén',
  'thìa',
  'muỗng',
  'suất',
  'đồng',
  'chuyến',
  'lượt',
  'phút',
]
const each = new Set(EACH.map(toneKey))
const doses = new Set(DOSES.map(toneKey))
const IS = ['là', 'nhằm'] // 'âm lịch là mùng 3', 'âm lịch nhằm ngày 3'
const isKeys = new Set(IS.map(toneKey))
const calendarKey = toneKey('lịch')

/** `ngày 15`, `mùng ba`: a day of a month that is not said. */
export const dayOnly: Rule = {
  name: 'day-only',
  first: LEAD_KEYS,
  words: [...IS, ...EACH, ...DOSES],
  match(tokens, at) {
    const lead = readLead(tokens, at)
    if (lead === null || !isSpaced(tokens, lead.end)) return null
    const day = readDay(tokens, lead.end, lead.early)
    if (day === null || (lead.early && day.value > FIRST_DAYS)) return null
    if (isCounted(tokens, day.end) || !standsAlone(tokens, lead.end, day.end)) return null
    if (isOtherCalendar(tokens, at) || isRate(tokens, at, day.end)) return null
    return dayOf(tokens, at, day)
  },
}

/** `ngày 10 âm lịch`, and the `ngày 5` of `ngày 5 và 10 âm lịch`. */
function dayOf(tokens: readonly Token[], at: number, { value: day, end }: { value: number; end: number }): Atom {
  const lunarEnd = readLunarTail(tokens, end)
  const isListed = readOn(tokens, end, readLunarDay)?.isLunar === true
  const lunar = lunarEnd > end || isListed ? ({ lunar: true } as const) : {}
  return point('day-only', at, lunarEnd, lunarEnd > end ? 0.9 : 0.55, { day, ...lunar })
}

/** A member of a list of days: `10 âm lịch`. */
function readLunarDay(
  tokens: readonly Token[],
  at: number,
): { readonly isLunar: boolean; readonly end: number } | null {
  const day = readDay(tokens, at, false)
  if (day === null) return null
  const end = readLunarTail(tokens, day.end)
  return { isLunar: end > day.end, end }
}

/** `10 âm lịch` without a word before it, as the last of a list. */
export const lunarDayOnly: Rule = {
  name: 'day-only',
  first: [NUMBER],
  words: LIST_WORDS,
  match(tokens, at) {
    const day = readLunarDay(tokens, at)
    if (!day?.isLunar || tokenAt(tokens, at).glued || !isLink(tokens, at - 1)) return null
    return point('day-only', at, day.end, 0.9, { day: tokenAt(tokens, at).value, lunar: true })
  },
}

/** Whether the word before token `at` tells the day in the lunar calendar, whose month only the reader knows. */
function isOtherCalendar(tokens: readonly Token[], at: number): boolean {
  return isSpaced(tokens, at) && isKeys.has(tokenAt(tokens, at - 1).key) && tokenAt(tokens, at - 2).key === calendarKey
}

/** Whether the number counts what is done in a day: `mỗi ngày 8 tiếng`, `ngày 3 lần`. */
function isRate(tokens: readonly Token[], at: number, end: number): boolean {
  const isEach = isSpaced(tokens, at) && each.has(tokenAt(tokens, at - 1).key)
  return isEach || isOneOf(tokens, end, doses)
}
