import {
  addAnnotation,
  annotateAll,
  applyPatch,
  createDocument,
  createHistory,
  createIds,
  createPatch,
  editText,
  type Patch,
  rebaseDocument,
  rebasePatch,
  rebasePatches,
  replaceAnnotation,
  type SpanAnnotation,
  safeParseDocument,
} from '@chugiai/annotation'
import { expect, test, vi } from 'vitest'
import { relation } from './cases/sample.ts'

vi.setConfig({ testTimeout: 600_000 })

// No time is asserted: what grows with the square of its input does not end before the runner gives up.
const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const origin = { kind: 'human', name: 'lan' } as const

function span(id: string, start: number, quote: string): SpanAnnotation {
  const spans = [{ start, end: start + quote.length }]
  return { kind: 'span', id, label: 'LOC', origin, status: 'suggested', spans, quote }
}

/** `count` spans on words of their own: 'Huế Huế Huế …'. */
function documentOf(count: number) {
  const annotations = Array.from({ length: count }, (_, i) => span(`s${i + 1}`, i * 4, 'Huế'))
  return createDocument({ id: 'd', text: 'Huế '.repeat(count), layers: { mentions: { annotations } } })
}

test('text with 8,000 spans that relations need is taken away', () => {
  const spans = documentOf(8_000)
  const relations = Array.from({ length: 8_000 }, (_, i) => relation(`r${i + 1}`, 'at', { who: `s${i + 1}` }))
  const annotations = [...spans.layers.mentions!.annotations, ...relations]
  const document = createDocument({ ...spans, layers: { mentions: { annotations } } })
  const { patch, issues } = editText(document, [{ span: { start: 0, end: document.text.length }, text: '' }], init)
  expect(issues).toHaveLength(16_000)
  expect(applyPatch(document, patch).layers.mentions!.annotations).toEqual([])
})

test('a name is marked everywhere beside 100,000 spans that begin at one place', () => {
  const text = 'Huế '.repeat(100)
  const annotations = Array.from({ length: 100_000 }, (_, i) => ({ ...span(`s${i + 1}`, 0, 'Huế'), label: `L${i}` }))
  const document = createDocument({ id: 'd', text, layers: { mentions: { annotations } } })
  const options = { ...init, layer: 'mentions', label: 'LOC', ids: createIds(document), origin }
  expect(annotateAll(document, 'Huế', options).patch.changes.length).toBeGreaterThanOrEqual(99)
})

const size = 40_000
const accept = (document: ReturnType<typeof documentOf>): Patch[] =>
  document.layers.mentions!.annotations.map(({ id }) =>
    createPatch([replaceAnnotation(document, id, (one) => ({ ...one, status: 'accepted' }))], { ...init, id }),
  )

test('a group of 40,000 patches is one step', () => {
  const document = documentOf(size)
  const history = createHistory(document)
  for (const patch of accept(document)) history.apply(patch, { group: 'accept' })
  expect(history.done).toHaveLength(1)
  expect(JSON.stringify(history.undo().document)).toBe(JSON.stringify(document))
})

test('40,000 acceptances are rebased, as one patch and as a history', () => {
  const document = documentOf(size)
  const patches = accept(document)
  const over = editText(document, [{ span: { start: 0, end: 0 }, text: 'Ở ' }], init).patch
  const after = applyPatch(document, over)
  const whole = createPatch(
    patches.flatMap(({ changes }) => changes),
    init,
  )
  const { patch, conflicts } = rebasePatch(whole, over, { document: after })
  expect([patch.changes.length, conflicts]).toEqual([size, []])
  const rebased = rebasePatches(patches, over, { document: after })
  expect(rebased.filter((one) => one.patch.changes.length === 1)).toHaveLength(size)
})

test('40,000 acceptances that another has made as well are nothing', () => {
  const document = documentOf(size)
  const patches = accept(document)
  const after = patches.reduce(applyPatch, document)
  expect(rebasePatches(patches, patches, { document: after }).flatMap((one) => one.patch.changes)).toEqual([])
})

test('additions and mentions that refer to one span are rebased', () => {
  const document = documentOf(1)
  const add = (from: string) =>
    Array.from({ length: 10_000 }, (_, i) => addAnnotation('mentions', relation(`${from}${i}`, 'at', { who: 's1' })))
  const [ours, theirs] = [createPatch(add('a'), init), createPatch(add('b'), init)]
  const { patch } = rebasePatch(ours, theirs, { document: applyPatch(document, theirs) })
  expect(patch.changes).toHaveLength(10_000)
})

test('a text with runs of 40,000 marks is brought to a new version', () => {
  const marks = '\u0301'.repeat(size)
  const document = createDocument({
    id: 'd',
    text: `a${marks} Huế b${marks}`,
    layers: { mentions: { annotations: [span('s1', size + 2, 'Huế')] } },
  })
  const { patch } = rebaseDocument(document, { text: `a${marks}\u0301 Huế b\u0323${marks}` }, init)
  const [one] = applyPatch(document, patch).layers.mentions!.annotations as SpanAnnotation[]
  expect(one?.quote).toBe('Huế')
})

test('100,000 misshapen annotations are told, as many as anybody reads', () => {
  const annotations = Array.from({ length: 100_000 }, (_, i) => ({
    ...span(`s${i}`, 0, 'Huế'),
    status: 5,
    spans: null,
  }))
  const document = { ...documentOf(0), text: 'Huế', layers: { mentions: { annotations } } }
  const { issues } = safeParseDocument(document)
  expect(issues).toHaveLength(1_000)
})
