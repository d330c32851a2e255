import { readNumber, romanValue, syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Chart, Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import { wordsFrom } from './figure.ts'

const TERM = 0.97 // *khóa* and a number is nothing else
const SEQUENCE = 0.95 // *thứ* and a number; days of the week are sorted out
const FIRST = 0.85 // *ngày đầu tiên của tháng 3* is a date before it is a first
const GRADE = 0.9 // *lớp 12*: a class of so many as well
const DAY_IN_ROW = 0.96 // *ngày thứ 39* of something: no day of the week, and no place without its day

const THU = syllableKey('thứ')
const LAN = syllableKey('lần')
const TERMS = syllableKeys('khóa')
const GRADES = syllableKeys('lớp')
const HIGHEST_GRADE = 12 // of school
const DAY = syllableKey('ngày')
const [LEADING, BEFORE_ALL] = [syllableKey('đầu'), syllableKey('tiên')]
// Of a sequence alone; other numbers are counted with the words that count.
const OF_SEQUENCE = new Map(
  (
    [
      ['nhất', 1],
      ['nhì', 2],
      ['tư', 4],
    ] as const
  ).map(([word, value]) => [syllableKey(word), value]),
)
const LONGEST_SPELT = 6 // 'chín trăm chín mươi chín' takes five
// "thứ 6" after one of these counts; elsewhere it may be Friday.
const COUNTED = syllableKeys(
  'lần|họp|nghị|phiên|trí|hạng|đứng|người|tập|khóa|kỳ|hội|đợt|vòng|đêm|trận|phút|cấp|bậc|hàng|chiếc|con',
)
const LAST_WEEKDAY = 7
const LONGEST_TERM = 99 // no body counts its terms further

/** Places in a sequence: *thứ 12*, *lần thứ 3*, *lần thứ nhất*, *đầu tiên*, grades: *lớp 12*, and terms: *khóa XIV*. */
export function addOrdinals(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const mention = readOrdinal(chart.tokens, at)
    if (mention === null) continue
    chart.add(mention)
    at = mention.to - 1
  }
}

function readOrdinal(tokens: readonly Token[], at: number): Mention | null {
  return readTerm(tokens, at) ?? readGrade(tokens, at) ?? readFirst(tokens, at) ?? readSequence(tokens, at)
}

/** *đầu tiên*, *lần đầu tiên*. */
function readFirst(tokens: readonly Token[], at: number): Mention | null {
  const first = tokenAt(tokens, at).key === LAN && tokenAt(tokens, at + 1).gap === 'blank' ? at + 1 : at
  const [leading, last] = [tokens[first], tokens[first + 1]]
  if (leading?.key !== LEADING || last?.key !== BEFORE_ALL || last.gap !== 'blank') return null
  const attributes = { ordinalType: 'sequence', value: '1' }
  return { from: at, to: first + 2, label: 'ORDINAL', score: FIRST, rule: 'first', attributes }
}

/** *lớp 12*, *lớp 2E*, *lớp ba*. */
function readGrade(tokens: readonly Token[], at: number): Mention | null {
  const number = tokens[at + 1]
  if (!GRADES.has(tokenAt(tokens, at).key) || number?.gap !== 'blank') return null
  const place = gradeOf(number) ?? (number.kind === 'syllable' ? speltNumber(tokens, at + 1) : null)
  if (place === null || place.value < 1 || place.value > HIGHEST_GRADE) return null
  const attributes = { ordinalType: 'sequence', value: String(place.value) }
  return { from: at, to: at + 1 + place.length, label: 'ORDINAL', score: GRADE, rule: 'grade', attributes }
}

function gradeOf({ kind, letters }: Token): Place | null {
  const [, value] = (kind === 'number' || kind === 'code' ? /^(\d{1,2})(?:[A-Z]\d?)?$/.exec(letters) : null) ?? []
  return value === undefined ? null : { value: Number(value), length: 1 }
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

/** A number, and how many tokens it takes. */
interface Place {
  readonly value: number
  readonly length: number
}

/** *thứ hai* to *thứ bảy* and *thứ 2* to *thứ 7* are days of the week unless something is counted. */
function sequencePlace(tokens: readonly Token[], thu: number, times: boolean): Place | null {
  const counted =
    times || (thu > 0 && tokenAt(tokens, thu).gap !== 'break' && COUNTED.has(tokenAt(tokens, thu - 1).key))
  const place = figureOf(tokenAt(tokens, thu + 1)) ?? speltNumber(tokens, thu + 1)
  return place !== null && (counted || place.value === 1 || place.value > LAST_WEEKDAY) ? place : null
}

function figureOf(token: Token): Place | null {
  const value = token.kind === 'number' ? wholeNumber(token) : token.shape === 'upper' ? romanNumber(token) : null
  return value === null ? null : { value, length: 1 }
}

/** *nhất*, *tư*, *mười hai*, *hai mươi mốt*. */
function speltNumber(tokens: readonly Token[], from: number): Place | null {
  const first = OF_SEQUENCE.get(tokenAt(tokens, from).key)
  if (first !== undefined) return { value: first, length: 1 }
  const number = readNumber(wordsFrom(tokens, from, LONGEST_SPELT), 0, { short: false, sequences: false })
  if (number === null || number.isNegative || number.fraction !== '' || number.scale !== '') return null
  return { value: Number(number.digits), length: number.length }
}

function wholeNumber(token: Token): number | null {
  return /^\d{1,3}$/.test(token.key) ? Number(token.key) : null
}

/** The value of a Roman number in capitals below 100; `null` for anything else. */
export function romanNumber(token: Token): number | null {
  if (token.shape !== 'upper' && token.shape !== 'title') return null
  const value = romanValue(token.key)
  return value !== null && value <= LONGEST_TERM ? value : null
}
