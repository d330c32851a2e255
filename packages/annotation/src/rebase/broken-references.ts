import type { Change } from '../model/patch.ts'
import { referencesOf } from '../patch/lost-references.ts'
import { validateReferences } from '../validate/validate-references.ts'
import type { BrokenReference } from './conflict.ts'
import type { RebaseState } from './rebase-state.ts'

/** Notes what a patch did that leaves a reference to nothing: its own, or one to what it removed. */
export function noteBroken(state: RebaseState): void {
  const { size } = state.broken
  for (const [id, change] of state.done) {
    const missing = missingReference(state, id)
    if (missing !== undefined)
      state.broken.set(change, { kind: 'removed', message: `Annotation ${id} refers to ${missing}, which is gone` })
  }
  if (state.broken.size > size) return
  for (const [id, change] of state.done) {
    const referrers = state.draft.locate(id) === undefined ? state.referrers.of(id, state.draft) : []
    if (referrers.length === 0) continue
    const message = `Annotation ${id}, which this removes, is now in ${referrers.join(', ')}`
    state.broken.set(change, { kind: 'changed', message })
  }
}

function missingReference({ draft }: RebaseState, id: string): string | undefined {
  const there = draft.locate(id)?.annotation
  return there && referencesOf(there).find((target) => draft.locate(target) === undefined)
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
