import type { Span } from '@chugiai/text'
import type { Annotation, SpanAnnotation } from '../model/model.ts'

// A text edit copies most annotations of a document. The engine can put what a literal makes where it will stay; what a
// spread makes, it makes first and carries there later, which takes four times as long. A literal has a fixed order of
// keys, so there is one for each order that documents are written in.

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

const OPTIONAL = ['annotator', 'attributes', 'note', 'derivedFrom'] as const
const ORIGIN_FIRST = ['kind', 'id', 'label', 'origin', 'status', 'spans', 'quote', ...OPTIONAL]
const SPANS_FIRST = ['kind', 'id', 'label', 'spans', 'quote', 'origin', 'status', ...OPTIONAL]
const REQUIRED = ORIGIN_FIRST.length - OPTIONAL.length

/** The annotation with all its spans moved; itself when they stay or it has none. */
export function shiftAnnotation(annotation: Annotation, shift: number): Annotation {
  if (shift === 0 || annotation.kind !== 'span') return annotation
  const { spans } = annotation
  const [first] = spans
  if (first !== undefined && spans.length === 1) {
    return withSpans(annotation, [{ start: first.start + shift, end: first.end + shift }])
  }
  const moved = spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }))
  return withSpans(annotation, moved)
}

/** The annotation with other spans. Its keys stay in their order, so that a document is the same to the byte. */
export function withSpans(annotation: SpanAnnotation, spans: readonly Span[]): SpanAnnotation {
  if (hasOrder(annotation, ORIGIN_FIRST)) return copyOriginFirst(annotation, spans)
  if (hasOrder(annotation, SPANS_FIRST)) return copySpansFirst(annotation, spans)
  return { ...annotation, spans }
}

/** Whether the keys are those of `order`, of which optional ones may be missing. */
function hasOrder(annotation: SpanAnnotation, order: readonly string[]): boolean {
  let next = 0
  for (const key in annotation) {
    while (next >= REQUIRED && next < order.length && order[next] !== key) next++
    if (order[next] !== key) return false
    next++
  }
  return next >= REQUIRED
}

function copyOriginFirst(annotation: SpanAnnotation, spans: readonly Span[]): SpanAnnotation {
  const { kind, id, label, origin, status, quote } = annotation
  const copy: Mutable<SpanAnnotation> = { kind, id, label, origin, status, spans, quote }
  copyOptional(annotation, copy)
  return copy
}

function copySpansFirst(annotation: SpanAnnotation, spans: readonly Span[]): SpanAnnotation {
  const { kind, id, label, quote, origin, status } = annotation
  const copy: Mutable<SpanAnnotation> = { kind, id, label, spans, quote, origin, status }
  copyOptional(annotation, copy)
  return copy
}

function copyOptional(from: SpanAnnotation, to: Mutable<SpanAnnotation>): void {
  if (from.annotator !== undefined) to.annotator = from.annotator
  if (from.attributes !== undefined) to.attributes = from.attributes
  if (from.note !== undefined) to.note = from.note
  if (from.derivedFrom !== undefined) to.derivedFrom = from.derivedFrom
}
