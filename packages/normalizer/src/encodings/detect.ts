import { assertArgument, type Bytes, TEXT_OR_BYTES, toBytes } from '@chugiai/text'
import { classOf, isWordClass } from '../engine/classes.ts'
import { isCapital, letterOf, SHAPES, shapeOf, toneOf } from '../engine/letters.ts'
import { FIRST_STATE, mayBearTone, spellingTable } from '../syllables/spelling-table.ts'
import { guessUtf16 } from './guess-utf16.ts'
import { decodeUnits, LEGACY_ENCODINGS, type LegacyEncoding } from './legacy.ts'
import { CHARSET_NAMES } from './legacy-charsets.ts'
import { firstInvalidUtf8, readByteOrderMark, type UnicodeEncoding } from './unicode.ts'
import { bytesOfText, textOfBytes } from './windows-1252.ts'

export type Encoding = UnicodeEncoding | LegacyEncoding

/** An encoding with how sure it is, from 0 to 1. */
export interface EncodingGuess {
  /** The encoding that fits best. */
  readonly encoding: Encoding
  /** 0 to 1; 1 when the bytes prove it. */
  readonly confidence: number
}

/** A font is not in the text, so nothing tells capital fonts from small ones. */
const GUESSED = LEGACY_ENCODINGS.filter((encoding) => encoding !== 'tcvn3-capitals')

const SAMPLE = 1 << 14 // code units; enough for hundreds of syllables
const LEAST_SYLLABLES = 2 // with a mark: one can be chance
const LEAST_SHARE_OF_MARKED = 0.7 // foreign names and abbreviations are the rest
const CLEAR_SHARE_OF_MARKED = 0.9 // hardly a word with marks that is no syllable
const LEAST_SHARE_OF_ALL = 0.55 // one syllable in four of English is one of Vietnamese too
const HALF_SURE = 1 // marked syllables at which the confidence is one half

/**
 * The encodings a text may be in, best first, by how many of its words they make Vietnamese syllables. A string is
 * looked at as bytes that were read as windows-1252. Empty when there is too little to go by, and for plain ASCII
 * unless VIQR makes it Vietnamese. Where two encodings give the same letters, either name is right.
 *
 * @example detectEncoding('Céng hßa x· héi chñ nghÜa')[0] // { encoding: 'tcvn3', confidence: 0.86 }
 */
export function detectEncoding(input: Bytes | string): readonly EncodingGuess[] {
  assertArgument(input, TEXT_OR_BYTES, 'input')
  return typeof input === 'string' ? guessText(input) : guessBytes(toBytes(input))
}

function guessBytes(input: Uint8Array): readonly EncodingGuess[] {
  const unicode = readByteOrderMark(input) ?? guessUtf16(input)
  if (unicode !== null) return [{ encoding: unicode, confidence: 1 }]
  const isUtf8 = firstInvalidUtf8(input) < 0
  const isAscii = isUtf8 && !input.some((byte) => byte >= 0x80)
  if (isUtf8 && !isAscii) return [{ encoding: 'utf-8', confidence: 1 }]
  return guessUnits(textOfBytes(input))
}

/** Lines with a letter that no byte stands for are Unicode; the guesses are about the others. */
function guessText(text: string): readonly EncodingGuess[] {
  const sample = sampleOf(text)
  const lines = sample.split('\n')
  const others = lines.filter((line) => !BEYOND_BYTES.test(line)).join('\n')
  const share = others.length / Math.max(sample.length, 1)
  const guesses = guessUnits(bytesOfText(others)).map(({ encoding, confidence }) => ({
    encoding,
    confidence: confidence * share,
  }))
  const asItIs = scoreText(sample)
  return asItIs === 0 ? guesses : insertGuess(guesses, { encoding: 'utf-8', confidence: asItIs })
}

function insertGuess(guesses: readonly EncodingGuess[], guess: EncodingGuess): readonly EncodingGuess[] {
  const better = guesses.filter(({ confidence }) => confidence > guess.confidence)
  return [...better, guess, ...guesses.slice(better.length)]
}

/** A sign of VIQR inside a word, or two at its end. */
const VIQR_SIGN = /[aeiouy][(^+*'`?~.]{1,2}[a-z]|[aeou][(^+*][.'`?~]?|dd|[aeiouy][`~]/i
const LATIN_LETTER = /[\xc0-\xff]/
const HEAD = 1024 // code units; some two hundred words, enough to drop what cannot be
const CLEAR = 0.6 // a head that is read so well needs no other readings
const CLOSE = 0.25 // readings of the head that are worse by this are dropped

/** Guesses for a byte string. A long one is tried in all encodings by its head alone. */
export function guessUnits(units: string): readonly EncodingGuess[] {
  const sample = sampleOf(units)
  if (sample.length <= 2 * HEAD) return guessAmong(GUESSED, sample)
  const heads = guessAmong(GUESSED, headOf(sample))
  const best = heads[0]?.confidence ?? 0
  if (best < CLEAR) return guessAmong(GUESSED, sample)
  const close = heads.filter(({ confidence }) => confidence > best - CLOSE).map(({ encoding }) => encoding)
  return guessAmong(
    GUESSED.filter((encoding) => close.includes(encoding)),
    sample,
  )
}

/** Whole words, from a little before the first sign that is not ASCII. */
function headOf(sample: string): string {
  const first = Math.max(sample.search(FIRST_SIGN), 0)
  const start = first < HEAD / 2 ? 0 : sample.lastIndexOf(' ', first) + 1
  const end = sample.lastIndexOf(' ', start + HEAD)
  return sample.slice(start, end > start ? end : start + HEAD)
}

/** A line without a sign says nothing: it may be English. */
function linesWith(sign: RegExp, sample: string): string {
  return sample
    .split('\n')
    .filter((line) => sign.test(line))
    .join('\n')
}

function guessAmong(encodings: readonly LegacyEncoding[], sample: string): readonly EncodingGuess[] {
  const guesses: EncodingGuess[] = []
  const isAscii = !LATIN_LETTER.test(sample)
  const marked = linesWith(FIRST_SIGN, sample)
  for (const encoding of encodings) {
    if (encoding === 'viqr' && !isAscii) continue // "áp tham gia." has its marks already
    const telling = encoding === 'viqr' ? linesWith(VIQR_SIGN, sample) : marked
    const text = decodeUnits(telling, encoding, false)?.text
    const confidence =
      text === undefined ? 0 : scoreText(text, isProof(telling, encoding)) || scoreCell(sample, encoding, text)
    if (confidence > 0) guesses.push({ encoding, confidence })
  }
  return guesses.sort((a, b) => b.confidence - a.confidence)
}

/**
 * How sure it is that a byte string is in one of the old character sets, when the rest of its document is. Letters that
 * the set shares with windows-1252 count too: *Khôi* is the same in both.
 */
export function confidenceAs(units: string, encoding: Encoding): number {
  const charset = CHARSET_NAMES.find((name) => name === encoding)
  return charset === undefined ? 0 : scoreText(decodeUnits(units, charset, false)?.text ?? units)
}

/**
 * Whether the line `from..to` of a document that was decoded as its character set asks reads well: it has no letter but
 * ASCII, or its words with marks are syllables. Less than {@link confidenceAs} asks for, since the document stands behind it.
 */
export function fitsDocument(text: string, from: number, to: number): boolean {
  const { marked, markedSyllables } = countWords(text, from, to)
  if (marked > 0) return markedSyllables / marked >= LEAST_SHARE_OF_MARKED
  return !hasMark(text, from, to)
}

const BEYOND_BYTES = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/
const PUNCTUATION = [0xab, 0xb7, 0xbb] // « · »
const LETTERS_ELSEWHERE = [0x2c6, 0x2dc, 0x201a, 0x201e, 0x2020, 0x2021, 0x2030, 0x20ac, 0x2122] // ˆ ˜ ‚ „ † ‡ ‰ € ™
const FIRST_SIGN = /[\x80-\uffff]/

function sampleOf(units: string): string {
  const first = Math.max(units.search(FIRST_SIGN), 0)
  const start = Math.max(units.lastIndexOf('\n', first) + 1, first - SAMPLE / 4)
  return units.slice(start, start + SAMPLE)
}

interface WordCount {
  readonly words: number
  readonly syllables: number
  /** Words with a letter that is not ASCII. */
  readonly marked: number
  readonly markedSyllables: number
}

/** Counts words and syllables. A good single letter proves nothing, nor does the *đ* of a sum of money. */
function countWords(text: string, from = 0, to = text.length): WordCount {
  let words = 0
  let syllables = 0
  let marked = 0
  let markedSyllables = 0
  for (let i = from; i < to; ) {
    if (!isPart(text.charCodeAt(i))) {
      i++
      continue
    }
    const end = wordEnd(text, i, to)
    const isGood = isSpeltRight(text, i, end)
    if ((end - i > 1 || !isGood) && !isDong(text, i, end)) {
      const isMarked = hasMark(text, i, end)
      words++
      if (isGood) syllables++
      if (isMarked) marked++
      if (isMarked && isGood) markedSyllables++
    }
    i = end
  }
  return { words, syllables, marked, markedSyllables }
}

/** How far the words of a text are Vietnamese syllables; 0 when too few are. */
function scoreText(text: string, isProved = false): number {
  const { words, syllables, marked, markedSyllables } = countWords(text)
  const share = markedSyllables / Math.max(marked, 1)
  if (markedSyllables < LEAST_SYLLABLES || share < LEAST_SHARE_OF_MARKED) return 0
  if (syllables / words < LEAST_SHARE_OF_ALL && !(isProved && share >= CLEAR_SHARE_OF_MARKED)) return 0
  return (share * (markedSyllables / (markedSyllables + HALF_SURE)) * (2 + syllables / words)) / 3
}

const PROOFS = 6 // letters that no other text has so many of by chance
const MARKED_BYTE = /[\x80-\xff]/g
const VIQR_PROOFS = /[aeou][(^+][.'`?~][a-z]|[a-z][aeiouy]`[a-z]/gi

/** Whether a text rich in foreign names has signs enough to go by the words with marks alone: a list of films or of songs. */
function isProof(units: string, encoding: LegacyEncoding): boolean {
  return (units.match(encoding === 'viqr' ? VIQR_PROOFS : MARKED_BYTE) ?? []).length >= PROOFS
}

const CELL_CONFIDENCE = 0.4 // below what two syllables give, so that longer evidence wins
const LONGEST_CELL = 200 // code units; more text has more than one syllable to go by

/** A single word proves little, unless its bytes do: *Huáº¿* is UTF-8 throughout, *Nguye^~n* has two signs on a letter. */
function scoreCell(units: string, encoding: Encoding, text: string): number {
  if (units.length > LONGEST_CELL) return 0
  const isProved = encoding === 'viqr' ? VIQR_PROOF.test(units) : isMojibake(encoding) && isUtf8(units)
  if (!isProved) return 0
  if (VIETNAMESE_BYTES.test(units)) return CELL_CONFIDENCE
  const { words, syllables, marked, markedSyllables } = countWords(text)
  const isWhole = encoding === 'viqr' ? syllables === words : markedSyllables === marked
  return isWhole && markedSyllables > 0 ? CELL_CONFIDENCE : 0
}

/** The three bytes of *ạ* to *ỹ*, which no other reading makes a word of. */
const VIETNAMESE_BYTES = /\xe1[\xba\xbb][\x80-\xbf]/

/** A sign of the letter and one of the tone together, or a grave accent between letters: nothing else is written so. */
const VIQR_PROOF = /[aeou][(^+][.'`?~][a-z]|[a-z][aeiouy]`[a-z]/i

function isMojibake(encoding: Encoding): boolean {
  return encoding.startsWith('utf-8-as')
}

/** Whether the code units, each a byte, are UTF-8 with a character of more than one byte. */
function isUtf8(units: string): boolean {
  const bytes = Uint8Array.from(units, (unit) => unit.charCodeAt(0))
  const isBytes = !/[^\0-\xff]/.test(units)
  return isBytes && /[\x80-\xff]/.test(units) && firstInvalidUtf8(bytes) < 0
}

/** *23.000đ* */
function isDong(text: string, start: number, end: number): boolean {
  return end - start === 1 && /[đĐ]/.test(text.charAt(start)) && start > 0 && /\d/.test(text.charAt(start - 1))
}

function wordEnd(text: string, start: number, to: number): number {
  let end = start
  while (end < to && isPart(text.charCodeAt(end))) end++
  return end
}

const PART = 1
const CONTROL = 2

const kinds = /* @__PURE__ */ buildKinds()

/** By code unit, whether it is part of a word, and whether it is a control code. */
function buildKinds(): Uint8Array {
  return Uint8Array.from(
    { length: 0x10000 },
    (_, code) => (mayBePart(code) ? PART : 0) | (mayBeControl(code) ? CONTROL : 0),
  )
}

function isPart(code: number): boolean {
  return (kinds[code] ?? 0) % 2 === PART
}

function isControl(code: number): boolean {
  return (kinds[code] ?? 0) >= CONTROL
}

/** Signs that stand for letters in some encoding and for little else are part of words, or a wrong reading would look right. */
function mayBePart(code: number): boolean {
  if (isWordClass(classOf(code)) || mayBeControl(code)) return true
  return (code > 0xa0 && code < 0xc0 && !PUNCTUATION.includes(code)) || LETTERS_ELSEWHERE.includes(code)
}

/** Control codes but for tab and line ends: capital letters of TCVN 5712-1, and in no text that is read rightly. */
function mayBeControl(code: number): boolean {
  return (code < 0x20 && (code < 0x09 || code > 0x0d)) || (code >= 0x7f && code < 0xa0)
}

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x80 || isControl(text.charCodeAt(i))) return true
  return false
}

/** Whether the word is a syllable with its tone mark on a right letter. Small and capital letters mixed show a wrong table. */
function isSpeltRight(text: string, start: number, end: number): boolean {
  const { next, ends } = spellingTable()
  let state = FIRST_STATE
  let capitals = 0
  let tone = 0
  let marked = -1
  for (let i = start; i < end; i++) {
    const letter = letterOf(text.charCodeAt(i))
    state = letter === 0 ? 0 : (next[state * SHAPES.length + shapeOf(letter)] ?? 0)
    if (state === 0) return false
    if (isCapital(letter)) capitals++
    if (toneOf(letter) === 0) continue
    if (marked >= 0) return false
    tone = toneOf(letter)
    marked = i - start
  }
  const isOneCase = capitals === 0 || capitals === end - start || (capitals === 1 && isCapitalAt(text, start))
  return isOneCase && mayBearTone(ends[state] ?? 0, tone, marked)
}

function isCapitalAt(text: string, offset: number): boolean {
  return isCapital(letterOf(text.charCodeAt(offset)))
}
