import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Chart, Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { type Token, tokenAt } from '../token.ts'
import { CURRENCIES, UNITS } from '../vocabulary/units.ts'
import { readAge } from './age.ts'
import { isBareMoney } from './bare-money.ts'
import { type Figure, figureInDigits, figureInWords, spacedDecimal, vagueFigure } from './figure.ts'
import { moneyInLists } from './money-list.ts'

const PERCENT_SIGN = 0.98 // the sign says it
const PERCENT_WORDS = 0.95 // *phần trăm* may be counted parts
const MONEY = 0.95 // a number beside a currency
const QUANTITY = 0.92 // some units are letters and words as well
const BARE_MONEY = 0.82 // *lãi 50 triệu*: words around it say that money is meant
const COUNTED_RATIO = 0.85 // two numbers and a stroke may be a date or an address
const NUMBER = 0.8 // below every label that says more

const CURRENCY = new PhraseTable(() => phrases(CURRENCIES, true))
const UNIT = new PhraseTable(() => phrases(UNITS, true))
const COUNTRY_OF_SIGN = /^(?:US|A|AU|C|CA|S|SG|HK|NT)$/
const CURRENCY_SIGN = /^(?:[$€£¥]|us\$)$/
// What follows one of these names a thing; it does not count.
const IDENTIFIER_CUES = syllableKeys(
  'km|số|điều|khoản|chương|mục|trang|tập|quận|phường|tổ|thôn|ấp|kênh|tuyến|lô|đường|phòng|ql|tl|lộ|ngõ|ngách|hẻm|kiệt|kỳ|năm|ngày|tháng|thứ|lớp|bảng|covid|c|hiệu|đoạn|hậu|cấp|vùng|đợt|vòng|loại|họp|tầng|độ',
)
const ONE = syllableKey('một')
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/
const YEAR = /^(?:19|20)\d\d$/
const SEASON = /^(?:19|20)\d\d\/\d\d$/ // 2016/17
const DONG = syllableKey('đồng')
const PERCENT_OF = [syllableKey('phần'), syllableKey('trăm')] as const
// Units that are common words too: in words, *năm lượng* and *hai độ* measure nothing.
const DOUBTFUL_UNITS = syllableKeys('lượng|độ|mẫu|l|g|m|v|w|yến|bar|thùng')
const QUANTITY_MENTION = { label: 'QUANTITY', score: QUANTITY, rule: 'quantity' } as const
const VOLUME = syllableKey('khối')
const OF_VOLUME = syllableKeys('gỗ|đất|đá|cát|sỏi|nước|bùn|rác|than|bê|khí|phế|vữa')
const NOT_MONEY = syllableKeys('tiền|xu|hồ|hương|bằng|ruộng|nghiệp|đội|chí')
const OF_DATES = syllableKeys('ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|qua|nay|mai')
const QUARTER = syllableKey('tư') // *ba phần tư*
const RATIO = /^\d+(?:[.,]\d+)*\/(?!(?:19|20)\d\d$)\d+(?:[.,]\d+)*$/

/**
 * Numbers by what stands beside them: PERCENT (*7,5%*), MONEY (*1,7 tỷ đồng*), QUANTITY (*55 km*), ages as DURATION
 * (*22 tuổi*), RATIO (*12/15*), and NUM for digits that only count. Numbers in words are read where they are measured.
 * Numbers in what the chart holds already are left alone.
 */
export function addNumbers(chart: Chart): void {
  const { tokens } = chart
  const taken = takenTokens(chart)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = taken[at] === 1 ? null : numberAt(tokens, at)
    if (mention === null || taken.subarray(at, mention.to).includes(1)) continue
    found.push(mention)
    at = mention.to - 1
  }
  for (const mention of moneyInLists(tokens, found)) chart.add(mention)
}

/** 1 for each token that a mention holds already. */
function takenTokens(chart: Chart): Uint8Array {
  const taken = new Uint8Array(chart.tokens.length)
  for (const { from, to } of chart.all()) taken.fill(1, from, to)
  return taken
}

function numberAt(tokens: readonly Token[], at: number): Mention | null {
  const kind = tokens[at]?.kind
  if (kind === 'number') return numberInDigits(tokens, at)
  const figure = kind === 'syllable' ? figureInWords(tokens, at) : null
  if (figure === null) return kind === 'syllable' ? vaguely(tokens, at) : null
  return isLoneOne(tokens, figure) ? null : (fraction(tokens, figure) ?? measured(tokens, figure))
}

/** *vài triệu USD*, *trăm mét*, *mấy tạ*: about so much, with its unit. *mấy đồng* may be coins. */
function vaguely(tokens: readonly Token[], at: number): Mention | null {
  const figure = vagueFigure(tokens, at)
  if (figure === null || breaks(tokens, figure.to)) return null
  const isMoney = figure.to > figure.digitsTo && CURRENCY.longest(tokens, figure.to) !== null
  return isMoney ? money(tokens, figure) : quantity(tokens, figure)
}

/** *hai phần ba*: parts of a whole; *ba phần trăm* is a percentage. */
function fraction(tokens: readonly Token[], { from, digitsTo, to }: Figure): Mention | null {
  const isPart = to === digitsTo && tokenAt(tokens, to).key === PERCENT_OF[0] && tokenAt(tokens, to).gap === 'blank'
  if (!isPart || tokens[to + 1]?.gap !== 'blank') return null
  const end = tokenAt(tokens, to + 1).key === QUARTER ? to + 2 : numberEnd(tokens, to + 1)
  return end === null ? null : { from, to: end, label: 'RATIO', score: COUNTED_RATIO, rule: 'ratio' }
}

/** Where a number in words ends that begins at the token, without *triệu* behind it. */
function numberEnd(tokens: readonly Token[], at: number): number | null {
  const figure = figureInWords(tokens, at)
  return figure !== null && figure.to === figure.digitsTo ? figure.to : null
}

/** *iPhone 8*, *Sea Games 22*: a number behind a name tells which of its kind, unless it counts what follows. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || token?.gap !== 'blank' || next?.shape === 'lower') return false
  return before.shape === 'mixed' || (before.shape === 'title' && !before.initial && !before.vietnamese)
}

function numberInDigits(tokens: readonly Token[], at: number): Mention | null {
  if (isModel(tokens, at)) return null
  const decimal = spacedDecimal(tokens, at)
  const figure = figureInDigits(tokens, at)
  return (
    (decimal && measured(tokens, decimal)) ?? measured(tokens, figure) ?? ratio(tokens, figure) ?? count(tokens, figure)
  )
}

/** *một* alone is an article as often: *một mét*. */
function isLoneOne(tokens: readonly Token[], { from, to }: Figure): boolean {
  return to === from + 1 && tokenAt(tokens, from).key === ONE
}

function measured(tokens: readonly Token[], figure: Figure): Mention | null {
  return percent(tokens, figure) ?? money(tokens, figure) ?? readAge(tokens, figure) ?? quantity(tokens, figure)
}

function percent(tokens: readonly Token[], { from, digitsTo, spelt }: Figure): Mention | null {
  const to = percentEnd(tokens, digitsTo)
  if (to === null) return null
  // *98 % - 100 %*
  const upper =
    tokenAt(tokens, to).key === '-' && tokenAt(tokens, to + 1).kind === 'number' ? percentEnd(tokens, to + 2) : null
  const score = tokenAt(tokens, to - 1).key === '%' && !spelt ? PERCENT_SIGN : PERCENT_WORDS
  return { from, to: upper ?? to, label: 'PERCENT', score, rule: 'percent' }
}

/** The token behind *%* or *phần trăm* at a token; `null` when neither is there. */
function percentEnd(tokens: readonly Token[], at: number): number | null {
  if (breaks(tokens, at)) return null
  if (tokenAt(tokens, at).key === '%') return at + 1
  const [part, hundred] = PERCENT_OF
  return tokens[at]?.key === part && tokens[at + 1]?.key === hundred ? at + 2 : null
}

function money(tokens: readonly Token[], { from, digitsTo, to, spelt }: Figure): Mention | null {
  const mention = { label: 'MONEY', score: MONEY, rule: 'money' }
  const sign = tokens[from]?.gap !== 'break' && CURRENCY_SIGN.test(tokenAt(tokens, from - 1).key)
  if (sign && !spelt) return { from: signStart(tokens, from - 1), to, ...mention }
  const currency = breaks(tokens, to) ? null : CURRENCY.longest(tokens, to)
  // *100 đồng tiền cổ* are coins; *5.000 đ tiền xe* is money.
  const coins = tokenAt(tokens, to).key === DONG && NOT_MONEY.has(tokenAt(tokens, currency?.to ?? to).key)
  if (currency !== null) return to === digitsTo && coins ? null : { from, to: currency.to, ...mention }
  return to > digitsTo && isBareMoney(tokens, from, to) ? { from, to, ...mention, score: BARE_MONEY } : null
}

/** *US$5*: the country before the sign belongs to it. */
function signStart(tokens: readonly Token[], sign: number): number {
  const isCountry = tokenAt(tokens, sign).gap === 'none' && COUNTRY_OF_SIGN.test(tokenAt(tokens, sign - 1).letters)
  return isCountry ? sign - 1 : sign
}

function quantity(tokens: readonly Token[], { from, to, spelt }: Figure): Mention | null {
  const unit = breaks(tokens, to) ? null : UNIT.longest(tokens, to)
  if (unit === null) return isVolume(tokens, to) ? { from, to: to + 1, ...QUANTITY_MENTION } : null
  return spelt && DOUBTFUL_UNITS.has(tokenAt(tokens, to).key) ? null : { from, to: unit.to, ...QUANTITY_MENTION }
}

/** *10.000 khối đất đá*: cubic metres of what has no shape; *hai khối nhà* are counted. */
function isVolume(tokens: readonly Token[], at: number): boolean {
  return !breaks(tokens, at) && tokenAt(tokens, at).key === VOLUME && OF_VOLUME.has(tokenAt(tokens, at + 1).key)
}

function ratio(tokens: readonly Token[], { from, digitsTo: to }: Figure): Mention | null {
  const key = tokenAt(tokens, from).key
  if (isSpacedRatio(tokens, from)) return { from, to: from + 3, label: 'RATIO', score: COUNTED_RATIO, rule: 'ratio' }
  const longer = tokenAt(tokens, to).gap === 'none' && tokenAt(tokens, to).key === '/'
  if (longer || to !== from + 1 || !RATIO.test(key) || SEASON.test(key) || isIdentifier(tokens, from)) return null
  return { from, to, label: 'RATIO', score: COUNTED_RATIO, rule: 'ratio' }
}

/** *1 / 3 gương mặt*: parts of what stands behind; *ngày 1 / 3* is a date. */
function isSpacedRatio(tokens: readonly Token[], from: number): boolean {
  const [part, stroke, whole, next] = [0, 1, 2, 3].map((by) => tokenAt(tokens, from + by)) as [
    Token,
    Token,
    Token,
    Token,
  ]
  const isApart = stroke.key === '/' && stroke.gap === 'blank' && whole.gap === 'blank' && next.gap === 'blank'
  if (
    !isApart ||
    whole.kind !== 'number' ||
    next.shape !== 'lower' ||
    part.key.includes('/') ||
    whole.key.includes('/')
  )
    return false
  return (
    Number(part.key) < Number(whole.key) && !OF_DATES.has(tokenAt(tokens, from - 1).key) && !isIdentifier(tokens, from)
  )
}

function count(tokens: readonly Token[], { from, to }: Figure): Mention | null {
  const token = tokens[from]
  if (token === undefined || YEAR.test(token.key) || token.key.includes('/')) return null
  if (isGlued(tokens, from, to) || (to === from + 1 && isListNumber(tokens, from)) || isIdentifier(tokens, from))
    return null
  return { from, to, label: 'NUM', score: NUMBER, rule: 'number' }
}

/** Whether the number is a piece of something longer: *B52*, *4-4-2*. */
function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]]
  if (first?.gap === 'none' && before !== undefined && /[\p{L}\p{N}/:-]$/u.test(before.key)) return true
  return after?.gap === 'none' && /^[\p{L}/:-]/u.test(after.key)
}

/** *số 5*, *quận 2*: but *cấp 444.700 bao* counts, as nothing is numbered so far. */
function isIdentifier(tokens: readonly Token[], at: number): boolean {
  const [before, number] = [tokens[at - 1], tokens[at]]
  if (before === undefined || number === undefined || number.gap === 'break') return false
  return IDENTIFIER_CUES.has(before.key) && !THOUSANDS.test(number.key)
}

/** *1.* or *2)* at the start of a line. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.gap === 'break' && next !== undefined && next.gap !== 'break' && /^[.)/-]$/.test(next.key)
}

function breaks(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at]?.gap === 'break'
}
