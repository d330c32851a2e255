import { assertArgument, assertOptions, assertText, FUNCTION, NUMBER, oneOf, STRING } from '@chugiai/text'
import { assertChanges, assertDocument, assertPatchInit } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import type { AnnotationIssue } from '../model/issue.ts'
import type { AnnotatedDocument, Annotation, Layer } from '../model/model.ts'
import { ANNOTATION } from '../model/option-kinds.ts'
import type { AnnotationChange, Change, LayerChange, MetadataChange, Patch } from '../model/patch.ts'
import { findAnnotation } from '../moving/find-annotation.ts'
import { dropReferences } from './lost-references.ts'

/** What {@link createPatch} needs besides the changes. */
export interface PatchInit {
  /** Name of the patch, unique in a history. */
  readonly id: string
  /** Who makes the changes. */
  readonly author: string
  /** ISO time. */
  readonly at: string
}

/** Changes as one patch. */
export function createPatch(changes: readonly Change[], init: PatchInit): Patch {
  assertChanges(changes)
  assertPatchInit(init)
  const { id, author, at } = init
  return { id, author, at, changes }
}

/** Puts an annotation at a place of a layer, at its end when `index` is left out. */
export function addAnnotation(layer: string, annotation: Annotation, index?: number): AnnotationChange {
  assertText(layer, 'layer')
  assertArgument(annotation, ANNOTATION, 'annotation')
  if (index !== undefined && typeof index !== 'number') assertArgument(index, NUMBER, 'index')
  const change = { target: 'annotation', layer, before: null, after: annotation } as const
  return index === undefined ? change : { ...change, index }
}

/** What a removal does to the annotations that refer to what it removes. */
export interface RemoveOptions {
  /**
   * `remove`: relations that lose an argument go, and what refers to them in turn; entities lose the mention, and go with
   * the last one unless they are linked to a knowledge base. `refuse`: an annotation that others refer to stays.
   */
  readonly references: 'remove' | 'refuse'
}

/** Changes to make together, and what goes beside what was asked for. */
export interface Removal {
  /** The changes that remove it, and what refers to it first. */
  readonly changes: readonly AnnotationChange[]
  /** `relation_lost`, `entity_lost`, `mention_lost`: one for each annotation that goes or is changed along. */
  readonly issues: readonly AnnotationIssue[]
}

/**
 * Takes an annotation out. Without options, what refers to it stays, and has to be changed in the same patch; with them,
 * the changes for that come along.
 *
 * @throws {ChugiaiError} `unknown_annotation`; `still_referenced` with `refuse`
 * @example
 * const { changes, issues } = removeAnnotation(document, 's1', { references: 'remove' })
 * issues.map(({ code }) => code) // ['relation_lost']
 */
export function removeAnnotation(document: AnnotatedDocument, id: string): AnnotationChange
export function removeAnnotation(document: AnnotatedDocument, id: string, options: RemoveOptions): Removal
export function removeAnnotation(
  document: AnnotatedDocument,
  id: string,
  options?: RemoveOptions,
): AnnotationChange | Removal {
  if (options !== undefined) assertOptions(options, { references: oneOf(['remove', 'refuse']) })
  const { layer, position, annotation } = locate(document, id)
  const change = { target: 'annotation', layer, before: annotation, after: null, index: position } as const
  if (options === undefined) return change
  const { changes, issues } = dropReferences(document, new Set([id]))
  if (options.references === 'remove' || changes.length === 0) return { changes: [...changes, change], issues }
  const names = changes.map(({ before }) => before?.id).join(', ')
  throw annotationError('still_referenced', `Annotation ${id} is in ${names}`, {
    path: `layers.${layer}.annotations[${position}]`,
    hint: "Change those first, or let them go along: { references: 'remove' }.",
  })
}

/**
 * Puts another form of an annotation in its place. `revise` gets the annotation as it is and gives it back as it shall
 * be, with the same id and kind.
 *
 * @example
 * replaceAnnotation(document, 's3', (mention) => ({ ...mention, status: 'accepted' }))
 */
export function replaceAnnotation(
  document: AnnotatedDocument,
  id: string,
  revise: (annotation: Annotation) => Annotation,
): AnnotationChange {
  assertArgument(revise, FUNCTION, 'revise')
  const { layer, position, annotation } = locate(document, id)
  return { target: 'annotation', layer, before: annotation, after: revise(annotation), index: position }
}

/** Makes an empty layer, after the others. */
export function addLayer(layer: string, options: Pick<Layer, 'schema'> = {}): LayerChange {
  assertText(layer, 'layer')
  assertOptions(options, { schema: STRING })
  const { schema } = options
  return { target: 'layer', layer, before: null, after: schema === undefined ? {} : { schema } }
}

/** Drops a layer: its annotations one by one, the last first, and then the layer itself. */
export function removeLayer(document: AnnotatedDocument, layer: string): Change[] {
  assertText(layer, 'layer')
  assertDocument(document)
  const { annotations, ...rest } = ownLayer(document, layer)
  const removals = annotations.map(
    (annotation, index): Change => ({ target: 'annotation', layer, before: annotation, after: null, index }),
  )
  const index = Object.keys(document.layers).indexOf(layer)
  return [...removals.reverse(), { target: 'layer', layer, before: rest, after: null, index }]
}

/** Gives a layer another schema, or none. */
export function setLayerSchema(document: AnnotatedDocument, layer: string, schema: string | null): LayerChange {
  assertText(layer, 'layer')
  if (schema !== null) assertText(schema, 'schema')
  const { annotations: _, ...before } = ownLayer(document, layer)
  return { target: 'layer', layer, before, after: schema === null ? {} : { schema } }
}

/** Sets a value of the metadata; `null` removes it. */
export function setMetadata(document: AnnotatedDocument, key: string, value: unknown): MetadataChange {
  assertText(key, 'key')
  assertDocument(document)
  const { metadata } = document
  const isThere = metadata !== undefined && Object.hasOwn(metadata, key)
  const before = isThere ? metadata[key] : null
  return {
    target: 'metadata',
    key,
    before,
    after: value,
    ...(isThere ? { index: Object.keys(metadata).indexOf(key) } : {}),
    ...(metadata === undefined ? { first: true } : {}),
    ...(isThere && before === null ? { nullBefore: true } : {}),
  }
}

function locate(document: AnnotatedDocument, id: string) {
  assertDocument(document)
  const located = findAnnotation(document, id)
  if (located !== undefined) return located
  throw annotationError('unknown_annotation', `The document has no annotation ${id}`, {
    path: 'id',
    hint: 'Take the id from the document as it is now: findAnnotation(document, id) tells whether it is there.',
  })
}

function ownLayer(document: AnnotatedDocument, layer: string) {
  assertDocument(document)
  const own = Object.hasOwn(document.layers, layer) ? document.layers[layer] : undefined
  if (own !== undefined) return own
  throw annotationError('unknown_layer', `The document has no layer '${layer}'`, {
    path: `layers.${layer}`,
    hint: `Layers here: ${Object.keys(document.layers).join(', ') || 'none'}.`,
  })
}
