import { assertSpan, defined, splitsSurrogates } from '@chugiai/text'
import { hasAnnotationShape } from '../model/annotation-shape.ts'
import { annotationError } from '../model/error.ts'
import type { Letters } from '../model/letters.ts'
import type { Annotation } from '../model/model.ts'
import { quoteOf } from '../model/quote.ts'

/**
 * Throws unless the annotation has the shape of one and fits the text: at least one span, in order, inside the text, with
 * the quote that stands there.
 *
 * @throws {ChugiaiError} `invalid_patch`, `span_out_of_range`, `quote_mismatch`
 */
export function assertFits(annotation: Annotation, text: Letters, path: string): void {
  if (!hasAnnotationShape(annotation)) throw misshapen(annotation, text, path)
  if (annotation.kind !== 'span') return
  const { spans, quote, id } = annotation
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
    const split = [start, end].find((offset) => splitsSurrogates(text, offset))
    if (split !== undefined) {
      throw annotationError('invalid_patch', `Offset ${split} of annotation ${id} is inside a surrogate pair`, {
        path,
        span,
        hint: 'Offsets that count code points land there: convert them with unitAlignment(text, unit).',
      })
    }
    done = end
  }
  const found = quoteOf(text, spans)
  if (found === quote) return
  throw annotationError('quote_mismatch', `Annotation ${id} quotes '${quote}', but the text has '${found}'`, {
    path,
    ...defined({ span: spans[0] }),
    hint: 'Write the quote with quoteOf(text, spans).',
  })
}

/** What to throw for a value without the shape; wrong offsets have an error of their own. */
function misshapen(value: unknown, text: Letters, path: string) {
  const { id, spans } = Object(value) as { id?: unknown; spans?: unknown }
  for (const span of Array.isArray(spans) ? spans : []) {
    if (typeof span?.start === 'number' && typeof span.end === 'number') assertSpan(span, text.length, path)
  }
  return annotationError('invalid_patch', `What should be annotation ${String(id)} has not the shape of one`, {
    path,
    hint: 'Look at its fields: optional ones are left out, never undefined; schema/document.schema.json has them all.',
  })
}
