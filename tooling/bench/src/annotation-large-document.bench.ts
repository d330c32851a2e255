import {
  addAnnotation,
  createHistory,
  createIds,
  createPatch,
  createSpanIndex,
  editText,
  parseDocument,
  quoteOf,
  replaceAnnotation,
} from '@chugiai/annotation'
import { largeDocument } from './annotation-document.ts'
import { median, medianProcessorTime, processorTime } from './annotation-measure.ts'
import { machine, printTable } from './measure.ts'

// 100,000 annotations on 10 MB of text: what opening such a document costs, and what one step in it costs.
const COUNT = 100_000
const LENGTH = 10_000_000
const init = { id: 'p1', author: 'bench', at: '2024-05-01T08:00:00Z' }

console.log(machine())
const original = largeDocument(COUNT, LENGTH)
const json = JSON.stringify(original)
console.log(
  `${COUNT} annotations, ${original.text.length} code units, ${(json.length / 1e6).toFixed(1)} million of JSON`,
)

const rows: [string, string][] = []
const measure = (name: string, work: () => unknown, runs: number) =>
  rows.push([name, medianProcessorTime(work, { runs, budget: 500 }).toFixed(3)])

measure('JSON.parse alone', () => JSON.parse(json), 5)
measure('parseDocument: load and validate', () => parseDocument(json), 5)
const document = parseDocument(json)
measure('createSpanIndex', () => createSpanIndex(document), 5)

const index = createSpanIndex(document)
const history = createHistory(document)
const ids = createIds(document)
let step = 0
const next = () => (step = (step + 7_919_317) % (LENGTH - 100))

measure('overlap query', () => index.overlapping({ start: next(), end: step + 50 }), 1000)
measure(
  'patch: add one annotation, index updated',
  () => {
    const span = { start: next(), end: step + 5 }
    const quote = quoteOf(history.document.text, [span])
    const origin = { kind: 'human', name: 'bench' } as const
    const added = {
      kind: 'span',
      id: ids.next('span'),
      label: 'PER',
      origin,
      status: 'accepted',
      spans: [span],
      quote,
    } as const
    const applied = history.apply(createPatch([addAnnotation('mentions', added)], init))
    index.update(applied.patch, applied.document)
  },
  200,
)
const undone = () => {
  const applied = history.undo()
  index.update(applied.patch, applied.document)
}
const marked = () => {
  const id = `s${1 + (next() % COUNT)}`
  const change = replaceAnnotation(history.document, id, (annotation) => ({ ...annotation, note: `${step}` }))
  history.apply(createPatch([change], init))
}
measure('patch: change one annotation', marked, 200)
const backAndForth = () => {
  history.undo()
  history.redo()
}
measure('undo and redo of it', backAndForth, 200)
measure('undo, index updated', undone, 100)

// Each edit leaves garbage that grows with the document: a fixed number of edits, so that each row has its share.
const EDITS = 50
const measureEdits = (name: string, work: () => unknown) =>
  rows.push([name, median(Array.from({ length: EDITS }, () => processorTime(work))).toFixed(3)])
const edit = (place: () => number) => () => {
  const at = place()
  const { patch } = editText(history.document, [{ span: { start: at, end: at }, text: 'x' }], init)
  const applied = history.apply(patch)
  index.update(applied.patch, applied.document)
}
measureEdits('text edit anywhere, index updated', edit(next))
measureEdits(
  'text edit in the middle, index updated',
  edit(() => LENGTH / 2),
)
measureEdits(
  'text edit at the start, index updated',
  edit(() => 10),
)
measureEdits('undo of a text edit, index updated', undone)
// An edit moves the annotations behind it when somebody reads them: here somebody does, after each edit.
const editAndRead = (place: () => number) => () => {
  edit(place)()
  if (history.document.layers.mentions!.annotations.at(-1)?.id === undefined) throw new Error('nothing there')
}
measureEdits('text edit anywhere, index updated, all annotations read', editAndRead(next))
measureEdits(
  'text edit at the start, index updated, all annotations read',
  editAndRead(() => 10),
)
printTable(['on that document', 'processor ms (median)'], rows)
