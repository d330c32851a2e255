import { toneKey } from '@chugiai/normalizer/lexis'
import type { Amount, Amounts, Unit } from '../meaning.ts'
import { NUMBER_WORDS, readNumberWords } from '../number-words.ts'
import { createPhrases } from '../phrases.ts'
import { isNext } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'

const units = createPhrases<Unit>([
  ['giây', 'second'],
  ['s', 'second'],
  ['phút', 'minute'],
  ['giờ', 'hour'],
  ['giờ đồng hồ', 'hour'],
  ['tiếng', 'hour'],
  ['tiếng đồng hồ', 'hour'],
  ['ngày', 'day'],
  ['ngày đêm', 'day'],
  ['hôm', 'day'],
  ['tuần', 'week'],
  ['tuần lễ', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
  ['thập kỷ', 'decade'],
  ['thập kỉ', 'decade'],
  ['thập niên', 'decade'],
  ['thế kỷ', 'century'],
  ['thế kỉ', 'century'],
])
/** Words for a number that is not told, with the confidence of what they count. */
const vague = createPhrases<number>([
  ['vài', 0.6],
  ['mấy', 0.6],
  ['vài ba', 0.6],
  ['dăm', 0.6],
  ['dăm ba', 0.6],
  ['chục', 0.6],
  ['vài chục', 0.6],
  ['mấy chục', 0.6],
  ['hàng chục', 0.6],
  ['hàng trăm', 0.6],
  ['hàng nghìn', 0.6],
  ['hàng ngàn', 0.6],
  ['một vài', 0.6],
  // Any years at all, unless something places them: 'những năm qua'.
  ['những', 0.2],
  ['các', 0.2],
  ['nhiều', 0.2],
])
const HALF_BEFORE = 'nửa'
const HALF_BEHIND = 'rưỡi'
const FIVE = 'năm' // 'year' too
const tenKey = toneKey('chục') // about ten: 'hơn chục năm nay'
const halfBefore = toneKey(HALF_BEFORE)
const halfBehind = toneKey(HALF_BEHIND)
const fiveKey = toneKey(FIVE)
/** Units that may follow `năm` when it says five: not `năm tháng`, `years and months`. */
const FIVE_OF: readonly Unit[] = ['minute', 'day', 'week', 'year']

/** Half of a unit, in a smaller one. */
const HALVES: Readonly<Partial<Record<Unit, Amount>>> = {
  minute: { count: 30, unit: 'second' },
  hour: { count: 30, unit: 'minute' },
  day: { count: 12, unit: 'hour' },
  month: { count: 15, unit: 'day' },
  year: { count: 6, unit: 'month' },
  decade: { count: 5, unit: 'year' },
  century: { count: 50, unit: 'year' },
}
/** From the longest to the shortest: `1 năm 3 tháng` goes down. */
const ORDER: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]

const CHAINED = 0.85 // 'một giờ 20 phút' is surely counted

export const AMOUNT_WORDS = [...units.words, ...vague.words, HALF_BEFORE, HALF_BEHIND, ...NUMBER_WORDS]
export const AMOUNT_KEYS: readonly string[] = [...vague.first, halfBefore, ...NUMBER_WORDS.map(toneKey)]

export interface ReadAmounts {
  readonly amounts: Amounts
  readonly end: number
  /** How sure it is that a number of units is meant: `một năm` may be any year. */
  readonly confidence: number
  /** Whether a number is told: not in `mấy năm`. */
  readonly isCounted: boolean
}

/** `3 ngày`, `1 giờ 30 phút`, `hai năm rưỡi`, `nửa tháng`, `vài tuần`. */
export function readAmounts(tokens: readonly Token[], at: number): ReadAmounts | null {
  const first = readAmount(tokens, at)
  if (first === null) return null
  const isCounted = first.amount.count !== null || tokenAt(tokens, at).key === tenKey
  let { end } = first
  const half = isNext(tokens, end, halfBehind) ? HALVES[first.amount.unit] : undefined
  if (half !== undefined) return { amounts: [first.amount, half], end: end + 1, confidence: CHAINED, isCounted }
  const amounts: [Amount, ...Amount[]] = [first.amount]
  for (let next = smaller(tokens, end, first.amount); next !== null; next = smaller(tokens, end, next.amount)) {
    amounts.push(next.amount)
    end = next.end
  }
  return { amounts, end, confidence: amounts.length > 1 ? CHAINED : first.confidence, isCounted }
}

/** A further amount of a smaller unit right behind one. */
function smaller(tokens: readonly Token[], at: number, { unit }: Amount) {
  const next = isSpaced(tokens, at) ? readAmount(tokens, at) : null
  return next !== null && next.amount.count !== null && ORDER.indexOf(next.amount.unit) > ORDER.indexOf(unit)
    ? next
    : null
}

function readAmount(tokens: readonly Token[], at: number): { amount: Amount; end: number; confidence: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.key === halfBefore) {
    const unit = unitAt(tokens, at + 1)
    const half = unit === null ? undefined : HALVES[unit.value]
    return unit === null || half === undefined ? null : { amount: half, end: unit.end, confidence: 0.8 }
  }
  const count = readCount(tokens, at)
  const unit = count === null ? null : unitAt(tokens, count.end)
  if (count === null || unit === null) return null
  if (token.key === fiveKey && count.end === at + 1 && !FIVE_OF.includes(unit.value)) return null
  const upTo = count.upTo === undefined ? {} : { upTo: count.upTo }
  return { amount: { count: count.value, ...upTo, unit: unit.value }, end: unit.end, confidence: count.confidence }
}

function unitAt(tokens: readonly Token[], at: number) {
  const { gap } = tokenAt(tokens, at)
  const near = gap === 'blank' || (gap === 'none' && tokenAt(tokens, at - 1).kind === 'number')
  return near ? units.match(tokens, at) : null
}

/** A number of units: `3`, `1.500`, `2,5`, `mười hai`, or `vài` (`null`). */
function readCount(
  tokens: readonly Token[],
  at: number,
): { value: number | null; upTo?: number; end: number; confidence: number } | null {
  const some = vague.match(tokens, at)
  if (some !== null) return { value: null, end: some.end, confidence: some.value }
  const pair = readPair(tokens, at)
  if (pair !== null) return { ...pair, confidence: 0.85 }
  if (tokenAt(tokens, at).kind === 'number') return { ...readDigits(tokens, at), confidence: 0.85 }
  const words = readNumberWords(tokens, at)
  if (words === null || words.value === 0) return null
  const confidence = words.value === 1 ? 0.3 : tokenAt(tokens, at).key === fiveKey ? 0.5 : 0.8
  return { value: words.value, end: words.end, confidence }
}

/** `3-4`: from one number of at most two digits to a greater one. */
function readPair(tokens: readonly Token[], at: number): { value: number; upTo: number; end: number } | null {
  const [first, last] = [tokenAt(tokens, at), tokenAt(tokens, at + 2)]
  if (first.kind !== 'number' || last.kind !== 'number' || first.key.length > 2 || last.key.length > 2) return null
  if (!isNext(tokens, at + 1, '-', 'none') || last.gap !== 'none' || first.value >= last.value) return null
  return { value: first.value, upTo: last.value, end: at + 3 }
}

/** Digits with points between thousands and a comma before decimals. */
function readDigits(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } {
  let { value } = tokenAt(tokens, at)
  let end = at + 1
  for (let part = digitsBehind(tokens, end, '.'); part?.key.length === 3; part = digitsBehind(tokens, end, '.')) {
    value = value * 1000 + part.value
    end += 2
  }
  const decimals = digitsBehind(tokens, end, ',')
  if (decimals === null) return { value, end }
  return { value: value + decimals.value / 10 ** decimals.key.length, end: end + 2 }
}

/** The digits with nothing but the mark before them: the `500` of `1.500`. */
function digitsBehind(tokens: readonly Token[], at: number, mark: string): Token | null {
  const digits = tokenAt(tokens, at + 1)
  return isNext(tokens, at, mark, 'none') && digits.kind === 'number' && digits.gap === 'none' ? digits : null
}
