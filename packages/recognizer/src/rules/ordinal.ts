import { romanValue, syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Chart, Mention } from '../mention.ts'
import type { Token } from '../token.ts'

const TERM = 0.97 // *khóa* and a number is nothing else
const SEQUENCE = 0.95 // *thứ* and a number; days of the week are sorted out

const THU = syllableKey('thứ')
const LAN = syllableKey('lần')
const TERMS = syllableKeys('khóa')
const WORDS = new Map(
  ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, at) => [
    syllableKey(word),
    at + 1,
  ]),
)
// "thứ 6" after one of these counts; elsewhere it may be Friday.
const COUNTED = syllableKeys(
  'lần|họp|nghị|phiên|trí|hạng|đứng|người|tập|khóa|kỳ|hội|đợt|vòng|đêm|trận|phút|cấp|bậc|hàng|chiếc|con',
)
const LAST_WEEKDAY = 7
const LONGEST_TERM = 99 // no body counts its terms further

/** Places in a sequence: *thứ 12*, *lần thứ 3*, *lần thứ nhất*, and terms: *khóa XIV*. */
export function addOrdinals(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const mention = readTerm(chart.tokens, at) ?? readSequence(chart.tokens, at)
    if (mention === null) continue
    chart.add(mention)
    at = mention.to - 1
  }
}

function readTerm(tokens: readonly Token[], at: number): Mention | null {
  const number = tokens[at + 1]
  if (!TERMS.has(tokens[at]!.key) || number === undefined || number.gap !== 'blank') return null
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
  const times = tokens[at]!.key === LAN && tokens[at + 1]?.gap === 'blank'
  const thu = times ? at + 1 : at
  const number = tokens[thu + 1]
  if (tokens[thu]?.key !== THU || number === undefined || number.gap !== 'blank') return null
  const value = sequenceValue(tokens, thu, times)
  if (value === null) return null
  return {
    from: at,
    to: thu + 2,
    label: 'ORDINAL',
    score: SEQUENCE,
    rule: 'sequence',
    attributes: { ordinalType: 'sequence', value: String(value) },
  }
}

/** *thứ hai* to *thứ bảy* and *thứ 2* to *thứ 7* are days of the week unless something is counted. */
function sequenceValue(tokens: readonly Token[], thu: number, times: boolean): number | null {
  const number = tokens[thu + 1]!
  const counted = times || (thu > 0 && tokens[thu]!.gap !== 'break' && COUNTED.has(tokens[thu - 1]!.key))
  const spelt = WORDS.get(number.key)
  if (spelt !== undefined) return counted || spelt === 1 ? spelt : null
  const value = number.kind === 'number' ? wholeNumber(number) : number.shape === 'upper' ? romanNumber(number) : null
  return value !== null && (counted || value > LAST_WEEKDAY) ? value : null
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
