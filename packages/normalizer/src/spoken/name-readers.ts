import { type Region, spellDigits, spellInteger, spellNumber } from './cardinal.ts'
import { type KindReader, matchAt, type Reader } from './reader.ts'
import { isSentenceStart } from './sentence-start.ts'

// Names that end or go on in figures: *Apollo-11*, *H5N1*, *ASEAN+3*, *ISO 9001:2015*, *QL1A*, *VTV1*.

const SPELT_FROM = 3 // digits: Su-30 is said as a number, S-400 is not
const YEAR = /^(?:19|20)\d\d$/

/** Digits of a name: short ones and years as a number, long ones one by one. */
export function spellNameDigits(digits: string, region: Region): string {
  const isSpelt = /^\d+$/.test(digits) && (digits.length >= SPELT_FROM || digits.startsWith('0'))
  return isSpelt ? spellDigits(digits) : spellNumber(digits, region)
}

const HYPHENED = /(\p{Lu}[\p{L}]{1,11})-(\d{1,4})(\p{Lu}{0,2})(?![\p{L}\d%]|[.,/-]\d|-\p{L})/uy

const readHyphened: Reader = (text, start, _context, region) => {
  const [all, name, digits, letters] = matchAt(HYPHENED, text, start) ?? []
  if (all === undefined || name === undefined || digits === undefined || !/\p{Ll}/u.test(name)) return null
  const number = YEAR.test(digits) ? spellInteger(digits, region) : spellNameDigits(digits, region)
  return { end: start + all.length, words: [name, number, letters].filter((word) => word !== '').join(' ') }
}

const STRAIN = /(?:(\p{Lu})\/)?((?:\p{Lu}{1,3}\d{1,3}){2,4})(?![\p{L}\d]|[.,/-]\d)/uy

/** *H5N1*, *A/H1N1* */
const readStrain: Reader = (text, start, _context, region) => {
  const [all, family, name] = matchAt(STRAIN, text, start) ?? []
  if (all === undefined || name === undefined) return null
  const parts = name.match(/\p{Lu}+|\d+/gu) ?? []
  const words = parts.map((part) => (/\d/.test(part) ? spellInteger(part, region) : part))
  return { end: start + all.length, words: [family, ...words].filter((word) => word !== undefined).join(' ') }
}

const VARIANT = /(\p{Lu}{1,3})((?:\.\d{1,3}){1,4})(?![\p{L}\d]|[.,/-]\d)/uy

/** *BA.5*, *B.1.1.7* */
const readVariant: Reader = (text, start, _context, region) => {
  const [all, letters, numbers] = matchAt(VARIANT, text, start) ?? []
  if (all === undefined || letters === undefined || numbers === undefined) return null
  const words = numbers
    .slice(1)
    .split('.')
    .map((number) => `chấm ${spellInteger(number, region)}`)
  return { end: start + all.length, words: [letters, ...words].join(' ') }
}

const PLUS = /(\p{Lu}{2,8})\+(\d{1,2})(?![\p{L}\d]|[.,]\d)/uy

/** *ASEAN+3* */
const readNamePlus: Reader = (text, start, _context, region) => {
  const [all, name, number] = matchAt(PLUS, text, start) ?? []
  if (all === undefined || number === undefined) return null
  return { end: start + all.length, words: `${name} cộng ${spellInteger(number, region)}` }
}

const STANDARD = /(\d{1,6})(?:-(\d{1,3}))?:(\d{4})(?!\d)|(\d{1,6})-(\d{1,3})(?![\d\p{L}%]|[.,-]\d)/uy

/** *ISO 9001:2015*, *TCVN 6396-20* */
const readStandard: Reader = (text, start, _context, region) => {
  const [all, ...numbers] = matchAt(STANDARD, text, start) ?? []
  if (all === undefined) return null
  const words = numbers.filter((number) => number !== undefined).map((number) => spellInteger(number, region))
  return { end: start + all.length, words: words.join(' ') }
}

const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  TL: 'tỉnh lộ',
  HL: 'hương lộ',
  ĐT: 'đường tỉnh',
}
const ROAD = /(?:(QL|TL|HL)\.? ?|(ĐT)\.?)(\d{1,3})(\p{Lu}?)(?![\p{L}\d]|[.,/-]\d)/uy
const CAPITAL = /^./u

/** *QL1A*, *ĐT.745* */
const readRoad: Reader = (text, start, _context, region) => {
  const [all, long, short, digits, letter] = matchAt(ROAD, text, start) ?? []
  const name = ROADS[long ?? short ?? '']
  if (all === undefined || digits === undefined || name === undefined) return null
  const head = isSentenceStart(text, start) ? name.replace(CAPITAL, (first) => first.toUpperCase()) : name
  const words = [head, spellNameDigits(digits, region), letter].filter((word) => word !== '')
  return { end: start + all.length, words: words.join(' ') }
}

const CHANNELS: Readonly<Record<string, string>> = { VTV: 'vê tê vê', VOV: 'vê ô vê' }
const CHANNEL = /(VTV|VOV)(\d{1,2})(?![\p{L}\d]|[.,/-]\d)/uy

/** *VTV1*: a channel is called by its letters, however the broadcaster is called. */
const readChannel: Reader = (text, start, _context, region) => {
  const [all, name, number] = matchAt(CHANNEL, text, start) ?? []
  if (all === undefined || name === undefined || number === undefined) return null
  return { end: start + all.length, words: `${CHANNELS[name]} ${spellInteger(number, region)}` }
}

/** Of what begins with a letter. */
export const NAME_READERS_OF_WORDS: readonly KindReader[] = [
  { kind: 'name-hyphened', read: readHyphened },
  { kind: 'variant', read: readVariant },
  { kind: 'strain', read: readStrain },
  { kind: 'name-plus', read: readNamePlus },
  { kind: 'road', read: readRoad },
  { kind: 'channel', read: readChannel },
]

/** Of what begins with a digit. */
export const NAME_READERS: readonly KindReader[] = [{ kind: 'standard', read: readStandard }]
