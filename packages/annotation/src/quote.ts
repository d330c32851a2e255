import { type Span, sliceSpan } from '@chugiai/text'

/**
 * The letters under the spans, joined by one space: the checksum that a span annotation carries.
 *
 * @example
 * quoteOf('Ủy ban và Hội đồng nhân dân', [{ start: 0, end: 6 }, { start: 19, end: 27 }]) // 'Ủy ban nhân dân'
 */
export function quoteOf(text: string, spans: readonly Span[]): string {
  if (spans.length === 1) return sliceSpan(text, spans[0]!)
  return spans.map((span) => sliceSpan(text, span)).join(' ')
}
