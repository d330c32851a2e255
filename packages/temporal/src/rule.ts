import type { Amounts, Fields, Meaning } from './meaning.ts'
import type { Token } from './token.ts'

/** What a rule found: a run of tokens and what it means. */
export interface Atom {
  /** Index of the first token, and of the one after the last. */
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
  readonly rule: string
  readonly confidence: number
  /** The two ends of a range, for its `parts`. */
  readonly inner?: readonly Atom[]
  /** The length that it counts by, where more belongs to it: `hai tuần` in `hơn hai tuần nay`. */
  readonly length?: CountedTokens
}

/** Tokens that say how long, and how long that is. */
export interface CountedTokens {
  readonly start: number
  readonly end: number
  readonly amounts: Amounts
}

/**
 * One way to write a date, time or duration. Rules do not know each other: each is asked at the tokens that it may
 * begin with, the longest answer wins, and among equals the first in the list.
 */
export interface Rule {
  readonly name: string
  /** Keys of words that it may begin with; `#` stands for a number in digits, `roman` for a Roman numeral. */
  readonly first: readonly string[]
  /** Words it must be shown, in natural spelling. Words that no rule lists are not tokens. */
  readonly words: readonly string[]
  match(tokens: readonly Token[], at: number): Atom | null
}

export const NUMBER = '#'
export const ROMAN = 'roman'

/** An atom of a point or period. */
export function point(rule: string, start: number, end: number, confidence: number, fields: Fields): Atom {
  return { start, end, meaning: { kind: 'point', fields }, rule, confidence }
}

/** Whether token `at` is the word or mark `key` behind a blank (or, with `gap` `none`, with nothing between). */
export function isNext(tokens: readonly Token[], at: number, key: string, gap: 'blank' | 'none' = 'blank'): boolean {
  const token = tokens[at]
  return token !== undefined && token.key === key && token.gap === gap
}

/** Whether token `at` is one of the words, behind a blank. */
export function isOneOf(tokens: readonly Token[], at: number, keys: ReadonlySet<string>): boolean {
  const token = tokens[at]
  return token !== undefined && token.gap === 'blank' && keys.has(token.key)
}
