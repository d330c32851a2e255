import {
  addAnnotation,
  addLayer,
  applyPatch,
  createDocument,
  createHistory,
  createPatch,
  editText,
  formatLogHeader,
  formatLogRecord,
  invertPatch,
  parseDocument,
  removeAnnotation,
  replayHistory,
  type SpanAnnotation,
  safeParseDocument,
  setMetadata,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { codeOf, type Loose, mention, patchOf, sampleDocument, TEXT } from '../cases/sample.ts'

const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const document = sampleDocument()
const added = mention(TEXT, 's9', 'PER', 'Hoa')
const text = editText(document, [{ span: { start: 3, end: 5 }, text: 'Ông' }], init).patch.changes[0] as Loose

describe('a patch from outside is refused with its place', () => {
  test.each<[string, Loose, string]>([
    ['no list of changes', {}, 'changes'],
    ['null for changes', { changes: null }, 'changes'],
    ['a change that is null', { changes: [null] }, 'changes[0]'],
    ['an unknown target', { changes: [{ target: 'x' }] }, 'changes[0]'],
    ['no before', { changes: [{ target: 'annotation', layer: 'mentions', after: added }] }, 'changes[0].before'],
    ['a layer without a name', { changes: [{ target: 'layer', before: null, after: {} }] }, 'changes[0].layer'],
    ['a layer that is a number', { changes: [{ ...addLayer('x'), layer: 5 }] }, 'changes[0].layer'],
    ['a layer of a wrong form', { changes: [{ ...addLayer('x'), after: { color: 1 } }] }, 'changes[0].after'],
    ['a layer that is 5', { changes: [{ ...addLayer('x'), after: 5 }] }, 'changes[0].after'],
    ['metadata without a key', { changes: [{ target: 'metadata', before: null, after: 1 }] }, 'changes[0].key'],
    ['a value that JSON has no word for', { changes: [setMetadata(document, 'x', Number.NaN)] }, 'changes[0].after'],
    ['a date', { changes: [setMetadata(document, 'x', new Date(0))] }, 'changes[0].after'],
    [
      'a source of a wrong form',
      { changes: [{ target: 'source', before: null, after: { length: 3 } }] },
      'changes[0].after',
    ],
    ['a text change without replacements', { changes: [{ target: 'text', cut: [] }] }, 'changes[0].replacements'],
    ['a cut that is null', { changes: [{ ...text, cut: [null] }] }, 'changes[0].cut'],
    [
      'a replacement without text',
      { changes: [{ ...text, replacements: [{ start: 3, before: 'Bà' }] }] },
      'changes[0].replacements',
    ],
    ['a field that nobody knows', { changes: [{ ...addLayer('x'), when: 1 }] }, 'changes[0].when'],
  ])('%s', (_, patch, path) => {
    let error: Loose
    try {
      applyPatch(document, patch)
    } catch (caught) {
      error = caught
    }
    expect([error?.code, error?.path]).toEqual(['invalid_patch', path])
  })

  test('a span inside a surrogate pair, as the parser does', () => {
    const split = { ...added, spans: [{ start: 1, end: 2 }], quote: TEXT.slice(1, 2) }
    expect(codeOf(() => applyPatch(document, patchOf(addAnnotation('mentions', split))))).toBe('invalid_patch')
  })
})

describe('what a document may hold, a patch may change', () => {
  test('a value of the metadata that is null', () => {
    const start = createDocument({ id: 'd', text: 'Huế', metadata: { url: null, a: 1 } })
    for (const value of ['https://vi.example', null]) {
      const patch = patchOf(setMetadata(start, 'url', value))
      const next = applyPatch(start, patch)
      expect(next.metadata).toEqual(value === null ? { a: 1 } : { url: value, a: 1 })
      expect(JSON.stringify(applyPatch(next, invertPatch(patch)))).toBe(JSON.stringify(start))
    }
  })

  test('-0 goes through a log', () => {
    const start = createDocument({ id: 'd', text: 'Huế' })
    const lines: string[] = [formatLogHeader(start)]
    const history = createHistory(start, (record) => lines.push(formatLogRecord(record)))
    history.apply(patchOf(setMetadata(start, 'x', [-0])))
    history.apply(patchOf(setMetadata(history.document, 'x', [1])))
    expect(replayHistory(start, lines.join('')).history.document.metadata).toEqual({ x: [1] })
  })

  test('an empty part beside another one of the same annotation', () => {
    const parts = mention('Hà Nội', 's1', 'X', { start: 0, end: 2 }, { start: 2, end: 2 }, { start: 3, end: 6 })
    const start = createDocument({ id: 'd', text: 'Hà Nội', layers: { a: { annotations: [parts] } } })
    const { patch } = editText(start, [{ span: { start: 2, end: 2 }, text: 'i' }], init)
    const next = applyPatch(start, patch)
    expect((next.layers.a!.annotations[0] as SpanAnnotation).quote).toBe('Hài  Nội')
    expect(parseDocument(JSON.stringify(next))).toEqual(next)
  })
})

describe('the parser never throws', () => {
  test('on 200,000 attributes that are null', () => {
    const attributes = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`a${i}`, null]))
    const { issues } = safeParseDocument(
      createDocument({ id: 'd', text: TEXT, layers: { a: { annotations: [{ ...added, attributes } as Loose] } } }),
    )
    expect(issues[0]?.code).toBe('invalid_shape')
  })

  test('on 100,000 misshapen annotations, of which it lists a thousand', () => {
    const annotations = Array.from({ length: 100_000 }, () => ({}) as Loose)
    const { issues } = safeParseDocument(createDocument({ id: 'd', text: '', layers: { a: { annotations } } }))
    expect(issues).toHaveLength(1_000)
  })

  test('on metadata whose parts are shared forty deep, nor does a patch', () => {
    const share = () => {
      let shared: unknown = 'x'
      for (let i = 0; i < 40; i++) shared = [shared, shared]
      return shared
    }
    const start = createDocument({ id: 'd', text: 'Huế', metadata: { shared: share() } })
    expect(safeParseDocument(start).issues).toEqual([])
    const patch = createPatch([{ target: 'metadata', key: 'shared', before: share(), after: 1 }], init)
    expect(applyPatch(start, patch).metadata).toEqual({ shared: 1 })
  })

  test('on a source that no alignment can hold', () => {
    const source = { length: 3e9, steps: [], alignment: [3e9, 0] }
    expect(safeParseDocument(createDocument({ id: 'd', text: '', source })).issues[0]?.code).toBe('source_mismatch')
  })
})

describe('a removal', () => {
  test('takes along what refers to it, and says so', () => {
    const { changes, issues } = removeAnnotation(document, 's1', { references: 'remove' })
    expect(issues.map(({ code }) => code)).toEqual(['relation_lost', 'mention_lost'])
    const next = applyPatch(document, patchOf(...changes))
    expect(safeParseDocument(next, { breaches: 'warning' }).document).toEqual(next)
  })

  test('is refused when others refer to it, and not when nobody does', () => {
    expect(codeOf(() => removeAnnotation(document, 's1', { references: 'refuse' }))).toBe('still_referenced')
    expect(removeAnnotation(document, 's5', { references: 'refuse' }).changes).toHaveLength(1)
  })
})
