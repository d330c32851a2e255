import { toneKey } from '@chugiai/normalizer/lexis'
import { createPhrases } from '../phrases.ts'
import { NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, tokenAt } from '../token.ts'
import { LEAD_KEYS, readDay, readLead, readMonth } from './day-words.ts'
import { readLunarTail } from './lunar-tail.ts'

const TET = 'Tết'
const tetKey = toneKey(TET)
const FULL_MOON = 15
/** The days of Tết: from the 1st to the 10th of the first month, and from the 20th of the last. */
const LAST_OF_FIRST_DAYS = 10
const FIRST_OF_LAST_DAYS = 20

const fullMoons = createPhrases<true>([
  ['rằm', true],
  ['ngày rằm', true],
  ['hôm rằm', true],
])

/** `mùng 3 Tết`, `mồng Một Tết`, `30 Tết`, `29 Tết`. */
export const tetDay: Rule = {
  name: 'tet-day',
  first: [NUMBER, ...LEAD_KEYS],
  words: [TET],
  match(tokens, at) {
    const lead = readLead(tokens, at)
    const start = lead?.end ?? at
    if (lead !== null && !isSpaced(tokens, start)) return null
    const day = readDay(tokens, start, lead !== null)
    if (day === null || day.value > 30 || tokenAt(tokens, day.end).key !== tetKey || !isSpaced(tokens, day.end))
      return null
    if (day.value > LAST_OF_FIRST_DAYS && day.value < FIRST_OF_LAST_DAYS) return null
    if (lead === null && (day.value <= LAST_OF_FIRST_DAYS || tokenAt(tokens, start).glued)) return null
    return point('tet-day', at, day.end + 1, 0.92, { tet: day.value, lunar: true })
  },
}

/** `rằm tháng Giêng`, `rằm tháng 7`, `rằm tháng Bảy`. */
export const fullMoon: Rule = {
  name: 'full-moon',
  first: fullMoons.first,
  words: fullMoons.words,
  match(tokens, at) {
    const found = fullMoons.match(tokens, at)
    const month = found && isSpaced(tokens, found.end) ? readMonth(tokens, found.end) : null
    return (
      month &&
      point('full-moon', at, readLunarTail(tokens, month.end), 0.95, {
        day: FULL_MOON,
        month: month.month,
        lunar: true,
      })
    )
  },
}
