import { assertArgument, assertText, LIST, SPAN, type Span } from '@chugiai/text'

/**
 * The letters under the spans, joined by one space: the checksum that a span annotation carries.
 *
 * @example
 * quoteOf('Ủy ban và Hội đồng nhân dân', [{ start: 0, end: 6 }, { start: 19, end: 27 }]) // 'Ủy ban nhân dân'
 */
export function quoteOf(text: Pick<string, 'slice'>, spans: readonly Span[]): string {
  if (typeof (text as string | null)?.slice !== 'function' || Array.isArray(text)) assertText(text)
  if (!Array.isArray(spans)) assertArgument(spans, LIST, 'spans')
  const [first] = spans
  if (spans.length === 1 && first) return sliceOf(text, first)
  return spans.map((span) => sliceOf(text, span)).join(' ')
}

function sliceOf(text: Pick<string, 'slice'>, span: Span): string {
  if (typeof (span as Span | null)?.start !== 'number') assertArgument(span, SPAN, 'spans[]')
  return text.slice(span.start, span.end)
}
