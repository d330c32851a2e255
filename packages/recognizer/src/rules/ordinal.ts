import { readNumber, romanValue, syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Chart, Mention } from '../mention.ts'
import type { Token } from '../token.ts'

const TERM = 0.97 // *khóa* and a number is nothing else
const SEQUENCE = 0.95 // *thứ* and a number; days of the week are sorted out

const THU = syllableKey('thứ')
const LAN = syllableKey('lần')
const TERMS = syllableKeys('khóa')
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
  const place = sequencePlace(tokens, thu, times)
  if (place === null) return null
  return {
    from: at,
    to: thu + 1 + place.length,
    label: 'ORDINAL',
    score: SEQUENCE,
    rule: 'sequence',
    attributes: { ordinalType: 'sequence', value: String(place.value) },
  }
}

/** A number, and how many tokens it takes. */
interface Place {
  readonly value: number
  readonly length: number
}

/** *thứ hai* to *thứ bảy* and *thứ 2* to *thứ 7* are days of the week unless something is counted. */
function sequencePlace(tokens: readonly Token[], thu: number, times: boolean): Place | null {
  const counted = times || (thu > 0 && tokens[thu]!.gap !== 'break' && COUNTED.has(tokens[thu - 1]!.key))
  const place = figureOf(tokens[thu + 1]!) ?? speltNumber(tokens, thu + 1)
  return place !== null && (counted || place.value === 1 || place.value > LAST_WEEKDAY) ? place : null
}

function figureOf(token: Token): Place | null {
  const value = token.kind === 'number' ? wholeNumber(token) : token.shape === 'upper' ? romanNumber(token) : null
  return value === null ? null : { value, length: 1 }
}

/** *nhất*, *tư*, *mười hai*, *hai mươi mốt*. */
function speltNumber(tokens: readonly Token[], from: number): Place | null {
  const first = OF_SEQUENCE.get(tokens[from]!.key)
  if (first !== undefined) return { value: first, length: 1 }
  const number = readNumber(wordsFrom(tokens, from), 0, { short: false, sequences: false })
  if (number === null || number.isNegative || number.fraction !== '' || number.scale !== '') return null
  return { value: Number(number.digits), length: number.length }
}

function wordsFrom(tokens: readonly Token[], from: number): string[] {
  const words: string[] = []
  for (let at = from; at < tokens.length && words.length < LONGEST_SPELT; at++) {
    const token = tokens[at]!
    if (token.kind !== 'syllable' || (at > from && token.gap !== 'blank')) break
    words.push(token.letters.normalize('NFC').toLowerCase())
  }
  return words
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
