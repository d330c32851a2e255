import type { Change } from '../model/patch.ts'
import { referencesOf } from '../patch/lost-references.ts'
import { validateReferences } from '../validate/validate-references.ts'
import type { BrokenReference } from './conflict.ts'
import type { RebaseState } from './rebase-state.ts'
import { renameIds } from './references.ts'

/**
 * Notes what a patch did that leaves a reference to nothing: its own, or one to what it removed. What follows from that is
 * noted with it, along the whole chain: what refers to an addition that will be left out, and the removal of what a kept
 * annotation refers to. Else every link of a chain would take a run of its own over all patches.
 */
export function noteBroken(state: RebaseState): void {
  const { size } = state.broken
  noteMissing(state)
  if (state.broken.size === size) noteStillReferred(state)
}

function noteMissing(state: RebaseState): void {
  const open = [...state.done.keys()]
  for (const id of open) {
    const change = state.done.get(id)
    const missing = missingReference(state, id)
    if (change === undefined || missing === undefined || state.broken.has(change)) continue
    state.broken.set(change, { kind: 'removed', message: `Annotation ${id} refers to ${missing}, which is gone` })
    if (change.target !== 'annotation' || change.before !== null || state.kept.has(id)) continue
    state.undone.add(id)
    for (const referrer of state.referrers.of(id, state.draft)) open.push(referrer)
  }
}

function missingReference({ draft, undone }: RebaseState, id: string): string | undefined {
  const there = draft.locate(id)?.annotation
  return there && referencesOf(there).find((target) => draft.locate(target) === undefined || undone.has(target))
}

function noteStillReferred(state: RebaseState): void {
  const open = [...state.done.keys()]
  for (const id of open) {
    const change = state.done.get(id)
    if (change === undefined || state.draft.locate(id) !== undefined || state.broken.has(change)) continue
    const referrers = referrersOf(state, id)
    if (referrers.length === 0) continue
    const message = `Annotation ${id}, which this removes, is now in ${referrers.join(', ')}`
    state.broken.set(change, { kind: 'changed', message })
    if (change.target !== 'annotation' || change.before === null) continue
    for (const target of referencesOf(renameIds(change.before, state.renamed))) {
      state.staying.set(target, id)
      open.push(target)
    }
  }
}

/** What refers to an annotation, or will since its removal is left out. */
function referrersOf({ draft, referrers, staying }: RebaseState, id: string): readonly string[] {
  const found = referrers.of(id, draft)
  const kept = staying.get(id)
  return kept === undefined || draft.locate(kept) !== undefined ? found : [...found, kept]
}

/** Changes that were made and cannot stay. Of relations that lead back to themselves, only the last document tells. */
export function brokenReferences(state: RebaseState): ReadonlyMap<Change, BrokenReference> {
  if (state.broken.size > 0 || state.relations.size === 0) return state.broken
  const issues = validateReferences(state.finish())
  if (!issues.some(({ code }) => code === 'reference_cycle')) return state.broken
  return new Map(
    [...state.relations].map(([id, change]) => {
      const message = `Relation ${id} would be, by way of others, an argument of itself`
      return [change, { kind: 'changed', message }]
    }),
  )
}
