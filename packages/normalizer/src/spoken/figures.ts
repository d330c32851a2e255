import { isWordCode } from '../syllables/words.ts'
import type { Region } from './cardinal.ts'
import { contextAt } from './context.ts'
import { decide, type Verdict } from './decisions.ts'
import type { Spoken } from './reader.ts'
import { READERS_OF_NUMBERS, READERS_OF_WORDS } from './readers.ts'

/** A figure, a code or an address as it is read, with the row of the table by which it is. */
export interface Reading extends Spoken, Verdict {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number
}

/** Every figure of a composed text that is read, from left to right. */
export function* readFigures(text: string, region: Region): Generator<Reading> {
  let read = 0 // where the last expression that was read ends
  for (let i = 0; i < text.length; ) {
    const isStart = startsExpression(text, i) && (read === i - 1 || !goesOnWithCode(text, i))
    const found = isStart ? readAt(text, i, region) : null
    if (found === null) {
      i = partEnd(text, i)
      continue
    }
    i = found.end
    if (isContinued(text, i)) continue
    yield found
    read = i
  }
}

const CONTINUED = /\p{M}$|[\p{L}\p{N}]\p{L}$/u

/** Whether a letter or a mark goes on from the last figure: it would come onto the last word of the reading. */
function isContinued(text: string, offset: number): boolean {
  return CONTINUED.test(text.slice(offset - 1, offset + 1))
}

/** The best of all readings of what stands at `start`, by the table of decisions. */
function readAt(text: string, start: number, region: Region): Reading | null {
  const readers = isWordCode(text.charCodeAt(start)) ? READERS_OF_WORDS : READERS_OF_NUMBERS
  const context = contextAt(text, start)
  let best: Reading | null = null
  for (const { kind, read } of readers) {
    const found = read(text, start, context, region)
    const verdict = found === null ? null : decide(kind, context)
    if (found === null || verdict === null || verdict.decision.score < (best?.decision.score ?? 0)) continue
    if (verdict.decision.score === best?.decision.score && found.end <= best.end) continue
    best = { ...found, ...verdict, start }
  }
  return best
}

/** At the start of a word or number; a sign counts as one in front of a digit. */
function startsExpression(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (isGlued(text, offset - 1)) return false
  if (isDigit(code) || isCurrencySign(code)) return true
  if (isWordCode(code)) return mayBeRead(text, offset)
  if (isRelation(code)) return /\s/.test(text.charAt(offset - 1)) || offset === 0
  return (
    (code === 0x2d || code === 0x2b || code === 0x2212) &&
    isDigit(text.charCodeAt(offset + 1)) &&
    !isClosing(text, offset - 1)
  )
}

const LETTERED_CODE = /\d\p{Lu}{1,3}-$/u

/** Within a figure that stayed as it is: the *8* of *NĐ-CP82,8%*, the *50C* of *27,50C*, the *12* of *129A-12*. */
function goesOnWithCode(text: string, offset: number): boolean {
  const isPoint = /[.,]/.test(text.charAt(offset - 1)) && isDigit(text.charCodeAt(offset - 2))
  return isPoint || (text[offset - 1] === '-' && LETTERED_CODE.test(text.slice(Math.max(0, offset - 5), offset)))
}

/** Whether a word may be a numeral, a code or an address: most words are none, and are passed over. */
function mayBeRead(text: string, offset: number): boolean {
  return mayBegin(text, offset) && WORD_TO_READ.test(text.slice(offset, offset + LOOK_AHEAD))
}

const SMALL_BEGINNINGS = 'ivxlcdmkhw' // of numerals, units of area, posts and addresses

/** A word in small letters is seldom more than a word: then it has an at sign or a raised figure behind its first letters. */
function mayBegin(text: string, offset: number): boolean {
  const first = text.charAt(offset)
  if (first !== first.toLowerCase() || SMALL_BEGINNINGS.includes(first)) return true
  let end = offset + 1
  while (isWordCode(text.charCodeAt(end))) end++
  const behind = text.charAt(end)
  return behind !== '' && behind !== ' ' && behind !== ',' && behind !== '\n'
}

const LOOK_AHEAD = 70 // the longest name before an at sign, and the sign
const WORD_TO_READ =
  /^(?:[ivxlcdmIVXLCDM]+(?![\p{L}])|\p{Lu}{1,6}(?: -|[-.])?\d|\p{Lu}\p{L}{1,11}[-+]\d|CN(?!\p{L})|\p{Lu}\/\p{Lu}\d|No\.|(?:ĐT|QL|TL|HL)[. ] ?\d|(?:US|AU|SG|HK|NT)\$|(?:USD|EUR|GBP) \d|[Kk][Mm] ?\d|[kcdm]?m[²³23]|\p{L}{1,2}[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]|https?:|www\.|[\p{L}\p{N}._%+-]{1,64}@)/u

function isCurrencySign(code: number): boolean {
  return '$£¥€₩₹₽฿₫'.includes(String.fromCharCode(code))
}

function isRelation(code: number): boolean {
  return code > 0x3c && '=≥≤±≈~'.includes(String.fromCharCode(code))
}

function isGlued(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return isDigit(code) || isWordCode(code) || code === 0x2e || code === 0x2f || code === 0x5f || isFormula(code)
}

/** *\frac{1}{2}*, *x^2*: formulas are no prose. */
function isFormula(code: number): boolean {
  return code === 0x7b || code === 0x5e || code === 0x5c
}

function isClosing(text: string, offset: number): boolean {
  return offset >= 0 && !/[\s([{,;:]/.test(text.charAt(offset))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** End of the run of letters, or of digits, or of the single sign at `start`. */
function partEnd(text: string, start: number): number {
  const kind = kindAt(text, start)
  let end = start + 1
  while (kind > 0 && end < text.length && kindAt(text, end) === kind) end++
  return end
}

function kindAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (isDigit(code)) return 1
  return isWordCode(code) ? 2 : 0
}
