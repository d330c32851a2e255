import { type AlignedText, assertOptions, BOOLEAN, oneOf, runSteps, type TextStep } from '@chugiai/text'
import type { Rewriter } from '../engine/rewriter.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { isWordCode } from '../syllables/words.ts'
import { expandAbbreviationsStep } from './abbreviations.ts'
import type { Region } from './cardinal.ts'
import { contextAt } from './context.ts'
import { scoreOf } from './decisions.ts'
import type { Spoken } from './reader.ts'
import { READERS_OF_NUMBERS, READERS_OF_WORDS } from './readers.ts'

export interface VerbalizeOptions {
  /** *nghìn, linh* or *ngàn, lẻ*. Default `north`. */
  readonly region?: Region
  /** Whether abbreviations with one reading are written out. Default `true`. */
  readonly abbreviations?: boolean
}

/**
 * Writes out what is read aloud otherwise than it is written: numbers, dates, times, money, units, telephone and Roman
 * numbers, ranges, fractions, addresses, abbreviations. Each expression is one section of the alignment. A number that is
 * glued to letters of no known unit stays.
 *
 * @example verbalize('Lúc 8h30 ngày 2/9, giá 1,5 triệu').text // 'Lúc tám giờ ba mươi phút ngày hai tháng chín, giá một phẩy năm triệu'
 */
export function verbalize(text: string, options: VerbalizeOptions = {}): AlignedText {
  return runSteps(text, verbalizationSteps(options))
}

/** The steps of {@link verbalize}, in order. */
export function verbalizationSteps(options: VerbalizeOptions = {}): readonly TextStep[] {
  assertOptions(options, { region: oneOf(['north', 'south'] satisfies Region[]), abbreviations: BOOLEAN })
  const { region = 'north', abbreviations = true } = options
  const numbers = ruleStep({ name: `verbalize-${region}@1`, rewrite: (text, out) => verbalizeIn(text, region, out) })
  return abbreviations ? [expandAbbreviationsStep(), numbers] : [numbers]
}

function verbalizeIn(text: string, region: Region, out: Rewriter): void {
  let read = 0 // where the last expression that was read ends
  for (let i = 0; i < text.length; ) {
    const isStart = startsExpression(text, i) && (read === i - 1 || !goesOnWithCode(text, i))
    const found = isStart ? readAt(text, i, region) : null
    if (found !== null) {
      if (text.slice(i, found.end) !== found.words) out.replace(i, found.end, found.words)
      i = found.end
      read = i
    } else i = partEnd(text, i)
  }
}

/** The best of all readings of what stands at `start`, by the table of decisions. */
function readAt(text: string, start: number, region: Region): Spoken | null {
  const readers = isWordCode(text.charCodeAt(start)) ? READERS_OF_WORDS : READERS_OF_NUMBERS
  const context = contextAt(text, start)
  let best: Spoken | null = null
  let score = 0
  for (const { kind, read } of readers) {
    const own = scoreOf(kind, context)
    if (own === 0 || own < score) continue
    const found = read(text, start, context, region)
    if (found === null || (own === score && found.end <= best!.end)) continue
    best = found
    score = own
  }
  return best
}

/** At the start of a word or number; a sign counts as one in front of a digit. */
function startsExpression(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (isGlued(text, offset - 1)) return false
  if (isDigit(code) || isCurrencySign(code)) return true
  if (isWordCode(code)) return mayBeRead(text, offset)
  return (code === 0x2d || code === 0x2b) && isDigit(text.charCodeAt(offset + 1)) && !isClosing(text, offset - 1)
}

const LONGEST_CODE = 40 // a bound keeps a long run of digits linear

/** Behind a comma or point within a code: the *8* of *NĐ-CP82,8%*, whose figure stayed as it is. */
function goesOnWithCode(text: string, offset: number): boolean {
  if (!/[.,]/.test(text.charAt(offset - 1)) || !isDigit(text.charCodeAt(offset - 2))) return false
  return /\p{L}\p{M}*\d+$/u.test(text.slice(Math.max(0, offset - 1 - LONGEST_CODE), offset - 1))
}

/** Whether a word may be a numeral, a code or an address: most words are none, and are passed over. */
function mayBeRead(text: string, offset: number): boolean {
  return WORD_TO_READ.test(text.slice(offset, offset + LOOK_AHEAD))
}

const LOOK_AHEAD = 70 // the longest name before an at sign, and the sign
const WORD_TO_READ =
  /^(?:[ivxlcdmIVXLCDM]+(?![\p{L}])|\p{Lu}{1,6}(?: -|[-.])?\d|No\.|US\$|https?:|www\.|[\p{L}\p{N}._%+-]{1,64}@)/u

function isCurrencySign(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0xa5 || code === 0x20ac
}

function isGlued(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return isDigit(code) || isWordCode(code) || code === 0x2e || code === 0x2f || code === 0x5f
}

function isClosing(text: string, offset: number): boolean {
  return offset >= 0 && !/[\s([{,;:]/.test(text[offset]!)
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
