import type { Gap as GapBetween } from '@chugiai/normalizer/lexis'
import { firstWhere, type Span } from '@chugiai/text'

/** What a token is by its letters alone. `code` is letters and digits together: `U23`, `QH13`. */
export type TokenKind =
  | 'syllable'
  | 'code'
  | 'abbreviation'
  | 'number'
  | 'date'
  | 'time'
  | 'law'
  | 'email'
  | 'url'
  | 'punctuation'
  | 'symbol'

/** How a token is written: `Hà` title, `UBND` upper, `iPhone` mixed, `tỉnh` lower; `none` has no letters. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

/** What stands before a token: a line end is a blank here, unless a sentence ends there. Nothing that is recognized reaches over a `break`. */
export type Gap = Exclude<GapBetween, 'line'>

/** A token as the rules see it. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly letters: string
  /** Letters folded for look-up, see `syllableKey`; dashes are `-`, quotes `"`. */
  readonly key: string
  /** The key in a few bits, see `outlineOf`: most tokens begin no phrase of a table, and theirs alone tells so. */
  readonly outline: number
  readonly shape: Shape
  /** Whether it is one syllable by the rules of Vietnamese spelling; looked at only where it has a capital. */
  readonly vietnamese: boolean
  readonly gap: Gap
  /** First of its sentence, list item, quotation or clause after a colon, where a capital says nothing. */
  readonly initial: boolean
}

/** How many outlines there are: a power of two; the largest tables begin with some 500 keys. */
export const OUTLINES = 8192

/** A key in a few bits: equal keys have equal ones, and others seldom. */
export function outlineOf(key: string): number {
  let bits = key.length
  for (let at = 0; at < key.length; at++) bits = Math.imul(bits, 31) + key.charCodeAt(at)
  return (bits ^ (bits >>> 15)) & (OUTLINES - 1)
}

/** What stands before the first token and behind the last: no letters, cut off from what is beside it. */
const EDGE: Token = {
  start: 0,
  end: 0,
  kind: 'symbol',
  letters: '',
  key: '',
  outline: 0,
  shape: 'none',
  vietnamese: false,
  gap: 'break',
  initial: false,
}

/** The token at the index; outside of the list one without letters that a `break` cuts off, so that a rule may look past either end. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  // Asked before it is read: reading outside of an array is slow.
  return (at >= 0 && at < tokens.length ? tokens[at] : undefined) ?? EDGE
}

/** Whether the token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'mixed')
}

/** Whether the token is a word: letters, maybe with digits. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'syllable' || token.kind === 'code')
}

/** Whether there is a token at the index, in one sentence with the one before it. */
export function follows(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).gap !== 'break'
}

/** The tokens that share a letter with the span: an empty range when only blanks do. */
export function tokensOver(
  tokens: readonly Token[],
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  const from = firstWhere(tokens, (token) => token.end > start)
  return { from, to: firstWhere(tokens, (token) => token.start >= end, from) }
}
