import type { Span } from '@chugiai/text'

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
export function findQuote(text: string, { exact, prefix = '', suffix = '' }: Quote): Span[] {
  const pattern = prefix + exact + suffix
  const spans: Span[] = []
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    const start = at + prefix.length
    spans.push({ start, end: start + exact.length })
    // Past the end, an empty pattern is found at the end for ever.
    if (at >= text.length) break
  }
  return spans
}
