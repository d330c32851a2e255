import { point, type Rule } from '../rule.ts'
import { LEAD_KEYS, readDay, readLead } from './day-words.ts'
import { isCounted, standsAlone } from './guards.ts'

const FIRST_DAYS = 10 // 'mùng' stands before the days 1 to 10

/** `ngày 15`, `mùng ba`: a day of a month that is not said. */
export const dayOnly: Rule = {
  name: 'day-only',
  first: LEAD_KEYS,
  words: [],
  match(tokens, at) {
    const lead = readLead(tokens, at)
    if (lead === null || tokens[lead.end]?.gap !== 'blank') return null
    const day = readDay(tokens, lead.end, lead.early)
    if (day === null || (lead.early && day.value > FIRST_DAYS)) return null
    if (isCounted(tokens, day.end) || !standsAlone(tokens, lead.end, day.end)) return null
    return point('day-only', at, day.end, 0.55, { day: day.value })
  },
}
