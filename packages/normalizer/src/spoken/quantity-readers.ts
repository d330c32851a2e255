import { isAbbreviation } from './abbreviations-data.ts'
import { type Region, spellDigits, spellInteger, spellNumber, spellOrdinalOrNumber } from './cardinal.ts'
import { type KindReader, matchAt, type Reader, type Spoken } from './reader.ts'
import { CURRENCIES, MAGNITUDES, UNITS } from './units.ts'

const LETTER = /[\p{L}\p{N}]/u

function isWordAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && LETTER.test(text.charAt(offset))
}

const UNIT = /[ \u00a0]?(°?[\p{L}µ]{1,5}[²³23]?|[%‰°₫$€£¥₩₹₽฿₭])(?!(?!x\d)[\p{L}\d])/uy
const PER = /\/(°?[\p{L}µ]{1,8}[²³23]?)(?![\p{L}\d])/uy
/** *7,5 lít/100 km*, *120 ca/100.000 dân* */
const PER_ROUND =
  /\/(10|100|1\.?000|10\.000|100\.000)[ \u00a0]?(km|m2|m²|ha|kg|g|ml|lít|km2|km²|dân|người|trẻ|ca|hộ)(?![\p{L}\d])/uy
const SQUARE_SECOND = ['s2', 's²']
/** Signs that are units only when they touch the number: *3 v, 5 t* are something else. */
const ATTACHED_ONLY = ['v', 'a', 's', 'h', 'w', 'l', 'ma', 'ha', 'pa']
/** Capitals that are units behind a blank too: *220 V*. */
const SPACED = ['V', 'W', 'ha', 'Hz']
/** Capitals that are no units: *10 A, 5 G*. */
const NO_UNITS = ['A', 'G', 'H', 'S', 'M', 'T', 'K', 'B', 'Y']

/** The unit at `start`, which may stand behind a blank. */
export function readUnit(text: string, start: number, region: Region): Spoken | null {
  const found = matchAt(UNIT, text, start)
  if (found === null) return null
  const [all, sign = ''] = found
  const unit = unitWords(sign)
  if (unit === null || NO_UNITS.includes(sign)) return null
  if (all !== sign && ATTACHED_ONLY.includes(sign.toLowerCase()) && !SPACED.includes(sign)) return null
  const end = start + all.length
  const rated = readRate(text, end, region)
  return { end: rated?.end ?? end, words: unit + (rated?.words ?? '') }
}

/** Units that need no number before them: *2 nghìn km²*, *hàng triệu m3*. */
const AREA = /[kcdm]?m[²³23](?![\p{L}\d])/uy

const readArea: Reader = (text, start) => {
  const [sign] = matchAt(AREA, text, start) ?? []
  return sign === undefined ? null : { end: start + sign.length, words: UNITS[sign] ?? sign }
}

function unitWords(sign: string): string | null {
  return UNITS[sign] ?? UNITS[sign.toLowerCase()] ?? CURRENCIES[sign.toLowerCase()]?.[0] ?? null
}

const NUMBER = /[-−+]?\d+(?:[.,]\d+)*(?!\/\d)/y
const MAGNITUDE = /(tr|k|t)(\d{1,3})?(?!\p{L})/uy
/** A magnitude in words, with what it counts: *1,5 tỷ USD, 1tỷ, 74,5 triệu đồng/lượng*. */
const SCALED =
  /( ?)(nghìn tỷ|nghìn tỉ|triệu|nghìn|ngàn|tỷ|tỉ)(?:([ \u00a0])(USD|EUR|GBP|VND|VNĐ|đồng|đ|\$|€)(?!\p{L}))?(?!\p{L})/uy
/** What is counted by the rate: *5 lần/phút, 12 người/km²*. */
const RATE = / ?(\p{Ll}{2,6})(?=\/(?:\p{Ll}|10+(?:\.000)? ?\p{Ll}))/uy
/** *(1895 - 7 tháng 3 năm 1983)*: a day of its own behind the dash. */
const DAY_BEHIND = / [-–] \d{1,2} tháng \d/y
const RANGE = /[ ]?[-–][ ]?(?=\d)/y

/** A number with what counts it: *1tr2, 5€/h, 1,5m*; two with a hyphen between them are a range. */
const readQuantity: Reader = (text, start, { before }, region) => {
  const first = readCount(text, start, before, region)
  if (first === null) return null
  const range = matchAt(RANGE, text, first.end)
  const second = range === null ? null : readCount(text, first.end + range[0].length, '', region)
  if (second === null || isWordAt(text, second.end) || text[second.end] === '-') return first
  if (!isOneKind(first, second) || matchAt(DAY_BEHIND, text, first.end) !== null) return first
  const isRange = !DESCENDING.test(text.slice(start, second.end)) || isRising(text, start, second.end)
  return { end: second.end, words: `${first.words} ${isRange ? 'đến ' : ''}${second.words}` }
}

/** Of volts and hertz none is more than the other: *220V-50Hz* is no range; *800m-2km* is one. */
function isOneKind(first: Count, second: Count): boolean {
  const [one, other] = [first, second].map(({ unit }) =>
    unit
      ?.replace(/ trên .*/, '')
      .split(' ')
      .at(-1),
  )
  return one === undefined || other === undefined || one === other
}

const DESCENDING = /^(\d+)[-–](\d+)$/
const BEFORE_CHRIST = /\s*(?:TCN|trước)/y

/** Whether a hyphen may be *to*: years before Christ count down, and *1992-93* leaves the century out. */
function isRising(text: string, start: number, end: number): boolean {
  const [, first = '', last = ''] = DESCENDING.exec(text.slice(start, end)) ?? []
  const isShort = first.length === 4 && last.length === 2
  return isShort || Number(first) < Number(last) || matchAt(BEFORE_CHRIST, text, end) !== null
}

interface Count extends Spoken {
  /** What is counted, in words. */
  readonly unit?: string | undefined
}

function readCount(text: string, start: number, before: string, region: Region): Count | null {
  const written = matchAt(NUMBER, text, start)?.[0]
  if (written === undefined) return null
  const end = start + written.length
  const magnitude = matchAt(MAGNITUDE, text, end)
  const scaled = magnitude === null ? null : spellMagnitude(written, magnitude, region)
  const afterNumber = end + (magnitude?.[0].length ?? 0)
  const unit = readUnit(text, afterNumber, region)
  if (unit === null && isWordAt(text, afterNumber) && matchAt(SCALED, text, afterNumber) === null) return null
  if (scaled === null && unit !== null) {
    const coins = readCoins(written, text.slice(afterNumber, unit.end).trim(), region)
    if (coins !== null) return { end: unit.end, words: coins }
  }
  const counted = written.endsWith(',000') ? COUNTED : WHOLE_THINGS
  const isThousands = THOUSANDS.test(written) && matchAt(counted, text, end) !== null
  const digits = isThousands ? written.replace(',', '') : written
  const number = scaled ?? spellOrdinalOrNumber(digits, before, region)
  if (unit !== null) return { end: unit.end, words: `${number} ${unit.words}`, unit: unit.words }
  const rest = scaled === null ? readScaled(text, end, region) : readRate(text, afterNumber, region)
  return rest === null ? { end: afterNumber, words: number } : { end: rest.end, words: number + rest.words }
}

/** *50,000 dặm*: three zeros before what they count are thousands as the English write them. */
const THOUSANDS = /^[1-9]\d{0,2},\d{3}$/
const COUNTED = /[ \u00a0]\p{L}{2}/uy
/** Of what there is no third: *1,125 trường* are more than a thousand. */
const WHOLE_THINGS =
  /[ \u00a0](?:người|dân|hộ|gia đình|học sinh|sinh viên|giáo viên|thành viên|tín đồ|binh sĩ|lính|quân|công nhân|nhân viên|trường|lớp|xã|làng|thôn|cuộc|vụ|ca|trận|con|chiếc|cái|căn|nhà|xe|tàu|máy bay|bài|cuốn|trang|tập|bản|đĩa|khách|lượt|phiếu|ghế|đảo|hòn|loài|tên|từ)(?!\p{L})/uy

/** *tỷ đô la*, *triệu đồng trên lượng*, *lần trên phút*: what follows a number in words, from its blank on. */
function readScaled(text: string, start: number, region: Region): Spoken | null {
  const scaled = matchAt(SCALED, text, start)
  const [all, unit = '', scale = ''] = scaled ?? matchAt(RATE, text, start) ?? []
  if (all === undefined) return null
  const currency = scaled?.[4] === undefined ? '' : ` ${CURRENCIES[scaled[4].toLowerCase()]?.[0] ?? scaled[4]}`
  const counted = scaled === null ? unit : scale + currency
  const end = start + all.length
  const rated = readRate(text, end, region)
  return { end: rated?.end ?? end, words: ` ${counted}${rated?.words ?? ''}` }
}

/** *trên tháng*, *trên người trên tháng*, from its blank on. */
function readRate(text: string, start: number, region: Region): Spoken | null {
  const first = readPer(text, start, region)
  const second = first === null ? null : readPer(text, first.end, region)
  return first === null || second === null ? first : { end: second.end, words: first.words + second.words }
}

function readPer(text: string, start: number, region: Region): Spoken | null {
  const [round, number = '', counted = ''] = matchAt(PER_ROUND, text, start) ?? []
  if (round !== undefined)
    return {
      end: start + round.length,
      words: ` trên ${spellNumber(number, region)} ${unitWords(counted) ?? counted}`,
    }
  const [all, per = ''] = matchAt(PER, text, start) ?? []
  if (all === undefined) return null
  const words = SQUARE_SECOND.includes(per) ? 'giây bình phương' : (unitWords(per) ?? per)
  return { end: start + all.length, words: ` trên ${words}` }
}

const PREFIXED = /(?:(?:US|AU|SG|HK|NT)?([$€£¥₩₹₽฿₫]) ?|(USD|EUR|GBP) )(?=\d)/uy
const PREFIXED_NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)*/y
/** Short for a magnitude as the English write it: *1.2B, $5K*. */
const LETTER_SCALE = /[KMB](?![\p{L}\d])/uy
const LETTER_SCALES: Readonly<Record<string, string>> = { K: 'nghìn', M: 'triệu', B: 'tỷ' }
const SAID_AGAIN = /[ \u00a0](?:đô|USD|euro|EUR|ơ rô|bảng|yên)(?!\p{L})/uy

/** A sign of money in front: *$100, US$1,2 tỷ, $12,500*. */
const readMoney: Reader = (text, start, _context, region) => {
  const sign = matchAt(PREFIXED, text, start)
  if (sign === null) return null
  const at = start + sign[0].length
  const [written = ''] = matchAt(PREFIXED_NUMBER, text, at) ?? []
  const scaled = matchAt(SCALED, text, at + written.length)
  const letter = scaled === null ? matchAt(LETTER_SCALE, text, at + written.length) : null
  const end = at + written.length + (scaled ?? letter ?? [''])[0].length
  if (isWordAt(text, end)) return null
  const scale = scaled === null ? letter && spellScale(letter[0], region) : (scaled[2] ?? null)
  const isSaid = scaled?.[4] === undefined && matchAt(SAID_AGAIN, text, end) !== null
  const currency = isSaid ? null : (CURRENCIES[(sign[1] ?? sign[2] ?? '').toLowerCase()]?.[0] ?? null)
  const number = spellNumber(GROUPED_BY_COMMAS.test(written) ? written.replaceAll(',', '') : written, region)
  return { end, words: [number, scale, currency].filter((word) => word !== null).join(' ') }
}

const GROUPED_BY_COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.|$)/

function spellScale(letter: string, region: Region): string {
  return letter === 'K' && region === 'south' ? 'ngàn' : (LETTER_SCALES[letter] ?? letter)
}

const SHORT_SCALED = /(\d+[.,]\d+)([KMB])(?![\p{L}\d])/uy

/** *1.2B*, *3,5K* */
const readShortScaled: Reader = (text, start, _context, region) => {
  const [all, written = '', letter = ''] = matchAt(SHORT_SCALED, text, start) ?? []
  if (all === undefined) return null
  return { end: start + all.length, words: `${spellNumber(written, region)} ${spellScale(letter, region)}` }
}

const TIMES = / ?[x×] ?(?=\d)/uy
/** Behind a unit: *20cmx30cm*. With blanks it may be a sign of its own and stays. */
const GLUED_TIMES = /[x×](?=\d)/uy
const MOST_FACTORS = 4

/** *3x4 cm*, *20 x 30 x 40 cm*, *4x100m*, *20cmx30cm*; with a unit behind the first alone it stays as it is written. */
const readProduct: Reader = (text, start, _context, region) => {
  const factors: Count[] = []
  let end = start
  while (factors.length < MOST_FACTORS) {
    const factor = readFactor(text, end, region)
    if (factor === null) return null
    factors.push(factor)
    const times = matchAt(factor.unit === undefined || factors.length > 1 ? TIMES : GLUED_TIMES, text, factor.end)
    end = factor.end + (times?.[0].length ?? 0)
    if (times === null) break
  }
  // "4kg x 3" is no product of lengths and stays
  const isMeasured = factors[0]?.unit !== undefined
  if (factors.length < 2 || isWordAt(text, end) || (isMeasured && factors.some(({ unit }) => unit === undefined)))
    return null
  return { end, words: factors.map(({ words }) => words).join(' nhân ') }
}

/** A number of {@link readProduct}, with its unit or its power: *6,02×10^23*. */
function readFactor(text: string, start: number, region: Region): Count | null {
  const power = matchAt(CARET, text, start) ?? matchAt(RAISED, text, start)
  if (power !== null) return { end: start + power[0].length, words: spellPower(power, region) }
  const [written] = matchAt(NUMBER, text, start) ?? []
  if (written === undefined) return null
  const end = start + written.length
  const unit = readUnit(text, end, region)
  const number = spellNumber(written, region)
  return unit === null ? { end, words: number } : { end: unit.end, words: `${number} ${unit.words}`, unit: unit.words }
}

function spellMagnitude(written: string, [, name = '', digits]: RegExpExecArray, region: Region): string {
  const scale = name === 'k' ? (region === 'south' ? 'ngàn' : 'nghìn') : (MAGNITUDES[name] ?? name)
  const number = `${spellNumber(written, region)} ${scale}`
  if (digits === undefined) return number
  const smaller = { k: '', tr: region === 'south' ? ' ngàn' : ' nghìn', t: ' triệu' }[name as 'k' | 'tr' | 't']
  return `${number} ${spellInteger(digits.padEnd(3, '0'), region)}${smaller}`
}

const COINS = /^(\d+),(\d{1,2})$/

/** *5,99$* is dollars and cents. */
function readCoins(written: string, sign: string, region: Region): string | null {
  const [name, part] = CURRENCIES[sign.toLowerCase()] ?? []
  const [, whole, cents = ''] = COINS.exec(written) ?? []
  if (part === undefined || whole === undefined) return null
  const small = `${spellInteger(cents.padEnd(2, '0'), region)} ${part}`
  return Number(whole) === 0 ? small : `${spellInteger(whole, region)} ${name} ${small}`
}

const DIVIDED = /(\d{1,2})(m|kg|l)(\d{1,2})(?![\p{L}\d]|[.,]\d)/uy
const NAMES: Readonly<Record<string, string>> = { m: 'mét', kg: 'ki lô gam', l: 'lít' }

const HEIGHTS = ['cao', 'sâu', 'dày', 'ngập']

/** *50m2, 3m3* are areas and volumes, but behind *cao* and its like. */
function isRaised(unit: string, rest: string): boolean {
  return unit === 'm' && (rest === '2' || rest === '3')
}

/** A unit in the middle of a number: *1m75, 2m05, 5kg3*. */
const readDivided: Reader = (text, start, { near }, region) => {
  const [all, whole = '', unit = '', rest = ''] = matchAt(DIVIDED, text, start) ?? []
  if (all === undefined || (isRaised(unit, rest) && !near.some((word) => HEIGHTS.includes(word)))) return null
  const small = rest.startsWith('0') ? spellDigits(rest) : spellInteger(rest, region)
  return { end: start + all.length, words: `${spellInteger(whole, region)} ${NAMES[unit]} ${small}` }
}

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const POWER = /(\d+|\p{L}(?:\p{L})?)(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?!\p{L})/uy
const CARET = /(\d+)\^([-−]?)(\d{1,3})(?![\p{L}\d^]|[.,]\d)/uy
const RAISED = /(\d+)(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?![\p{L}\d])/uy
const NAMED_POWERS: Readonly<Record<string, string>> = { 2: 'bình phương', 3: 'lập phương' }

/** *10⁻³*: ten to the minus third; *x²*: x squared. */
const readPower: Reader = (text, start, _context, region) => {
  const [all, base = '', minus, power = ''] = matchAt(POWER, text, start) ?? []
  if (all === undefined || isAbbreviation(base)) return null
  const digits = [...power].map((sign) => POWERS.indexOf(sign)).join('')
  const named = /\d/.test(base) || minus !== '' ? undefined : NAMED_POWERS[digits]
  const words = named ?? `mũ ${minus === '' ? '' : 'âm '}${spellInteger(digits, region)}`
  return { end: start + all.length, words: `${/\d/.test(base) ? spellNumber(base, region) : base} ${words}` }
}

/** *10^6*, *10^-3*: the same in plain signs. */
const readCaret: Reader = (text, start, _context, region) => {
  const power = matchAt(CARET, text, start)
  return power === null ? null : { end: start + power[0].length, words: spellPower(power, region) }
}

function spellPower([, base = '', minus, power = '']: RegExpMatchArray, region: Region): string {
  const sign = minus === '' ? '' : 'âm '
  const digits = power.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (raised) => String(POWERS.indexOf(raised)))
  return `${spellNumber(base, region)} mũ ${sign}${spellInteger(digits, region)}`
}

/** A place on the globe: *23°07'12"*. */
const DEGREES = /(\d{1,3})° ?(\d{1,2})['′’] ?(?:(\d{1,2}(?:[.,]\d+)?)(?:["″”]|''|′′)?(?!\d))?/uy

const readDegrees: Reader = (text, start, _context, region) => {
  const [all, degrees = '', minutes = '', seconds] = matchAt(DEGREES, text, start) ?? []
  if (all === undefined) return null
  const rest = seconds === undefined ? '' : ` ${spellNumber(seconds, region)} giây`
  const end = start + all.length - (all.endsWith(' ') ? 1 : 0)
  const letter = isWordAt(text, end) ? ' ' : '' // 10°46'37"N: the quarter of the sky is a word of its own
  return { end, words: `${spellInteger(degrees, region)} độ ${spellInteger(minutes, region)} phút${rest}${letter}` }
}

const INCHES = /(\d{1,3}(?:[.,]\d{1,2})?)["″”](?![\p{L}\d])/uy

/** *màn hình 6,5"* */
const readInches: Reader = (text, start, _context, region) => {
  const [all, number = ''] = matchAt(INCHES, text, start) ?? []
  return all === undefined ? null : { end: start + all.length, words: `${spellNumber(number, region)} inh` }
}

const STARS = /([1-7])(?: ?[-–] ?([1-7]))?\*(?![\p{L}\d*])/uy
const SAID_STARS = / sao(?!\p{L})/uy

/** *khách sạn 5\** */
const readStars: Reader = (text, start, _context, region) => {
  const [all, first = '', last] = matchAt(STARS, text, start) ?? []
  if (all === undefined) return null
  const end = start + all.length
  const number = spellInteger(first, region) + (last === undefined ? '' : ` đến ${spellInteger(last, region)}`)
  return { end, words: matchAt(SAID_STARS, text, end) === null ? `${number} sao` : number }
}

/** Of what begins with a digit or a sign of money. */
export const QUANTITY_READERS: readonly KindReader[] = [
  { kind: 'product', read: readProduct },
  { kind: 'height', read: readDivided },
  { kind: 'degrees', read: readDegrees },
  { kind: 'inches', read: readInches },
  { kind: 'stars', read: readStars },
  { kind: 'power', read: readPower },
  { kind: 'power', read: readCaret },
  { kind: 'money', read: readMoney },
  { kind: 'magnitude', read: readShortScaled },
  { kind: 'quantity', read: readQuantity },
]

/** Of what begins with a letter. */
export const QUANTITY_READERS_OF_WORDS: readonly KindReader[] = [
  { kind: 'money', read: readMoney },
  { kind: 'area', read: readArea },
  { kind: 'power', read: readPower },
  { kind: 'power', read: readCaret },
]
