import { readNumber, romanValue, syllableKey } from '@chugiai/normalizer/lexis'
import { type Token, tokenAt } from '../token.ts'
import { wordsFrom } from './figure.ts'

// Of a sequence alone; other numbers are counted with the words that count.
const OF_SEQUENCE = new Map(
  (
    [
      ['nhất', 1],
      ['nhì', 2],
      ['tư', 4],
    ] as const
  ).map(([word, value]) => [syllableKey(word), value]),
)
const LONGEST_SPELT = 6 // 'chín trăm chín mươi chín' takes five
const LONGEST_TERM = 99 // no body counts its terms further

/** A number, and how many tokens it takes. */
export interface Place {
  readonly value: number
  readonly length: number
}

/** *12*, *XIV*. */
export function figureOf(token: Token): Place | null {
  const value = token.kind === 'number' ? wholeNumber(token) : token.shape === 'upper' ? romanNumber(token) : null
  return value === null ? null : { value, length: 1 }
}

/** *nhất*, *tư*, *mười hai*, *hai mươi mốt*. */
export function speltNumber(tokens: readonly Token[], from: number): Place | null {
  const first = OF_SEQUENCE.get(tokenAt(tokens, from).key)
  if (first !== undefined) return { value: first, length: 1 }
  const number = readNumber(wordsFrom(tokens, from, LONGEST_SPELT), 0, { short: false, sequences: false })
  if (number === null || number.isNegative || number.fraction !== '' || number.scale !== '') return null
  return { value: Number(number.digits), length: number.length }
}

/** A number of at most three digits. */
export function wholeNumber(token: Token): number | null {
  return /^\d{1,3}$/.test(token.key) ? Number(token.key) : null
}

/** The value of a Roman number in capitals below 100; `null` for anything else. */
export function romanNumber(token: Token): number | null {
  if (token.shape !== 'upper' && token.shape !== 'title') return null
  const value = romanValue(token.key)
  return value !== null && value <= LONGEST_TERM ? value : null
}
