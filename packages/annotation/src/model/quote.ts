import type { Span } from '@chugiai/text'

/**
 * The letters under the spans, joined by one space: the checksum that a span annotation carries.
 *
 * @example
 * quoteOf('Ủy ban và Hội đồng nhân dân', [{ start: 0, end: 6 }, { start: 19, end: 27 }]) // 'Ủy ban nhân dân'
 */
export function quoteOf(text: Pick<string, 'slice'>, spans: readonly Span[]): string {
  const [first] = spans
  if (spans.length === 1 && first !== undefined) return text.slice(first.start, first.end)
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ')
}
