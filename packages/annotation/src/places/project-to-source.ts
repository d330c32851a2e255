import { Alignment, assertSpan, type Span } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import type { AnnotatedDocument } from '../model/model.ts'

const alignments = new WeakMap<readonly number[], Alignment>()

/**
 * The pieces of the decoded source that a span of the text came from, in order; several where text in between was
 * removed, none for an empty span. A document without a source is its own source.
 *
 * @throws {ChugiaiError} `span_out_of_range`
 * @example
 * // source 'Lạng\u00a0 Sơn', text 'Lạng Sơn'
 * projectToSource(document, { start: 0, end: 8 }) // [{ start: 0, end: 5 }, { start: 6, end: 9 }]
 */
export function projectToSource(document: AnnotatedDocument, span: Span): readonly Span[] {
  assertDocument(document)
  assertSpan(span, document.text.length)
  if (span.start === span.end) return []
  if (document.source === undefined) return [span]
  return sourceAlignment(document.source.alignment).sourcePieces(span)
}

/** The alignment from source to text, read once for each record of it. */
export function sourceAlignment(sections: readonly number[]): Alignment {
  let alignment = alignments.get(sections)
  if (alignment === undefined) {
    alignment = Alignment.fromJSON(sections)
    alignments.set(sections, alignment)
  }
  return alignment
}
