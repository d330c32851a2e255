import { assertSpan } from '@chugiai/text'
import { annotationError } from './error.ts'
import type { Letters } from './letters.ts'
import type { Annotation } from './model.ts'
import { quoteOf } from './quote.ts'

/**
 * Throws unless the annotation fits the text: at least one span, in order, inside the text, with the quote that stands
 * there.
 *
 * @throws {ChugiaiError} `invalid_patch`, `span_out_of_range`, `quote_mismatch`
 */
export function assertFits(annotation: Annotation, text: Letters, path: string): void {
  if (annotation.kind !== 'span') return
  const { spans, quote, id } = annotation
  if (spans.length === 0) throw annotationError('invalid_patch', `Annotation ${id} has no spans`, { path })
  let done = 0
  for (const span of spans) {
    const { start, end } = span
    assertSpan(span, text.length, path)
    if (start < done) {
      throw annotationError('invalid_patch', `Span ${start}-${end} of annotation ${id} starts before ${done}`, {
        path,
        span,
        hint: 'The spans of one annotation stand in order and do not overlap.',
      })
    }
    done = end
  }
  const found = quoteOf(text, spans)
  if (found === quote) return
  throw annotationError('quote_mismatch', `Annotation ${id} quotes '${quote}', but the text has '${found}'`, {
    path,
    span: spans[0]!,
    hint: 'Write the quote with quoteOf(text, spans).',
  })
}
