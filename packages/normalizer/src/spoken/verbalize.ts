import { type AlignedText, assertOptions, BOOLEAN, oneOf, runSteps, type TextStep } from '@chugiai/text'
import type { Rewriter } from '../engine/rewriter.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { isWordCode } from '../syllables/words.ts'
import { expandAbbreviationsStep } from './abbreviations.ts'
import type { Region } from './cardinal.ts'
import { READERS_OF_NUMBERS, READERS_OF_WORDS, type Spoken } from './readers.ts'

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
  let wordStart = 0
  let wordEnd = 0 // the last word read, for what it says of the next
  for (let i = 0; i < text.length; ) {
    const found = startsExpression(text, i) ? readAt(text, i, wordBefore(text, wordStart, wordEnd, i), region) : null
    if (found !== null) {
      if (text.slice(i, found.end) !== found.words) out.replace(i, found.end, found.words)
      i = found.end
      wordStart = wordEnd = i
      continue
    }
    const end = partEnd(text, i)
    if (isWordCode(text.charCodeAt(i))) {
      wordStart = i
      wordEnd = end
    }
    i = end
  }
}

/** The last word, lower case, when only a space is between it and here. */
function wordBefore(text: string, start: number, end: number, here: number): string {
  const isNear = here - end === 1 && end > start && end - start < 8
  return isNear ? text.slice(start, end).normalize('NFC').toLowerCase() : ''
}

function readAt(text: string, start: number, before: string, region: Region): Spoken | null {
  const isNumber = !isWordCode(text.charCodeAt(start))
  for (const read of isNumber ? [...READERS_OF_WORDS.slice(0, 1), ...READERS_OF_NUMBERS] : READERS_OF_WORDS) {
    const found = read(text, start, before, region)
    if (found !== null) return found
  }
  return null
}

/** At the start of a word or number; a sign counts as one in front of a digit. */
function startsExpression(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (isGlued(text, offset - 1)) return false
  if (isDigit(code) || isWordCode(code)) return true
  return (code === 0x2d || code === 0x2b) && isDigit(text.charCodeAt(offset + 1)) && !isClosing(text, offset - 1)
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
