import { assertArgument, assertNumber, assertOptions, BOOLEAN, LIST, recordOf, STRING } from '@chugiai/text'

/** Digits as they are spoken on their own. */
// biome-ignore format: a table
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['không', 0], ['một', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9],
])

/** Digits behind *mươi, mười* and, colloquially, behind a tens digit or a scale: *hai mốt, một trăm tư*. */
export const TAIL_WORDS: ReadonlyMap<string, number> = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
])

const SCALES: ReadonlyMap<string, number> = new Map([
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
])

const ZERO_TENS = ['linh', 'lẻ']
const MINUS = ['âm', 'trừ']
const POINT = ['phẩy', 'chấm']
const TENS = ['mười', 'mươi']
const HALF = 'rưỡi'

/** Every word that {@link readNumber} knows, lower case and composed. */
export const NUMBER_WORDS: readonly string[] = [
  ...DIGIT_WORDS.keys(),
  ...TAIL_WORDS.keys(),
  ...SCALES.keys(),
  ...ZERO_TENS,
  ...MINUS,
  ...POINT,
  ...TENS,
  HALF,
]

/** What counts as a number. */
export interface NumberStyle {
  /**
   * Whether numbers that leave words out are read: *hai mốt* (21), *một trăm tư* (140), *hai tỷ rưỡi*. Default `true`.
   * Without, *hai mươi năm* is 20 and a word for years, and *ba bốn* is 3.
   */
  readonly short?: boolean
  /** Whether three and more digits in a row are one number, as in telephone numbers. Default `true`. */
  readonly sequences?: boolean
}

/** A number read from words. `digits` are decimal, without separators. */
export interface ReadNumber {
  /** How many words it takes. */
  readonly length: number
  readonly isNegative: boolean
  readonly digits: string
  /** Digits behind the point; '' when there is none. */
  readonly fraction: string
  /** A scale left in words, as news writes it: *tỷ* of *hai tỷ*. '' when there is none. */
  readonly scale: string
  /** Digits spoken one by one, as in telephone numbers. */
  readonly isSequence: boolean
}

/** A number below a hundred or a thousand, with how many words it takes. */
interface Part {
  readonly value: number
  readonly length: number
}

/**
 * Reads the number that begins at word `start`; `null` when none does. Words are lower case and composed.
 *
 * @example readNumber(['hai', 'trăm', 'linh', 'năm', 'người'], 0)?.digits // '205', four words long
 */
export function readNumber(words: readonly string[], start: number, style: NumberStyle = {}): ReadNumber | null {
  assertArgument(words, LIST, 'words')
  assertNumber(start, 'start')
  assertOptions(style, { short: BOOLEAN, sequences: BOOLEAN }, 'style')
  return numberAt(words, start, style)
}

/** {@link readNumber} for those who call it at every word. */
export function numberAt(
  words: readonly string[],
  start: number,
  { short = true, sequences = true }: NumberStyle = {},
): ReadNumber | null {
  const isNegative = MINUS.includes(words[start] ?? '')
  const from = isNegative ? start + 1 : start
  const sequence = readSequence(words, from)
  const whole = readWhole(words, from, short)
  const isSequence = sequences && sequence.length > (whole?.length ?? 0) && sequence.length > 2
  if (isSequence) return { ...plainNumber(sequence.digits, start, from + sequence.length), isNegative, isSequence }
  if (whole === null) return null
  const number = { ...plainNumber(whole.digits, start, from + whole.length), isNegative, scale: whole.scale }
  return withTail(words, start, number, short)
}

function plainNumber(digits: string, start: number, end: number): ReadNumber {
  return { length: end - start, isNegative: false, digits, fraction: '', scale: '', isSequence: false }
}

function readSequence(words: readonly string[], start: number): { digits: string; length: number } {
  let digits = ''
  let i = start
  for (; i < words.length; i++) {
    const word = words[i] ?? ''
    const digit = DIGIT_WORDS.get(word) ?? (ZERO_TENS.includes(word) && i > start ? 0 : undefined)
    if (digit === undefined) break
    digits += digit
  }
  return { digits, length: i - start }
}

interface Whole {
  readonly digits: string
  readonly scale: string
  readonly length: number
}

const BILLION = 9

/** Reads groups from the highest scale down: *hai tỷ ba trăm triệu linh năm*. */
function readWhole(words: readonly string[], start: number, short: boolean): Whole | null {
  let total = 0n
  let at = start
  let limit = 100
  let group = readGroup(words, at, false, short)
  if (group === null) return null
  let groups = 1
  for (;;) {
    at += group.length
    const power = scalePower(words[at])
    const isOfBillions = power === BILLION && limit <= BILLION // "mười hai nghìn ba trăm tỷ": all of it counts billions
    if (power === 0 || (power >= limit && !isOfBillions)) {
      total += BigInt(group.value)
      break
    }
    total = isOfBillions
      ? (total + BigInt(group.value)) * 10n ** 9n
      : total + BigInt(group.value) * 10n ** BigInt(power)
    limit = power
    at++
    while (scalePower(words[at]) === BILLION) {
      total *= 10n ** 9n
      limit = BILLION
      at++
    }
    const tail = short && limit === power ? readShortTail(words, at, power) : null
    if (tail !== null) {
      total += BigInt(tail.value)
      at += tail.length
      break
    }
    const next = readGroup(words, at, true, short)
    if (next === null || !goesOn(words, at, next, limit)) break
    group = next
    groups++
  }
  // "sáu nghìn ba trăm tỷ" counts billions as "hai tỷ" does.
  const isScaled = groups === 1 || (limit === BILLION && scalePower(words[at - 1]) === BILLION)
  const whole = isScaled ? unscale(words, at, total) : { digits: String(total), scale: '' }
  return { ...whole, length: at - start }
}

function scalePower(word: string | undefined): number {
  const power = SCALES.get(word ?? '') ?? 0
  return power > 2 ? power : 0
}

/** A scale at the very end stays in words: *hai tỷ* is *2 tỷ*; thousands are written out. */
function unscale(words: readonly string[], end: number, total: bigint): { digits: string; scale: string } {
  let start = end
  while (scalePower(words[start - 1]) > 3) start--
  const power = words.slice(start, end).reduce((sum, word) => sum + scalePower(word), 0)
  return { digits: String(total / 10n ** BigInt(power)), scale: words.slice(start, end).join(' ') }
}

/** *một nghìn hai*: the digit counts hundreds. *tư, mốt* and all digits but năm (a year) may. */
function readShortTail(words: readonly string[], at: number, power: number): Part | null {
  if (power !== 3) return null
  const digit = tailDigit(words[at])
  if (digit === null || continues(words[at + 1])) return null
  return { value: digit * 100, length: 1 }
}

function tailDigit(word: string | undefined): number | null {
  const tail = TAIL_WORDS.get(word ?? '')
  if (tail !== undefined) return tail
  const digit = DIGIT_WORDS.get(word ?? '')
  return digit === undefined || digit < 2 || word === 'năm' ? null : digit
}

function continues(word: string | undefined): boolean {
  return (
    word !== undefined &&
    (DIGIT_WORDS.has(word) || TAIL_WORDS.has(word) || SCALES.has(word) || word === 'mươi' || word === 'mười')
  )
}

/** Whether a group behind a scale belongs to the number: a lone digit behind millions (*sáu triệu năm*) does not. */
function goesOn(words: readonly string[], at: number, group: Part, power: number): boolean {
  if (group.length > 1) return true
  const scale = scalePower(words[at + 1])
  if (scale > 0 && (scale < power || (scale === BILLION && power <= BILLION))) return true
  return words[at] === 'mười'
}

/** A number below a thousand. Behind a scale it may begin with *không trăm* or *linh*. */
function readGroup(words: readonly string[], at: number, isContinued: boolean, short: boolean): Part | null {
  const hundreds = DIGIT_WORDS.get(words[at] ?? '')
  if (hundreds !== undefined && words[at + 1] === 'trăm') {
    const rest = readBelowHundred(words, at + 2, true, short)
    const tens = short && (rest === null || rest.length === 1) ? shortTens(words, at + 2) : null
    if (tens !== null) return { value: hundreds * 100 + tens * 10, length: 3 }
    const isWhole = rest !== null && (rest.length > 1 || words[at + 2] === 'mười')
    return isWhole
      ? { value: hundreds * 100 + rest.value, length: 2 + rest.length }
      : { value: hundreds * 100, length: 2 }
  }
  return readBelowHundred(words, at, isContinued, short)
}

/** *một trăm mốt, bốn trăm sáu*: 110, 460. */
function shortTens(words: readonly string[], at: number): number | null {
  return continues(words[at + 1]) && scalePower(words[at + 1]) === 0 ? null : tailDigit(words[at])
}

function readBelowHundred(words: readonly string[], at: number, mayHaveZero: boolean, short: boolean): Part | null {
  const word = words[at] ?? ''
  if (mayHaveZero && ZERO_TENS.includes(word)) {
    const digit = DIGIT_WORDS.get(words[at + 1] ?? '') ?? TAIL_WORDS.get(words[at + 1] ?? '')
    return digit === undefined ? null : { value: digit, length: 2 }
  }
  if (word === 'mười') {
    const digit = words[at + 1] === 'năm' ? undefined : onesAt(words, at + 1)
    return digit === undefined || digit === 0 ? { value: 10, length: 1 } : { value: 10 + digit, length: 2 }
  }
  const digit = DIGIT_WORDS.get(word)
  if (digit === undefined) return null
  if (words[at + 1] === 'mươi') {
    const ones = short || words[at + 2] !== 'năm' ? onesAt(words, at + 2) : undefined
    return ones === undefined || ones === 0 ? { value: digit * 10, length: 2 } : { value: digit * 10 + ones, length: 3 }
  }
  const ones =
    short && digit > 1 && words[at + 1] !== 'năm' && !isFollowedByDigits(words, at + 2)
      ? onesAt(words, at + 1)
      : undefined
  return ones === undefined || ones === 0 ? { value: digit, length: 1 } : { value: digit * 10 + ones, length: 2 }
}

/** A third digit makes it a sequence. */
function isFollowedByDigits(words: readonly string[], at: number): boolean {
  return DIGIT_WORDS.has(words[at] ?? '') && words[at] !== 'năm'
}

function onesAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? ''
  return words[at + 1] === 'trăm' || words[at + 1] === 'mươi'
    ? undefined
    : (TAIL_WORDS.get(word) ?? DIGIT_WORDS.get(word))
}

/** What may follow a whole number: a point and digits, *rưỡi*, a tenth behind millions, a scale. */
function withTail(words: readonly string[], start: number, number: ReadNumber, short: boolean): ReadNumber {
  const at = start + number.length
  if (POINT.includes(words[at] ?? '')) return withFraction(words, start, number)
  if (number.scale === '' || !short) return number
  if (words[at] === HALF) return { ...number, length: number.length + 1, fraction: '5' }
  const tenth = continues(words[at + 1]) ? null : tailDigit(words[at])
  return tenth === null ? number : { ...number, length: number.length + 1, fraction: String(tenth) }
}

function withFraction(words: readonly string[], start: number, number: ReadNumber): ReadNumber {
  const first = start + number.length + 1
  let at = first
  let fraction = ''
  for (; at < words.length; at++) {
    const digits = fractionDigits(words, at, at === first)
    if (digits === undefined) break
    fraction += digits
  }
  if (fraction === '') return number
  const whole = number.scale === '' ? number.digits : expand(number)
  return { ...number, digits: whole, scale: '', fraction, length: at - start }
}

/**
 * What a word behind the point adds: a digit, *lăm* and *mốt* behind one, and the tens of a number below a hundred:
 * *phẩy hai lăm, phẩy hai mươi lăm*.
 */
function fractionDigits(words: readonly string[], at: number, isFirst: boolean): string | undefined {
  const word = words[at] ?? ''
  const digit = DIGIT_WORDS.get(word) ?? (ZERO_TENS.includes(word) ? 0 : word === 'tư' ? 4 : undefined)
  if (digit !== undefined) return String(digit)
  if (word === 'mười' && isFirst) return isUnit(words[at + 1]) ? '1' : '10'
  if (isFirst) return undefined
  if (word === 'mươi') return isUnit(words[at + 1]) ? '' : '0'
  return TAIL_WORDS.get(word)?.toString()
}

function isUnit(word: string | undefined): boolean {
  return word !== undefined && word !== 'không' && (DIGIT_WORDS.has(word) || TAIL_WORDS.has(word))
}

const READ_NUMBER = /* @__PURE__ */ recordOf({ digits: STRING, scale: STRING }, 'what readNumber gives')

/** All digits of a number whose scale was left in words. */
export function expand(number: ReadNumber): string {
  assertArgument(number, READ_NUMBER, 'number')
  const { digits, scale } = number
  const power = scale === '' ? 0 : scale.split(' ').reduce((sum, word) => sum + scalePower(word), 0)
  return digits + '0'.repeat(power)
}
