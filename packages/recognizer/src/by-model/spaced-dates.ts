import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import { type Token, tokenAt } from '../token.ts'
import { dayPartBefore } from './day-part.ts'
import type { MentionsByToken } from './mentions-by-token.ts'

const SCORE = 0.9 // a word or a year says that it is a date
const DAY_WORDS = syllableKeys('ngày|hôm|mùng|mồng')
const DAY = syllableKey('ngày')
const HOLIDAY = 'date-holiday' // *quốc khánh 2 - 9*
const LINKS = syllableKeys('và|,|đến|tới')
const YEAR = /^(?:19|20)\d\d$/

/**
 * Dates with blanks around their dashes, as treebanks write them: *ngày 17 - 3 - 2004*, *tối 21 - 3*, *ngày 22 và 23 - 10*.
 * Two numbers alone are a range; a word for a day or a part of one before them, another date, or a year behind makes them
 * a date.
 */
export function spacedDates({ tokens }: Passage, mentions: MentionsByToken): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at + 2 < tokens.length; at++) {
    const to = dateEnd(tokens, at)
    if (to === null) continue
    const lead = leadOf(tokens, at, mentions)
    const days = countedDays(tokens, at, mentions)
    for (const day of days) found.push({ from: day, to: day + 1, label: 'DATE', score: SCORE, rule: 'spaced-date' })
    if (days.length === 0 && !lead.day && lead.part === null && to !== at + 5 && !isListed(tokens, at, mentions))
      continue
    found.push({ from: lead.from, to, label: 'DATE', score: SCORE, rule: 'spaced-date' })
    const begin = hourBefore(lead.part ?? lead.from, mentions)
    if (begin < lead.from) found.push({ from: begin, to, label: 'TIME', score: SCORE, rule: 'spaced-date' })
    at = to - 1
  }
  return found
}

/** Where a day and a month end that stand at the token, with their year, or a month with its year; `null` for others. */
function dateEnd(tokens: readonly Token[], at: number): number | null {
  if (!isDashed(tokens, at)) return null
  if (isUpTo(tokens[at], 12) && YEAR.test(tokenAt(tokens, at + 2).letters)) return at + 3
  if (!isUpTo(tokens[at], 31) || !isUpTo(tokens[at + 2], 12)) return null
  return isDashed(tokens, at + 2) && YEAR.test(tokenAt(tokens, at + 4).letters) ? at + 5 : at + 3
}

interface Lead {
  /** Where the date begins: at *ngày*, or at its number. */
  readonly from: number
  /** Whether a word for a day leads it. */
  readonly day: boolean
  /** Where a part of the day before it begins. */
  readonly part: number | null
}

/** What stands before a date: *ngày*, *sáng*, *sáng sớm*, *tối ngày*. */
function leadOf(tokens: readonly Token[], at: number, mentions: MentionsByToken): Lead {
  const near = (index: number) => (tokens[index + 1]?.gap === 'break' ? '' : tokenAt(tokens, index).key)
  const day = DAY_WORDS.has(near(at - 1))
  const from = day ? at - 1 : at
  const holiday = day ? undefined : mentions.endingAt(at).find(({ rule }) => rule === HOLIDAY)
  if (holiday !== undefined) return { from: holiday.from, day: true, part: null }
  return { from, day, part: day && near(at - 1) !== DAY ? null : dayPartBefore(tokens, from) }
}

/** *3 giờ sáng 21 - 10*, *22 g 40 đêm 5 - 4*: where the hour begins before a day or a part of it, which may belong to the hour. */
export function hourBefore(part: number, mentions: MentionsByToken): number {
  const hour = mentions.at(part - 1).find(({ label }) => label === 'TIME')
  return hour?.from ?? part
}

/** Whether the date goes on a list of dates: *ngày 22 và 23 - 10*, *tháng 10, 11 - 2000*. */
function isListed(tokens: readonly Token[], at: number, mentions: MentionsByToken): boolean {
  if (!LINKS.has(tokenAt(tokens, at - 1).key) || tokens[at]?.gap === 'break') return false
  return mentions.endingAt(at - 1).some(({ label }) => label === 'DATE' || label === 'TIME')
}

/** The days before a date that are counted with it: *22* in *hai ngày 22 và 23 - 10*, where *hai ngày* is a length. */
function countedDays(tokens: readonly Token[], at: number, mentions: MentionsByToken): readonly number[] {
  const days: number[] = []
  let day = at
  while (days.length < LONGEST_LIST && LINKS.has(tokenAt(tokens, day - 1).key) && isUpTo(tokens[day - 2], 31)) {
    day -= 2
    days.unshift(day)
  }
  return mentions.endingAt(day).some(({ label }) => label === 'DURATION') ? days : []
}

const LONGEST_LIST = 8 // days one by one

/** A number, a dash and a number, each with a blank between. */
function isDashed(tokens: readonly Token[], at: number): boolean {
  const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (left?.kind !== 'number' || right?.kind !== 'number' || dash?.key !== '-') return false
  return dash.gap === 'blank' && right.gap === 'blank'
}

function isUpTo(token: Token | undefined, most: number): boolean {
  return (
    token !== undefined &&
    /^\d{1,2}$/.test(token.letters) &&
    Number(token.letters) >= 1 &&
    Number(token.letters) <= most
  )
}
