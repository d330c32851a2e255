import type { Change, Patch } from '../model/patch.ts'

/**
 * Patches that follow one another as one, in the name of the first: applying it does what applying them in turn does.
 * One that undoes all of them is its inverse. There must be at least one.
 *
 * @example
 * applyPatch(document, composePatches([first, second])) // applyPatch(applyPatch(document, first), second)
 */
export function composePatches(patches: readonly [Patch, ...Patch[]] | readonly Patch[]): Patch {
  const [first] = patches
  if (patches.length === 1 && first !== undefined) return first
  const changes: Change[] = []
  for (const patch of patches) for (const change of patch.changes) changes.push(change)
  return { ...first!, changes }
}
