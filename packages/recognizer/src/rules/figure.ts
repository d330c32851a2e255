import { readNumber, syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { TokenRange } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { type Token, tokenAt } from '../token.ts'
import { MAGNITUDES } from '../vocabulary/units.ts'

const MAGNITUDE = new PhraseTable(() => phrases(MAGNITUDES, true))
const FIRST_WORDS = syllableKeys('một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười')
const HALF = syllableKey('nửa')
const [ZERO, POINT] = [syllableKey('không'), syllableKey('phẩy')]
const LONGEST_SPELT = 14 // 'chín trăm chín mươi chín triệu …' with hundreds behind it

/** A number, with the magnitude behind it: *1,7 tỷ*, *hai mươi triệu*. */
export interface Figure extends TokenRange {
  /** Where the number alone ends, before its magnitude. */
  readonly digitsTo: number
  readonly spelt: boolean
}

/** The number in digits that begins at the token: *40*, *5 - 10*, with its magnitude. */
export function figureInDigits(tokens: readonly Token[], from: number): Figure {
  return digitsTo(tokens, from, endOfRange(tokens, groupsEnd(tokens, from)))
}

/**
 * *3, 5 triệu*, *1, 5 km*, as treebanks and hasty writers have a decimal; `null` where there is none, and for the end of
 * a list, *2, 3, 5 triệu*. Only what is measured is surely no list.
 */
export function spacedDecimal(tokens: readonly Token[], from: number): Figure | null {
  const [first, comma, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (first === undefined || !isSpacedComma(comma, second) || !/^\d{1,3}$/.test(first.key)) return null
  if (/[,$€£¥]$/.test(tokenAt(tokens, from - 1).key) || isSpacedComma(tokens[from + 3], tokens[from + 4])) return null
  return digitsTo(tokens, from, from + 3)
}

function digitsTo(tokens: readonly Token[], from: number, to: number): Figure {
  return { from, digitsTo: to, to: magnitudeEnd(tokens, to), spelt: false }
}

/** The number in words that begins at the token: *hai mươi*, *năm triệu*, *nửa tỷ*; `null` where none does. */
export function figureInWords(tokens: readonly Token[], from: number): Figure | null {
  const key = tokenAt(tokens, from).key
  if (key === HALF) {
    const to = magnitudeEnd(tokens, from + 1)
    return to === from + 1 ? null : { from, digitsTo: from + 1, to, spelt: true }
  }
  if (!FIRST_WORDS.has(key) && !beginsDecimal(tokens, from)) return null
  const number = readNumber(wordsFrom(tokens, from, LONGEST_SPELT), 0, { short: false, sequences: false })
  if (number === null) return null
  const digitsTo = from + number.length
  return { from, digitsTo, to: magnitudeEnd(tokens, digitsTo), spelt: true }
}

const VAGUE = new PhraseTable(() => phrases('vài|vài ba|mấy|dăm|dăm ba|hàng', true))
const TENS = syllableKeys('chục|trăm|nghìn|ngàn|vạn|triệu|tỷ')
const ROW = syllableKey('hàng')

/**
 * A number that is not told, before a unit: *vài triệu*, *hàng trăm*, *mấy*, and about ten or a hundred: *chục*, *trăm*;
 * `null` where none begins. Alone *hàng* is a row.
 */
export function vagueFigure(tokens: readonly Token[], from: number): Figure | null {
  const lead = VAGUE.longest(tokens, from)?.to ?? from
  if (lead === from && !TENS.has(tokenAt(tokens, from).key)) return null
  const to = lead === from || tokens[lead]?.gap === 'blank' ? magnitudeEnd(tokens, lead) : lead
  if (to === lead && tokenAt(tokens, from).key === ROW) return null
  return { from, digitsTo: lead, to, spelt: true }
}

/** *không phẩy năm*: *không* alone says no. */
function beginsDecimal(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at).key === ZERO && tokenAt(tokens, at + 1).key === POINT && tokenAt(tokens, at + 1).gap === 'blank'
  )
}

/** The syllables from a token on, at most so many, as `readNumber` takes them. */
export function wordsFrom(tokens: readonly Token[], from: number, most: number): string[] {
  const words: string[] = []
  for (const { kind, gap, letters } of tokens.slice(from, from + most)) {
    if (kind !== 'syllable' || (words.length > 0 && gap !== 'blank')) break
    words.push(letters.normalize('NFC').toLowerCase())
  }
  return words
}

function isSpacedComma(comma: Token | undefined, digits: Token | undefined): boolean {
  if (comma?.key !== ',' || comma.gap === 'break' || digits?.kind !== 'number') return false
  return digits.gap === 'blank' && /^\d{1,2}$/.test(digits.key)
}

/** *5 - 10* and *5-10* are one range. */
function endOfRange(tokens: readonly Token[], to: number): number {
  const [dash, second] = [tokens[to], tokens[to + 1]]
  const joined = dash?.key === '-' && dash.gap !== 'break' && second?.kind === 'number' && second.gap !== 'break'
  return joined ? groupsEnd(tokens, to + 1) : to
}

/** *25 . 000*, *1 . 200 . 000*: where a number ends whose thousands stand apart, as treebanks write them. */
function groupsEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  if (!/^[1-9]\d{0,2}$/.test(tokenAt(tokens, from).key)) return to
  while (isStop(tokenAt(tokens, to)) && isGroup(tokenAt(tokens, to + 1))) to += 2
  return to
}

function isStop({ key, gap }: Token): boolean {
  return key === '.' && gap === 'blank'
}

function isGroup({ key, gap, kind }: Token): boolean {
  return kind === 'number' && gap === 'blank' && /^\d{3}$/.test(key)
}

function magnitudeEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at]
  return next === undefined || next.gap === 'break' ? at : (MAGNITUDE.longest(tokens, at)?.to ?? at)
}
