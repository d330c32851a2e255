import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import type { Figure } from './figure.ts'

const AGE = 0.92 // *22 tuổi*
const BARE_AGE = 0.82 // *lên 9*, *cụ 70*: told by who is spoken of
const YEARS_OLD = syllableKey('tuổi')
const RISEN_TO = syllableKey('lên')
// Between *tuổi* and its number: *tuổi lên 7*, *tuổi mới mười tám*, *tuổi ngoài 60*.
const ABOUT = syllableKeys('lên|mới|đã|ngoài|gần|hơn|trên|dưới|chừng|khoảng|độ|vừa|ngót|tròn|quá|chưa|đôi|cỡ|ở|là')
const OLD_PEOPLE = syllableKeys('cụ|lão')
const [OLD_FROM, OLD_TO] = [50, 120] // *cụ 70*; *gặp cụ 3 lần*
const OLDEST_CHILD = 15 // *cháu lên 9*
// Who or when says that *lên 9* is an age: *cháu đã lên 9*, *hồi lên ba*, *mới lên tám*.
const CHILDHOOD = syllableKeys('cháu|em|bé|nó|tôi|cậu|thằng|đứa|con|hồi|khi|mới|vừa|từ|năm|anh|chị|gái|trai')
const COUNTED = syllableKeys('số|chết|tổng|giá|nâng|tăng|ca|tỷ|điểm|bị')
const CHILD_WITHIN = 6 // tokens before *lên*
const OF_CHILD = syllableKeys('mà|thì|đã|mới|chưa|nhưng|và|theo|phải|được|em|tôi|cháu|nó|bị|còn|biết|học')

/** *22 tuổi*, *mười tám tuổi*, and the bare number of *tuổi 35*, *tuổi mới mười tám*, *cháu lên 9*, *bà cụ 70*. */
export function readAge(tokens: readonly Token[], { from, digitsTo, to }: Figure): Mention | null {
  if (to !== digitsTo) return null
  const mention = { label: 'DURATION', rule: 'age', attributes: attributesOf(tokens, from, to) }
  const next = tokenAt(tokens, to)
  if (next.gap !== 'break' && next.key === YEARS_OLD) return { from, to: to + 1, score: AGE, ...mention }
  if (tokenAt(tokens, from).gap !== 'blank') return null
  if (isOfAge(tokens, from)) return { from, to, score: AGE, ...mention }
  return isRisenTo(tokens, from, to) || isOfOld(tokens, from, to) ? { from, to, score: BARE_AGE, ...mention } : null
}

function attributesOf(tokens: readonly Token[], from: number, to: number): Readonly<Record<string, string>> {
  const key = tokenAt(tokens, from).key
  return { ...(to === from + 1 && /^\d{1,3}$/.test(key) ? { value: `P${key}Y` } : {}), granularity: 'year' }
}

/** Whether *tuổi* stands before the number, with a word that says about how much between or not. */
function isOfAge(tokens: readonly Token[], from: number): boolean {
  const lead =
    ABOUT.has(tokenAt(tokens, from - 1).key) && tokenAt(tokens, from - 1).gap === 'blank' ? from - 2 : from - 1
  return tokenAt(tokens, lead).key === YEARS_OLD
}

/** *cháu đã lên 9 mà chưa biết chữ*, *hồi lên ba*. */
function isRisenTo(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokenAt(tokens, from - 1).key !== RISEN_TO || !isUpTo(tokenAt(tokens, from), 1, OLDEST_CHILD)) return false
  const next = tokenAt(tokens, to)
  if (next.gap !== 'break' && next.kind !== 'punctuation' && !OF_CHILD.has(next.key)) return false
  const before = tokens.slice(Math.max(0, from - 1 - CHILD_WITHIN), from - 1)
  return before.some(({ key }) => CHILDHOOD.has(key)) && !before.some(({ key }) => COUNTED.has(key))
}

/** *bà cụ 70*, *ông lão 80*. */
function isOfOld(tokens: readonly Token[], from: number, to: number): boolean {
  if (!OLD_PEOPLE.has(tokenAt(tokens, from - 1).key) || to !== from + 1) return false
  return tokenAt(tokens, from).kind === 'number' && isUpTo(tokenAt(tokens, from), OLD_FROM, OLD_TO)
}

/** Whether a number in digits lies in the range; one in words is taken to. */
function isUpTo({ kind, key }: Token, least: number, most: number): boolean {
  return kind !== 'number' || (Number(key) >= least && Number(key) <= most)
}
