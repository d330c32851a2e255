import { expect, test } from 'vitest'
import {
  type AnnotatedDocument,
  applyPatch,
  createDocument,
  editText,
  invertPatch,
  type SpanAnnotation,
} from '../src/index.ts'

const TEXT = 'Bà Hoa thăm tỉnh Lạng Sơn.'
const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const place = { spans: [{ start: 12, end: 25 }], quote: TEXT.slice(12, 25) }
const head = { kind: 'span', id: 's1', label: 'LOC' } as const
const origin = { origin: { kind: 'human', name: 'lan' }, status: 'accepted' } as const
const extra = { annotator: 'lan', attributes: { kind: 'province' }, note: 'xem lại', derivedFrom: [] }

function documentOf(annotation: SpanAnnotation): AnnotatedDocument {
  return createDocument({ id: 'd', text: TEXT, layers: { mentions: { annotations: [annotation] } } })
}

function insert(document: AnnotatedDocument, at: number, text: string) {
  return editText(document, [{ span: { start: at, end: at }, text }], init).patch
}

test.each<[string, SpanAnnotation]>([
  ['origin before spans', { ...head, ...origin, ...place }],
  ['origin before spans, optional keys', { ...head, ...origin, ...place, ...extra }],
  ['origin before spans, some optional keys', { ...head, ...origin, ...place, note: 'xem lại' }],
  ['spans before origin', { ...head, ...place, ...origin }],
  ['spans before origin, optional keys', { ...head, ...place, ...origin, ...extra }],
  ['optional keys in another order', { ...head, ...place, ...origin, note: 'xem lại', annotator: 'lan' }],
  ['attributes between', { ...head, ...place, attributes: {}, ...origin }],
  ['another order', { ...place, ...origin, ...head }],
])('a moved annotation keeps its keys in their order: %s', (_, annotation) => {
  const document = documentOf(annotation)
  const patch = insert(document, 0, 'Hôm qua, ')
  const edited = applyPatch(document, patch)
  const moved = { ...annotation, spans: [{ start: 21, end: 34 }] }
  expect(JSON.stringify(edited.layers.mentions!.annotations)).toBe(JSON.stringify([moved]))
  expect(JSON.stringify(applyPatch(edited, invertPatch(patch)))).toBe(JSON.stringify(document))
})

test('a long run of edits, and their undoing, reads the right letters', () => {
  const document = documentOf({ ...head, ...origin, ...place })
  const patches = []
  let edited = document
  let text = TEXT
  for (let i = 0; i < 150; i++) {
    const at = (i * 7) % text.length
    const letters = ['ơ', '👩‍🌾', ' và ', 'ế'][i % 4]!
    // Not inside a pair: move to its start.
    const start = /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
    patches.push(insert(edited, start, letters))
    edited = applyPatch(edited, patches.at(-1)!)
    text = text.slice(0, start) + letters + text.slice(start)
  }
  const { spans, quote } = edited.layers.mentions!.annotations[0] as SpanAnnotation
  expect(edited.text).toBe(text)
  expect(quote).toBe(text.slice(spans[0]!.start, spans[0]!.end))
  for (const patch of patches.reverse()) edited = applyPatch(edited, invertPatch(patch))
  expect(JSON.stringify(edited)).toBe(JSON.stringify(document))
})
