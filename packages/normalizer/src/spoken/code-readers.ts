import { romanValue } from '../lexis/roman.ts'
import { isAbbreviation } from './abbreviations-data.ts'
import { spellDigits, spellInteger, spellNumber } from './cardinal.ts'
import { spellNameDigits } from './name-readers.ts'
import { type KindReader, matchAt, type Reader } from './reader.ts'

// Figures that name rather than count: codes, plates, telephones, chains of digits, posts of a road.

const PHONE =
  /\+\d{2,3}(?:[ .-]\d{2,4}){2,4}(?![\d,])|\+?\d{2,4}(?:[ .-]\d{3,4}){2,3}(?![\d,])|0\d{8,10}(?![\d.,])|\+\d{9,12}(?!\d)/y
/** Behind a code of a city in brackets: *(024) 38254567*. */
const LOCAL_PHONE = /\d{7,9}(?![\d.,])|\d{2,4}(?:[ .-]\d{2,4}){1,3}(?![\d,]|\.\d)/y
const CODE_OF_CITY = /\((?:0\d{1,3}|\+\d{2,3})\) ?$/
/** *0912 34 56 78*, *028 38 22 56 78*: groups of two and three. */
const GROUPED_PHONE = /0\d{2,3}(?:[ .-]\d{2,4}){2,4}(?![\d,])/y
const LEAST_LOCAL_DIGITS = 7
const COUNTRY_CODE = /\+84(?=\))/y

/** A telephone number begins with 0 or +, so that *100.000.000* is none. */
const readPhone: Reader = (text, start) => {
  const isLocal = CODE_OF_CITY.test(text.slice(Math.max(0, start - 7), start))
  const [number] = isLocal ? (matchAt(LOCAL_PHONE, text, start) ?? []) : phoneAt(text, start)
  if (number === undefined || !(isLocal || /^[+0]/.test(number))) return null
  const digits = number.replace(/\D/g, '')
  if (isLocal && digits.length < LEAST_LOCAL_DIGITS) return null
  return { end: start + number.length, words: (number.startsWith('+') ? 'cộng ' : '') + spellDigits(digits) }
}

/** Ten or eleven digits in groups; of any other number of them, what the shapes know. */
function phoneAt(text: string, start: number): readonly string[] {
  const grouped = matchAt(GROUPED_PHONE, text, start)
  const length = grouped?.[0].replace(/\D/g, '').length ?? 0
  if (grouped !== null && length >= 10 && length <= 11) return grouped
  return matchAt(PHONE, text, start) ?? matchAt(COUNTRY_CODE, text, start) ?? []
}

/** No code is counted: *mã HPG giảm 150 đồng*. */
const DIGITS =
  /\d{3,}(?![\d%]|[.,/-]\d|\p{L}| (?:đồng|điểm|cổ|cp|nghìn|ngàn|triệu|tỷ|tỉ|USD|VND|người|lần|lượt|lô|mã|tấn|kg|ngày)(?!\p{L}))/uy
/** *1903 1234 5678 90*, *0301234567-001*: an account or a tax code in groups. */
const GROUPED_DIGITS = /\d{3,12}(?:[ .-]\d{1,6}){1,5}(?![\d%]|[.,/-]\d|\p{L})/uy
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/
const LEAST_DIGITS = 9

const readGroupedDigits: Reader = (text, start) => {
  const [grouped] = matchAt(GROUPED_DIGITS, text, start) ?? []
  const digits = grouped?.replace(/\D/g, '') ?? ''
  if (grouped === undefined || digits.length < LEAST_DIGITS || THOUSANDS.test(grouped)) return null
  return { end: start + grouped.length, words: spellDigits(digits) }
}

// Police, fire, ambulance and their like: 111 to 119.
const EMERGENCY = /11[1-9](?![\d%]|[.,/-]\d|\p{L})/uy
/** *cấp cứu 115*: no number of people is counted. */
const LONE_EMERGENCY =
  /11[1-9](?![\d%]|[.,/-]\d|\p{L}| (?:người|trường|ca|bệnh|nạn|vụ|học|công|cán|tàu|lượt|hộ)(?!\p{L}))/uy
const ZEROS = /0\d{2,}(?![\d%]|[.,/-]\d|\p{L})/uy
/** Numbers that are free to call: *1900 1234*, *1800.599.920*. */
const HOTLINE = /1[89]00[ .-]?(?:\d{4,6}|\d{2,3}[ .]\d{2,3}|\d{2}(?:[ .]\d{2}){2})(?![\d%]|[.,/-]\d|\p{L})/uy

function digitReader(pattern: RegExp): Reader {
  return (text, start) => {
    const [digits] = matchAt(pattern, text, start) ?? []
    return digits === undefined ? null : { end: start + digits.length, words: spellDigits(digits.replace(/\D/g, '')) }
  }
}

const CHAIN = /\d+(?:[-–]\d+){2,}(?:-[Xx](?!\p{L}))?/uy
const LONG_CHAIN = 8 // digits: an ISBN, an account
const SHORT_LINK = 2 // digits of a link that is said as a number: đội hình 4-2-3-1, số đo 90-60-90

/** *978-3-440-10986-1* digit by digit, *4-4-2* number by number; of any other chain nobody knows, and it stays. */
const readChain: Reader = (text, start, _context, region) => {
  const [chain] = matchAt(CHAIN, text, start) ?? []
  if (chain === undefined) return null
  const links = chain.split(/[-–]/)
  const end = start + chain.length
  if (links.every((link) => link.length <= SHORT_LINK))
    return { end, words: links.map((link) => spellInteger(link, region)).join(' ') }
  const length = links.reduce((sum, link) => sum + link.length, 0)
  if (length < LONG_CHAIN || YEAR.test(chain)) return { end, words: chain }
  return { end, words: links.map((link) => (/\d/.test(link) ? spellDigits(link) : link)).join(' ') }
}

const YEAR = /^\d{1,2}-\d{1,2}-\d{4}$/ // a day of no Vietnamese calendar: 4-23-2000

const LETTERED = /(\d{1,4}(?:\.\d)?)(\p{Lu})(\d{1,2})?(?![\p{L}\d⁰¹²³⁴⁵⁶⁷⁸⁹]|[.,]\d)/uy
// Volt, watt and litre are written with a capital; other capitals behind a number are names: 5G, quốc lộ 1A, lớp 12A1.
const UNIT_CAPITALS = 'VWL'

const readLettered: Reader = (text, start, { near }, region) => {
  const [all, number = '', letter, tail] = matchAt(LETTERED, text, start) ?? []
  const isUnit = letter !== undefined && UNIT_CAPITALS.includes(letter) && !near.includes('lớp')
  if (all === undefined || isUnit || isTitle(letter, text, start + all.length)) return null
  const rest = tail === undefined ? '' : ` ${spellNameDigits(tail, region)}`
  const spoken = /^0\d/.test(number) ? spellDigits(number) : spellNumber(number, region)
  return { end: start + all.length, words: `${spoken} ${letter}${rest}` }
}

/** *2Q.3, T2P.Bến Nghé*: a quarter or a ward begins with the letter. */
function isTitle(letter: string | undefined, text: string, end: number): boolean {
  return (letter === 'Q' || letter === 'P') && text[end] === '.'
}

const SMALL_LETTERED = /(\d{1,4})([a-ex])(?![\p{L}\d])/uy

/** *Nghị quyết 30a*, *điều 5c* */
const readSmallLettered: Reader = (text, start, _context, region) => {
  const [all, number = '', letter] = matchAt(SMALL_LETTERED, text, start) ?? []
  return all === undefined ? null : { end: start + all.length, words: `${spellInteger(number, region)} ${letter}` }
}

const CODE = /(\p{Lu}{1,6})( -|[-.]?)(\d{1,14}(?:\.\d)?)(\p{Lu})?(?:-(\d{1,4}))?(?![\p{L}\d/]|[.,-]\d)/uy

const readCode: Reader = (text, start, _context, region) => {
  const [all, letters = '', joint, number = '', letter, tail] = matchAt(CODE, text, start) ?? []
  if (all === undefined || (joint === '.' && letters.length > 1)) return null
  if (isTitle(letter, text, start + all.length)) return null
  if (isAbbreviation(letters)) return null // TP5: nobody knows what
  const words = [letters, spellNameDigits(number, region), letter, tail && spellNameDigits(tail, region)]
  return { end: start + all.length, words: words.filter((word) => word !== undefined).join(' ') }
}

const PICTURE = /(360|480|720|1080|1440|2160)([pi])(?![\p{L}\d])/uy

/** *1080p*: lines of a picture, not minutes. */
const readPicture: Reader = (text, start, _context, region) => {
  const [all, lines = '', letter] = matchAt(PICTURE, text, start) ?? []
  return all === undefined ? null : { end: start + all.length, words: `${spellInteger(lines, region)} ${letter}` }
}

const PRICE = /(\d{1,4})K(?![\p{L}\d])/uy

/** *giá 25K* */
const readPrice: Reader = (text, start, _context, region) => {
  const [all, number = ''] = matchAt(PRICE, text, start) ?? []
  if (all === undefined) return null
  return { end: start + all.length, words: `${spellInteger(number, region)} ${region === 'south' ? 'ngàn' : 'nghìn'}` }
}

const AND_MORE = /(\d{1,3}(?:\.\d{3})*|\d+)\+(?![\p{L}\d+])/uy

/** *50+ quốc gia*, *Chỉ thị 16+* */
const readAndMore: Reader = (text, start, _context, region) => {
  const [all, number = ''] = matchAt(AND_MORE, text, start) ?? []
  return all === undefined ? null : { end: start + all.length, words: `${spellNumber(number, region)} cộng` }
}

// 29A-123.45, 51F-12345: province, series and number of a car.
const PLATE = /(\d{2})(\p{Lu}[\p{Lu}\d]?)[- ](\d{3}\.?\d{2}|\d{4})(?![\d\p{L}]|[.,]\d)/uy

const readPlate: Reader = (text, start) => {
  const [all, province = '', series = '', number = ''] = matchAt(PLATE, text, start) ?? []
  if (all === undefined) return null
  const letters = series.replace(/\d/, (digit) => ` ${spellDigits(digit)}`)
  return {
    end: start + all.length,
    words: `${spellDigits(province)} ${letters} ${spellDigits(number.replace('.', ''))}`,
  }
}

const RANK = /No\. ?(\d{1,3})(?![\d.,])/y

const readRank: Reader = (text, start, _context, region) => {
  const [all, number = ''] = matchAt(RANK, text, start) ?? []
  return all === undefined ? null : { end: start + all.length, words: `số ${spellInteger(number, region)}` }
}

/** *Km12+300*: a place on a road, in kilometres and metres. */
const POST = /km ?(\d{1,4}) ?\+ ?(\d{1,3})(?!\d)/iuy
/** *Km 12* */
const STONE = /Km ?(\d{1,4})(?![\d\p{L}]|[.,]\d)/uy

const readPost: Reader = (text, start, _context, region) => {
  const [all, kilometres = '', metres] = matchAt(POST, text, start) ?? matchAt(STONE, text, start) ?? []
  if (all === undefined) return null
  const rest = metres === undefined ? '' : ` cộng ${spellInteger(metres, region)}`
  return { end: start + all.length, words: `ki lô mét ${spellInteger(kilometres, region)}${rest}` }
}

const GRADE = /(\d{2})-(I{1,3}|IV|V)(?![\p{L}\d-])/uy

/** *xăng RON 95-III*: a number and a level of petrol. */
const readGrade: Reader = (text, start, { before }, region) => {
  const [all, number = '', level = ''] = matchAt(GRADE, text, start) ?? []
  const value = romanValue(level)
  if (all === undefined || value === null || before !== 'ron') return null
  return { end: start + all.length, words: `${spellInteger(number, region)} ${spellInteger(String(value), region)}` }
}

/** Of what begins with a digit. */
export const CODE_READERS: readonly KindReader[] = [
  { kind: 'phone', read: readPhone },
  { kind: 'plate', read: readPlate },
  { kind: 'chain', read: readChain },
  { kind: 'hotline', read: digitReader(HOTLINE) },
  { kind: 'digits', read: digitReader(DIGITS) },
  { kind: 'digits', read: readGroupedDigits },
  { kind: 'emergency', read: digitReader(EMERGENCY) },
  { kind: 'emergency-alone', read: digitReader(LONE_EMERGENCY) },
  { kind: 'zeros', read: digitReader(ZEROS) },
  { kind: 'letter', read: readLettered },
  { kind: 'letter', read: readGrade },
  { kind: 'small-letter', read: readSmallLettered },
  { kind: 'picture', read: readPicture },
  { kind: 'price', read: readPrice },
  { kind: 'and-more', read: readAndMore },
]

/** Of what begins with a letter. */
export const CODE_READERS_OF_WORDS: readonly KindReader[] = [
  { kind: 'post', read: readPost },
  { kind: 'code', read: readCode },
  { kind: 'rank', read: readRank },
]
