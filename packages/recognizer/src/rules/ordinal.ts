import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Chart, Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import { figureOf, type Place, romanNumber, speltNumber, wholeNumber } from './place-in-row.ts'
import { readRanks } from './rank.ts'

const TERM = 0.97 // *khóa* and a number is nothing else
const SEQUENCE = 0.95 // *thứ* and a number; days of the week are sorted out
const FIRST = 0.85 // *ngày đầu tiên của tháng 3* is a date before it is a first
const DAY_IN_ROW = 0.96 // *ngày thứ 39* of something: no day of the week, and no place without its day

const THU = syllableKey('thứ')
const LAN = syllableKey('lần')
const TERMS = syllableKeys('khóa')
const DAY = syllableKey('ngày')
const [LEADING, BEFORE_ALL] = [syllableKey('đầu'), syllableKey('tiên')]
// "thứ 6" after one of these counts; elsewhere it may be Friday.
const COUNTED = syllableKeys(
  'lần|họp|nghị|phiên|trí|hạng|đứng|người|tập|khóa|kỳ|hội|đợt|vòng|đêm|trận|phút|cấp|bậc|hàng|chiếc|con',
)
const LAST_WEEKDAY = 7

/** Places in a sequence: *thứ 12*, *lần thứ 3*, *lần thứ nhất*, *đầu tiên*, ranks: *lớp 12*, *cấp 1, 2*, and terms: *khóa XIV*. */
export function addOrdinals(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const mentions = readOrdinals(chart.tokens, at)
    for (const mention of mentions) chart.add(mention)
    at = (mentions.at(-1)?.to ?? at + 1) - 1
  }
}

function readOrdinals(tokens: readonly Token[], at: number): readonly Mention[] {
  const mention = readTerm(tokens, at) ?? readFirst(tokens, at) ?? readSequence(tokens, at)
  return mention === null ? readRanks(tokens, at) : [mention]
}

/** *đầu tiên*, *lần đầu tiên*. */
function readFirst(tokens: readonly Token[], at: number): Mention | null {
  const first = tokenAt(tokens, at).key === LAN && tokenAt(tokens, at + 1).gap === 'blank' ? at + 1 : at
  const [leading, last] = [tokens[first], tokens[first + 1]]
  if (leading?.key !== LEADING || last?.key !== BEFORE_ALL || last.gap !== 'blank') return null
  const attributes = { ordinalType: 'sequence', value: '1' }
  return { from: at, to: first + 2, label: 'ORDINAL', score: FIRST, rule: 'first', attributes }
}

function readTerm(tokens: readonly Token[], at: number): Mention | null {
  const number = tokens[at + 1]
  if (!TERMS.has(tokenAt(tokens, at).key) || number === undefined || number.gap !== 'blank') return null
  const value = number.kind === 'number' ? wholeNumber(number) : romanNumber(number)
  if (value === null) return null
  return {
    from: at,
    to: at + 2,
    label: 'ORDINAL',
    score: TERM,
    rule: 'term',
    attributes: { ordinalType: 'term', value: String(value) },
  }
}

function readSequence(tokens: readonly Token[], at: number): Mention | null {
  const times = tokenAt(tokens, at).key === LAN && tokenAt(tokens, at + 1).gap === 'blank'
  const thu = times ? at + 1 : at
  const number = tokens[thu + 1]
  if (tokenAt(tokens, thu).key !== THU || number === undefined || number.gap !== 'blank') return null
  const place = sequencePlace(tokens, thu, times)
  if (place === null) return null
  const to = thu + 1 + place.length
  if (isDayInRow(tokens, at)) return { from: at - 1, to, label: 'DATE', score: DAY_IN_ROW, rule: 'day-in-row' }
  return {
    from: at,
    to,
    label: 'ORDINAL',
    score: SEQUENCE,
    rule: 'sequence',
    attributes: { ordinalType: 'sequence', value: String(place.value) },
  }
}

/** *ngày thứ nhất*, *ngày thứ 39*: a day, told from the first of them. */
function isDayInRow(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).key === DAY && tokenAt(tokens, at).gap === 'blank' && tokenAt(tokens, at).key === THU
}

/** *thứ hai* to *thứ bảy* and *thứ 2* to *thứ 7* are days of the week unless something is counted. */
function sequencePlace(tokens: readonly Token[], thu: number, times: boolean): Place | null {
  const counted =
    times || (thu > 0 && tokenAt(tokens, thu).gap !== 'break' && COUNTED.has(tokenAt(tokens, thu - 1).key))
  const place = figureOf(tokenAt(tokens, thu + 1)) ?? speltNumber(tokens, thu + 1)
  return place !== null && (counted || place.value === 1 || place.value > LAST_WEEKDAY) ? place : null
}
