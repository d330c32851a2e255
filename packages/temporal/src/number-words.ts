import { NUMBER_WORDS as ALL_WORDS, readNumber as readWords, toneKey } from '@chugiai/normalizer/lexis'
import { isSpaced, type Token, tokenAt } from './token.ts'

const NOT_IN_DATES = new Set(['âm', 'trừ', 'phẩy', 'chấm', 'rưỡi', 'vạn', 'triệu', 'tỷ', 'tỉ'])
const FOUR = 'tư' // of its own in 'thứ tư', 'tháng tư'
const LONGEST = 8 // 'chín nghìn chín trăm chín mươi chín'

/** The words of numbers up to 9,999. */
export const NUMBER_WORDS: readonly string[] = ALL_WORDS.filter((word) => !NOT_IN_DATES.has(word))

const wordOf = new Map(NUMBER_WORDS.map((word) => [toneKey(word), word]))

// What the words say by themselves: nearly all numbers in words are one word long.
const single = new Map(NUMBER_WORDS.map((word) => [word, numberOf([word], 0)?.value]))

/** A number read from tokens; `end` is the index of the token after it. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

/** The number in digits or words that begins at token `at`: `12`, `mười hai`, `hai nghìn không trăm mười tám`. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') return { value: token.value, end: at + 1 }
  return token.kind === 'word' ? readNumberWords(tokens, at) : null
}

/** The number in words that begins at token `at`, up to 9,999. */
export function readNumberWords(tokens: readonly Token[], at: number): ReadNumber | null {
  const words = wordsAt(tokens, at)
  const [first] = words
  if (first === undefined) return null // most tokens
  if (first === FOUR) return { value: 4, end: at + 1 }
  if (words.length > 1) return numberOf(words, at)
  const value = single.get(first)
  return value === undefined ? null : { value, end: at + 1 }
}

function numberOf(words: readonly string[], at: number): ReadNumber | null {
  const number = readWords(words, 0, { short: false, sequences: false })
  return number && { value: Number(number.digits), end: at + number.length }
}

function wordsAt(tokens: readonly Token[], at: number): readonly string[] {
  const words: string[] = []
  for (let i = at; i < tokens.length && words.length < LONGEST; i++) {
    const word = i === at || isSpaced(tokens, i) ? wordOf.get(tokenAt(tokens, i).key) : undefined
    if (word === undefined) break
    words.push(word)
  }
  return words
}
