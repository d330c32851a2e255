import { DIGIT_WORDS } from '../lexis/number-words.ts'
import { isVietnameseSyllable } from '../syllables/syllable.ts'
import {
  BEFORE_MONTHS,
  BEFORE_YEARS,
  BEHIND_SCORES,
  CHOICE,
  COUNTED,
  EACH,
  ENUMERATING,
  FIVE_COUNTED,
  GOING_ON,
  GRAMMAR,
  MEASURES,
  MORE_COUNTED,
  NEVER_BEHIND,
  NEVER_FIVE_YEARS,
  NEVER_LAST,
  NO_MONTH,
  NO_NOUN,
  NO_ORDER,
  NO_ORDER_BEHIND,
  NOT_COUNTED,
  NUMBERED,
  NUMBERED_BUT_FIVE,
  OTHER_WORDS,
  PHRASES,
  PLAIN,
  RANGE,
  SCORED,
  SIGNED,
  YEAR_TAILS,
  YEARS,
} from './lone-digits-data.ts'
import { isNumberWord, smallNumber } from './small-number.ts'
import type { Unreader, Written } from './unreader.ts'

// A digit alone. *hai, bốn, sáu, bảy* are numbers wherever they are not part of a phrase; *một* is an article as well,
// *ba* a father, *năm* a year, *chín* ripe, *không* a no. What stands beside a digit must say that it counts or names.

function digitOf(word: string | undefined): number | undefined {
  return DIGIT_WORDS.get(word ?? '')
}

/** *hai huyện*, *gồm năm xã*, *sáu năm*: what is counted stands behind. */
function isCount(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const next = words[at + 1] ?? ''
  if (word === 'một' || word === 'không' || NEVER_BEHIND.has(before)) return false
  if (next === 'năm') return isYears(words, at)
  if (word === 'năm') return isFive(words, at)
  if (PLAIN.has(word)) return !isNumberWord(next) && isNounOf(word, next)
  return isCountedBy(word, next) || MORE_COUNTED.has(next)
}

function isCountedBy(word: string, next: string): boolean {
  return COUNTED.has(next) && !NOT_COUNTED.get(word)?.has(next)
}

/** Behind *hai, bốn, sáu, bảy, tám* stands what they count, unless it is a word of grammar or of a phrase. */
function isNounOf(word: string, next: string): boolean {
  if (next === '' || GRAMMAR.has(next) || NO_NOUN.has(next)) return false
  return !PHRASES.get(word)?.has(next) && !NOT_COUNTED.get(word)?.has(next)
}

/** *gồm năm huyện, khoảng năm người*: no year stands behind such a word. */
function isFive(words: readonly string[], at: number): boolean {
  const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? '']
  if (!FIVE_COUNTED.has(next) || (next === 'tháng' && words[at + 2] === 'sinh')) return false
  return ENUMERATING.has(before) || (before === 'cả' && words[at - 2] === 'tất')
}

/** *hai năm* is a length of time wherever no number follows; *ba năm* and *bốn năm* where what stands beside it says so. */
function isYears(words: readonly string[], at: number): boolean {
  const next = words[at + 2]
  if (words[at] === 'năm' && /^\d/.test(next ?? '')) return false
  if (isNumberWord(next) && next !== 'một') return false
  if (COUNTED.has(next ?? '')) return false
  const before = words[at - 1] ?? ''
  if (words[at] === 'năm')
    return !isNumberWord(before) && !NEVER_FIVE_YEARS.has(before) && (before !== '' || YEAR_TAILS.has(next ?? ''))
  return YEARS.has(words[at] ?? '') || BEFORE_YEARS.has(before) || YEAR_TAILS.has(next ?? '')
}

/** *quận ba*, *số hai*; *lớp một* and *khoản năm* where nothing follows that they could belong to. */
function isName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const next = words[at + 1]
  if (isNumberWord(next)) return false
  if (PLAIN.has(word) && isEndOfName(next)) return isLastPlain(before, next)
  if (!NUMBERED.has(before) && (word === 'năm' || !NUMBERED_BUT_FIVE.has(before))) return false
  if (word === 'không' || (word === 'chín' && (before === 'loại' || before === 'hạng'))) return false
  if (before === 'số' && (words[at - 2] === 'một' || word === 'năm')) return false
  if (!OTHER_WORDS.has(word)) return word !== 'ba' || !NOT_COUNTED.get(word)?.has(next ?? '')
  return next === undefined || (GRAMMAR.has(next) && next !== 'trong')
}

function isEndOfName(next: string | undefined): boolean {
  return next === undefined || GRAMMAR.has(next) || (NO_NOUN.has(next) && !GOING_ON.has(next))
}

/** A plain number that nothing follows: *hóa trị hai*, but not *có một không hai, cả hai, anh hai*. */
function isLastPlain(before: string, next: string | undefined): boolean {
  if (before === '') return next !== undefined && !['là', 'thì', 'với', 'lại'].includes(next) // hai là …, tám với bạn
  return !NEVER_BEHIND.has(before) && !NEVER_LAST.has(before)
}

/** *Windows bảy*, *Beta hai*: behind a foreign name. */
function isVersion(words: readonly string[], at: number): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  if (before === undefined || OTHER_WORDS.has(words[at] ?? '') || /^\d/.test(before)) return false
  return before.length > 1 && !isVietnameseSyllable(before) && !NOT_COUNTED.get(words[at] ?? '')?.has(next ?? '')
}

const BETWEEN = new Set([...CHOICE, 'và'])

/** *từ một đến năm*, *hai hoặc ba*, *ba đến tám lượt*: a number stands on the other side. */
function isPaired(words: readonly string[], at: number): boolean {
  const [word, before, next] = [words[at] ?? '', words[at - 1] ?? '', words[at + 1] ?? '']
  if (before === 'từ' && RANGE.has(next)) return isPlainNumber(words, at + 2)
  if (BETWEEN.has(before) && isNumberWord(words[at - 2])) return isSecond(words, at)
  if (!CHOICE.has(next)) return next === 'và' && PLAIN.has(word) && isPlainNumber(words, at + 2)
  return PLAIN.has(word) || word === 'chín' ? isPlainNumber(words, at + 2) : RANGE.has(next) && isRising(words, at)
}

/** The greater of two: behind *từ*, or where both are numbers and nothing else. */
function isSecond(words: readonly string[], at: number): boolean {
  if (RANGE.has(words[at - 1] ?? '') && words.slice(Math.max(0, at - 6), at - 2).includes('từ'))
    return isPlainNumber(words, at)
  const [above, below] = [digitOf(words[at - 2]), digitOf(words[at])]
  if (above === undefined || below === undefined || words[at - 2] === 'không') return false
  if (PLAIN.has(words[at] ?? '')) return PLAIN.has(words[at - 2] ?? '') || above < below
  return above < below && words[at - 1] !== 'và' && isPlainNumber(words, at)
}

/** *ba đến tám lượt*, *năm đến mười năm*: what is counted stands behind a greater number. Fathers come at an hour. */
function isRising(words: readonly string[], at: number): boolean {
  const greater = smallNumber(words, at + 2, 999)
  const below = digitOf(words[at])
  if (greater === null || below === undefined || below === 0 || greater.value <= below) return false
  const next = words[greater.end] ?? ''
  return next !== 'giờ' && (next === 'năm' || isMeasured(next))
}

function isMeasured(word: string): boolean {
  return FIVE_COUNTED.has(word) || MEASURES.has(word)
}

/** Whether a number stands at `at` that is not the word for a year or a no: *đến năm 2000* is none. */
function isPlainNumber(words: readonly string[], at: number): boolean {
  const number = smallNumber(words, at, 999)
  if (number === null || words[at] === 'không') return false
  const next = words[number.end]
  return words[at] !== 'năm' || number.end > at + 1 || next === undefined || isMeasured(next) || next === 'năm'
}

/** *cộng hai*, *từ âm một*: a state of oxidation, a value. Nothing follows that would be added or heard. */
export const unreadSigned: Unreader = (words, start) => {
  const sign = words[start] === 'cộng' ? '+' : words[start] === 'âm' ? '-' : ''
  const digit = digitOf(words[start + 1])
  if (sign === '' || digit === undefined || digit === 0) return null
  const [before, next] = [words[start - 1], words[start + 2]]
  const isEnd = next === undefined || (words[start + 1] !== 'năm' && GRAMMAR.has(next))
  return isEnd && (before === undefined || SIGNED.has(before)) ? { end: start + 2, text: `${sign}${digit}` } : null
}

/** A digit that counts or names by what stands beside it. */
export const unreadLone: Unreader = (words, start) => {
  const digit = digitOf(words[start])
  if (digit === undefined || isNumberWord(words[start - 1]) || isHyphenated(words, start)) return null
  const isSure = isCount(words, start) || isName(words, start) || isVersion(words, start) || isPaired(words, start)
  return isSure ? { end: start + 1, text: String(digit) } : null
}

/** A number goes on behind it, other than *năm*, a year. */
function isHyphenated(words: readonly string[], start: number): boolean {
  const next = words[start + 1]
  return next !== 'năm' && isNumberWord(next)
}

/** *lần thứ hai*, *thế kỷ thứ tư*, *lớn thứ ba* */
export const unreadOrdinal: Unreader = (words, start) => {
  const before = words[start - 1]
  if (words[start] !== 'thứ' || before === undefined || NO_ORDER.has(before)) return null
  const isFour = words[start + 1] === 'tư'
  const number = isFour ? { value: 4, end: start + 2 } : smallNumber(words, start + 1, 99)
  if (number === null || number.value < 2 || NO_ORDER_BEHIND.has(words[number.end] ?? '')) return null
  const next = words[number.end]
  return next === 'năm' || !isNumberWord(next) ? { end: number.end, text: `thứ ${number.value}` } : null
}

/** *đầu tháng hai*, *từ tháng tư đến tháng chín*; *tháng năm* and *tháng một* where a time is asked for. */
export const unreadMonth: Unreader = (words, start) => {
  if (words[start] !== 'tháng') return null
  const before = words[start - 1] ?? ''
  const isTime = BEFORE_MONTHS.has(before)
  const month = words[start + 1] === 'tư' ? { value: 4, end: start + 2 } : smallNumber(words, start + 1, 12)
  if (month === null || month.value === 0 || EACH.has(before)) return null
  if (OTHER_WORDS.has(words[start + 1] ?? '') && month.end === start + 2 && !isTime) return null
  const next = words[month.end] ?? ''
  const isLunar = next === 'âm' && words[month.end + 1] === 'lịch'
  const goesOn = (isNumberWord(next) && next !== 'năm' && !isLunar) || COUNTED.has(next) || NO_MONTH.has(next)
  // *sáu tháng chín ngày* are months and days, *sáu tháng chín* is a day.
  const isLength = isNumberWord(before) && next !== '' && !GRAMMAR.has(next)
  return goesOn || isLength ? null : { end: month.end, text: `tháng ${month.value}` }
}

/** *tỷ số hai một*, *thắng ba không* */
export const unreadScore: Unreader = (words, start) => {
  const [home, away] = [digitOf(words[start]), digitOf(words[start + 1])]
  if (home === undefined || away === undefined || isNumberWord(words[start + 2])) return null
  const before = words[start - 1] ?? ''
  const isCalled = before === 'số' && ['tỷ', 'tỉ'].includes(words[start - 2] ?? '')
  return isCalled || (SCORED.has(before) && endsScore(words, start + 1)) ? scored(start, home, away) : null
}

/** *thua ba năm liền* counts years, *thắng hai không phải* denies. */
function endsScore(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  if (!OTHER_WORDS.has(words[at] ?? '')) return !COUNTED.has(next ?? '')
  return next === undefined || (words[at] !== 'năm' && BEHIND_SCORES.has(next))
}

function scored(start: number, home: number, away: number): Written {
  return { end: start + 2, text: `${home}-${away}` }
}
