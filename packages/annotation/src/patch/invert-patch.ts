import { defined } from '@chugiai/text'
import { assertHasChanges } from '../model/arguments.ts'
import type { Change, MetadataChange, Patch, TextChange } from '../model/patch.ts'

/**
 * The patch that undoes this one. It needs no document, since each change carries both sides. Inverting twice gives the
 * patch again.
 *
 * @example
 * applyPatch(applyPatch(document, patch), invertPatch(patch)) // equal to document
 */
export function invertPatch(patch: Patch): Patch {
  assertHasChanges(patch)
  return { ...patch, changes: patch.changes.map(invertChange).reverse() }
}

function invertChange(change: Change): Change {
  if (change.target === 'text') return invertTextChange(change)
  if (change.target === 'metadata') return invertMetadataChange(change)
  return { ...change, before: change.after, after: change.before } as Change
}

function invertMetadataChange({ nullBefore, nullAfter, before, after, ...rest }: MetadataChange): MetadataChange {
  return { ...rest, before: after, after: before, ...defined({ nullBefore: nullAfter, nullAfter: nullBefore }) }
}

function invertTextChange(change: TextChange): TextChange {
  let shift = 0
  const replacements = change.replacements.map(({ start, before, after }) => {
    const inverted = { start: start + shift, before: after, after: before }
    shift += after.length - before.length
    return inverted
  })
  const { alignment } = change
  return {
    ...change,
    replacements,
    cut: change.cut.map((cut) => ({ ...cut, before: cut.after, after: cut.before })),
    ...(alignment === undefined
      ? {}
      : { alignment: { index: alignment.index, before: alignment.after, after: alignment.before } }),
  }
}
