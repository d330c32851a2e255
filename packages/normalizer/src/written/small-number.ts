import { NUMBER_WORDS, numberAt, type ReadNumber } from '../lexis/number-words.ts'

/** A whole number with the place where its words end. */
export interface SmallNumber {
  readonly value: number
  readonly end: number
}

const numberWords: ReadonlySet<string> = new Set(NUMBER_WORDS)

/** Whether a word is one of those that numbers are made of. */
export function isNumberWord(word: string | undefined): boolean {
  return word !== undefined && numberWords.has(word)
}

/** A number that leaves no word out and has no sign. */
export function fullNumber(words: readonly string[], at: number): ReadNumber | null {
  const number = numberAt(words, at, { short: false, sequences: false })
  return number === null || number.isNegative ? null : number
}

/** A whole number of `most` at the most. */
export function smallNumber(words: readonly string[], at: number, most: number): SmallNumber | null {
  const number = fullNumber(words, at)
  if (number === null || number.fraction !== '' || number.scale !== '' || Number(number.digits) > most) return null
  return { value: Number(number.digits), end: at + number.length }
}
