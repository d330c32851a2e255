import { toneKey } from '@chugiai/normalizer/lexis'
import { point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
import { LEAD_KEYS, readDay, readLead } from './day-words.ts'
import { isCounted, standsAlone } from './guards.ts'

const FIRST_DAYS = 10 // 'mùng' stands before the days 1 to 10

const IS = ['là', 'nhằm'] // 'âm lịch là mùng 3', 'âm lịch nhằm ngày 3'
const isKeys = new Set(IS.map(toneKey))
const calendarKey = toneKey('lịch')

/** `ngày 15`, `mùng ba`: a day of a month that is not said. */
export const dayOnly: Rule = {
  name: 'day-only',
  first: LEAD_KEYS,
  words: IS,
  match(tokens, at) {
    const lead = readLead(tokens, at)
    if (lead === null || tokens[lead.end]?.gap !== 'blank') return null
    const day = readDay(tokens, lead.end, lead.early)
    if (day === null || (lead.early && day.value > FIRST_DAYS)) return null
    if (isCounted(tokens, day.end) || !standsAlone(tokens, lead.end, day.end)) return null
    if (isOtherCalendar(tokens, at)) return null
    return point('day-only', at, day.end, 0.55, { day: day.value })
  },
}

/** Whether the word before token `at` tells the day in the lunar calendar, whose month only the reader knows. */
function isOtherCalendar(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.gap === 'blank' && isKeys.has(tokens[at - 1]?.key ?? '') && tokens[at - 2]?.key === calendarKey
}
