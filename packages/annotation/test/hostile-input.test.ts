import {
  type AnnotatedDocument,
  addAnnotation,
  addLayer,
  applyPatch,
  type Change,
  createDocument,
  createSpanIndex,
  editText,
  formatLogHeader,
  type LabelSchema,
  replayHistory,
  safeParseDocument,
  setMetadata,
  validateDocument,
  validateLabelSchema,
} from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { describe, expect, test } from 'vitest'
import { codeOf, type Loose, mention, patchOf, sampleDocument, TEXT } from './cases/sample.ts'

// Input that means harm, or that a broken program wrote: a clear error each, no hang, nothing put where it does not belong.
// What takes time by the square of the size would not come to an end here.

const MANY = 50_000
const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const origin = { kind: 'human', name: 'lan' } as const

const documentOf = (text: string, annotations: readonly Loose[]): AnnotatedDocument =>
  createDocument({ id: 'd', text, layers: { mentions: { schema: 'news', annotations } } })

function spans(count: number, labelOf: (i: number) => string, spanOf: (i: number) => readonly [number, number]) {
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = spanOf(i)
    const base = { kind: 'span', id: `s${i}`, label: labelOf(i), origin, status: 'accepted' }
    return { ...base, spans: [{ start, end }], quote: '' }
  })
}

const codes = (document: unknown) =>
  [...new Set(validateDocument(document, { schemas: [newsLabelSchema] }).map(({ code }) => code))].sort()
const LONG = 'a'.repeat(2 * MANY)

describe('validateDocument comes to an end with', () => {
  test.each([
    [
      'spans nested fifty thousand deep',
      LONG,
      spans(
        MANY,
        () => 'PER',
        (i) => [i, 2 * MANY - i],
      ),
    ],
    [
      'as many that all cross',
      LONG,
      spans(
        MANY,
        () => 'PER',
        (i) => [i, i + MANY],
      ),
    ],
    [
      'as many labels that nobody knows',
      'ab',
      spans(
        MANY,
        (i) => `L${i}`,
        () => [0, 2],
      ),
    ],
    [
      'as many spans at one place',
      'ab',
      spans(
        MANY,
        () => 'PER',
        () => [0, 2],
      ),
    ],
  ])('%s', (_, text, annotations) => expect(codes(documentOf(text, annotations))).toContain('quote_mismatch'))

  test('an annotation of as many parts', () => {
    const parts = Array.from({ length: MANY }, (_, i) => ({ start: 2 * i, end: 2 * i + 1 }))
    const [annotation] = spans(
      1,
      () => 'PER',
      () => [0, 1],
    )
    const quote = parts.map(() => 'a').join(' ')
    expect(codes(documentOf(LONG, [{ ...annotation, spans: parts, quote }]))).toEqual(['discontinuous_span'])
  })

  test('a million ids, and one id fifty thousand times', () => {
    const many = spans(
      1_000_000,
      () => 'PER',
      () => [0, 0],
    )
    expect(
      codes(createDocument({ id: 'd', text: 'ab', layers: { mentions: { annotations: many as Loose } } })),
    ).toEqual([])
    const same = many.slice(0, MANY).map((one) => ({ ...one, id: 's1' }))
    const twice = createDocument({ id: 'd', text: 'ab', layers: { mentions: { annotations: same as Loose } } })
    expect(codes(twice)).toEqual(['duplicate_id'])
    expect(codeOf(() => applyPatch(twice, patchOf()))).toBe('duplicate_id')
  })
})

describe('validateLabelSchema comes to an end with', () => {
  const labels = (parentOf: (i: number) => number | undefined): LabelSchema['labels'] =>
    Array.from({ length: MANY }, (_, i) => {
      const parent = parentOf(i)
      return { id: `L${i}`, title: {}, ...(parent === undefined ? {} : { parent: `L${parent}` }) }
    })
  const bare = { ...newsLabelSchema, attributes: [], relations: [] }

  test('fifty thousand labels, each below the one before', () => {
    expect(validateLabelSchema({ ...bare, labels: labels((i) => (i === 0 ? undefined : i - 1)) })).toEqual([])
  })

  test('as many in a circle, with one outside that leads into it', () => {
    const circle = labels((i) => (i + 1) % MANY)
    const issues = validateLabelSchema({ ...bare, labels: [{ id: 'X', title: {}, parent: 'L5' }, ...circle] })
    expect(issues).toHaveLength(MANY)
    expect(issues[0]).toMatchObject({ code: 'reference_cycle', path: 'labels[1].parent' })
  })
})

describe('deep nesting', () => {
  const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
  const sample = JSON.parse(JSON.stringify(sampleDocument()))

  test.each([
    ['in the metadata', { ...sample, metadata: { deep } }, 'too_deep'],
    ['in place of the layers', { ...sample, layers: deep }, 'invalid_shape'],
    ['in place of a layer', { ...sample, layers: { deep } }, 'invalid_shape'],
    ['in place of an annotation', { ...sample, layers: { deep: { annotations: [deep] } } }, 'invalid_shape'],
    ['in a field that nobody knows', { ...sample, deep }, 'invalid_shape'],
    ['in place of the document', deep, 'invalid_shape'],
    ['that is no JSON', '['.repeat(1_000_000), 'invalid_json'],
  ])('%s', (_, input, code) => {
    expect(safeParseDocument(input).issues.map((found) => found.code)).toContain(code)
  })
})

describe('a patch from outside', () => {
  const document = sampleDocument()
  const good = mention(TEXT, 's9', 'PER', 'Hoa')
  const add = (change: (annotation: Loose) => void): Loose => {
    const annotation = structuredClone(good)
    change(annotation)
    return addAnnotation('mentions', annotation)
  }
  test.each<[string, Loose, string]>([
    ['null', null, 'invalid_patch'],
    ['a target that nobody knows', { target: 'toString' }, 'invalid_patch'],
    ['an annotation without spans', add((a) => delete a.spans), 'invalid_patch'],
    ['an annotation with no spans', add((a) => (a.spans = [])), 'invalid_patch'],
    ['an annotation of a kind that nobody knows', add((a) => (a.kind = 'constructor')), 'invalid_patch'],
    ['an offset of NaN', add((a) => (a.spans[0].start = Number.NaN)), 'span_out_of_range'],
    ['an offset outside the text', add((a) => (a.spans[0].end = 1e9)), 'span_out_of_range'],
    ['an end before the start', add((a) => (a.spans[0] = { start: 5, end: 3 })), 'span_out_of_range'],
    ['another quote', add((a) => (a.quote = 'Hòa')), 'quote_mismatch'],
    ['an id twice', add((a) => (a.id = 's1')), 'duplicate_id'],
    ['a __proto__ attribute', add((a) => (a.attributes = JSON.parse('{"__proto__":{"x":1}}'))), 'invalid_patch'],
    ['a place of NaN', addAnnotation('mentions', good, Number.NaN), 'invalid_patch'],
    ['a place that is not there', addAnnotation('mentions', good, 99), 'patch_conflict'],
    ['a layer that is not there', addAnnotation('toString', good), 'unknown_layer'],
    ['a __proto__ layer', addLayer('__proto__'), 'invalid_patch'],
    ['a __proto__ key', setMetadata(document, '__proto__', { polluted: true }), 'invalid_patch'],
  ])('%s', (_, change, code) => {
    expect(codeOf(() => applyPatch(document, patchOf(change as Change)))).toBe(code)
    expect(({} as Loose).polluted).toBeUndefined()
    expect(document).toEqual(sampleDocument())
  })

  test.each([
    ['an edit of NaN', { start: Number.NaN, end: 1 }, 'span_out_of_range'],
    ['an edit that splits an emoji', { start: 1, end: 4 }, 'invalid_edit'],
    ['an edit outside the text', { start: 0, end: 1e9 }, 'span_out_of_range'],
  ])('%s', (_, span, code) => {
    expect(codeOf(() => editText(document, [{ span, text: 'x' }], init))).toBe(code)
  })

  test.each(['null', '7', '{"op":"__proto__"}', '{"op":"apply"}', '{"op":"apply","patch":{"changes":[null]}}'])(
    'a log with the record %s',
    (line) => {
      const log = `${formatLogHeader(document)}${line}\n`
      expect(codeOf(() => replayHistory(document, log))).toBe('invalid_log')
    },
  )
})

test('an index of spans that are all alike answers, and is emptied one by one', () => {
  const alike = spans(
    20_000,
    () => 'PER',
    () => [0, 2],
  )
  const document = documentOf('ab', alike)
  const index = createSpanIndex(document)
  expect(index.overlapping({ start: 0, end: 1 })).toHaveLength(20_000)
  const changes = alike.map(
    (before): Change => ({ target: 'annotation', layer: 'mentions', before: before as Loose, after: null }),
  )
  index.update(patchOf(...changes), documentOf('ab', []))
  expect(index.size).toBe(0)
})
