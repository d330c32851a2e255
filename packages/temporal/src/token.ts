import { foldWord } from './fold.ts'

/**
 * What lies between a token and the one before it: nothing, blanks, a line end, or text that no rule knows. Words
 * that no rule knows are no tokens.
 */
export type Gap = 'none' | 'space' | 'line' | 'break'

export interface Token {
  readonly kind: 'word' | 'number' | 'roman' | 'mark'
  /** Folded word, digits, or mark (every dash is `-`). */
  readonly key: string
  /** Of a number in digits or Roman numerals; 0 for words and marks. */
  readonly value: number
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** Whether the first letter is a capital. */
  readonly capital: boolean
  /** Whether a letter stands right before it: the `52` of `B52`, the `30` of `7h30`. */
  readonly glued: boolean
}

/** The words that rules know, prepared for {@link scanTokens}. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** First letters of known words as far as they are ASCII; most unknown words are told by this alone. */
  readonly initials: ReadonlySet<number>
  /** Words met before, as they were written, with their keys; unknown ones have `''`. Emptied when it grows long. */
  readonly met: Map<string, string>
}

const LONGEST_WORD = 12 // 'nghiêng' takes 7 code units composed and 9 decomposed; nothing known is longer
const MOST_MET = 5_000 // more than the short words of the language in their usual forms
const LONGEST_NUMBER = 15 // what a double holds exactly
// biome-ignore format: a list reads better in rows
const MARKS: Readonly<Record<string, string>> = {
  '/': '/', '-': '-', '–': '-', '—': '-', '‑': '-', '−': '-', '.': '.', ',': ',', ':': ':', '(': '(', ')': ')',
  '|': '|', "'": "'", '’': "'", '+': '+', '%': '%',
}
const ROMAN = /^[IVX]{1,5}$/
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** Collects the words of all rules, given in their natural spelling. */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const keys = new Set<string>()
  const initials = new Set<number>()
  for (const word of words) {
    const key = foldWord(word)
    keys.add(key)
    for (const form of [key.normalize('NFC'), key.normalize('NFD')]) {
      initials.add(form.charCodeAt(0))
      initials.add(form.toUpperCase().charCodeAt(0))
    }
  }
  for (const digit of Object.keys(ROMAN_DIGITS)) initials.add(digit.charCodeAt(0))
  return { words: keys, initials, met: new Map() }
}

/** The tokens of a text, in one pass from left to right. */
export function scanTokens(text: string, vocabulary: Vocabulary): readonly Token[] {
  const scanner = new Scanner(text, vocabulary)
  while (scanner.step());
  return scanner.tokens
}

class Scanner {
  readonly tokens: Token[] = []
  readonly #text: string
  readonly #vocabulary: Vocabulary
  #at = 0
  #gap: Gap = 'none'

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text
    this.#vocabulary = vocabulary
  }

  /** Reads one word, number, mark or blank; false at the end. */
  step(): boolean {
    const start = this.#at
    if (start >= this.#text.length) return false
    const code = this.#text.charCodeAt(start)
    if (isLetter(code)) this.#word(start)
    else if (isDigit(code)) this.#number(start)
    else this.#other(start, code)
    return true
  }

  #word(start: number): void {
    const end = endOf(this.#text, start, isLetter)
    this.#at = end
    const initial = this.#text.charCodeAt(start)
    const known = end - start <= LONGEST_WORD && (initial > 0x7f || this.#vocabulary.initials.has(initial))
    const word = known ? this.#text.slice(start, end) : ''
    const key = known ? this.#keyOf(word) : ''
    if (key !== '') this.#push('word', key, 0, start)
    else if (ROMAN.test(word)) this.#push('roman', word, romanValue(word), start)
    else this.#gap = 'break'
  }

  #keyOf(word: string): string {
    const { met, words } = this.#vocabulary
    const known = met.get(word)
    if (known !== undefined) return known
    const folded = foldWord(word)
    const key = words.has(folded) ? folded : ''
    if (met.size >= MOST_MET) met.clear()
    met.set(word, key)
    return key
  }

  #number(start: number): void {
    const end = endOf(this.#text, start, isDigit)
    this.#at = end
    if (end - start > LONGEST_NUMBER) this.#gap = 'break'
    else {
      const digits = this.#text.slice(start, end)
      this.#push('number', digits, Number(digits), start)
    }
  }

  #other(start: number, code: number): void {
    this.#at = start + 1
    if (isLineEnd(code)) this.#widen('line')
    else if (isBlank(code)) this.#widen('space')
    else {
      const mark = MARKS[this.#text[start]!]
      if (mark === undefined) this.#gap = 'break'
      else this.#push('mark', mark, 0, start)
    }
  }

  #widen(gap: 'space' | 'line'): void {
    if (this.#gap === 'break' || this.#gap === 'line') return
    this.#gap = gap
  }

  #push(kind: Token['kind'], key: string, value: number, start: number): void {
    const initial = this.#text[start]!
    const capital = kind === 'word' && initial !== initial.toLowerCase()
    const glued = start > 0 && isLetter(this.#text.charCodeAt(start - 1))
    this.tokens.push({ kind, key, value, start, end: this.#at, gap: this.#gap, capital, glued })
    this.#gap = 'none'
  }
}

function endOf(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start + 1
  while (end < text.length && belongs(text.charCodeAt(end))) end++
  return end
}

/** Latin letters and the marks that combine with them. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff)
}

/** ASCII digits. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

/** Spaces of every width, and characters that cannot be seen. */
function isBlank(code: number): boolean {
  if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0xad || code === 0x3000 || code === 0xfeff)
    return true
  return (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x205f || code === 0x2060
}

function romanValue(digits: string): number {
  let value = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = ROMAN_DIGITS[digits[i]!]!
    value += digit < (ROMAN_DIGITS[digits[i + 1] ?? ''] ?? 0) ? -digit : digit
  }
  return value
}
