import { isCivilDate } from '@chugiai/normalizer/lexis'
import { type Atom, NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { LEAD_KEYS, readDay, readLead, readYear } from './day-words.ts'
import { standsAlone } from './guards.ts'
import { LONGEST_LUNAR_MONTH, readLunarTail } from './lunar-tail.ts'

const NAME = 'full-date'
const SEPARATORS = new Set(['/', '-', '.'])

/** `25/03/2019`, `25-3-2019`, `25.03.2019`, `24/12/12`, `ngày 3/3/2017`, `2019-03-25`, `15/7/2018 âm lịch`. */
export const fullDate: Rule = {
  name: NAME,
  first: [NUMBER, ...LEAD_KEYS],
  words: [],
  match(tokens, at) {
    const lead = readLead(tokens, at)
    const start = lead?.end ?? at
    if (tokenAt(tokens, start).kind !== 'number' || (lead !== null && !isSpaced(tokens, start))) return null
    return dayFirst(tokens, at, start) ?? yearFirst(tokens, at, start)
  },
}

interface WrittenDate {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly shortYear?: boolean
}

function dayFirst(tokens: readonly Token[], at: number, start: number): Atom | null {
  const day = readDay(tokens, start, false)
  const month = tokenAt(tokens, start + 2)
  const yearToken = tokenAt(tokens, start + 4)
  if (day === null || !hasSeparators(tokens, start) || month.key.length > 2) return null
  const year = readYear(tokens, start + 4)
  const shortYear =
    year === null && yearToken.key.length === 2 && (at < start || tokenAt(tokens, start + 1).key === '/')
  if (year === null && !shortYear) return null
  const fields = { day: day.value, month: month.value, year: yearToken.value, ...(shortYear ? { shortYear } : {}) }
  const lunarEnd = readLunarTail(tokens, start + 5)
  if (lunarEnd > start + 5) return lunarDate(at, lunarEnd, fields)
  // 29/2/00 exists in 2000: the century is found later.
  const exists = isCivilDate(shortYear ? { ...fields, year: 2000 + fields.year } : fields)
  if (!exists || !standsAlone(tokens, start, start + 5)) return null
  return point(NAME, at, start + 5, shortYear ? 0.85 : 0.98, fields)
}

/** `15/7/2018 âm lịch`, which may be a day that the other calendar has not: `30/2/2018 âm lịch`. */
function lunarDate(at: number, end: number, fields: WrittenDate): Atom | null {
  const exists = fields.day >= 1 && fields.day <= LONGEST_LUNAR_MONTH && fields.month >= 1 && fields.month <= 12
  if (!exists) return null
  return point(NAME, at, end, 0.98, { ...fields, lunar: true })
}

function yearFirst(tokens: readonly Token[], at: number, start: number): Atom | null {
  const year = readYear(tokens, start)
  const month = tokenAt(tokens, start + 2)
  const day = tokenAt(tokens, start + 4)
  if (year === null || tokenAt(tokens, start + 1).key === '.' || !hasSeparators(tokens, start)) return null
  const fields = { year, month: month.value, day: day.value }
  const written = month.key.length <= 2 && day.key.length <= 2
  if (!written || !isCivilDate(fields) || !standsAlone(tokens, start, start + 5)) return null
  return point(NAME, at, start + 5, 0.95, fields)
}

/** Whether three numbers stand together, parted by the same mark. */
function hasSeparators(tokens: readonly Token[], start: number): boolean {
  const mark = tokenAt(tokens, start + 1).key
  if (!SEPARATORS.has(mark) || tokenAt(tokens, start + 3).key !== mark) return false
  if (tokenAt(tokens, start + 2).kind !== 'number' || tokenAt(tokens, start + 4).kind !== 'number') return false
  for (let i = start + 1; i <= start + 4; i++) if (tokenAt(tokens, i).gap !== 'none') return false
  return true
}
