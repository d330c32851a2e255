import { romanValue } from '../lexis/roman.ts'
import { spellInteger, spellOrdinalOrNumber } from './cardinal.ts'
import { type KindReader, matchAt, type Reader } from './reader.ts'

const ROMAN = /[ivxlcdm]{1,15}(?![\p{L}\d])/iuy

// Small letters that are a numeral and a syllable: *một số vi phạm, cổ phần xi măng, hạng di tích*.
const SYLLABLES = ['vi', 'xi', 'di', 'mi', 'li', 'ci', 'i', 'v', 'x', 'l', 'c', 'd', 'm']
// After these even such a syllable is a numeral when it ends the phrase: *khoản vi*, *thứ xi*.
const BEFORE_SMALL = ['khoản', 'thứ', 'chương', 'mục', 'điều', 'lục', 'khóa', 'khoá', 'số']
const LONE_CAPITALS = ['C', 'D', 'L', 'M'] // Mục C, áo số M
const END_OF_PHRASE = /\s*(?:$|[.,;:)\n])/y

const readRoman: Reader = (text, start, { before }, region) => {
  const [numeral] = matchAt(ROMAN, text, start) ?? []
  const value = numeral === undefined ? null : romanValue(numeral)
  if (numeral === undefined || value === null || LONE_CAPITALS.includes(numeral)) return null
  const end = start + numeral.length
  const isSyllable = SYLLABLES.includes(numeral.toLowerCase()) && numeral !== numeral.toUpperCase()
  const isEnd = matchAt(END_OF_PHRASE, text, end) !== null
  if (isSyllable && !(BEFORE_SMALL.includes(before) && isEnd)) return null
  return { end, words: spellOrdinalOrNumber(String(value), before, region) }
}

const ROMAN_OF_NAME = /[IVX]{2,5}(?![\p{L}\d.-])/uy

const FIRST_YEAR = 1000
const SHORTEST_YEAR = 4 // letters; mi, mm and mix are something else

/** *năm MMXXIII*: a year has four figures, so that *năm vi phạm* has none. */
const readRomanYear: Reader = (text, start, _context, region) => {
  const [numeral] = matchAt(ROMAN, text, start) ?? []
  const value = numeral === undefined ? null : romanValue(numeral)
  if (numeral === undefined || value === null || value < FIRST_YEAR || numeral.length < SHORTEST_YEAR) return null
  return { end: start + numeral.length, words: spellInteger(String(value), region) }
}

/** Kings, popes and wars: *Louis XIV*, *Thế chiến II*; and the second of two: *thế kỷ XIII - XIV*. */
const readRomanOfName: Reader = (text, start, _context, region) => {
  const [numeral] = matchAt(ROMAN_OF_NAME, text, start) ?? []
  const value = numeral === undefined ? null : romanValue(numeral)
  if (numeral === undefined || value === null) return null
  return { end: start + numeral.length, words: spellInteger(String(value), region) }
}

const ROMAN_RANGE = /([IVX]{1,6}) ?[-–] ?([IVX]{1,6})(?![\p{L}\d.-])/uy

/** *thế kỷ XIII-XIV* */
const readRomanRange: Reader = (text, start, _context, region) => {
  const [all, ...numerals] = matchAt(ROMAN_RANGE, text, start) ?? []
  const values = numerals.map(romanValue)
  if (all === undefined || values.includes(null)) return null
  return { end: start + all.length, words: values.map((value) => spellInteger(String(value), region)).join(' đến ') }
}

export const ROMAN_READERS: readonly KindReader[] = [
  { kind: 'roman-name', read: readRomanOfName },
  { kind: 'roman-range', read: readRomanRange },
  { kind: 'roman', read: readRoman },
  { kind: 'roman-year', read: readRomanYear },
]
