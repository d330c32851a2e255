import { annotationError } from '../model/error.ts'
import { annotationsIn } from '../model/layers.ts'
import type { AnnotatedDocument, Annotation, SpanAnnotation } from '../model/model.ts'
import { hullOf } from '../model/span-lists.ts'

/** What a layer says: its annotations that are not rejected. `null` when the document does not have it. */
export function annotationsOf(document: AnnotatedDocument, layer: string): readonly Annotation[] | null {
  return annotationsIn(document, layer)?.filter(({ status }) => status !== 'rejected') ?? null
}

/** The spans among them. */
export function spansOf(document: AnnotatedDocument, layer: string): SpanAnnotation[] {
  return (annotationsOf(document, layer) ?? []).filter((annotation) => annotation.kind === 'span')
}

/** The labels of the document as a whole, sorted, each once. */
export function documentLabelsOf(document: AnnotatedDocument, layer: string): string[] {
  const labels = (annotationsOf(document, layer) ?? []).filter(({ kind }) => kind === 'document')
  return [...new Set(labels.map(({ label }) => label))].sort()
}

/** The spans of a layer that the document must have, in order. */
export function unitsOf(document: AnnotatedDocument, layer: string): SpanAnnotation[] {
  if (Object.hasOwn(document.layers, layer)) {
    return spansOf(document, layer).sort((a, b) => hullOf(a).start - hullOf(b).start)
  }
  throw annotationError('unknown_layer', `Document '${document.id}' has no layer '${layer}'`, {
    path: `layers.${layer}`,
    hint: 'Name the layer of its tokens or sentences, or make one: recognizer.suggest(document).',
  })
}
