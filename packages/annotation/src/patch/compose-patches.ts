import { assertArgument, listOf } from '@chugiai/text'
import { HAS_CHANGES } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import type { Change, Patch } from '../model/patch.ts'

const PATCHES = listOf(HAS_CHANGES)

/**
 * Patches that follow one another as one, in the name of the first: applying it does what applying them in turn does.
 * One that undoes all of them is its inverse.
 *
 * @throws {ChugiaiError} `invalid_patch` when there is none
 * @example
 * applyPatch(document, composePatches([first, second])) // applyPatch(applyPatch(document, first), second)
 */
export function composePatches(patches: readonly [Patch, ...Patch[]] | readonly Patch[]): Patch {
  assertArgument(patches, PATCHES, 'patches')
  const [first, ...others] = patches
  if (first === undefined) {
    throw annotationError('invalid_patch', 'There is no patch to compose', {
      path: 'patches',
      hint: 'Give at least one; createPatch([], init) changes nothing.',
    })
  }
  if (others.length === 0) return first
  const changes: Change[] = []
  for (const patch of patches) for (const change of patch.changes) changes.push(change)
  return { ...first, changes }
}
