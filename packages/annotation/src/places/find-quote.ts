import type { Span } from '@chugiai/text'
import { assertArgument, assertText, RECORD } from '@chugiai/text'

/** A piece of text with what stands around it: the W3C TextQuoteSelector, and where it stood. */
export interface Quote {
  /** The text itself. */
  readonly exact: string
  /** Text that stands before it. */
  readonly prefix?: string
  /** Text that stands behind it. */
  readonly suffix?: string
  /** Where it stood when it was described, in UTF-16 offsets. A hint, not a promise. */
  readonly position?: Span
}

/**
 * Every place where the quote stands letter by letter, with its whole prefix and suffix; overlapping places too (`ana`
 * is in `bananas` twice). An empty quote stands between any two code units that its context allows.
 *
 * @example
 * findQuote('Bà Hoa chào ông Hoa.', { exact: 'Hoa', prefix: 'ông ' }) // [{ start: 16, end: 19 }]
 */
export function findQuote(text: string, quote: Quote): Span[] {
  assertText(text)
  assertArgument(quote, RECORD, 'quote')
  const { exact, prefix = '', suffix = '' } = quote
  assertText(exact, 'quote.exact')
  const pattern = prefix + exact + suffix
  const spans: Span[] = []
  for (const at of placesOf(text, pattern)) {
    const start = at + prefix.length
    spans.push({ start, end: start + exact.length })
  }
  return spans
}

function placesOf(text: string, pattern: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    // What overlaps itself may do so at every letter, and would be read anew each time.
    const last = places.at(-1)
    if (last !== undefined && at - last < pattern.length / 2) return [...places, ...placesFrom(text, pattern, at)]
    places.push(at)
    // Past the end, an empty pattern is found at the end for ever.
    if (at >= text.length) break
  }
  return places
}

/** Every place from an offset on, each letter read once (Knuth, Morris & Pratt 1977). */
function placesFrom(text: string, pattern: string, from: number): number[] {
  const borders = bordersOf(pattern)
  const places: number[] = []
  for (let at = from, same = 0; at < text.length; at++) {
    while (same > 0 && (same === pattern.length || text[at] !== pattern[same])) same = borders[same]!
    if (text[at] === pattern[same]) same++
    if (same === pattern.length) places.push(at + 1 - same)
  }
  return places
}

/** For each beginning of a pattern, how much of it stands at its start and at its end. */
function bordersOf(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length + 1)
  for (let at = 1, same = 0; at < pattern.length; at++) {
    while (same > 0 && pattern[at] !== pattern[same]) same = borders[same]!
    if (pattern[at] === pattern[same]) same++
    borders[at + 1] = same
  }
  return borders
}
