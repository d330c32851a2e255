import {
  addAnnotation,
  applyPatch,
  composePatches,
  createDocument,
  createHistory,
  createSpanIndex,
  editText,
  invertPatch,
  type SpanAnnotation,
} from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { mention, patchOf } from '../cases/sample.ts'

const TEXT = 'Hà Nội mưa'
const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const start = createDocument({ id: 'd', text: TEXT, layers: { mentions: { annotations: [] } } })

/** Adds [Hà], types '!' behind everything, adds [Nội]. */
function mixed() {
  const first = patchOf(addAnnotation('mentions', mention(TEXT, 's1', 'LOC', 'Hà')))
  const one = applyPatch(start, first)
  const second = editText(one, [{ span: { start: TEXT.length, end: TEXT.length }, text: '!' }], init).patch
  const third = patchOf(addAnnotation('mentions', mention(TEXT, 's2', 'LOC', 'Nội')))
  return { patches: [first, second, third], whole: composePatches([first, second, third]) }
}

test('a group with an edit behind all annotations, undone and redone, leaves the index of places right', () => {
  const history = createHistory(start)
  for (const patch of mixed().patches) history.apply(patch, { group: 'g' })
  history.undo()
  history.redo()
  const at = TEXT.indexOf('ộ')
  const { patch, issues } = editText(history.document, [{ span: { start: at, end: at + 1 }, text: 'ô' }], init)
  const { document } = history.apply(patch)
  const [, second] = document.layers.mentions!.annotations as SpanAnnotation[]
  expect(issues).toEqual([])
  expect(document.text).toBe('Hà Nôi mưa!')
  expect(second!.quote).toBe('Nôi')
  expect(createSpanIndex(document).at(at)[0]?.annotation.quote).toBe('Nôi')
})

test('a composed patch does what its parts do, and its inverse takes all of it back', () => {
  const { patches, whole } = mixed()
  const next = applyPatch(start, whole)
  expect(JSON.stringify(next)).toBe(JSON.stringify(patches.reduce(applyPatch, start)))
  expect(JSON.stringify(applyPatch(next, invertPatch(whole)))).toBe(JSON.stringify(start))
})
