import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import { MentionsByToken } from './mentions-by-token.ts'
import type { TaggedWords } from './tagged-words.ts'

const NUMERALS = syllableKeys(
  'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|linh|lẻ|rưỡi',
)
const ONE = syllableKey('một')
// *ba mẹ* are parents.
const FATHER = syllableKey('ba')
const MOTHERS = syllableKeys('mẹ|má')
// Alone they count nothing exactly: *mươi bước*, *hơn trăm người*.
const VAGUE = syllableKeys('một|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|linh|lẻ|rưỡi|mốt|lăm')
// But for these behind a word that says about how many: *gần chục con*, *cả trăm người*.
const ROUND = syllableKeys('chục|trăm|nghìn|ngàn|vạn|triệu')
const ABOUT = syllableKeys('hơn|gần|trên|ngót|cả|dưới|khoảng|chừng|đủ|suýt')
// *bốn phía*, *năm châu*: all around, however many.
const ALL_AROUND = new Map([
  [syllableKey('bốn'), syllableKeys('phía|bề|phương|bên|mùa')],
  [syllableKey('năm'), syllableKeys('châu')],
])
// Behind these a numeral is an order, a name or no exact number: *thứ hai*, *lớp ba*, *hàng trăm*.
const CUES = syllableKeys('ngã|xe|thứ|lớp|số|điều|khoản|tháng|hàng|mấy|vài|chương|tầng|cấp|hạng|quý|khóa')
const SCORE = 0.8 // as for numbers in digits that only count

/** Whether a numeral is written as a word anywhere: telling numbers takes parts of speech, which few texts need. */
export function hasNumerals(tokens: readonly Token[]): boolean {
  return tokens.some(isNumeral)
}

/**
 * Numbers in words that only count: *hai* in *hai gia đình*, by the parts of speech of the model. *một* is one only
 * beside another, or counted on: *một trong hai*, *hai cánh tay, một mắt*, *một là …, hai là …*, *chỉ có một tay*.
 */
export function numeralMentions(words: TaggedWords, tokens: readonly Token[], taken: Uint8Array): Mention[] {
  const found: Mention[] = []
  const { read } = words
  for (let at = 0; at < read.words.length; at++) {
    const from = read.words[at] ?? 0
    let last = at
    while (isNumber(words, tokens, last) && (last === at || isBeside(tokens, words, last))) last++
    if (last === at) continue
    const to = read.words[last] ?? tokens.length
    if (counts(tokens, from, to) && !taken.subarray(from, to).includes(1)) found.push(numberFrom(from, to))
    at = last - 1
  }
  return [...found, ...onesBeside(words, tokens, found, taken)]
}

function numberFrom(from: number, to: number): Mention {
  return { from, to, label: 'NUM', score: SCORE, rule: 'numeral' }
}

function isNumeral({ kind, shape, key }: Token): boolean {
  return kind === 'syllable' && (shape === 'lower' || shape === 'title') && NUMERALS.has(key)
}

function isBeside(tokens: readonly Token[], { read }: TaggedWords, at: number): boolean {
  return tokens[read.words[at] ?? tokens.length]?.gap === 'blank'
}

/** A word of numerals alone that the model takes for a number. */
function isNumber(words: TaggedWords, tokens: readonly Token[], at: number): boolean {
  const from = words.read.words[at]
  if (from === undefined || !isAllNumerals(tokens, from, words.read.words[at + 1] ?? tokens.length)) return false
  return words.uposAt(from) === 'NUM'
}

function isAllNumerals(tokens: readonly Token[], from: number, to: number): boolean {
  for (const token of tokens.slice(from, to)) if (!isNumeral(token)) return false
  return true
}

function counts(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1 && VAGUE.has(tokenAt(tokens, from).key)) return isRound(tokens, from)
  if (to - from === 1 && ALL_AROUND.get(tokenAt(tokens, from).key)?.has(tokenAt(tokens, to).key)) return false
  if (to - from === 1 && tokenAt(tokens, from).key === FATHER && MOTHERS.has(tokenAt(tokens, to).key)) return false
  return from === 0 || tokens[from]?.gap === 'break' || !CUES.has(tokenAt(tokens, from - 1).key)
}

/** *chục* in *gần chục con*. */
function isRound(tokens: readonly Token[], at: number): boolean {
  const isAbout = tokenAt(tokens, at).gap !== 'break' && ABOUT.has(tokenAt(tokens, at - 1).key)
  return isAbout && ROUND.has(tokenAt(tokens, at).key)
}

const NEAR = 6 // tokens of what is counted between two numbers of one list
const JOINS = syllableKeys(',|và|-|;|hoặc|hay|trong|hơn|thua|trên|được')
const OF = syllableKey('trong')
const IS = syllableKey('là')

/** *một* within reach of another number, with a comma, *và* or *trong* between and no verb. */
function onesBeside(
  words: TaggedWords,
  tokens: readonly Token[],
  numbers: readonly Mention[],
  taken: Uint8Array,
): Mention[] {
  const ones: Mention[] = []
  const byToken = new MentionsByToken(numbers)
  const isListed = numbers.some(({ to }) => tokenAt(tokens, to).key === IS) // *hai là …*, however far
  const isOneOf = (from: number) =>
    (isListed && tokenAt(tokens, from + 1).key === IS) ||
    numbersNear(byToken, from).some((number) => areListed(words, tokens, from, number))
  for (const from of words.read.words) {
    if (tokenAt(tokens, from).key !== ONE || words.begins[from + 1] === 0 || taken[from] === 1) continue
    if (words.uposAt(from) !== 'NUM') continue
    if (!isCountedOn(words, tokens, from) && !isOneOf(from)) continue
    ones.push(numberFrom(from, from + 1))
  }
  return ones
}

const EXACTLY = syllableKeys('đúng|chỉ|mỗi|độc')
const HAVING = syllableKeys('có|còn|được')
const SOME = syllableKeys('số|ít|vài|mực|chút|phần') // *một số người*

/** *đúng một câu*, *chỉ có một bàn tay*: one, and no more. */
function isCountedOn(words: TaggedWords, tokens: readonly Token[], one: number): boolean {
  const near = (at: number) => (tokens[at + 1]?.gap === 'break' ? '' : tokenAt(tokens, at).key)
  const isExact = EXACTLY.has(near(one - 1)) || (HAVING.has(near(one - 1)) && EXACTLY.has(near(one - 2)))
  return (
    isExact &&
    tokens[one + 1]?.gap === 'blank' &&
    !SOME.has(tokenAt(tokens, one + 1).key) &&
    words.uposAt(one + 1) === 'NOUN'
  )
}

/** Numbers that end or begin within reach of the token. */
function numbersNear(numbers: MentionsByToken, one: number): Mention[] {
  const reach = Array.from({ length: NEAR + 1 }, (_, step) => step)
  const before = reach.flatMap((step) => numbers.endingAt(one - step))
  const behind = reach.flatMap((step) => numbers.at(one + 1 + step).filter(({ from }) => from === one + 1 + step))
  return [...before, ...behind]
}

function areListed(words: TaggedWords, tokens: readonly Token[], one: number, { from, to }: Mention): boolean {
  const [start, end] = one < from ? [one + 1, from] : [to, one]
  if (end < start || end - start > NEAR || end === start) return false
  let joined = false
  for (let at = start; at < end; at++) {
    if (tokens[at]?.gap === 'break' || words.uposAt(at) === 'VERB') return false
    joined ||= JOINS.has(tokenAt(tokens, at).key) && (tokenAt(tokens, at).key !== OF || at === start)
  }
  return joined
}
