import type { AnnotatedDocument, Annotation } from '@chugiai/annotation'
import { ChugiaiError } from '@chugiai/text'
import type { ViewErrorCode } from './codes.ts'

/**
 * Looks whether a value can be shown: a text, and spans that lie in it. Nothing more: what is right by its schema is for
 * `validateDocument` to say, which weighs a third of this package.
 *
 * @param before what was looked at before: layers and annotations that are the same objects, on the same text, are right
 * @throws {ChugiaiError} `invalid_document`
 */
export function assertDocument(
  value: unknown,
  before: AnnotatedDocument | null = null,
): asserts value is AnnotatedDocument {
  const { text, layers } = Object(value) as Partial<AnnotatedDocument>
  if (typeof text !== 'string') throw broken('A document has a text', 'text')
  if (typeof layers !== 'object' || layers === null) throw broken('A document has layers', 'layers')
  const known = before?.text === text ? before.layers : {}
  for (const [name, layer] of Object.entries(layers)) {
    if (!Array.isArray(layer?.annotations)) throw broken('A layer has annotations', `layers.${name}`)
    if (layer !== known[name]) assertLayer(name, layer.annotations, known[name]?.annotations ?? [], text.length)
  }
}

function assertLayer(
  name: string,
  annotations: readonly Annotation[],
  known: readonly Annotation[],
  length: number,
): void {
  const shift = known.length - annotations.length
  for (const [i, annotation] of annotations.entries()) {
    if (annotation !== undefined && (annotation === known[i] || annotation === known[i + shift])) continue
    assertPlaces(annotation, length, `layers.${name}.annotations[${i}]`)
  }
}

function assertPlaces(annotation: Annotation, length: number, path: string): void {
  if (typeof annotation?.id !== 'string' || typeof annotation.label !== 'string')
    throw broken('An annotation has an id and a label', path)
  if (annotation.kind !== 'span') return
  const { spans } = annotation
  const isRight =
    Array.isArray(spans) &&
    spans.length > 0 &&
    spans.every(
      ({ start, end }, i) =>
        Number.isInteger(start) &&
        Number.isInteger(end) &&
        start >= (i === 0 ? 0 : spans[i - 1]!.end) &&
        start <= end &&
        end <= length,
    )
  if (!isRight) throw broken(`A span lies in the text of ${length}, its pieces one after the other`, `${path}.spans`)
}

function broken(message: string, path: string): ChugiaiError<ViewErrorCode> {
  return new ChugiaiError('invalid_document', message, {
    path,
    hint: 'See validateDocument of @chugiai/annotation for all that is wrong with it.',
  })
}
