import { daysInMonth, toneKey } from '@chugiai/normalizer/lexis'
import { NUMBER_WORDS, readNumber } from '../number-words.ts'
import { createPhrases } from '../phrases.ts'
import { isNext } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'

/** Words before a day of the month; `early` ones stand before the days 1 to 10 alone. */
const leads = createPhrases<{ early: boolean }>([
  ['ngày', { early: false }],
  ['các ngày', { early: false }],
  ['hôm', { early: false }],
  ['mùng', { early: true }],
  ['mồng', { early: true }],
  ['ngày mùng', { early: true }],
  ['ngày mồng', { early: true }],
  ['hôm mùng', { early: true }],
  ['hôm mồng', { early: true }],
])

/** Names of months behind `tháng`; `lunar` names are those of the lunar calendar. */
const months = createPhrases<{ month: number; lunar?: true }>([
  ['giêng', { month: 1, lunar: true }],
  ['chạp', { month: 12, lunar: true }],
  ['một', { month: 1 }],
  ['hai', { month: 2 }],
  ['ba', { month: 3 }],
  ['tư', { month: 4 }],
  ['bốn', { month: 4 }],
  ['năm', { month: 5 }],
  ['sáu', { month: 6 }],
  ['bảy', { month: 7 }],
  ['bẩy', { month: 7 }],
  ['tám', { month: 8 }],
  ['chín', { month: 9 }],
  ['mười', { month: 10 }],
  ['mười một', { month: 11 }],
  ['mười hai', { month: 12 }],
])

const MONTH = 'tháng'
const monthKey = toneKey(MONTH)

export const DAY_WORDS: readonly string[] = [...leads.words, ...months.words, MONTH, ...NUMBER_WORDS]
export const LEAD_KEYS: readonly string[] = leads.first

/** The words before a day: index of the token after them. */
export function readLead(
  tokens: readonly Token[],
  at: number,
): { readonly early: boolean; readonly end: number } | null {
  const lead = leads.match(tokens, at)
  return lead && { early: lead.value.early, end: lead.end }
}

/** A day of the month in digits, or in words behind a lead: `11`, `mùng ba`. */
export function readDay(tokens: readonly Token[], at: number, words: boolean): { value: number; end: number } | null {
  const token = tokens[at]
  if (token?.kind === 'number') {
    const fits = token.key.length <= 2 && token.value >= 1 && token.value <= 31
    return fits ? { value: token.value, end: at + 1 } : null
  }
  const number = words ? readNumber(tokens, at) : null
  return number !== null && number.value >= 1 && number.value <= 31 ? number : null
}

/** `tháng 9`, `tháng Chín`, `tháng Giêng`. A Roman numeral is read too. */
export function readMonth(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly lunar: boolean; readonly end: number } | null {
  const token = tokens[at + 1]
  if (tokenAt(tokens, at).key !== monthKey || token?.gap !== 'blank') return null
  if (token.kind === 'number' || token.kind === 'roman') {
    const fits = token.key.length <= 4 && token.value >= 1 && token.value <= 12
    return fits ? { month: token.value, lunar: false, end: at + 2 } : null
  }
  const name = months.match(tokens, at + 1)
  return name && { month: name.value.month, lunar: name.value.lunar === true, end: name.end }
}

/** A number that is a year by its four digits. */
export function readYear(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'number' && token.key.length === 4 && token.value >= 1000 && token.value <= 2999
    ? token.value
    : null
}

/** Whether some year has this day: 29/2 does, 31/4 does not. */
export function isDayOfMonth(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month)
}

/** `năm 2018`, `/2018`, `-2018`, `, năm 2018` behind a month: the year and the index after it. */
export function readYearTail(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const mark = tokens[at]
  if (mark === undefined) return null
  if (mark.kind === 'mark' && '/-.'.includes(mark.key) && tokens[at + 1]?.gap === mark.gap) {
    const year = readYear(tokens, at + 1)
    return year !== null && (mark.key !== '.' || mark.gap === 'none') ? { year, end: at + 2 } : null
  }
  const yearWord = mark.key === ',' ? at + 1 : at
  return isNext(tokens, yearWord, yearKey) ? readSpokenYear(tokens, yearWord + 1) : null
}

const YEAR = 'năm'
const yearKey = toneKey(YEAR)

/** The year behind the word `năm`, in digits or in words: `2018`, `hai nghìn không trăm mười tám`. */
export function readSpokenYear(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  if (!isSpaced(tokens, at)) return null
  const year = readYear(tokens, at)
  if (year !== null) return { year, end: at + 1 }
  const number = tokenAt(tokens, at).kind === 'word' ? readNumber(tokens, at) : null
  return number !== null && number.value >= 1000 ? { year: number.value, end: number.end } : null
}
