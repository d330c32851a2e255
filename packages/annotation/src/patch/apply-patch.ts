import { assertDocument } from '../model/arguments.ts'
import { equalValues } from '../model/equal.ts'
import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import type { AnnotationChange, Change, LayerChange, MetadataChange, Patch, SourceChange } from '../model/patch.ts'
import type { ListDraft } from '../moving/annotation-list.ts'
import { validateSource } from '../validate/validate-spans.ts'
import { applyTextChange } from './apply-text-change.ts'
import { assertFits } from './check-annotation.ts'
import { assertPatch } from './check-patch.ts'
import { Draft, entryIndex, withEntry } from './draft.ts'

/** A document after a patch, and the patch with every place filled in, so that inverting it restores the order too. */
export interface Applied {
  /** The document after the patch. */
  readonly document: AnnotatedDocument
  /** The patch with every place filled in: inverting it gives the document back as it was. */
  readonly patch: Patch
}

/**
 * The document after the patch. All changes are made or none; `document` itself stays as it was. Each change must find
 * what its `before` says. References between annotations are not looked at here: `validateDocument` does that.
 *
 * @throws {ChugiaiError} `patch_conflict` when the document is not as the patch expects; `duplicate_id`, `unknown_layer`,
 *   `span_out_of_range`, `quote_mismatch`, `invalid_patch`
 */
export function applyPatch(document: AnnotatedDocument, patch: Patch): AnnotatedDocument {
  return applyAndComplete(document, patch).document
}

/** {@link applyPatch}, with the completed patch beside the document. */
export function applyAndComplete(document: AnnotatedDocument, patch: Patch): Applied {
  assertDocument(document)
  assertPatch(patch)
  const draft = new Draft(document)
  const changes = patch.changes.map((change, i) => applyChange(draft, change, `changes[${i}]`))
  const next = draft.finish()
  if (next.text !== document.text || next.source !== document.source) assertSourceFits(next)
  return { document: next, patch: { ...patch, changes } }
}

/** Makes one change on a draft, and gives it with its place filled in. */
export function applyChange(draft: Draft, change: Change, path: string): Change {
  switch (change.target) {
    case 'annotation':
      return applyAnnotationChange(draft, change, path)
    case 'layer':
      return applyLayerChange(draft, change, path)
    case 'metadata':
      return applyMetadataChange(draft, change, path)
    case 'source':
      return applySourceChange(draft, change, path)
    case 'text':
      applyTextChange(draft, change, path)
      return change
  }
}

function applyAnnotationChange(draft: Draft, change: AnnotationChange, path: string): AnnotationChange {
  const { layer, before, after } = change
  if (after !== null) assertFits(after, draft.text, path)
  if (before === null) {
    if (after === null)
      throw annotationError('invalid_patch', 'A change has neither before nor after', { path, hint: 'Leave it out.' })
    return placed(change, addAnnotation(draft, layer, after, change.index, path))
  }
  const { list } = draft.layer(layer)
  assertBefore(list, layer, before, path)
  const index = list.positionOf(before.id)
  if (after === null) list.remove(before.id)
  else {
    assertSameAnnotation(before, after, path)
    list.replace(after)
  }
  return placed(change, index)
}

/** Spelt out: every suggestion of a text comes here. */
function placed(change: AnnotationChange, index: number): AnnotationChange {
  if (change.index === index) return change
  const { layer, before, after } = change
  return { target: 'annotation', layer, before, after, index }
}

function addAnnotation(
  draft: Draft,
  layer: string,
  after: Annotation,
  index: number | undefined,
  path: string,
): number {
  const { size } = draft.layer(layer).list
  const position = index ?? size
  assertPlace(position, size, path)
  draft.insert(layer, position, after)
  return position
}

function assertBefore(list: ListDraft, layer: string, before: Annotation, path: string): void {
  const found = list.find(before.id)
  if (found === undefined) throw conflict(`Layer '${layer}' has no annotation ${before.id}`, path)
  if (equalValues(found, before)) return
  throw conflict(`Annotation ${before.id} is not as the patch found it`, path)
}

function assertSameAnnotation(before: Annotation, after: Annotation, path: string): void {
  if (before.id === after.id && before.kind === after.kind) return
  const from = `${before.kind} ${before.id}`
  throw annotationError('invalid_patch', `A change may not turn ${from} into ${after.kind} ${after.id}`, {
    path,
    hint: 'Remove the one and add the other.',
  })
}

function applyLayerChange(draft: Draft, change: LayerChange, path: string): LayerChange {
  const { layer: name, before, after } = change
  const current = draft.layers.get(name)
  if (before === null) {
    if (current !== undefined) throw conflict(`The document already has a layer '${name}'`, path)
    if (after === null)
      throw annotationError('invalid_patch', 'A change has neither before nor after', { path, hint: 'Leave it out.' })
    const index = change.index ?? draft.layers.size
    assertPlace(index, draft.layers.size, path)
    draft.addLayer(name, after, index)
    return { ...change, index }
  }
  const layer = draft.layer(name)
  if (!equalValues(layer.properties, before)) throw conflict(`Layer '${name}' is not as the patch found it`, path)
  const index = entryIndex(draft.layers, name)
  if (after !== null) layer.properties = after
  else if (layer.list.size === 0) draft.layers.delete(name)
  else throw conflict(`Layer '${name}' still holds ${layer.list.size} annotations`, path)
  return { ...change, index }
}

function applyMetadataChange(draft: Draft, change: MetadataChange, path: string): MetadataChange {
  const { key, before, after, nullBefore = false, nullAfter = false } = change
  const metadata = draft.metadata ?? new Map<string, unknown>()
  const known = metadata.has(key)
  const isExpected = known === (before !== null || nullBefore)
  if (!isExpected || !equalValues(metadata.get(key) ?? null, before)) {
    throw conflict(`Metadata '${key}' is not as the patch found it`, path)
  }
  const index = known ? entryIndex(metadata, key) : (change.index ?? metadata.size)
  assertPlace(index, metadata.size, path)
  const first = change.first ?? draft.metadata === undefined
  const goes = after === null && !nullAfter
  if (goes) metadata.delete(key)
  else if (known) metadata.set(key, after)
  const next = known || goes ? metadata : withEntry(metadata, key, after, index)
  draft.metadata = first && next.size === 0 ? undefined : next
  return { ...change, index, ...(first ? { first } : {}) }
}

function applySourceChange(draft: Draft, change: SourceChange, path: string): SourceChange {
  if (!equalValues(draft.source ?? null, change.before)) throw conflict('The source is not as the patch found it', path)
  draft.source = change.after ?? undefined
  return change
}

function assertPlace(index: number, size: number, path: string): void {
  if (!Number.isInteger(index) || index < 0) {
    throw annotationError('invalid_patch', `${index} is not a place in a list`, {
      path,
      hint: 'Give a whole number from 0, or leave the index out: then it goes last.',
    })
  }
  if (index > size) throw conflict(`There is no place ${index} in a list of ${size}`, path)
}

function assertSourceFits(document: AnnotatedDocument): void {
  const [found] = validateSource(document)
  if (found === undefined) return
  throw annotationError('invalid_patch', found.message, {
    path: 'source.alignment',
    hint: 'Change text and source together: with editText or rebaseDocument.',
  })
}

function conflict(message: string, path: string) {
  return annotationError('patch_conflict', message, {
    path,
    hint: 'The document has changed since the patch was made: bring the patch up to date with rebasePatch.',
  })
}
