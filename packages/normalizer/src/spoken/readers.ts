import { EMAIL_PATTERN, URL_PATTERN } from '../lexis/address-patterns.ts'
import { LAW_NUMBER_PATTERNS } from '../lexis/law-number.ts'
import { isAbbreviation } from './abbreviations-data.ts'
import { CALENDAR_CODE_READERS, CALENDAR_CODE_READERS_OF_WORDS } from './calendar-code-readers.ts'
import { type Region, spellDigits, spellInteger, spellNumber } from './cardinal.ts'
import { CODE_READERS, CODE_READERS_OF_WORDS } from './code-readers.ts'
import { DATE_READERS, DATE_READERS_OF_WORDS } from './date-readers.ts'
import { DAY_SPAN_READERS } from './day-span-readers.ts'
import { MINUTE_READERS } from './minute-readers.ts'
import { NAME_READERS, NAME_READERS_OF_WORDS } from './name-readers.ts'
import { PAIR_READERS } from './pair-readers.ts'
import { QUANTITY_READERS, QUANTITY_READERS_OF_WORDS, readUnit } from './quantity-readers.ts'
import { type KindReader, matchAt, type Reader } from './reader.ts'
import { ROMAN_READERS } from './roman-readers.ts'

const AT = ' a còng '
const ADDRESS = new RegExp(`${URL_PATTERN}|${EMAIL_PATTERN}`, 'uy')
const ADDRESS_SIGNS: Readonly<Record<string, string>> = {
  '@': AT,
  '.': ' chấm ',
  '-': ' gạch ',
  _: ' gạch dưới ',
  '/': ' sẹc ',
  ':': ' hai chấm ',
  '+': ' cộng ',
}

/** Letters of an address are no abbreviation: *www.TP.vn*. */
function nameOf(word: string): string {
  return word.replace(/\p{L}+/gu, (letters) => (isAbbreviation(letters) ? letters.toLowerCase() : letters))
}

const readAddress: Reader = (text, start) => {
  const found = matchAt(ADDRESS, text, start)
  if (found === null) return null
  const address = found[0].replace(/[.,;:!?)]+$/, '')
  const spaced = [...address].map((sign) => ADDRESS_SIGNS[sign] ?? sign).join('')
  const words = spaced.replace(/\d+/g, (digits) => ` ${spellDigits(digits)} `).split(/\s+/)
  return {
    end: start + address.length,
    words: words
      .filter((word) => word !== '')
      .map(nameOf)
      .join(' '),
  }
}

/** *15/2020/NĐ-CP*: number, year and symbol. What the symbol is short for, the reader knows. */
const LAW_NUMBER = new RegExp(LAW_NUMBER_PATTERNS.join('|'), 'uy')
const PARTS_OF_LAW = /^(\d+)[a-z]?(?:\/(\d{4}))?[/-](.*)$/u

const readLawNumber: Reader = (text, start, _context, region) => {
  const [number] = matchAt(LAW_NUMBER, text, start) ?? []
  const [, first, year, symbol = ''] = PARTS_OF_LAW.exec(number ?? '') ?? []
  if (number === undefined || first === undefined) return null
  const spoken = first.startsWith('0') ? spellDigits(first) : spellInteger(first, region)
  const ofYear = year === undefined ? '' : ` năm ${spellInteger(year, region)}`
  const letters = symbol.replace(/\d+/g, (digits) => ` ${spellInteger(digits, region)}`)
  return { end: start + number.length, words: `${spoken}${ofYear} ${letters}` }
}

const FRACTION = /(-?\d{1,9}) (\d{1,3})[/⁄](\d{1,3})(?![\d/])|(-?\d{1,9})[/⁄](\d{1,9})(?![\d/])/y
const LARGEST_PART = 10 // 3/4 is a fraction; 17/18 counts how many of how many

const readFraction: Reader = (text, start, _context, region) => {
  const found = matchAt(FRACTION, text, start)
  if (found === null) return null
  const [all, whole, above, below, top = '', bottom = ''] = found
  const unit = readUnit(text, start + all.length, region)
  const isPart = unit !== null && Number(top) < Number(bottom) // 120/80 mmHg is none
  const isShare = whole === undefined && !isPart && (Number(bottom) > LARGEST_PART || top === bottom)
  const fraction = spellFraction(above ?? top, below ?? bottom, isShare, region)
  const words = whole === undefined ? fraction : `${spellNumber(whole, region)} và ${fraction}`
  return { end: unit?.end ?? start + all.length, words: unit === null ? words : `${words} ${unit.words}` }
}

function spellFraction(above: string, below: string, isShare: boolean, region: Region): string {
  const joint = isShare ? 'trên' : 'phần'
  const denominator = Number(below) === 4 && !isShare ? 'tư' : spellInteger(below, region)
  return `${spellNumber(above, region)} ${joint} ${denominator}`
}

const RELATION = /([=≥≤±≈~]) ?(?=\d)/uy
const RELATIONS: Readonly<Record<string, string>> = {
  '=': 'bằng',
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '±': 'cộng trừ',
  '≈': 'khoảng',
  '~': 'khoảng',
}

/** *1 USD = 24.500 đồng*, *≥18 tuổi*: the sign; the number behind it is read by itself. */
const readRelation: Reader = (text, start) => {
  const [all, sign = ''] = matchAt(RELATION, text, start) ?? []
  return all === undefined ? null : { end: start + all.length, words: `${RELATIONS[sign]} ` }
}

/** Readers of what begins with a digit or a sign. Of equal scores the first counts. */
export const READERS_OF_NUMBERS: readonly KindReader[] = [
  { kind: 'address', read: readAddress },
  { kind: 'law', read: readLawNumber },
  ...DATE_READERS,
  ...DAY_SPAN_READERS,
  ...MINUTE_READERS,
  ...CALENDAR_CODE_READERS,
  ...PAIR_READERS,
  ...NAME_READERS,
  ...CODE_READERS,
  { kind: 'fraction', read: readFraction },
  { kind: 'relation', read: readRelation },
  ...QUANTITY_READERS,
]

/** Readers of what begins with a letter. */
export const READERS_OF_WORDS: readonly KindReader[] = [
  { kind: 'address', read: readAddress },
  ...QUANTITY_READERS_OF_WORDS,
  ...DATE_READERS_OF_WORDS,
  ...CALENDAR_CODE_READERS_OF_WORDS,
  ...NAME_READERS_OF_WORDS,
  ...CODE_READERS_OF_WORDS,
  ...ROMAN_READERS,
]
