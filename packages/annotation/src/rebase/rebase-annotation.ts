import { defined } from '@chugiai/text'
import { equalValues } from '../model/equal.ts'
import type { Annotation } from '../model/model.ts'
import type { AnnotationChange } from '../model/patch.ts'
import { referencesOf } from '../patch/lost-references.ts'
import { mergeAnnotation } from './merge-annotation.ts'
import type { RebaseState } from './rebase-state.ts'
import { isTied } from './text-steps.ts'

/** Makes a change of an annotation over what the other side did, or leaves it out and says why. */
export function rebaseAnnotation(state: RebaseState, change: AnnotationChange): void {
  const { layer } = change
  const kept = change.before === null && change.after !== null ? keptOf(state, change.after) : undefined
  if (kept !== undefined && equalValues(kept, change.after)) return
  const was = change.before ?? kept ?? null
  const before = was && state.bring(was, layer)
  const after = change.after && state.bring(change.after, layer)
  if (change.after !== null && after === null) {
    state.conflict('text_gone', change, `The text of ${change.after.id} is gone`)
  } else if (was === null && change.after?.kind === 'span' && isTied(change.after, state.steps)) {
    state.conflict('text_overlap', change, `${change.after.id} begins or ends where several people inserted text`)
  } else if (was === null) add(state, change, after)
  else if (after === null) remove(state, change, was, before)
  else revise(state, change, before, after)
}

function keptOf(state: RebaseState, { id }: Annotation): Annotation | undefined {
  return state.draft.locate(id) === undefined ? undefined : state.kept.get(id)
}

function add(state: RebaseState, change: AnnotationChange, after: Annotation | null): void {
  if (after === null) return
  const { layer, index } = change
  if (!state.draft.layers.has(layer)) {
    state.conflict('removed', change, `Layer '${layer}' is gone`)
    return
  }
  const gone = state.goneAnyway.get(after.id)
  if (gone !== undefined && equalValues(gone, after)) {
    state.leftOut.add(after.id)
    return
  }
  const there = state.draft.locate(after.id)
  // Both added the same, whatever either made of it afterwards.
  const isAlike = there !== undefined && there.layer === layer
  if (isAlike && equalValues(there.annotation, after)) return
  if (isAlike && equalValues(state.addedThere.get(after.id), change.after)) return
  const added = there === undefined ? after : underNewId(state, after)
  if (added === undefined) state.conflict('duplicate', change, `Both added an annotation ${after.id}`)
  else if (!refersToNothing(state, change, added)) {
    const last = state.draft.layer(layer).list.size
    const place = defined({ index: index === undefined ? undefined : Math.min(index, last) })
    state.makeFor(change, { target: 'annotation', layer, before: null, after: added, ...place }, added.id)
  }
}

function underNewId(state: RebaseState, annotation: Annotation): Annotation | undefined {
  if (state.ids === undefined) return undefined
  const id = state.ids.next(annotation.kind)
  state.renamed.set(annotation.id, id)
  return { ...annotation, id }
}

function remove(state: RebaseState, change: AnnotationChange, was: Annotation, before: Annotation | null): void {
  const id = before?.id ?? was.id
  const there = state.draft.locate(id)
  if (there === undefined) {
    state.goneAnyway.set(id, before ?? was)
  } else if (before === null || !equalValues(before, there.annotation)) {
    state.conflict('changed', change, `Annotation ${id}, which this removes, was changed`)
  } else {
    const { layer, position: index, annotation } = there
    state.makeFor(change, { target: 'annotation', layer, before: annotation, after: null, index }, id)
  }
}

function revise(state: RebaseState, change: AnnotationChange, before: Annotation | null, after: Annotation): void {
  const { id } = before ?? after
  const there = state.draft.locate(id)
  if (there === undefined) {
    state.conflict('removed', change, `Annotation ${id} is gone`)
    return
  }
  const { layer, position: index, annotation: current } = there
  const merged = mergeAnnotation(before ?? current, after, current, state.originsOf(id))
  if ('fields' in merged) {
    state.conflict('changed', change, `Both changed ${merged.fields.join(', ')} of ${id}`, merged.fields)
  } else if (!equalValues(merged.annotation, current) && !refersToNothing(state, change, merged.annotation)) {
    state.makeFor(change, { target: 'annotation', layer, before: current, after: merged.annotation, index }, id)
  }
}

function refersToNothing(state: RebaseState, change: AnnotationChange, annotation: Annotation): boolean {
  const gone = referencesOf(annotation).filter(
    (id) => state.leftOut.has(id) || (state.draft.locate(id) === undefined && !state.added.has(id)),
  )
  if (gone.length === 0) return false
  state.conflict('removed', change, `Annotation ${annotation.id} refers to ${gone.join(', ')}, which is gone`)
  return true
}
