import { assertText } from './assert-argument.ts'
import type { Span } from './span.ts'
import { assertPlace } from './span-order.ts'

/**
 * The letters under a span.
 *
 * @example sliceSpan('Hà Nội', { start: 3, end: 6 }) // 'Nội'
 */
export function sliceSpan(text: string, span: Span): string {
  assertText(text)
  assertPlace(span)
  return text.slice(span.start, span.end)
}
