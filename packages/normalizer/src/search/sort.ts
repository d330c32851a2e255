import { assertText } from '@chugiai/text'
import { isCapital, letterOf, shapeOf, toneOf } from '../engine/letters.ts'
import { normalizeText } from '../normalize.ts'
import { isWordCode } from '../syllables/words.ts'

// The characters of a sort key, from low to high: end of the key's part, end of a syllable, tones, digits, letters.
const END_OF_PART = '\u0000'
const END_OF_SYLLABLE = '\u0001'
const FIRST_TONE = 0x10
const FIRST_DIGIT = 0x20
const FIRST_LETTER = 0x30
const FIRST_FOREIGN = 0x80

/**
 * A string whose plain order (`<`) is the order of Vietnamese dictionaries: syllable by syllable, first the letters
 * (a ă â b … d đ e ê …), then the tone (ngang huyền hỏi ngã sắc nặng). Punctuation, case and the style of tone marks
 * decide only between texts that are equal otherwise, small letters first.
 *
 * @example ['bá', 'ban', 'ba ba', 'bà'].sort(compareVietnamese) // ['ba ba', 'bà', 'bá', 'ban']
 */
export function sortKey(text: string): string {
  const normal = normalizeText(text)
  let key = ''
  let cases = ''
  for (let i = 0; i < normal.length; ) {
    const end = wordEnd(normal, i)
    if (end === i) {
      i++
      continue
    }
    key += wordKey(normal, i, end)
    for (; i < end; i++) cases += isCapital(letterOf(normal.charCodeAt(i))) ? '1' : '0'
  }
  return key + END_OF_PART + cases + END_OF_PART + normal
}

/** Order of Vietnamese dictionaries, for `Array.prototype.sort`: see {@link sortKey}, which is cheaper for long lists. */
export function compareVietnamese(a: string, b: string): number {
  assertText(a, 'a')
  assertText(b, 'b')
  const left = sortKey(a)
  const right = sortKey(b)
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

function wordKey(text: string, start: number, end: number): string {
  let letters = ''
  let tones = ''
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const tone = toneOf(letterOf(code))
    letters += String.fromCharCode(rank(code))
    if (tone > 0) tones += String.fromCharCode(FIRST_TONE + tone)
  }
  return letters + END_OF_SYLLABLE + (tones || String.fromCharCode(FIRST_TONE))
}

function rank(code: number): number {
  if (isDigit(code)) return FIRST_DIGIT + code - 0x30
  const letter = letterOf(code)
  return letter > 0 ? FIRST_LETTER + shapeOf(letter) : Math.max(code, FIRST_FOREIGN)
}
