import { assertOptions, assertText, BOOLEAN } from '@chugiai/text'
import { isCapital, letterOf, shapeOf, toneOf } from '../engine/letters.ts'
import { bareCode } from '../engine/strip-diacritics.ts'
import { normalizeText } from '../normalize.ts'
import { isWordCode } from '../syllables/words.ts'

// The characters of a sort key, from low to high: end of the key's part, end of a syllable, tones, digits, letters.
const END_OF_PART = '\u0000'
const END_OF_SYLLABLE = '\u0001'
const FIRST_TONE = 0x10
const FIRST_DIGIT = 0x20
const FIRST_NUMBER = 0x20 // length of a number that sorts by value; digits follow it, and letters come after 0x2f
const MOST_DIGITS = 15
const FIRST_LETTER = 0x30
const FIRST_FOREIGN = 0x80

/**
 * A string whose plain order (`<`) is the order of Vietnamese dictionaries: syllable by syllable, first the letters
 * (a ă â b … d đ e ê …), then the tone (ngang huyền hỏi ngã sắc nặng). Punctuation, case and the style of tone marks
 * decide only between texts that are equal otherwise, small letters first. Letters of other languages stand beside the
 * letter that they are made of: *ñ* beside *n*.
 *
 * @example ['bá', 'ban', 'ba ba', 'bà'].sort(compareVietnamese) // ['ba ba', 'bà', 'bá', 'ban']
 */
export function sortKey(text: string, options: SortOptions = {}): string {
  assertText(text)
  return keyOf(text, isNumeric(options))
}

export interface SortOptions {
  /** Whether figures count by their value: *Điều 2* before *Điều 10*. Default `false`: digit by digit. */
  readonly numeric?: boolean
}

function isNumeric(options: SortOptions): boolean {
  assertOptions(options, { numeric: BOOLEAN })
  return options.numeric ?? false
}

function keyOf(text: string, numeric: boolean): string {
  const normal = normalizeText(text)
  let key = ''
  let cases = ''
  for (let i = 0; i < normal.length; ) {
    const end = wordEnd(normal, i)
    if (end === i) {
      i++
      continue
    }
    key += wordKey(normal, i, end, numeric)
    for (; i < end; i++) cases += isCapital(letterOf(normal.charCodeAt(i))) ? '1' : '0'
  }
  return key + END_OF_PART + cases + END_OF_PART + normal
}

/** Order of Vietnamese dictionaries, for `Array.prototype.sort`: see {@link sortKey}, which is cheaper for long lists. */
export function compareVietnamese(a: string, b: string, options: SortOptions = {}): number {
  assertText(a, 'a')
  assertText(b, 'b')
  const numeric = isNumeric(options)
  const left = keyOf(a, numeric)
  const right = keyOf(b, numeric)
  if (left === right) return 0
  return left < right ? -1 : 1
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isSorted(text.charCodeAt(end))) end++
  return end
}

function isSorted(code: number): boolean {
  return isDigit(code) || isWordCode(code)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function wordKey(text: string, start: number, end: number, numeric: boolean): string {
  let letters = ''
  let tones = ''
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const tone = toneOf(letterOf(code))
    if (numeric && isDigit(code)) {
      const last = digitsEnd(text, i, end)
      letters += numberKey(text.slice(i, last))
      i = last - 1
    } else letters += rank(code)
    if (tone > 0) tones += String.fromCharCode(FIRST_TONE + tone)
  }
  return letters + END_OF_SYLLABLE + (tones || String.fromCharCode(FIRST_TONE))
}

function digitsEnd(text: string, start: number, end: number): number {
  let last = start
  while (last < end && isDigit(text.charCodeAt(last))) last++
  return last
}

/** A number sorts by how many digits it has, then by the digits; longer ones than the table holds by their digits. */
function numberKey(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  const length = String.fromCharCode(FIRST_NUMBER + Math.min(plain.length, MOST_DIGITS))
  return length + [...plain].map((digit) => rank(digit.charCodeAt(0))).join('')
}

function rank(code: number): string {
  if (isDigit(code)) return String.fromCharCode(FIRST_DIGIT + code - 0x30)
  const letter = letterOf(code)
  if (letter > 0) return String.fromCharCode(FIRST_LETTER + shapeOf(letter))
  const base = letterOf(bareCode(code)) // ñ, ç, ü stand beside n, c, u
  return String.fromCharCode(base > 0 ? FIRST_LETTER + shapeOf(base) : Math.max(code, FIRST_FOREIGN))
}
