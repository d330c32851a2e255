import type { AnnotatedDocument, Annotation } from '@chugiai/annotation'
import { namedBy } from '@chugiai/view'

/** Layers that a recognizer computes from the text, and can compute again. */
const COMPUTED = ['sentences', 'words'] as const

/**
 * The document without the layers that can be computed again: most of its bytes. One that a person or another tool has
 * touched, or that something refers to, stays.
 */
export function withoutComputed(document: AnnotatedDocument): AnnotatedDocument {
  const dropped = COMPUTED.filter((name) => isComputed(document, name))
  if (dropped.length === 0) return document
  const layers = Object.entries(document.layers).filter(([name]) => !dropped.some((other) => other === name))
  return { ...document, layers: Object.fromEntries(layers) }
}

function isComputed({ layers }: AnnotatedDocument, name: string): boolean {
  const annotations = layers[name]?.annotations
  if (annotations === undefined || !annotations.every(isUntouched)) return false
  const ids = new Set(annotations.map(({ id }) => id))
  return !Object.values(layers).some((layer) =>
    layer.annotations.some((annotation) => namedBy(annotation).some((id) => ids.has(id))),
  )
}

function isUntouched({ kind, origin, status, note, annotator }: Annotation): boolean {
  return (
    kind === 'span' && origin.kind === 'rule' && status === 'suggested' && note === undefined && annotator === undefined
  )
}
