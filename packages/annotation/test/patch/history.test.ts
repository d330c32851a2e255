import { addAnnotation, addLayer, createHistory, type HistoryRecord, removeAnnotation } from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { codeOf, mention, patchOf, sampleDocument, TEXT } from '../cases/sample.ts'

const added = (id: string) => addAnnotation('mentions', mention(TEXT, id, 'HONORIFIC', 'Bà'))
const ids = (history: ReturnType<typeof createHistory>) =>
  history.document.layers.mentions!.annotations.map(({ id }) => id)

test('undo and redo walk back and forth to the byte', () => {
  const document = sampleDocument()
  const history = createHistory(document)
  const states = [JSON.stringify(document)]
  const patches = [
    patchOf(added('s10')),
    patchOf(removeAnnotation(document, 's2'), added('s11')),
    patchOf(addLayer('words')),
  ]
  for (const patch of patches) states.push(JSON.stringify(history.apply(patch).document))
  for (const state of states.slice(0, -1).reverse()) expect(JSON.stringify(history.undo().document)).toBe(state)
  for (const state of states.slice(1)) expect(JSON.stringify(history.redo().document)).toBe(state)
})

test('a removal without a place is undone to its place', () => {
  const document = sampleDocument()
  const history = createHistory(document)
  const { index: _, ...removal } = removeAnnotation(document, 's2')
  history.apply(patchOf(removal))
  expect(JSON.stringify(history.undo().document)).toBe(JSON.stringify(document))
})

test('patches of one group are one step', () => {
  const history = createHistory(sampleDocument())
  history.apply(patchOf(added('s10')), { label: 'Thêm' })
  history.apply(patchOf(added('s11')), { group: 'bulk', label: 'Thêm tất cả' })
  history.apply(patchOf(added('s12')), { group: 'bulk', label: 'Thêm tất cả' })
  expect(history.done.map(({ label }) => label)).toEqual(['Thêm', 'Thêm tất cả'])
  history.undo()
  expect(ids(history)).not.toContain('s11')
  expect(ids(history)).toContain('s10')
  history.redo()
  expect(ids(history)).toContain('s12')
})

test('a new patch forgets what was undone', () => {
  const history = createHistory(sampleDocument())
  history.apply(patchOf(added('s10')))
  history.undo()
  history.apply(patchOf(added('s11')))
  expect(history.undone).toEqual([])
  expect(codeOf(() => history.redo())).toBe('nothing_to_redo')
})

test('a patch that fails leaves the history as it was', () => {
  const history = createHistory(sampleDocument())
  const { document } = history
  expect(codeOf(() => history.apply(patchOf(added('s1'))))).toBe('duplicate_id')
  expect(history.document).toBe(document)
  expect(codeOf(() => history.undo())).toBe('nothing_to_undo')
})

test('every record is passed on as it is made', () => {
  const records: HistoryRecord[] = []
  const history = createHistory(sampleDocument(), (record) => records.push(record))
  history.apply(patchOf(added('s10')), { label: 'Thêm' })
  history.undo()
  history.redo()
  expect(records.map(({ op }) => op)).toEqual(['apply', 'undo', 'redo'])
  expect(history.records).toEqual(records)
})
