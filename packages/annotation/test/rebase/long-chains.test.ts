import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  applyPatch,
  type Change,
  createIds,
  type Patch,
  rebasePatches,
  removeAnnotation,
  validateDocument,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { patchOf, relation, sampleDocument } from '../cases/sample.ts'

const LENGTH = 5_000
const document = sampleDocument()

/** `c1` refers to `first`, each other one to the one before it. */
const chain = (first: string): Annotation[] =>
  Array.from({ length: LENGTH }, (_, i) => relation(`c${i + 1}`, 'x', { a: i === 0 ? first : `c${i}` }))
const added = (annotation: Annotation) => addAnnotation('mentions', annotation)

function rebase(start: AnnotatedDocument, ours: readonly Patch[], theirs: Change) {
  const over = patchOf(theirs)
  const after = applyPatch(start, over)
  const rebased = rebasePatches(ours, over, { document: after, ids: createIds(after) })
  const both = rebased.reduce((current, { patch }) => applyPatch(current, patch), after)
  return { both, conflicts: rebased.flatMap(({ conflicts }) => conflicts) }
}

const lost = (both: AnnotatedDocument) => validateDocument(both).filter(({ code }) => code === 'unknown_reference')

describe.each(['one patch', 'as many patches'])('a chain of 5,000 references in %s', (form) => {
  const patches = (changes: readonly Change[]) =>
    form === 'one patch' ? [patchOf(...changes)] : changes.map((change) => patchOf(change))

  test('whose last link the other side holds stays whole', () => {
    const start = applyPatch(document, patchOf(...chain('s5').map(added)))
    const removals = chain('s5').map(({ id }) => removeAnnotation(start, id))
    const theirs = added(relation('r9', 'x', { a: `c${LENGTH}` }))
    const { both, conflicts } = rebase(start, patches(removals.reverse()), theirs)
    expect(conflicts).toHaveLength(LENGTH)
    expect(new Set(conflicts.map(({ kind }) => kind))).toEqual(new Set(['changed']))
    expect(conflicts.at(-1)?.message).toBe('Annotation c1, which this removes, is now in c2')
    expect(lost(both)).toEqual([])
  })
})

test('a chain of 5,000 additions, the last first, on what is gone is left out', () => {
  const ours = patchOf(...chain('s5').reverse().map(added))
  const { both, conflicts } = rebase(document, [ours], removeAnnotation(document, 's5'))
  expect(conflicts).toHaveLength(LENGTH)
  expect(new Set(conflicts.map(({ kind }) => kind))).toEqual(new Set(['removed']))
  expect(lost(both)).toEqual([])
})
