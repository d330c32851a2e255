import { type AlignedText, type Alignment, type Span, sliceSpan } from '@chugiai/text'
import approximateSearch from 'approx-string-match'
import { isLetterBoundary, letterEnd, letterStart } from '../model/letters.ts'
import { composeLetters } from '../places/compose-letters.ts'
import { comparableText, type Fold } from './comparable-text.ts'
import { marksCost, matchWords, type Word, wordsOf } from './word-likeness.ts'

/** How a quote was found: letter by letter; but for what folds; or nearly. */
export type PlaceKind = 'exact' | 'folded' | 'fuzzy'

/** A place that may be the one that a quote means. */
export interface QuotePlace {
  /** In UTF-16 offsets. */
  readonly span: Span
  /** How the quote stands there. */
  readonly kind: PlaceKind
  /** From 0 to 1: how like the letters there are. */
  readonly likeness: number
}

/** A place with other capitals must not stand beside one with the very letters. */
const LIKENESS = { exact: 1, composed: 0.99, cut: 0.97, otherCase: 0.92 }
/** A quote that folds away this much of every word is another quote. */
const LEAST_LIKENESS = 0.7
/** More places than this of one quote are not told apart by an answer; and the cost stays in proportion. */
const MOST_PLACES = 2000
/** What `…` leaves out at most, in comparable letters: a long sentence. */
const LONGEST_CUT = 400
/** Letters that may differ before words are compared with care: a word in five, and its neighbours' blanks. */
const ERROR_RATE = 0.34
const MOST_ERRORS = 64
/** A quote this long may begin or end inside a word: the model cut it off there. */
const LONG_QUOTE = 12
const CUT = /\s*(?:…|\.{3,}|\[(?:…|\.{3})\]|\((?:…|\.{3})\))\s*/
const SIGN = /^[^\p{L}\p{M}\p{N}\s]$/u

/** A text made ready for quotes to be found in. */
export class QuotedText {
  readonly text: string
  readonly #comparable: string
  readonly #alignment: Alignment
  /** The same without the caller's fold, whose rules for syllables need the blanks that a quote may have lost. */
  readonly #plain: AlignedText
  readonly #fold: Fold | undefined

  constructor(text: string, fold: Fold | undefined) {
    const { text: comparable, alignment } = comparableText(text, fold)
    this.text = text
    this.#comparable = comparable
    this.#alignment = alignment
    this.#plain = fold === undefined ? { text: comparable, alignment } : comparableText(text)
    this.#fold = fold
  }

  /** The comparable letters that stand before and behind a place. */
  around(span: Span, length: number): { before: string; after: string } {
    const start = this.#alignment.mapPosition(span.start, 'before')
    const end = this.#alignment.mapPosition(span.end, 'after')
    return {
      before: this.#comparable.slice(Math.max(0, start - length), start),
      after: this.#comparable.slice(end, end + length),
    }
  }

  /** A text as the letters of {@link QuotedText.around} are written. */
  comparable(text: string): string {
    return comparableText(text, this.#fold).text
  }

  /** The places that a quote may mean, in order of the text. */
  places(quote: string): QuotePlace[] {
    const letters = quote.trim()
    const equal = this.#equal(letters)
    const [part, ...others] = letters.split(CUT).filter((part) => part !== '')
    if (equal.length > 0 || part === undefined) return equal
    if (others.length > 0 || part !== letters) {
      const cut = others.length === 0 ? this.#equal(part) : this.#cut(part, others)
      if (cut.length > 0) return cut
    }
    return this.#fuzzy([part, ...others].join(' '))
  }

  #equal(quote: string): QuotePlace[] {
    const places = new Map<string, QuotePlace>()
    for (const { text, alignment, wanted } of this.#forms(quote)) {
      for (const span of this.#toText(occurrences(text, wanted), alignment)) {
        const isCut = isTorn(this.text, span)
        if (isCut && wanted.length < LONG_QUOTE) continue
        const place = isCut ? this.#wholeWords(span) : this.#placeOf(quote, this.#withSigns(quote, span))
        const key = `${place.span.start} ${place.span.end}`
        if (place.likeness >= LEAST_LIKENESS && !places.has(key)) places.set(key, place)
      }
    }
    return [...places.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  }

  /** The text and the quote in the forms in which they are compared. */
  #forms(quote: string) {
    const plain = { ...this.#plain, wanted: comparableText(quote).text }
    if (this.#fold === undefined) return [plain]
    return [plain, { text: this.#comparable, alignment: this.#alignment, wanted: this.comparable(quote) }]
  }

  /** A long quote that was cut off inside a word means the word. */
  #wholeWords({ start, end }: Span): QuotePlace {
    let [first, last] = [start, end]
    while (isInside(this.text, first)) first--
    while (isInside(this.text, last)) last++
    return { span: { start: first, end: last }, kind: 'fuzzy', likeness: (end - start) / (last - first) }
  }

  #placeOf(quote: string, span: Span): QuotePlace {
    const found = sliceSpan(this.text, span)
    if (found === quote) return { span, kind: 'exact', likeness: LIKENESS.exact }
    const [own, there] = [quote, found].map((part) => composeLetters(part).text.replace(/[\s_]+/g, ''))
    if (own === there) return { span, kind: 'folded', likeness: LIKENESS.composed }
    const [plain, plainThere] = [comparableText(quote).text, comparableText(found).text]
    if (plain === plainThere) return { span, kind: 'folded', likeness: LIKENESS.otherCase }
    return { span, kind: 'folded', likeness: LIKENESS.otherCase - this.#marksCost(quote, span) }
  }

  /** What the quote's marks cost, a word on average. */
  #marksCost(quote: string, span: Span): number {
    const own = wordsOf(quote, { start: 0, end: quote.length }, this.#fold)
    const there = wordsOf(this.text, span, this.#fold)
    if (own.length !== there.length)
      return marksCost(comparableText(quote).text, comparableText(sliceSpan(this.text, span)).text)
    const costs = own.map(({ plain }, i) => {
      const other = there[i]?.plain ?? ''
      return plain === other ? 0 : marksCost(plain, other)
    })
    return costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, own.length)
  }

  /** The shortest stretches that hold the parts in order. */
  #cut(first: string, others: readonly string[]): QuotePlace[] {
    const placesOf = (part: string) => occurrences(this.#comparable, this.comparable(part))
    const stretches = others.reduce((found, part) => joined(found, placesOf(part)), placesOf(first))
    return this.#toText(stretches)
      .filter((span) => !isTorn(this.text, span))
      .map((span) => ({ span, kind: 'folded', likeness: LIKENESS.cut }))
  }

  #fuzzy(quote: string): QuotePlace[] {
    const wanted = this.comparable(quote)
    const own = wordsOf(quote, { start: 0, end: quote.length }, this.#fold)
    const limit = Math.min(Math.floor(wanted.length * ERROR_RATE), MOST_ERRORS)
    if (limit === 0 || own.length === 0) return []
    const near = approximateSearch(this.#comparable, wanted, limit)
    const places: QuotePlace[] = []
    for (const span of this.#toText(near)) {
      const match = matchWords(own, this.#wordsAround(span, own))
      if (match === null || places.some((place) => overlap(place.span, match.span))) continue
      places.push({ span: this.#withSigns(quote, match.span), kind: 'fuzzy', likeness: match.likeness })
    }
    return places.sort((a, b) => a.span.start - b.span.start)
  }

  /** The words at a place and a few before and behind it. */
  #wordsAround({ start, end }: Span, own: readonly Word[]): Word[] {
    const margin = own.reduce((most, { raw }) => Math.max(most, raw.length), 0) * 2 + 8
    let from = Math.max(0, start - margin)
    let to = Math.min(this.text.length, end + margin)
    while (from > 0 && !/\s/.test(this.text.charAt(from - 1)) && start - from < 2 * margin) from--
    while (to < this.text.length && !/\s/.test(this.text.charAt(to)) && to - end < 2 * margin) to++
    return wordsOf(this.text, { start: letterStart(this.text, from), end: letterEnd(this.text, to) }, this.#fold)
  }

  /** A sign that folding takes away or a word does not hold belongs to the place if the quote has it there. */
  #withSigns(quote: string, { start, end }: Span): Span {
    const [first, last] = [quote.charAt(0), quote.charAt(quote.length - 1)]
    const before = this.text[start - 1]
    const behind = this.text[end]
    const takesFirst = this.#isSign(first, start - 1) && this.text[start] !== first && before === first
    const takesLast = this.#isSign(last, end + 1) && this.text[end - 1] !== last && behind === last
    return { start: takesFirst ? start - 1 : start, end: takesLast ? end + 1 : end }
  }

  /** Half an emoji is no sign, in a quote that was cut off there. */
  #isSign(letter: string, edge: number): boolean {
    return SIGN.test(letter) && isLetterBoundary(this.text, edge)
  }

  #toText(spans: readonly Span[], alignment = this.#alignment): Span[] {
    return alignment.toSourceAll(spans).flatMap((span) => {
      if (span === null) return []
      return [{ start: letterStart(this.text, span.start), end: letterEnd(this.text, span.end) }]
    })
  }
}

function occurrences(text: string, wanted: string): Span[] {
  const spans: Span[] = []
  if (wanted === '') return spans
  for (let at = text.indexOf(wanted); at >= 0 && spans.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) {
    spans.push({ start: at, end: at + wanted.length })
  }
  return spans
}

/** Each stretch with the nearest of `next` behind it; of several that end alike the shortest. */
function joined(stretches: readonly Span[], next: readonly Span[]): Span[] {
  const longest = new Map<number, Span>()
  let at = 0
  for (const { start, end } of stretches) {
    let follower = next[at]
    while (follower !== undefined && follower.start < end) follower = next[++at]
    if (follower !== undefined && follower.start - end <= LONGEST_CUT) {
      longest.set(follower.end, { start, end: follower.end })
    }
  }
  return [...longest.values()]
}

/** Whether a span begins or ends inside a word, in a script that has blanks between words. */
function isTorn(text: string, { start, end }: Span): boolean {
  return isInside(text, start) || isInside(text, end)
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]/u

function isInside(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  return SPACED.test(text.charAt(offset)) && SPACED.test(text.charAt(offset - 1))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
