import {
  type Gap,
  isLetter,
  type PieceReader,
  romanValue,
  SliceMap,
  scanText,
  toneKey,
} from '@chugiai/normalizer/lexis'

export interface Token {
  readonly kind: 'word' | 'number' | 'roman' | 'mark'
  /** Folded word, digits, or mark (every dash is `-`). */
  readonly key: string
  /** Of a number in digits or Roman numerals; 0 for words and marks. */
  readonly value: number
  readonly start: number
  readonly end: number
  /** What stands before it. Words that no rule knows are no tokens, and break. */
  readonly gap: Gap
  /** Whether the first letter is a capital. */
  readonly capital: boolean
  /** Whether a letter stands right before it: the `52` of `B52`, the `30` of `7h30`. */
  readonly glued: boolean
}

/** What stands before the first token and behind the last: a mark without letters, cut off from what is beside it. */
const EDGE: Token = { kind: 'mark', key: '', value: 0, start: 0, end: 0, gap: 'break', capital: false, glued: false }

/** The token at the index; outside of the list one without letters that a `break` cuts off, so that a rule may look past either end. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  // Asked before it is read: reading outside of an array is slow.
  return (at >= 0 && at < tokens.length ? tokens[at] : undefined) ?? EDGE
}

/** Whether there is a token at the index that a blank parts from the one before it: the `11` of `ngày 11`. */
export function isSpaced(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).gap === 'blank'
}

/** The words that rules know, prepared for {@link scanTokens}. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** First letters of known words as far as they are ASCII. */
  readonly initials: ReadonlySet<number>
  /** Outlines of known words that begin with an ASCII letter; most unknown words are told by theirs alone. */
  readonly outlines: Uint8Array
  /** Words met before, as they were written, with their keys; unknown ones have `''`. */
  readonly met: SliceMap<string>
}

const LONGEST_WORD = 12 // 'nghiêng' takes 7 code units composed and 9 decomposed; nothing known is longer
const MOST_MET = 5_000 // more than the short words of the language in their usual forms
const LONGEST_NUMBER = 15 // what a double holds exactly
// biome-ignore format: a list reads better in rows
const MARKS: Readonly<Record<string, string>> = {
  '/': '/', '-': '-', '–': '-', '—': '-', '‑': '-', '−': '-', '.': '.', ',': ',', ':': ':', '(': '(', ')': ')',
  ';': ';', '|': '|', "'": "'", '’': "'", '+': '+', '%': '%',
}
const LAST_LETTERS = 32 // of ASCII in five bits
const LETTER_BITS = LAST_LETTERS - 1
const OUTLINES = LAST_LETTERS * 16 * LAST_LETTERS // first letter, length up to 15, last letter
const VOWELS = new Set([...'aeiouy'].map((vowel) => vowel.charCodeAt(0) & LETTER_BITS))
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
// In decomposed letters a word is longer than its key.
const LONG_FORMS = /[\u0300-\u036f]/
const LONGEST_ROMAN = 5
const ROMAN = /^[IVX]{1,5}$/
const ROMAN_DIGITS = 'IVX'

/** Collects the words of all rules, given in their natural spelling. */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const keys = new Set<string>()
  const initials = new Set<number>()
  for (const word of words) {
    const key = toneKey(word)
    keys.add(key)
    for (const form of [key.normalize('NFC'), key.normalize('NFD')]) {
      initials.add(form.charCodeAt(0))
      initials.add(form.toUpperCase().charCodeAt(0))
    }
  }
  for (const digit of ROMAN_DIGITS) initials.add(digit.charCodeAt(0))
  return { words: keys, initials, outlines: outlinesOf(keys), met: new SliceMap(MOST_MET) }
}

/**
 * What is seen of a word without folding it: its first letter, its length, and its last letter where that is a consonant
 * (of a vowel the tone mark may stand on it or not). In composed letters it is the same however the word is written.
 */
function outlineOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  const closing = isAsciiLetter(last) && !VOWELS.has(last & LETTER_BITS) ? last & LETTER_BITS : 0
  return (((text.charCodeAt(start) & LETTER_BITS) << 4) | (end - start)) * LAST_LETTERS + closing
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isCapital(code: number): boolean {
  if (code <= 0x7f) return code <= 0x5a // a word begins with a letter
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

function outlinesOf(keys: Iterable<string>): Uint8Array {
  const outlines = new Uint8Array(OUTLINES)
  for (const key of keys) {
    const letters = key.replace(TONES, '') // the tone mark stands last in a key
    outlines[outlineOf(letters, 0, letters.length)] = 1
  }
  for (const first of ROMAN_DIGITS) {
    outlines[outlineOf(first, 0, 1)] = 1
    for (const last of ROMAN_DIGITS)
      for (let inner = 0; inner <= LONGEST_ROMAN - 2; inner++)
        outlines[outlineOf(first + 'I'.repeat(inner) + last, 0, inner + 2)] = 1
  }
  return outlines
}

/** The tokens of a text, in one pass from left to right. */
export function scanTokens(text: string, vocabulary: Vocabulary): readonly Token[] {
  const reader = new TokenReader(text, vocabulary)
  scanText(text, reader)
  return reader.tokens
}

class TokenReader implements PieceReader {
  readonly tokens: Token[] = []
  readonly #text: string
  readonly #isPlain: boolean
  readonly #vocabulary: Vocabulary

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text
    this.#isPlain = !LONG_FORMS.test(text)
    this.#vocabulary = vocabulary
  }

  word(start: number, end: number, gap: Gap): boolean {
    const initial = this.#text.charCodeAt(start)
    if (end - start > LONGEST_WORD || (initial <= 0x7f && !this.#mayBeKnown(initial, start, end))) return false
    const key = this.#vocabulary.met.get(this.#text, start, end) ?? this.#keyOf(this.#text.slice(start, end))
    if (key !== '') return this.#push('word', key, 0, start, end, gap)
    if (!ROMAN_DIGITS.includes(this.#text[start] as string)) return false
    const word = this.#text.slice(start, end)
    const value = ROMAN.test(word) ? romanValue(word) : null
    return value !== null && this.#push('roman', word, value, start, end, gap)
  }

  number(start: number, end: number, gap: Gap): boolean {
    if (end - start > LONGEST_NUMBER) return false
    const digits = this.#text.slice(start, end)
    return this.#push('number', digits, Number(digits), start, end, gap)
  }

  mark(start: number, end: number, gap: Gap): boolean {
    const mark = MARKS[this.#text.charAt(start)]
    return mark !== undefined && this.#push('mark', mark, 0, start, end, gap)
  }

  #mayBeKnown(initial: number, start: number, end: number): boolean {
    const { initials, outlines } = this.#vocabulary
    return this.#isPlain ? outlines[outlineOf(this.#text, start, end)] === 1 : initials.has(initial)
  }

  /** The key of a word that is met for the first time. */
  #keyOf(word: string): string {
    const { met, words } = this.#vocabulary
    const folded = toneKey(word)
    const key = words.has(folded) ? folded : ''
    met.add(word, key)
    return key
  }

  #push(kind: Token['kind'], key: string, value: number, start: number, end: number, gap: Gap): true {
    const capital = kind === 'word' && isCapital(this.#text.charCodeAt(start))
    const glued = start > 0 && isLetter(this.#text.charCodeAt(start - 1))
    this.tokens.push({ kind, key, value, start, end, gap, capital, glued })
    return true
  }
}
