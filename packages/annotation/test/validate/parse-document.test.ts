import { createDocument, parseDocument, safeParseDocument, validateDocument } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { describe, expect, test } from 'vitest'
import { codeOf, entity, type Loose, mention, relation, sampleDocument, TEXT } from '../cases/sample.ts'

type Json = Record<string, unknown>

/** The sample as JSON would give it, with something changed. */
function sampleWith(change: (document: Loose) => void): Json {
  const copy = JSON.parse(JSON.stringify(sampleDocument()))
  change(copy)
  return copy
}

const schemas = [newsLabelSchema]
const codes = (value: unknown) => validateDocument(value, { schemas }).map(({ code }) => code)

test('a good document has no issues and is read as it was written', () => {
  const text = JSON.stringify(sampleDocument())
  expect(validateDocument(sampleDocument(), { schemas })).toEqual([])
  expect(JSON.stringify(parseDocument(text))).toBe(text)
})

const BAD: readonly (readonly [name: string, change: (document: Loose) => void, code: string])[] = [
  ['a field that is missing', (d) => delete d.offsetUnit, 'invalid_shape'],
  ['a field that nobody knows', (d) => (d.extra = 1), 'invalid_shape'],
  ['another offset unit', (d) => (d.offsetUnit = 'codePoint'), 'invalid_shape'],
  ['annotations that are no list', (d) => (d.layers.mentions.annotations = {}), 'invalid_shape'],
  ['a kind that nobody knows', (d) => (d.layers.mentions.annotations[0].kind = 'toString'), 'invalid_shape'],
  ['an offset that is no number', (d) => (d.layers.mentions.annotations[0].spans[0].start = '3'), 'invalid_shape'],
  ['an offset of NaN', (d) => (d.layers.mentions.annotations[0].spans[0].start = Number.NaN), 'invalid_shape'],
  ['a negative offset', (d) => (d.layers.mentions.annotations[0].spans[0].start = -1), 'invalid_shape'],
  ['a score above 1', (d) => (d.layers.mentions.annotations[0].origin.score = 2), 'invalid_shape'],
  ['a newer version', (d) => (d.version = 2), 'unsupported_version'],
  ['an end before the start', (d) => (d.layers.mentions.annotations[0].spans[0].end = 1), 'span_out_of_range'],
  ['an end past the text', (d) => (d.layers.mentions.annotations[0].spans[0].end = 1000), 'span_out_of_range'],
  ['an offset inside an emoji', (d) => (d.layers.mentions.annotations[0].spans[0].start = 1), 'split_surrogate'],
  [
    'an offset before a mark',
    (d) => (d.layers.mentions.annotations[3].spans[0].end -= 'Tân Thanh'.length + 2),
    'split_letter',
  ],
  ['a quote that differs', (d) => (d.layers.mentions.annotations[0].quote = 'Lê Thị Hòa'), 'quote_mismatch'],
  ['an id used twice', (d) => (d.layers.mentions.annotations[1].id = 's1'), 'duplicate_id'],
  [
    'an argument that is not there',
    (d) => (d.layers.mentions.annotations[6].arguments[0].id = 's77'),
    'unknown_reference',
  ],
  [
    'a mention that is not there',
    (d) => (d.layers['clusters@an'].annotations[0].mentions[0] = 's77'),
    'unknown_reference',
  ],
  ['a mention that is no span', (d) => (d.layers['clusters@an'].annotations[0].mentions[0] = 'r1'), 'wrong_kind'],
  ['a relation with itself', (d) => (d.layers.mentions.annotations[6].arguments[0].id = 'r1'), 'reference_cycle'],
  ['a schema that is not known', (d) => (d.layers.mentions.schema = 'luật'), 'unknown_schema'],
  ['a source that does not fit', (d) => (d.source = { length: 3, steps: [], alignment: [3, -1] }), 'source_mismatch'],
  ['a source with half a pair', (d) => (d.source = { length: 3, steps: [], alignment: [3] }), 'source_mismatch'],
  [
    'a __proto__ layer',
    (d) => Object.defineProperty(d.layers, '__proto__', { value: { annotations: [] }, enumerable: true }),
    'unsafe_key',
  ],
  [
    'a __proto__ attribute',
    (d) => (d.layers.mentions.annotations[0].attributes = JSON.parse('{"__proto__": "x"}')),
    'unsafe_key',
  ],
  [
    'a __proto__ field',
    (d) => (d.layers.mentions.annotations[0] = JSON.parse('{"__proto__": {"kind": "span"}}')),
    'invalid_shape',
  ],
  ['__proto__ deep in the metadata', (d) => (d.metadata = JSON.parse('{"a": [{"__proto__": 1}]}')), 'unsafe_key'],
]

describe('validateDocument', () => {
  test.each(BAD)('finds %s', (_, change, code) => {
    const issues = validateDocument(sampleWith(change))
    expect(issues.map((found) => found.code)).toContain(code)
    for (const { path, hint } of issues)
      expect([path, hint]).toEqual([expect.any(String), expect.stringMatching(/.\.$/)])
  })

  test.each([null, 7, 'x', [], undefined])('finds that %j is no document', (value) => {
    expect(codes(value)).toEqual(['invalid_shape'])
  })

  test('says where', () => {
    const issues = validateDocument(sampleWith((d) => (d.layers.mentions.annotations[4].spans[0].end = '3')))
    expect(issues[0]?.path).toBe('layers.mentions.annotations[4].spans[0].end')
  })

  test('touches no prototype', () => {
    parseDocument(JSON.stringify(sampleDocument()))
    safeParseDocument('{"version":1,"layers":{"__proto__":{"polluted":true}}}')
    expect(({} as Json).polluted).toBeUndefined()
  })

  test('looks at a million ids, deep nesting and long circles without haste or harm', () => {
    const text = 'Hà Nội'
    const nested = Array.from({ length: 10_000 }, (_, i) => mention(text, `s${i}`, 'LOC', 'Hà Nội'))
    expect(codes(createDocument({ id: 'd', text, layers: { mentions: { annotations: nested } } }))).toEqual([])
    const circle = Array.from({ length: 50_000 }, (_, i) =>
      relation(`r${i}`, 'part_of', { part: `r${(i + 1) % 50_000}` }),
    )
    expect(codes(createDocument({ id: 'd', text, layers: { a: { annotations: circle } } }))).toEqual([
      'reference_cycle',
    ])
    const members = Array.from({ length: 1_000_000 }, () => 's0')
    const crowd = { annotations: [mention(text, 's0', 'LOC', 'Hà'), { ...entity('e1', 'place'), mentions: members }] }
    expect(codes(createDocument({ id: 'd', text, layers: { a: crowd } }))).toEqual([])
    const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
    expect(codes(createDocument({ id: 'd', text, metadata: { deep } }))).toEqual(['too_deep'])
  })
})

describe('parseDocument', () => {
  test('throws the first error with the number of the others', () => {
    const two = sampleWith((d) => {
      d.layers.mentions.annotations[0].quote = 'sai'
      d.layers.mentions.annotations[1].quote = 'sai'
    })
    expect(() => parseDocument(two)).toThrow(/\(and 1 more\)/)
    expect(codeOf(() => parseDocument(two))).toBe('invalid_document')
  })

  test('has its own error for a newer version and for what is not JSON', () => {
    expect(codeOf(() => parseDocument(sampleWith((d) => (d.version = 9))))).toBe('unsupported_version')
    expect(codeOf(() => parseDocument('{'))).toBe('invalid_document')
    expect(safeParseDocument('{').issues[0]?.code).toBe('invalid_json')
  })

  test('lets warnings pass and reports them', () => {
    const { document, issues } = safeParseDocument(sampleWith((d) => (d.layers.mentions.schema = 'luật')))
    expect(document?.text).toBe(TEXT)
    expect(issues.map(({ severity }) => severity)).toEqual(['warning'])
  })

  describe('of a document that breaks a label schema', () => {
    const unfinished = () => sampleWith((d) => (d.layers.mentions.annotations[0].label = 'NOBODY'))
    const broken = () => sampleWith((d) => (d.layers.mentions.annotations[0].quote = 'sai'))
    const lenient = { schemas, breaches: 'warning' } as const

    test('refuses it', () => {
      expect(codeOf(() => parseDocument(unfinished(), { schemas }))).toBe('invalid_document')
      expect(safeParseDocument(unfinished(), { schemas }).document).toBeNull()
    })

    test('takes it as work in progress, and says what breaks the schema', () => {
      expect(parseDocument(unfinished(), lenient)).toEqual(unfinished())
      const { document, issues } = safeParseDocument(JSON.stringify(unfinished()), lenient)
      expect(document).toEqual(unfinished())
      expect(issues).toMatchObject([
        { code: 'unknown_label', severity: 'warning', path: 'layers.mentions.annotations[0].label' },
        { code: 'role_label', severity: 'warning', path: 'layers.mentions.annotations[6].arguments[0]' },
      ])
    })

    test('refuses a broken file all the same', () => {
      expect(codeOf(() => parseDocument(broken(), lenient))).toBe('invalid_document')
      expect(safeParseDocument(broken(), lenient)).toMatchObject({
        document: null,
        issues: [{ code: 'quote_mismatch', severity: 'error' }],
      })
    })
  })

  test('knows no schema by its id: those that are shipped are passed like any other', () => {
    expect(validateDocument(sampleDocument())).toMatchObject([{ code: 'unknown_schema', severity: 'warning' }])
  })

  test("takes the caller's schemas", () => {
    const own = { ...newsLabelSchema, id: 'luật' }
    expect(
      validateDocument(
        sampleWith((d) => (d.layers.mentions.schema = 'luật')),
        { schemas: [own] },
      ),
    ).toEqual([])
  })
})
