import { assertText } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import { listOf } from './stored-layer.ts'

/** An annotation with its place in the document. */
export interface Located {
  /** Name of the layer. */
  readonly layer: string
  /** Place in the list of the layer. */
  readonly position: number
  /** The annotation itself. */
  readonly annotation: Annotation
}

/**
 * An annotation by its id, with its layer and position; `undefined` when the document has none of that id. The first
 * call for a document from outside costs one walk through it; the next ones, and those for what patches make of it,
 * nearly nothing.
 *
 * @example
 * findAnnotation(document, 's3')?.annotation.label // 'PER'
 */
export function findAnnotation(document: AnnotatedDocument, id: string): Located | undefined {
  assertText(id, 'id')
  assertDocument(document)
  for (const [name, layer] of Object.entries(document.layers)) {
    const list = listOf(layer, name)
    const annotation = list.find(id)
    if (annotation !== undefined) return { layer: name, position: list.positionOf(id), annotation }
  }
  return undefined
}
