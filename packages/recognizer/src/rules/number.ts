import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Chart, Mention, TokenRange } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import type { Token } from '../token.ts'
import { CURRENCIES, MAGNITUDES, UNITS } from '../vocabulary/units.ts'

const PERCENT_SIGN = 0.98 // the sign says it
const PERCENT_WORDS = 0.95 // *phần trăm* may be counted parts
const MONEY = 0.95 // a number beside a currency
const QUANTITY = 0.92 // some units are letters and words as well
const COUNTED_RATIO = 0.85 // two numbers and a stroke may be a date or an address
const NUMBER = 0.8 // below every label that says more

const MAGNITUDE = new PhraseTable(() => phrases(MAGNITUDES, true))
const CURRENCY = new PhraseTable(() => phrases(CURRENCIES, true))
const UNIT = new PhraseTable(() => phrases(UNITS, true))
const COUNTRY_OF_SIGN = /^(?:US|A|AU|C|CA|S|SG|HK|NT)$/
const CURRENCY_SIGN = /^(?:[$€£¥]|us\$)$/
// What follows one of these names a thing; it does not count.
const IDENTIFIER_CUES = syllableKeys(
  'số|điều|khoản|chương|mục|trang|tập|quận|phường|tổ|thôn|ấp|kênh|tuyến|lô|đường|phòng|ql|tl|lộ|ngõ|ngách|hẻm|kiệt|kỳ|năm|ngày|tháng|thứ|lớp|bảng|covid|c|hiệu|đoạn|hậu|cấp|vùng|đợt|vòng|loại|họp|tầng|độ',
)
const YEAR = /^(?:19|20)\d\d$/
const SEASON = /^(?:19|20)\d\d\/\d\d$/ // 2016/17
const NOT_MONEY = syllableKeys('tiền|xu|hồ|hương|bằng|ruộng|nghiệp|đội|chí')
const RATIO = /^\d+(?:[.,]\d+)*\/(?!(?:19|20)\d\d$)\d+(?:[.,]\d+)*$/

/**
 * Numbers in digits, by what stands beside them: PERCENT (*7,5%*), MONEY (*1,7 tỷ đồng*), QUANTITY (*55 km*), RATIO
 * (*12/15*), and NUM for what only counts. Numbers in what the chart holds already are left alone.
 */
export function addNumbers(chart: Chart): void {
  const { tokens } = chart
  const taken = new Set<number>()
  for (const { from, to } of chart.all()) for (let at = from; at < to; at++) taken.add(at)
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'number' || taken.has(at)) continue
    const mention = readNumber(tokens, at)
    if (mention === null) continue
    chart.add(mention)
    at = mention.to - 1
  }
}

/** *iPhone 8*: a number behind a name with a capital inside tells which of its kind. */
function isModel(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.gap === 'blank' && tokens[at - 1]?.shape === 'mixed' && tokens[at + 1]?.shape !== 'lower'
}

function readNumber(tokens: readonly Token[], at: number): Mention | null {
  if (isModel(tokens, at)) return null
  const digits = rangeOfNumbers(tokens, at)
  const amount = withMagnitude(tokens, digits)
  return (
    percent(tokens, digits) ??
    money(tokens, amount) ??
    quantity(tokens, amount) ??
    ratio(tokens, digits) ??
    count(tokens, amount)
  )
}

/** *5 - 10* and *5-10* are one range. */
function rangeOfNumbers(tokens: readonly Token[], from: number): TokenRange {
  const dash = tokens[from + 1]
  const second = tokens[from + 2]
  const joined = dash?.key === '-' && dash.gap !== 'break' && second?.kind === 'number' && second.gap !== 'break'
  return { from, to: joined ? from + 3 : from + 1 }
}

function withMagnitude(tokens: readonly Token[], digits: TokenRange): TokenRange {
  if (breaks(tokens, digits.to)) return digits
  return { from: digits.from, to: MAGNITUDE.longest(tokens, digits.to)?.to ?? digits.to }
}

function percent(tokens: readonly Token[], { from, to }: TokenRange): Mention | null {
  if (breaks(tokens, to)) return null
  if (tokens[to]!.key === '%') return { from, to: to + 1, label: 'PERCENT', score: PERCENT_SIGN, rule: 'percent' }
  const spelt = tokens[to]!.key === syllableKey('phần') && tokens[to + 1]?.key === syllableKey('trăm')
  return spelt ? { from, to: to + 2, label: 'PERCENT', score: PERCENT_WORDS, rule: 'percent' } : null
}

function money(tokens: readonly Token[], { from, to }: TokenRange): Mention | null {
  const sign = from > 0 && tokens[from]!.gap !== 'break' && CURRENCY_SIGN.test(tokens[from - 1]!.key)
  if (sign) return { from: signStart(tokens, from - 1), to, label: 'MONEY', score: MONEY, rule: 'money' }
  const currency = breaks(tokens, to) ? null : CURRENCY.longest(tokens, to)
  const bare = tokens[to - 1]!.kind === 'number'
  if (currency !== null && bare && NOT_MONEY.has(tokens[currency.to]?.key ?? '')) return null
  return currency && { from, to: currency.to, label: 'MONEY', score: MONEY, rule: 'money' }
}

/** *US$5*: the country before the sign belongs to it. */
function signStart(tokens: readonly Token[], sign: number): number {
  const isCountry = tokens[sign]!.gap === 'none' && COUNTRY_OF_SIGN.test(tokens[sign - 1]?.letters ?? '')
  return isCountry ? sign - 1 : sign
}

function quantity(tokens: readonly Token[], { from, to }: TokenRange): Mention | null {
  const unit = breaks(tokens, to) ? null : UNIT.longest(tokens, to)
  return unit && { from, to: unit.to, label: 'QUANTITY', score: QUANTITY, rule: 'quantity' }
}

function ratio(tokens: readonly Token[], { from, to }: TokenRange): Mention | null {
  const longer = tokens[to]?.gap === 'none' && tokens[to]!.key === '/'
  if (
    longer ||
    to !== from + 1 ||
    !RATIO.test(tokens[from]!.key) ||
    SEASON.test(tokens[from]!.key) ||
    isIdentifier(tokens, from)
  )
    return null
  return { from, to, label: 'RATIO', score: COUNTED_RATIO, rule: 'ratio' }
}

function count(tokens: readonly Token[], { from, to }: TokenRange): Mention | null {
  const token = tokens[from]!
  const before = tokens[from - 1]
  const gluedBefore = token.gap === 'none' && before !== undefined && /[\p{L}\p{N}/:-]$/u.test(before.key)
  const gluedAfter = tokens[to]?.gap === 'none' && /^[\p{L}/:-]/u.test(tokens[to]!.key)
  if (
    YEAR.test(token.key) ||
    gluedBefore ||
    gluedAfter ||
    token.key.includes('/') ||
    isListNumber(tokens, from) ||
    isIdentifier(tokens, from)
  )
    return null
  return { from, to, label: 'NUM', score: NUMBER, rule: 'number' }
}

function isIdentifier(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]!.gap !== 'break' && IDENTIFIER_CUES.has(tokens[at - 1]!.key)
}

/** *1.* or *2)* at the start of a line. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]!.gap === 'break' && next !== undefined && next.gap !== 'break' && /^[.)/-]$/.test(next.key)
}

function breaks(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || tokens[at]!.gap === 'break'
}
