import { EMAIL_PATTERN, URL_PATTERN } from '../lexis/address-patterns.ts'
import { LAW_NUMBER_PATTERNS } from '../lexis/law-number.ts'
import { romanValue } from '../lexis/roman.ts'
import { type Region, spellDigits, spellInteger, spellNumber } from './cardinal.ts'
import { NEWS_READERS_OF_NUMBERS, NEWS_READERS_OF_WORDS } from './news-readers.ts'
import { type KindReader, matchAt, type Reader, type Spoken } from './reader.ts'
import { CURRENCIES, MAGNITUDES, UNITS } from './units.ts'

const LETTER = /[\p{L}\p{N}]/u

function isWordAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && LETTER.test(text[offset]!)
}

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

const readAddress: Reader = (text, start) => {
  const found = matchAt(ADDRESS, text, start)
  if (found === null) return null
  const address = found[0].replace(/[.,;:!?)]+$/, '')
  const spaced = [...address].map((sign) => ADDRESS_SIGNS[sign] ?? sign).join('')
  const words = spaced.replace(/\d+/g, (digits) => ` ${spellDigits(digits)} `).split(/\s+/)
  return { end: start + address.length, words: words.filter((word) => word !== '').join(' ') }
}

/** *15/2020/NĐ-CP*: number, year and symbol. What the symbol is short for, the reader knows. */
const LAW_NUMBER = new RegExp(LAW_NUMBER_PATTERNS.join('|'), 'uy')
const PARTS_OF_LAW = /^(\d+)[a-z]?(?:\/(\d{4}))?[/-](.*)$/u

const readLawNumber: Reader = (text, start, _context, region) => {
  const [number] = matchAt(LAW_NUMBER, text, start) ?? []
  const [, first, year, symbol] = PARTS_OF_LAW.exec(number ?? '') ?? []
  if (number === undefined || first === undefined) return null
  const spoken = first.startsWith('0') ? spellDigits(first) : spellInteger(first, region)
  const ofYear = year === undefined ? '' : ` năm ${spellInteger(year, region)}`
  const letters = symbol!.replace(/\d+/g, (digits) => ` ${spellInteger(digits, region)}`)
  return { end: start + number.length, words: `${spoken}${ofYear} ${letters}` }
}

const CLOCK = /(\d{1,2})(?::|[hg](?=\d))(\d{2})(?::(\d{2}))?(?:p|ph)?(?![\p{L}\d:])/uy
const SHORT_TIME = /(?:(\d{1,2})h)?(?:(\d{1,2})p)?(?:(\d{1,2})s)?(?![\p{L}\d])/uy
const ZONE = / (gmt|utc|est|ict)(?!\p{L})/iuy

const readTime: Reader = (text, start, _context, region) => {
  const found = matchAt(CLOCK, text, start) ?? matchAt(SHORT_TIME, text, start)
  if (found === null || found[0] === '') return null
  const [all, hours, minutes, seconds] = found
  if (Number(hours ?? 0) > 24 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null
  const isClock = hours !== undefined && minutes !== undefined
  const parts = [
    hours === undefined ? '' : `${spellInteger(hours, region)} giờ`,
    minutes === undefined || (isClock && Number(minutes) === 0) ? '' : `${spellInteger(minutes, region)} phút`,
    seconds === undefined || (isClock && Number(seconds) === 0) ? '' : `${spellInteger(seconds, region)} giây`,
  ]
  const zone = matchAt(ZONE, text, start + all.length)
  const words = [...parts, zone === null ? '' : zone[1]!.toUpperCase()].filter((part) => part !== '').join(' ')
  return { end: start + all.length + (zone?.[0].length ?? 0), words }
}

const PHONE = /\+?\d{2,4}(?:[ .-]\d{3,4}){2,3}(?![\d,])|0\d{8,10}(?![\d.,])|\+\d{9,12}(?!\d)/y

/** A telephone number begins with 0 or +, so that *100.000.000* is none. */
const readPhone: Reader = (text, start) => {
  const found = matchAt(PHONE, text, start)
  if (found === null || !'+0'.includes(found[0][0]!)) return null
  const digits = spellDigits(found[0].replace(/\D/g, ''))
  return { end: start + found[0].length, words: found[0].startsWith('+') ? `cộng ${digits}` : digits }
}

const FRACTION = /(-?\d{1,9}) (\d{1,3})\/(\d{1,3})(?![\d/])|(-?\d{1,9})\/(\d{1,9})(?![\d/])/y
const LARGEST_PART = 10 // 3/4 is a fraction; 17/18 counts how many of how many

const readFraction: Reader = (text, start, _context, region) => {
  const found = matchAt(FRACTION, text, start)
  if (found === null) return null
  const [all, whole, above, below, top, bottom] = found
  const unit = readUnit(text, start + all.length)
  const isShare = whole === undefined && unit === null && Number(bottom) > LARGEST_PART
  const fraction = spellFraction(above ?? top!, below ?? bottom!, isShare, region)
  const words = whole === undefined ? fraction : `${spellNumber(whole, region)} và ${fraction}`
  return { end: unit?.end ?? start + all.length, words: unit === null ? words : `${words} ${unit.words}` }
}

function spellFraction(above: string, below: string, isShare: boolean, region: Region): string {
  const joint = isShare ? 'trên' : 'phần'
  const denominator = Number(below) === 4 && !isShare ? 'tư' : spellInteger(below, region)
  return `${spellNumber(above, region)} ${joint} ${denominator}`
}

const UNIT = /[ \u00a0]?(°?[\p{L}µ]{1,5}[²³23]?|[%‰°₫$€£¥₩])(?![\p{L}\d])/uy
const PER = /\/(°?[\p{L}µ]{1,8}[²³23]?)(?![\p{L}\d])/uy
/** Signs that are units only when they touch the number: *3 v, 5 t* are something else. */
const ATTACHED_ONLY = ['v', 'a', 's', 'h', 'w', 'l', 'ma', 'ha', 'pa']
/** Capitals that are units behind a blank too: *220 V*. */
const SPACED = ['V', 'W', 'ha', 'Hz']
/** Capitals that are no units: *10 A, 5 G*. */
const NO_UNITS = ['A', 'G', 'H', 'S', 'L', 'M', 'T', 'K', 'B', 'Y']

function readUnit(text: string, start: number): Spoken | null {
  const found = matchAt(UNIT, text, start)
  if (found === null) return null
  const [all, sign] = found
  const unit = unitWords(sign!)
  if (unit === null || NO_UNITS.includes(sign!)) return null
  if (all !== sign && ATTACHED_ONLY.includes(sign!.toLowerCase()) && !SPACED.includes(sign!)) return null
  const end = start + all.length
  const per = matchAt(PER, text, end)
  if (per === null) return { end, words: unit }
  return { end: end + per[0].length, words: `${unit} trên ${perWords(per[1]!)}` }
}

function unitWords(sign: string): string | null {
  return UNITS[sign] ?? UNITS[sign.toLowerCase()] ?? CURRENCIES[sign.toLowerCase()]?.[0] ?? null
}

const NUMBER = /-?\d+(?:[.,]\d+)*/y
const MAGNITUDE = /(tr|k|t)(\d{1,3})?(?!\p{L})/uy
/** A magnitude in words, with what it counts: *1,5 tỷ USD, 1tỷ, 74,5 triệu đồng/lượng*. */
const SCALED =
  /( ?)(nghìn tỷ|nghìn tỉ|triệu|nghìn|ngàn|tỷ|tỉ)(?:([ \u00a0])(USD|EUR|GBP|VND|VNĐ|đồng|đ|\$|€)(?!\p{L}))?(?!\p{L})/uy
/** What is counted by the rate: *5 lần/phút, 12 người/km²*. */
const RATE = / ?(\p{Ll}{2,6})(?=\/\p{Ll})/uy
const RANGE = /[ ]?[-–][ ]?(?=\d)/y

/** A number with what counts it: *1tr2, 5€/h, 1,5m*; two with a hyphen between them are a range. */
const readQuantity: Reader = (text, start, { before }, region) => {
  const first = readCount(text, start, before, region)
  if (first === null) return null
  const range = matchAt(RANGE, text, first.end)
  const second = range === null ? null : readCount(text, first.end + range[0].length, '', region)
  if (second === null || isWordAt(text, second.end) || text[second.end] === '-') return first
  return { end: second.end, words: `${first.words} đến ${second.words}` }
}

function readCount(text: string, start: number, before: string, region: Region): Spoken | null {
  const written = matchAt(NUMBER, text, start)?.[0]
  if (written === undefined) return null
  const end = start + written.length
  const magnitude = matchAt(MAGNITUDE, text, end)
  const scaled = magnitude === null ? null : spellMagnitude(written, magnitude, region)
  const afterNumber = end + (magnitude?.[0].length ?? 0)
  const unit = readUnit(text, afterNumber)
  if (unit === null && isWordAt(text, afterNumber) && matchAt(SCALED, text, afterNumber) === null) return null
  const coins =
    scaled === null && unit !== null ? readCoins(written, text.slice(afterNumber, unit.end).trim(), region) : null
  if (coins !== null) return { end: unit!.end, words: coins }
  const number = scaled ?? spellOrdinalOrNumber(written, before, region)
  const rest = scaled === null && unit === null ? readScaled(text, end) : null
  if (rest !== null) return { end: rest.end, words: number + rest.words }
  return { end: unit?.end ?? afterNumber, words: unit === null ? number : `${number} ${unit.words}` }
}

/** *tỷ đô la*, *triệu đồng trên lượng*, *lần trên phút*: what follows a number in words, from its blank on. */
function readScaled(text: string, start: number): Spoken | null {
  const scaled = matchAt(SCALED, text, start)
  const rate = scaled === null ? matchAt(RATE, text, start) : null
  if (scaled === null && rate === null) return null
  const currency = scaled?.[4] === undefined ? '' : ` ${CURRENCIES[scaled[4].toLowerCase()]?.[0] ?? scaled[4]}`
  const counted = scaled === null ? rate![1]! : scaled[2]! + currency
  const end = start + (scaled ?? rate)![0].length
  const per = matchAt(PER, text, end)
  if (per === null) return { end, words: ` ${counted}` }
  return { end: end + per[0].length, words: ` ${counted} trên ${perWords(per[1]!)}` }
}

function perWords(sign: string): string {
  return UNITS[sign] ?? UNITS[sign.toLowerCase()] ?? sign
}

const PREFIXED = /(?:US)?([$€£¥])(?=\d)/y

/** A sign of money in front: *$100, US$1,2 tỷ*. */
const readMoney: Reader = (text, start, _context, region) => {
  const sign = matchAt(PREFIXED, text, start)
  if (sign === null) return null
  const at = start + sign[0].length
  const written = matchAt(NUMBER, text, at)?.[0]
  if (written === undefined || written.startsWith('-')) return null
  const scaled = matchAt(SCALED, text, at + written.length)
  const end = at + written.length + (scaled?.[0].length ?? 0)
  if (isWordAt(text, end)) return null
  const scale = scaled === null ? '' : ` ${scaled[2]}`
  return { end, words: `${spellNumber(written, region)}${scale} ${CURRENCIES[sign[1]!]![0]}` }
}

function spellMagnitude(written: string, [, name, digits]: RegExpExecArray, region: Region): string {
  const scale = name === 'k' ? (region === 'south' ? 'ngàn' : 'nghìn') : MAGNITUDES[name!]!
  const number = `${spellNumber(written, region)} ${scale}`
  if (digits === undefined) return number
  const smaller = { k: '', tr: region === 'south' ? ' ngàn' : ' nghìn', t: ' triệu' }[name as 'k' | 'tr' | 't']
  return `${number} ${spellInteger(digits.padEnd(3, '0'), region)}${smaller}`
}

const COINS = /^(\d+),(\d{1,2})$/

/** *5,99$* is dollars and cents. */
function readCoins(written: string, sign: string, region: Region): string | null {
  const [name, part] = CURRENCIES[sign.toLowerCase()] ?? []
  const [, whole, cents] = COINS.exec(written) ?? []
  if (part === undefined || whole === undefined) return null
  const small = `${spellInteger(cents!.padEnd(2, '0'), region)} ${part}`
  return Number(whole) === 0 ? small : `${spellInteger(whole, region)} ${name} ${small}`
}

function spellOrdinalOrNumber(written: string, before: string, region: Region): string {
  if (before !== 'thứ') return spellNumber(written, region)
  if (written === '1') return 'nhất'
  return written === '4' ? 'tư' : spellNumber(written, region)
}

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
  if (value === null || LONE_CAPITALS.includes(numeral!)) return null
  const end = start + numeral!.length
  const isSyllable = SYLLABLES.includes(numeral!.toLowerCase()) && numeral !== numeral!.toUpperCase()
  const isEnd = matchAt(END_OF_PHRASE, text, end) !== null
  if (isSyllable && !(BEFORE_SMALL.includes(before) && isEnd)) return null
  return { end, words: spellOrdinalOrNumber(String(value), before, region) }
}

/** Readers of what begins with a digit or a sign. Of equal scores the first counts. */
export const READERS_OF_NUMBERS: readonly KindReader[] = [
  { kind: 'address', read: readAddress },
  { kind: 'law', read: readLawNumber },
  ...NEWS_READERS_OF_NUMBERS,
  { kind: 'clock', read: readTime },
  { kind: 'phone', read: readPhone },
  { kind: 'fraction', read: readFraction },
  { kind: 'money', read: readMoney },
  { kind: 'quantity', read: readQuantity },
]

/** Readers of what begins with a letter. */
export const READERS_OF_WORDS: readonly KindReader[] = [
  { kind: 'address', read: readAddress },
  { kind: 'money', read: readMoney },
  ...NEWS_READERS_OF_WORDS,
  { kind: 'roman', read: readRoman },
]
