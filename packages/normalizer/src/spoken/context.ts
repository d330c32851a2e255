import { isLetter } from '../lexis/scan-text.ts'

const REACH = 80 // code units looked back over; some six words and what stands between
const MOST_WORDS = 6
const SENTENCE_END = /[.!?…;]\s|\n/g
const LISTED = /ngày \d{1,2}(?:, ?\d{1,2}){0,5}(?:,| và) ?$/iu
const WEEKDAY = /(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?<!\p{L})(?:T[2-7]|CN)),? ?\(?$/iu
const AFTER_DAY = /(?:ngày|lễ|dịp|tết) \d{1,2}([-.])\d{1,2}(?:, ?| và | hay | hoặc )$/iu
const TIMED = /\d(?:[hg]|:\d)\d?[\d'′’p]?(?: (?:sáng|chiều|tối|trưa|đêm))?,? $/u
const ROMAN_BEFORE = /(?<![\p{L}\d])[IVX]{1,6}(?:, ?| và | hoặc | đến | tới | ?[-–] ?)$/u
const WORD = /[\p{L}\p{M}]+/gu
const NEAR = /[\p{L}\p{M}]+(?=[\s\u00a0(:,."“]{1,3}$)/u

/** What stands before a figure. Words are lower case and composed. */
export interface Context {
  /** The word right before, when only blanks, a bracket, a colon or a comma are between; '' when there is none. */
  readonly before: string
  /** The two words right before, with one blank between. */
  readonly twoBefore: string
  /** The last words of the sentence before the figure, six at most, and each two of them that stand side by side. */
  readonly near: readonly string[]
  /** Whether a bracket opens right before. */
  readonly isOpened: boolean
  /** Whether another figure stands before a comma: *các ngày 5, 6/7*. */
  readonly isListed: boolean
  /** Whether the word right before begins with a capital and goes on in small letters, as a name does. */
  readonly isNamed: boolean
  /** Whether a day of the week stands right before: *Chủ nhật (5/6)*, *thứ 2, 3/4*. */
  readonly isWeekday: boolean
  /** Whether another day and month stand before: *lễ 30-4 và 1-5*. */
  readonly isAfterDay: boolean
  /** Whether an hour stands right before: *15h30, 3/4*. */
  readonly isTimed: boolean
  /** Whether a Roman numeral stands before a comma, a dash or *và*: *thế kỷ XVI và XVII*. */
  readonly isBehindRoman: boolean
}

/** The context of the figure at `start`. */
export function contextAt(text: string, start: number): Context {
  const reached = text.slice(Math.max(0, start - REACH), start).normalize('NFC')
  const sentence = reached.slice(lastSentenceEnd(reached))
  const raw = NEAR.exec(sentence)?.[0] ?? ''
  const near = (sentence.match(WORD) ?? []).slice(-MOST_WORDS).map((word) => word.toLowerCase())
  return {
    before: raw.toLowerCase(),
    twoBefore: near.slice(-2).join(' '),
    near: [...near, ...near.slice(1).map((word, i) => `${near[i]} ${word}`)],
    isOpened: text[start - 1] === '(',
    isListed: LISTED.test(sentence),
    isNamed: isName(raw),
    isWeekday: WEEKDAY.test(sentence),
    isAfterDay: AFTER_DAY.test(sentence),
    isTimed: TIMED.test(sentence),
    isBehindRoman: ROMAN_BEFORE.test(sentence),
  }
}

function lastSentenceEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    // "ngày. 5": an end needs a word before it that is no short form of a title
    if (isLetter(text.charCodeAt(match.index - 1)) || match[0] === '\n') end = match.index + match[0].length
  }
  return end
}

function isName(word: string): boolean {
  return word.length > 1 && word[0] !== word.charAt(0).toLowerCase() && word.slice(1) === word.slice(1).toLowerCase()
}
