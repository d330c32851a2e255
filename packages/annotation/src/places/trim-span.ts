import { assertSpan, assertText, type Span } from '@chugiai/text'
import { letterEnd, letterStart } from '../model/letters.ts'

const BLANK = /^(?:[\s\u200b\ufeff]|\r\n)$/
const STRAY = new Set([...',;:!?…–—-•·'])
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  "'": "'",
}
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PAIRS).map(([opener, closer]) => [closer, opener]),
)
/** Letters that the last word of an abbreviation may have, points included. */
const ABBREVIATION = 12

/**
 * A span without the blanks and stray signs at its edges. Brackets and quotation marks stay when both of a pair are
 * inside; the point of an abbreviation stays (`v.v.`, `TP.` before more letters). A sign that bears a mark stays too:
 * no letter is parted from its marks.
 *
 * @throws {ChugiaiError} `span_out_of_range`
 * @example
 * trimSpan('(tỉnh Lạng Sơn), ', { start: 1, end: 17 }) // { start: 1, end: 14 }: 'tỉnh Lạng Sơn'
 */
export function trimSpan(text: string, span: Span): Span {
  assertText(text)
  assertSpan(span, text.length)
  const piece = text.slice(span.start, span.end)
  const edges = new Edges(piece)
  while (edges.trimStart() || edges.trimEnd());
  return { start: span.start + edges.start, end: span.start + edges.end }
}

/** What is left of a piece of text while letters are taken off its ends. */
class Edges {
  start = 0
  end: number
  readonly #text: string
  readonly #openers: (sign: string, from: number) => number
  readonly #closers: (sign: string, from: number) => number

  constructor(text: string) {
    this.#text = text
    this.end = text.length
    this.#openers = createFinder(text)
    this.#closers = createFinder(text)
  }

  /** Takes off the first letter if it is a stray sign. Whether it was. */
  trimStart(): boolean {
    const next = this.start < this.end ? letterEnd(this.#text, this.start + 1) : this.start
    if (!this.#isStrayAtStart(this.#text.slice(this.start, next))) return false
    this.start = next
    return true
  }

  /** The same at the end. */
  trimEnd(): boolean {
    const next = this.start < this.end ? letterStart(this.#text, this.end - 1) : this.end
    if (!this.#isStrayAtEnd(this.#text.slice(next, this.end))) return false
    this.end = next
    return true
  }

  #isStrayAtStart(sign: string): boolean {
    if (BLANK.test(sign) || STRAY.has(sign) || sign === '.') return true
    const closer = PAIRS[sign]
    return closer === undefined ? sign in OPENERS : this.#closers(closer, this.start + 1) >= this.end
  }

  #isStrayAtEnd(sign: string): boolean {
    if (BLANK.test(sign) || STRAY.has(sign)) return true
    if (sign === '.') return !isAbbreviation(this.#text.slice(Math.max(this.start, this.end - ABBREVIATION), this.end))
    const opener = OPENERS[sign]
    return opener === undefined ? sign in PAIRS : this.#openers(opener, this.start) >= this.end - 1
  }
}

/** Finds the first place of a sign from an offset on, for offsets that only grow. */
function createFinder(text: string): (sign: string, from: number) => number {
  const places = new Map<string, number>()
  return (sign, from) => {
    let place = places.get(sign) ?? -1
    if (place < from) {
      place = text.indexOf(sign, from)
      if (place < 0) place = Number.POSITIVE_INFINITY
      places.set(sign, place)
    }
    return place
  }
}

/** Whether the last word has a point inside as well: `v.v.`, `T.Ư.` */
function isAbbreviation(ending: string): boolean {
  return /\p{L}\.\p{L}+\.$/u.test(ending.slice(ending.lastIndexOf(' ') + 1))
}
