import { DIGIT_WORDS } from '../lexis/number-words.ts'
import type { Run, RunInText } from './run.ts'
import { isNumberWord, smallNumber } from './small-number.ts'
import type { Written } from './unreader.ts'

// What stands beyond a comma or a bracket may say that a word is a number: *quận một, hai, ba*, *sáu ba, sáu bốn*, *[hai]*.

/** A digit, or two of a set of tennis, that is a number by the signs around its run. */
export function readListed(text: string, place: RunInText, start: number): Written | null {
  const { words } = place.run
  const digit = DIGIT_WORDS.get(words[start] ?? '')
  if (digit === undefined) return null
  if (start === 0 && isSet(words) && isAmongSets(text, place)) return setOf(words)
  const isSure = isItem(text, place, start) || (words.length === 1 && isBracketed(text, place.run))
  return isSure ? { end: start + 1, text: String(digit) } : null
}

const LIST_SIGN = ', '

/** *một, hai, ba và bốn*: an item, with one before it or behind it that is a number too. */
function isItem(text: string, { run, before, after }: RunInText, start: number): boolean {
  const isWhole = isNumberItem(run) && (start === 0 || LINKS.has(run.words[start - 1] ?? ''))
  const isLast = start === run.words.length - 1 && !isNumberWord(run.words[start - 1])
  if (!isWhole && !isLast) return false
  const isBehind = isWhole && before !== undefined && between(text, before, run) === LIST_SIGN && endsInNumber(before)
  const isBefore = isLast && after !== undefined && between(text, run, after) === LIST_SIGN && isNumberItem(after)
  return isBehind || (isBefore && (isWhole || run.words[start] !== 'năm'))
}

const LINKS = new Set(['và', 'hoặc', 'hay'])

/** *hai*, *mười một*, *hai và ba*: nothing but a number, or the last two of a list. */
function isNumberItem({ words }: Run): boolean {
  const number = smallNumber(words, 0, 999)
  if (number === null) return false
  return number.end === words.length || (LINKS.has(words[number.end] ?? '') && isNumberWord(words[number.end + 1]))
}

function endsInNumber({ words }: Run): boolean {
  return isNumberWord(words.at(-1))
}

function between(text: string, left: Run, right: Run): string {
  return text.slice(left.ends.at(-1), right.starts[0])
}

/** What a year, a father and a no in brackets would be: *tuổi thọ (năm)*. */
const OTHER_IN_BRACKETS = new Set(['năm', 'không'])
const OTHER_IN_ROUND = new Set(['năm', 'không', 'ba', 'chín', 'một'])
const MARKED = /(?:^|[:;\n]\s?)$/

/** *[hai]* is a note, *(hai)* a number, and *một)* begins an item. */
function isBracketed(text: string, { words, starts, ends }: Run): boolean {
  const [start, end] = [starts[0] ?? 0, ends[0] ?? 0]
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  const word = words[0] ?? ''
  if (before === '[' && after === ']') return !OTHER_IN_BRACKETS.has(word)
  if (before === '(' && after === ')') return !OTHER_IN_ROUND.has(word)
  return after === ')' && MARKED.test(text.slice(Math.max(0, start - 2), start))
}

/** *sáu ba*: two digits and nothing else; nobody wins a set with *sáu sáu*. */
function isSet(words: readonly string[]): boolean {
  return words.length === 2 && words[0] !== words[1] && words.every((word) => DIGIT_WORDS.has(word) && word !== 'năm')
}

/** *sáu ba, sáu bốn*: two sets beside each other, and not *hai ba, ba bốn*, which is some. */
function isAmongSets(text: string, { run, before, after }: RunInText): boolean {
  const beside = [before, after].flatMap((other) => (other !== undefined && isSet(other.words) ? [other] : []))
  return beside.some((other) => {
    const isBefore = other === before
    const sign = isBefore ? between(text, other, run) : between(text, run, other)
    return sign === LIST_SIGN && !(isCounting(run.words) && isCounting(other.words))
  })
}

function isCounting(words: readonly string[]): boolean {
  const [first, second] = words.map((word) => DIGIT_WORDS.get(word) ?? -9)
  return first !== undefined && second === first + 1
}

function setOf(words: readonly string[]): Written {
  return { end: 2, text: words.map((word) => DIGIT_WORDS.get(word)).join('-') }
}

/** *hai, ba người* is some: the comma ties two words for one number. */
export function isRough(text: string, { run, before, after }: RunInText, start: number, end: number): boolean {
  const isHead = end === run.words.length && after !== undefined && between(text, run, after) === LIST_SIGN
  if (isHead && isNumberWord(after.words[0]) && !isNumberItem(after)) return true
  const isTail = start === 0 && before !== undefined && between(text, before, run) === LIST_SIGN
  return isTail && !isNumberItem(run) && isCounting([before.words.at(-1) ?? '', run.words[0] ?? ''])
}
