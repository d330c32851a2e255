import { syllableKeys } from '@chugiai/normalizer/lexis'
import { endsPhrase, isFamilyName, isFrequentFamily, isGivenKey } from '../capital-run.ts'
import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, isCapital, type Token, tokenAt } from '../token.ts'

const BIRTH_ORDER = syllableKeys('hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út|cả')
const SINGLE_LETTER = /^\p{L}\p{M}*$/u
const COURT = new PhraseTable(() =>
  phrases(
    'quý phi|hoàng quý phi|phi|tần|quý nhân|hoàng hậu|thái hậu|hoàng thái hậu|công chúa|thái tử|thân vương',
    true,
  ),
)
const MIDDLE = syllableKeys('văn|thị')
const LONGEST_SMALL_NAME = 4

/** *ông H.*, *bà G .*: a letter, with the stop that it does not stand without, inside a sentence. Its end, or `null`. */
export function initialName(tokens: readonly Token[], at: number): number | null {
  const letter = tokenAt(tokens, at)
  if (!isCapital(letter) || !SINGLE_LETTER.test(letter.key)) return null
  if (tokenAt(tokens, at + 1).key !== '.' || !follows(tokens, at + 1)) return null
  return follows(tokens, at + 2) && !isCapital(tokenAt(tokens, at + 2)) ? at + 2 : null
}

/** *Năm Lặc*, *Chín Thái*: people of the South are called by the order of their birth. Its end, or `null`. */
export function birthOrderName({ tokens }: Chart, at: number): number | null {
  const [order, given, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (order?.shape !== 'title' || !BIRTH_ORDER.has(order.key) || !isBareName(given)) return null
  return next?.gap === 'blank' && (next.shape === 'title' || next.shape === 'upper') ? null : at + 2
}

/** *Hai*, *Út*. */
export function isBirthOrder({ key }: Token): boolean {
  return BIRTH_ORDER.has(key)
}

function isBareName(token: Token | undefined): boolean {
  return token?.gap === 'blank' && token.shape === 'title' && token.vietnamese
}

/** *Hoàng quý phi*, *Gia phi*: a rank at court follows, no given name. */
export function isTitled(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at + 1).shape === 'lower' && follows(tokens, at + 1) && COURT.longest(tokens, at + 1) !== null
}

/** *Nguyễn văn Nhã*, *Trần minh đức*: a full name whose given names are written small. Its end, or `null`. */
export function smallFullName({ tokens }: Chart, at: number): number | null {
  if (!isFamilyName(tokens[at]) || tokenAt(tokens, at).shape !== 'title' || isTitled(tokens, at)) return null
  let to = at + 1
  while (to - at < LONGEST_SMALL_NAME && isSmallName(tokens[to])) to++
  const length = to - at
  const middle = length > 1 && MIDDLE.has(tokenAt(tokens, at + 1).key)
  if (middle && length < LONGEST_SMALL_NAME && isBareName(tokens[to])) return to + 1
  const ended = !follows(tokens, to) || tokenAt(tokens, to).shape !== 'lower' || endsPhrase(tokens, to)
  return length >= 3 && (middle || (ended && isFrequentFamily(tokens[at]))) ? to : null
}

function isSmallName(token: Token | undefined): boolean {
  return token?.gap === 'blank' && token.shape === 'lower' && (isGivenKey(token.key) || MIDDLE.has(token.key))
}
