import { foldWord } from './fold.ts'
import type { Token } from './token.ts'

const UNITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
/** How the last digit is said after `mười` and `mươi`. */
const AFTER_TEN: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const TEN = 'mười'
const TENS = 'mươi'
const HUNDRED = 'trăm'
const THOUSAND = ['nghìn', 'ngàn']
const ODD = ['linh', 'lẻ'] // 'hai nghìn linh tám'

const units = foldKeys(UNITS)
const afterTen = foldKeys(AFTER_TEN)
const ten = foldWord(TEN)
const tens = foldWord(TENS)
const hundred = foldWord(HUNDRED)
const thousand = new Set(THOUSAND.map(foldWord))
const odd = new Set(ODD.map(foldWord))

export const NUMBER_WORDS: readonly string[] = [
  ...Object.keys(UNITS),
  ...Object.keys(AFTER_TEN),
  TEN,
  TENS,
  HUNDRED,
  ...THOUSAND,
  ...ODD,
]

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
  const unit = units.get(keyAt(tokens, at, at))
  if (unit !== undefined && thousand.has(keyAt(tokens, at + 1, at))) {
    const rest = readBelowThousand(tokens, at + 2, at) ?? { value: 0, end: at + 2 }
    return { value: unit * 1000 + rest.value, end: rest.end }
  }
  return readBelowThousand(tokens, at, at)
}

function readBelowThousand(tokens: readonly Token[], at: number, first: number): ReadNumber | null {
  const unit = units.get(keyAt(tokens, at, first))
  if (unit !== undefined && keyAt(tokens, at + 1, first) === hundred) {
    const rest = readBelowHundred(tokens, at + 2, first)
    return { value: unit * 100 + (rest?.value ?? 0), end: rest?.end ?? at + 2 }
  }
  return readBelowHundred(tokens, at, first)
}

function readBelowHundred(tokens: readonly Token[], at: number, first: number): ReadNumber | null {
  const key = keyAt(tokens, at, first)
  if (key === ten) return withLastDigit(tokens, at + 1, first, 10)
  const unit = units.get(odd.has(key) && at > first ? keyAt(tokens, at + 1, first) : key)
  if (unit === undefined) return null
  if (odd.has(key)) return { value: unit, end: at + 2 }
  if (keyAt(tokens, at + 1, first) === tens) return withLastDigit(tokens, at + 2, first, unit * 10)
  return { value: unit, end: at + 1 }
}

function withLastDigit(tokens: readonly Token[], at: number, first: number, value: number): ReadNumber {
  const digit = afterTen.get(keyAt(tokens, at, first))
  return digit === undefined ? { value, end: at } : { value: value + digit, end: at + 1 }
}

/** Key of a token that goes on the phrase which began at `first`; `''` when it does not. */
function keyAt(tokens: readonly Token[], at: number, first: number): string {
  const token = tokens[at]
  return token !== undefined && (at === first || token.gap === 'space') ? token.key : ''
}

function foldKeys(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([word, value]) => [foldWord(word), value]))
}
