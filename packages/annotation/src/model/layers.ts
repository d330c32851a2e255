import type { AnnotatedDocument, Annotation } from './model.ts'

/** The annotations of a layer; `null` when the document does not have it: a name like `constructor` is no layer. */
export function annotationsIn({ layers }: AnnotatedDocument, layer: string): readonly Annotation[] | null {
  return Object.hasOwn(layers, layer) ? (layers[layer]?.annotations ?? null) : null
}
