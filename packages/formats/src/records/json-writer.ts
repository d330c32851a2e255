import type { AnnotatedDocument, SpanAnnotation } from '@chugiai/annotation'
import { type Alignment, type OffsetUnit, type Span, unitAlignment } from '@chugiai/text'
import type { WriteOptions, WrittenRecord } from '../format/format.ts'
import type { Holds } from '../format/holds.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { type Reduced, reduceDocument } from '../reduce/reduce-document.ts'
import { spanToUnits } from '../text/units.ts'

/** A span annotation with its pieces in the units of the file. */
export interface UnitSpan {
  readonly layer: string
  readonly annotation: SpanAnnotation
  readonly units: readonly Span[]
}

/** A document that is being written: what the format holds of it, in the units of the file. */
export interface WritableDocument extends Omit<Reduced, 'spans' | 'issues'> {
  readonly document: AnnotatedDocument
  readonly spans: readonly UnitSpan[]
  /** Offsets of the file to those of the text. */
  readonly alignment: Alignment
  readonly losses: LossCounter
}

/** Reduces a document to what a format holds, and writes the rest by `toText`, a line or a file of it. */
export function writeReduced(
  document: AnnotatedDocument,
  holds: Holds,
  unit: OffsetUnit,
  options: WriteOptions,
  toText: (writable: WritableDocument) => string,
): WrittenRecord {
  const { spans, issues, relations, ...reduced } = reduceDocument(document, holds, options)
  const alignment = unitAlignment(document.text, options.unit ?? unit)
  const losses = new LossCounter(document.id)
  const written = spans.flatMap(({ layer, annotation }) => {
    const units = annotation.spans.map((span) => spanToUnits(alignment, span))
    if (!units.includes(null)) return [{ layer, annotation, units: units as Span[] }]
    losses.add('span_lost', 'spans that end inside of a letter', 1, annotation.spans[0])
    return []
  })
  const lost = new Set(spans.map(({ annotation }) => annotation.id))
  for (const { annotation } of written) lost.delete(annotation.id)
  const kept = relations.filter(({ annotation }) => !annotation.arguments.some(({ id }) => lost.has(id)))
  losses.add('relation_lost', 'relations', relations.length - kept.length)
  const text = toText({ ...reduced, document, spans: written, relations: kept, alignment, losses })
  return { text, issues: [...issues, ...losses.issues()] }
}
