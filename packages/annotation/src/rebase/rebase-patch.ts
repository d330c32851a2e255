import { assertArgument, assertOptions, FUNCTION, LIST, RECORD } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { equalValues } from '../model/equal.ts'
import type { AnnotationIssue } from '../model/issue.ts'
import type { Annotation } from '../model/model.ts'
import { IDS } from '../model/option-kinds.ts'
import type { Change, Patch } from '../model/patch.ts'
import { assertPatch } from '../patch/check-patch.ts'
import { brokenReferences, noteBroken } from './broken-references.ts'
import type { BrokenReference, Conflict } from './conflict.ts'
import { rebaseAnnotation } from './rebase-annotation.ts'
import { type RebaseOptions, RebaseState } from './rebase-state.ts'
import { rebaseText } from './rebase-text.ts'
import { rebaseLayer, rebaseMetadata } from './rebase-values.ts'
import { type TextEdits, textSteps } from './text-steps.ts'

/** What came of a patch. */
export interface RebasedPatch {
  /** Applies to the document after `over`. Holds every change that has no conflict. */
  readonly patch: Patch
  /** What both patches change, each in its own way. */
  readonly conflicts: readonly Conflict[]
  /** What the patch's edits of the text take away, now that the other patch is in: as `editText` reports it. */
  readonly issues: readonly AnnotationIssue[]
}

/**
 * Brings a patch up to date with another one that was made for the same document and applied first. Annotations that
 * both changed are merged field by field; what both did alike is done once; spans follow the other's text edits; text
 * edits at different places go side by side, and insertions at one place in an order that does not depend on who comes
 * first; mentions of an entity and attributes of many merge as sets. What cannot be reconciled comes back as conflicts.
 * Two patches without conflicts lead to the same annotations and text in either order, and what comes out refers to
 * nothing that is gone.
 *
 * @param over the patch, or the patches one after the other, that were applied first
 * @example
 * const after = applyPatch(document, theirs)
 * const { patch, conflicts } = rebasePatch(ours, theirs, { document: after, ids: createIds(after) })
 * const both = applyPatch(after, patch)
 */
export function rebasePatch(patch: Patch, over: Patch | readonly Patch[], options: RebaseOptions): RebasedPatch {
  const [rebased] = rebasePatches([patch], over, options)
  return rebased ?? { patch, conflicts: [], issues: [] }
}

/**
 * {@link rebasePatch} for a whole history: patches that follow one another, over what somebody else did meanwhile. Gives
 * one result for each of them, in their order, to be applied one after the other. A later patch may change what an
 * earlier one added; where the earlier one was left out, so is what builds on it. A value that the history changes more
 * than once is compared with what both sides began with, each time: what it is set to and fro in between decides nothing.
 * A patch of which nothing is left comes back without changes.
 *
 * @param patches the first made for the same document as `over`, each other one for what the one before it led to
 * @param over the patch, or the patches one after the other, that were applied first
 * @example
 * // 'Bà Hoa thăm Huế.': Lan marks [Huế], then writes 'cố đô Huế'; meanwhile Minh made 'Hoa' into 'Lê Thị Hoa'
 * const after = applyPatch(document, minh)
 * const rebased = rebasePatches([mark, write], minh, { document: after, ids: createIds(after) })
 * rebased.reduce((current, { patch }) => applyPatch(current, patch), after).text // 'Bà Lê Thị Hoa thăm cố đô Huế.'
 */
export function rebasePatches(
  patches: readonly Patch[],
  over: Patch | readonly Patch[],
  options: RebaseOptions,
): RebasedPatch[] {
  assertArgument(patches, LIST, 'patches')
  assertOptions(options, { document: RECORD, ids: IDS, edges: FUNCTION })
  assertDocument(options.document, 'options.document')
  for (const patch of patches) assertPatch(patch)
  const theirs = [over].flat()
  for (const patch of theirs) assertPatch(patch)
  const edits = theirs.flatMap(editsOf)
  const added = new Map(theirs.flatMap(additionsOf))
  const broken = new Map<Change, BrokenReference>()
  // What is left out can leave others without what they refer to: those are left out as well. A chain of references is
  // noted whole in one run, and every run but the last leaves out one change more at least, so that it ends.
  for (;;) {
    const state = new RebaseState(options)
    state.steps = textSteps(state.text, edits)
    state.addedThere = added
    const rebased = patches.map((patch) => takePatch(state, patch, broken))
    const more = brokenReferences(state)
    if (more.size === 0) return rebased
    for (const [change, reason] of more) broken.set(change, reason)
  }
}

function editsOf({ author, changes }: Patch): TextEdits[] {
  return changes.flatMap((change) => (change.target === 'text' ? [{ author, replacements: change.replacements }] : []))
}

function additionsOf({ changes }: Patch): (readonly [string, Annotation])[] {
  return changes.flatMap((change) =>
    change.target === 'annotation' && change.before === null && change.after !== null
      ? [[change.after.id, change.after] as const]
      : [],
  )
}

/** @param broken what an earlier run found to be broken */
function takePatch(state: RebaseState, patch: Patch, broken: ReadonlyMap<Change, BrokenReference>): RebasedPatch {
  state.changes = []
  state.conflicts = []
  state.issues = []
  state.added = new Set(patch.changes.flatMap((change) => addedId(change) ?? []))
  state.done.clear()
  for (const change of patch.changes) {
    const reason = broken.get(change)
    if (reason === undefined) takeChange(state, change, patch)
    else state.conflict(reason.kind, change, reason.message)
  }
  noteBroken(state)
  return { patch: { ...patch, changes: state.changes }, conflicts: state.conflicts, issues: state.issues }
}

function takeChange(state: RebaseState, change: Change, patch: Patch): void {
  if (change.target === 'annotation') rebaseAnnotation(state, change)
  else if (change.target === 'layer') rebaseLayer(state, change)
  else if (change.target === 'metadata') rebaseMetadata(state, change)
  else if (change.target === 'text') rebaseText(state, change, patch)
  else if (equalValues(state.draft.source ?? null, change.before)) state.make(change)
  else state.conflict('changed', change, 'Both changed the source')
}

function addedId(change: Change): string | undefined {
  return change.target === 'annotation' && change.before === null ? change.after?.id : undefined
}
