import {
  type AlignedText,
  type Alignment,
  assertOptions,
  assertSpan,
  assertText,
  FUNCTION,
  type Span,
  wholeNumber,
} from '@chugiai/text'
import approximateSearch from 'approx-string-match'
import { assertRecord } from '../model/arguments.ts'
import { letterEnd, letterStart } from '../model/letters.ts'
import { composeLetters } from './compose-letters.ts'
import { findQuote, type Quote } from './find-quote.ts'
import { foldedBy } from './folded-by.ts'
import { nearPlaces } from './near-places.ts'
import { sameWords } from './same-words.ts'

/**
 * `exact`: one place has the quote letter by letter. `fuzzy`: one place has it nearly. `ambiguous`: several places have
 * it about as well. `orphan`: none.
 */
export type QuoteStatus = 'exact' | 'fuzzy' | 'ambiguous' | 'orphan'

export interface QuoteMatch {
  /** Where it stands, in UTF-16 offsets. */
  readonly span: Span
  /** From 0 to 1: how well quote, context and position agree. */
  readonly score: number
}

export interface QuoteResult {
  /** How it was found; `orphan` when it was not. */
  readonly status: QuoteStatus
  /** The best first. Of more than 500 places, those whose context is most alike. */
  readonly matches: readonly QuoteMatch[]
}

/** Enough context to tell repeated names apart in news text. */
const CONTEXT = 32

// What counts how much, after Hypothesis (client, `match-quote.ts`): position only breaks ties.
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 }

// With half of the letters wrong, short quotes match rubbish; a quarter is a spelling error or two a word.
const MAX_ERROR_RATE = 0.25
const MAX_ERRORS = 64
/** Below this score a match is no match. */
const MIN_SCORE = 0.6
/** A best match this little better than the next one is a guess. Two thirds of a position's weight would be 0.015. */
const MARGIN = 0.01
/** How many places are compared with care: enough for any name in an article, and done in a tenth of a second. */
const MAX_CANDIDATES = 500
/** How a span is described. */
export interface DescribeQuoteOptions {
  /** Letters of the text that are kept before the span and as many behind it, in code units; a letter is never cut. */
  readonly context?: number
}

/** How much of a long prefix and suffix is compared letter by letter where they are not the same. */
const NEAR_CONTEXT = 256

/**
 * Describes a span so that it can be found again in another version of the text.
 *
 * @throws {ChugiaiError} `span_out_of_range`
 * @example
 * describeQuote('Bà Hoa đến Huế.', { start: 3, end: 6 })
 * // { exact: 'Hoa', prefix: 'Bà ', suffix: ' đến Huế.', position: { start: 3, end: 6 } }
 */
export function describeQuote(text: string, span: Span, options: DescribeQuoteOptions = {}): Required<Quote> {
  assertOptions(options, { context: wholeNumber() })
  const { context = CONTEXT } = options
  assertText(text)
  assertSpan(span, text.length)
  const { start, end } = span
  return {
    exact: text.slice(start, end),
    prefix: text.slice(letterEnd(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, letterStart(text, Math.min(text.length, end + context))),
    position: { start, end },
  }
}

export interface MatchQuoteOptions {
  /**
   * What does not count: a function that gives the text without it, and the way back, such as `foldForSearch` of
   * `@chugiai/normalizer` (case and marks). A text that is the same when it is folded is `exact`.
   */
  readonly fold?: (text: string) => AlignedText
}

/**
 * Finds a quote in a text that may have changed since: letter by letter with its context; then letter by letter where
 * the context is most alike; then approximately (Landau & Vishkin 1989) with up to a quarter
 * of the letters wrong, where the words are the same but for slips of the pen, and the numbers. The best place must lead
 * by a margin; of places whose letters and context are alike the one nearest to where the quote stood. A letter is the same whether its marks are composed with
 * it or stand behind it, and is never parted from them. For edits made with `editText` no search is needed.
 *
 * @example
 * matchQuote('Ông Nam đến Huế.', { exact: 'Nam đên Huế' }).status // 'fuzzy'
 */
export function matchQuote(text: string, quote: Quote, options: MatchQuoteOptions = {}): QuoteResult {
  assertOptions(options, { fold: FUNCTION })
  const { fold = composeLetters } = options
  assertText(text)
  assertRecord(quote, 'quote')
  assertText(quote.exact, 'quote.exact')
  const { exact, prefix = '', suffix = '' } = quote
  if (exact === '' && prefix === '' && suffix === '') return { status: 'orphan', matches: [] }
  const inContext = findQuote(text, quote)
  if (inContext.length > 0 || exact === '') return rank(text, quote, inContext, 'exact')
  const { text: folded, alignment } = foldedBy(fold, text)
  const { status, matches } = search(folded, foldQuote(quote, alignment, fold))
  return { status, matches: matches.map((match) => ({ ...match, span: wholeLetters(text, alignment, match.span) })) }
}

/** Marks that were folded away at an edge belong to the letter there. */
function wholeLetters(text: string, alignment: Alignment, span: Span): Span {
  const { start, end } = alignment.toSource(span)!
  return { start, end: letterEnd(text, end) }
}

function foldQuote(
  { exact, prefix = '', suffix = '', position }: Quote,
  alignment: Alignment,
  fold: (text: string) => AlignedText,
): Quote {
  const [first, middle, last] = [prefix, exact, suffix].map((part) => foldedBy(fold, part).text)
  const composed = { exact: middle!, prefix: first!, suffix: last! }
  if (position === undefined) return composed
  const [start, end] = [position.start, position.end].map((offset) =>
    alignment.mapPosition(Math.min(offset, alignment.sourceLength), 'before'),
  )
  return { ...composed, position: { start: start!, end: end! } }
}

function search(text: string, quote: Quote): QuoteResult {
  const { exact } = quote
  const inContext = findQuote(text, quote)
  if (inContext.length > 0) return rank(text, quote, inContext, 'exact')
  const elsewhere = findQuote(text, { exact })
  if (elsewhere.length > 0) return rank(text, quote, elsewhere, 'exact')
  const limit = Math.min(Math.floor(exact.length * MAX_ERROR_RATE), MAX_ERRORS)
  if (limit === 0) return { status: 'orphan', matches: [] }
  return rank(text, quote, sameInOtherLetters(text, quote, limit), 'fuzzy')
}

interface Candidate extends Span {
  readonly errors?: number
}

/** The places that are the quote but for a few letters, and say the same. */
function sameInOtherLetters(text: string, quote: Quote, limit: number): readonly Candidate[] {
  const near = nearPlaces(text, quote.exact, limit, (places) => mostAlike(text, quote, places))
  const whole = near.map(({ start, end, errors }) => {
    return { start: letterStart(text, start), end: letterEnd(text, end), errors }
  })
  // A text that repeats itself has few different pieces.
  const pieces = new Set(whole.map(({ start, end }) => text.slice(start, end)))
  const same = new Set([...pieces].filter((piece) => sameWords(quote.exact, piece)))
  return whole.filter(({ start, end }) => same.has(text.slice(start, end)))
}

function rank(text: string, quote: Quote, candidates: readonly Candidate[], status: 'exact' | 'fuzzy'): QuoteResult {
  // Of places cut alike well, `Trị` is nearer to `Tri` than `Tr` is.
  const stretch = ({ start, end }: Span) => Math.abs(end - start - quote.exact.length)
  const scored = mostAlike(text, quote, candidates)
    .map(({ start, end, errors = 0 }) => ({
      span: { start, end },
      score: scoreOf(text, quote, { start, end }, errors),
    }))
    .sort((a, b) => b.score - a.score || stretch(a.span) - stretch(b.span) || a.span.start - b.span.start)
  const matches: QuoteMatch[] = []
  const best = scored[0]
  for (const match of scored) {
    // Approximate places that overlap the best one are the best one again, cut another way.
    const again = status === 'fuzzy' && match !== best && overlap(match.span, best!.span)
    if (match.score >= MIN_SCORE && !again) matches.push(match)
  }
  if (matches.length === 0) return { status: 'orphan', matches: [] }
  const [first, second] = matches as [QuoteMatch, QuoteMatch | undefined]
  return { status: second !== undefined && !leads(first, second, text, quote) ? 'ambiguous' : status, matches }
}

/** Whether one place is better than the next by a margin, or as good but nearer to where the quote stood. */
function leads(first: QuoteMatch, second: QuoteMatch, text: string, quote: Quote): boolean {
  if (first.score - second.score >= MARGIN) return true
  const { position } = quote
  if (position === undefined || !hasEqualContext(first.span, second.span, text, quote)) return false
  return Math.abs(first.span.start - position.start) < Math.abs(second.span.start - position.start)
}

function hasEqualContext(first: Span, second: Span, text: string, { prefix = '', suffix = '' }: Quote): boolean {
  const around = ({ start, end }: Span) =>
    `${text.slice(Math.max(0, start - prefix.length), end)}${text.slice(end, end + suffix.length)}`
  return around(first) === around(second)
}

/** The places whose context is most alike, letter for letter; of those alike, the ones nearest to where the quote stood. */
function mostAlike<T extends Span>(text: string, quote: Quote, candidates: readonly T[]): readonly T[] {
  if (candidates.length <= MAX_CANDIDATES) return candidates
  const { prefix, suffix, position = { start: 0 } } = withNearContext(quote)
  const measured = candidates.map((candidate) => ({
    candidate,
    shared: sharedLetters(text, candidate.start - prefix.length, prefix) + sharedLetters(text, candidate.end, suffix),
    distance: Math.abs(candidate.start - position.start),
  }))
  measured.sort((a, b) => b.shared - a.shared || a.distance - b.distance)
  return measured.slice(0, MAX_CANDIDATES).map(({ candidate }) => candidate)
}

/** How many letters of `wanted` stand in the text where they would if it began at `offset`. */
function sharedLetters(text: string, offset: number, wanted: string): number {
  let shared = 0
  for (let i = 0; i < wanted.length; i++) if (text.charCodeAt(offset + i) === wanted.charCodeAt(i)) shared++
  return shared
}

/** What of the context is measured: the letters next to the quote. */
function withNearContext({ prefix = '', suffix = '', ...quote }: Quote) {
  return { ...quote, prefix: prefix.slice(-NEAR_CONTEXT), suffix: suffix.slice(0, NEAR_CONTEXT) }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function scoreOf(text: string, quote: Quote, { start, end }: Span, errors: number): number {
  const { exact, prefix, suffix, position } = withNearContext(quote)
  const parts: [weight: number, score: number][] = [[WEIGHTS.quote, exact === '' ? 1 : 1 - errors / exact.length]]
  if (prefix !== '')
    parts.push([WEIGHTS.prefix, likeness(text.slice(Math.max(0, start - prefix.length), start), prefix)])
  if (suffix !== '') parts.push([WEIGHTS.suffix, likeness(text.slice(end, end + suffix.length), suffix)])
  if (position !== undefined) {
    parts.push([WEIGHTS.position, 1 - Math.abs(position.start - start) / Math.max(text.length, position.start, 1)])
  }
  const total = parts.reduce((sum, [weight]) => sum + weight, 0)
  return parts.reduce((sum, [weight, score]) => sum + weight * score, 0) / total
}

/** 1 for equal texts, 0 for texts that share nothing. */
function likeness(found: string, wanted: string): number {
  if (found === wanted) return 1
  if (found === '') return 0
  const [best] = approximateSearch(found, wanted, wanted.length)
  return best === undefined ? 0 : 1 - best.errors / wanted.length
}
