import { assertNumber } from './assert-argument.ts'
import { ChugiaiError } from './error.ts'
import type { Span } from './span.ts'

/**
 * Throws `span_out_of_range` unless `span` is whole numbers with `0 <= start <= end <= length`.
 *
 * @param path where the span stands: `layers.mentions.annotations[3].spans[0]`
 */
export function assertSpan(span: Span, length: number, path = 'span'): void {
  assertNumber(length, 'length')
  const { start, end } = Object(span) as Span
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) return
  const message = `Span ${String(start)}-${String(end)} is outside text of length ${String(length)}`
  throw new ChugiaiError('span_out_of_range', message, {
    path,
    span,
    hint: 'Offsets are UTF-16 code units; convert others with unitAlignment(text, unit).',
  })
}
