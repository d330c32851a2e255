import { toneKey } from '@chugiai/normalizer/lexis'
import { isSpaced, type Token, tokenAt } from '../token.ts'

/** Words before a number of hours that make it a length: `trong 2 giờ`, `hơn 3 giờ`. */
const LEADS = ['trong', 'suốt', 'mất', 'mỗi', 'cả', 'vòng', 'thêm', 'dài']
/** Words that make a length too, but for a time on a day that is said: `hơn 3 giờ`, `hơn 8 giờ sáng 9/5`. */
const ROUGH = ['hơn', 'gần', 'tới']
/** Words between these and the number: `mất chừng hai giờ`, `kéo dài khoảng 3 giờ`. */
const ABOUT = ['chừng', 'khoảng', 'độ']
/** `mất đến 3 giờ`. */
const SPENT = 'mất'
const UP_TO = 'đến'
/** `mãi đến gần 22 giờ`, `mãi tới 9 giờ`: it was late. */
const LATE = 'mãi'
/** `sau 3 giờ` is a length, `sau 3 giờ chiều` and `sau 17 giờ` are times. */
const AFTER = 'sau'
const DAY_PARTS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'rạng', 'ngày', 'hôm']
const LAST_HOUR_OF_CLOCK = 12
/** What follows hours that are counted: `3 giờ mỗi ngày`, `8 giờ/ngày`. */
const PER = ['mỗi', 'một', 'trên', 'hằng', 'hàng', '/']
const PERIODS = ['ngày', 'đêm', 'tuần', 'tháng', 'buổi', 'ca']

/** `lúc khoảng 3 giờ` is a time. */
export const TIME_LEADS = ['lúc', 'vào', 'hồi']

export const HOUR_LENGTH_WORDS: readonly string[] = [
  ...LEADS,
  ...ROUGH,
  ...ABOUT,
  UP_TO,
  LATE,
  AFTER,
  ...DAY_PARTS,
  ...PER.filter((word) => word !== '/'),
  ...PERIODS,
  ...TIME_LEADS,
]

const timeLeads = new Set(TIME_LEADS.map(toneKey))
const leads = new Set(LEADS.map(toneKey))
const rough = new Set(ROUGH.map(toneKey))
const minuteKey = toneKey('phút')
const dayKey = toneKey('ngày')
const about = new Set(ABOUT.map(toneKey))
const spentKey = toneKey(SPENT)
const upToKey = toneKey(UP_TO)
const upTo = new Set([UP_TO, 'tới'].map(toneKey))
const lateKey = toneKey(LATE)
const afterKey = toneKey(AFTER)
const dayParts = new Set(DAY_PARTS.map(toneKey))
const per = new Set(PER.map(toneKey))
const periods = new Set(PERIODS.map(toneKey))

/** Whether the number of hours in tokens `start` to `end` is a length by the words around it, and no time of day. */
export function isHourLength(tokens: readonly Token[], start: number, end: number): boolean {
  if (isPer(tokens, end)) return true
  if (!isSpaced(tokens, start) || isLateLed(tokens, start)) return false
  const isAbout = about.has(tokenAt(tokens, start - 1).key) && isSpaced(tokens, start - 1)
  const at = isAbout ? start - 2 : start - 1
  const lead = tokenAt(tokens, at).key
  if (leads.has(lead)) return true
  if (rough.has(lead)) return !isOnDay(tokens, skipMinutes(tokens, end))
  if (lead === upToKey) return tokenAt(tokens, at - 1).key === spentKey && isSpaced(tokens, at)
  return (
    lead === afterKey && tokenAt(tokens, start).value <= LAST_HOUR_OF_CLOCK && !dayParts.has(tokenAt(tokens, end).key)
  )
}

/** `mỗi ngày`, `/ngày` at token `at`. */
function isPer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const isNear = next?.gap === 'blank' || next?.gap === 'none'
  return isNear && per.has(next.key) && periods.has(tokenAt(tokens, at + 1).key)
}

/** Whether a part of a day or a day follows a time at token `at`: `20 giờ ngày 9/5`, `8 giờ sáng`; not `8 giờ ngày đêm`. */
export function isOnDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.gap !== 'blank' || !dayParts.has(token.key)) return false
  return token.key !== dayKey || tokenAt(tokens, at + 1).kind === 'number'
}

/** Whether a word before token `at` says that a time of day follows: `lúc khoảng 3 giờ`. */
export function isTimeLed(tokens: readonly Token[], at: number): boolean {
  return isSpaced(tokens, at) && timeLeads.has(tokenAt(tokens, at - 1).key)
}

/** Whether `mãi đến` stands before the hour at token `at`, with `gần` or `hơn` between or not: `mãi đến gần 22 giờ`. */
export function isLateLed(tokens: readonly Token[], at: number): boolean {
  const isRough =
    rough.has(tokenAt(tokens, at - 1).key) && isSpaced(tokens, at) && tokenAt(tokens, at - 2).key !== lateKey
  const lead = isRough ? at - 1 : at
  if (tokenAt(tokens, lead - 2).key !== lateKey || !upTo.has(tokenAt(tokens, lead - 1).key)) return false
  return isSpaced(tokens, lead - 1) && isSpaced(tokens, lead)
}

/** Index behind `15 phút` at token `at`. */
function skipMinutes(tokens: readonly Token[], at: number): number {
  const isMinutes =
    tokenAt(tokens, at).kind === 'number' && isSpaced(tokens, at) && tokenAt(tokens, at + 1).key === minuteKey
  return isMinutes ? at + 2 : at
}
