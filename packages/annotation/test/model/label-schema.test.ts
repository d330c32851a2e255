import { readFileSync } from 'node:fs'
import {
  createDocument,
  documentJsonSchema,
  type LabelSchema,
  labelSchemaJsonSchema,
  parseLabelSchema,
  validateDocument,
  validateLabelSchema,
} from '@chugiai/annotation'
import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import { describe, expect, test } from 'vitest'
import { contrastRatio } from '../../src/model/color.ts'
import { codeOf, documentLabel, type Loose, mention, relation, spanOf } from '../cases/sample.ts'

const shipped = [newsLabelSchema, structureLabelSchema]

const bothLanguages = { vi: expect.stringMatching(/./), en: expect.stringMatching(/./) }

describe.each(shipped.map((schema) => [schema.id, schema] as const))('shipped schema %s', (_, schema) => {
  test('is valid', () => expect(validateLabelSchema(schema)).toEqual([]))

  test('has guidelines for every label and relation, in Vietnamese and English', () => {
    for (const definition of [...schema.labels, ...schema.relations]) {
      if ('abstract' in definition) continue
      expect(definition).toMatchObject({ id: definition.id, guidelines: bothLanguages })
      const { vi, en } = definition.guidelines!
      expect([vi, en].map((text) => text!.split('**').length % 2)).toEqual([1, 1])
      expect(vi).not.toBe(en)
    }
  })

  test('describes itself', () => expect(schema.description).toMatchObject(bothLanguages))

  test('has titles in Vietnamese and English', () => {
    const titled = [
      ...schema.labels,
      ...schema.attributes,
      ...schema.relations,
      ...schema.attributes.flatMap(({ values = [] }) => values),
      ...schema.relations.flatMap(({ roles }) => roles),
    ]
    for (const { title } of titled) expect(title).toMatchObject(bothLanguages)
  })

  test('has colours that can be read on light and on dark ground', () => {
    for (const { color, abstract } of schema.labels) {
      if (abstract) continue
      expect(contrastRatio(color!.light, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(contrastRatio(color!.dark, '#1e1e1e')).toBeGreaterThanOrEqual(4.5)
    }
  })
})

test('every news label says what it is, in Vietnamese and English', () => {
  for (const { description } of newsLabelSchema.labels) expect(description).toMatchObject(bothLanguages)
})

test('contrast is that of WCAG', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test.each([
  ['document', documentJsonSchema()],
  ['label-schema', labelSchemaJsonSchema()],
])('schema/%s.schema.json is current', (name, schema) => {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema)
})

describe('validateLabelSchema', () => {
  const BAD: readonly (readonly [name: string, change: (schema: Loose) => void, code: string])[] = [
    ['a newer format', (s) => (s.formatVersion = 2), 'unsupported_version'],
    ['a colour that is none', (s) => (s.labels[0].color.light = 'red'), 'invalid_shape'],
    ['a label twice', (s) => s.labels.push(s.labels[0]), 'duplicate_id'],
    ['a key twice', (s) => (s.labels[1].key = s.labels[0].key), 'duplicate_id'],
    ['an unknown parent', (s) => (s.labels[0].parent = 'X'), 'unknown_label'],
    ['an unknown attribute', (s) => (s.labels[0].attributes = ['x']), 'unknown_attribute'],
    ['parents in a circle', (s) => (s.labels[0].parent = s.labels[0].id), 'reference_cycle'],
    ['a choice of nothing', (s) => (s.attributes[0].values = []), 'attribute_type'],
    ['a default of another type', (s) => (s.attributes[1].default = 'x'), 'attribute_type'],
    ['a default that is no choice', (s) => (s.attributes[0].default = 'x'), 'attribute_type'],
    ['a choice twice', (s) => s.attributes[0].values.push(s.attributes[0].values[0]), 'duplicate_id'],
    ['a role twice', (s) => s.relations[0].roles.push(s.relations[0].roles[0]), 'duplicate_id'],
    ['a role that nothing can fill', (s) => (s.relations[0].roles[0] = { role: 'x', min: 3, max: 2 }), 'role_count'],
    ['a relation as parent', (s) => (s.labels[0].parent = 'part_of'), 'unknown_label'],
    ['a wrong label to nest in', (s) => (s.labels[0].nestsIn = ['PER', 'X']), 'unknown_label'],
    ['an unknown attribute of a relation', (s) => (s.relations[0].attributes = ['x']), 'unknown_attribute'],
  ]
  test.each(BAD)('finds %s', (_, change, code) => {
    const copy = JSON.parse(JSON.stringify(newsLabelSchema))
    change(copy)
    const issues = validateLabelSchema(copy)
    expect(issues.map((found) => found.code)).toContain(code)
    for (const { path, hint } of issues)
      expect([path, hint]).toEqual([expect.stringMatching(/./), expect.stringMatching(/.\.$/)])
    expect(codeOf(() => parseLabelSchema(JSON.stringify(copy)))).toBe(
      code === 'unsupported_version' ? code : 'invalid_schema',
    )
  })

  test.each(BAD.filter(([, , code]) => code !== 'unsupported_version'))(
    'parsing stops at the place of %s',
    (_, change) => {
      const copy = JSON.parse(JSON.stringify(newsLabelSchema))
      change(copy)
      const { path, hint } = validateLabelSchema(copy).find(({ severity }) => severity === 'error') ?? {}
      expect(() => parseLabelSchema(copy)).toThrow(expect.objectContaining({ path, hint }))
    },
  )

  test('points at the place', () => {
    const labels = newsLabelSchema.labels.map((label, i) => (i === 2 ? { ...label, nestsIn: ['PER', 'X'] } : label))
    expect(validateLabelSchema({ ...newsLabelSchema, labels })[0]?.path).toBe('labels[2].nestsIn[1]')
  })

  test('warns of colours that cannot be read, and takes the schema all the same', () => {
    const faint = { light: '#ffee00', dark: '#ffee00' }
    const labels = newsLabelSchema.labels.map((label, i) => (i === 1 ? { ...label, color: faint } : label))
    const schema = { ...newsLabelSchema, labels }
    expect(validateLabelSchema(schema).map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['low_contrast', 'warning', 'labels[1].color.light'],
    ])
    expect(parseLabelSchema(schema)).toEqual(schema)
  })

  test('reads what it wrote', () => expect(parseLabelSchema(JSON.stringify(newsLabelSchema))).toEqual(newsLabelSchema))
})

const schema: LabelSchema = {
  ...newsLabelSchema,
  id: 'test',
  labels: [
    ...newsLabelSchema.labels,
    { id: 'place', title: {}, abstract: true, overlap: 'none', attributes: ['size'] },
    { id: 'city', title: {}, parent: 'place' },
    { id: 'river', title: {}, parent: 'place', nestsIn: ['PER'] },
    { id: 'minister', title: {}, parent: 'PER' },
    { id: 'alone', title: {}, nestsIn: [] },
    { id: 'tone', title: {}, kind: 'document' },
    {
      id: 'parts',
      title: {},
      discontinuous: true,
      empty: true,
      overlap: 'any',
      attributes: ['level', 'kinds', 'when'],
    },
  ],
  attributes: [
    ...newsLabelSchema.attributes,
    { id: 'size', title: {}, type: 'number' },
    { id: 'level', title: {}, type: 'number', required: true },
    { id: 'kinds', title: {}, type: 'many', values: [{ id: 'a', title: {} }] },
    { id: 'when', title: {}, type: 'date' },
  ],
  relations: [
    ...newsLabelSchema.relations,
    {
      id: 'meets',
      title: {},
      roles: [
        { role: 'trigger', labels: ['EVENT'] },
        { role: 'who', labels: ['PER', 'ORG'], min: 2, max: 3 },
      ],
      attributes: ['size'],
    },
    {
      id: 'causes',
      title: {},
      roles: [
        { role: 'cause', labels: ['meets'] },
        { role: 'effect', labels: ['meets'] },
      ],
    },
  ],
}

/** An event with its trigger and who takes part. */
const event = (id: string, ...who: string[]): Loose => ({
  ...relation(id, 'meets', { trigger: 's9' }),
  arguments: [{ role: 'trigger', id: 's9' }, ...who.map((one) => ({ role: 'who', id: one }))],
})

const TEXT = 'Ông Trần Văn Nam, Giám đốc Công ty Sông Đà tại Hà Nội.'
const at = (id: string, label: string, ...pieces: string[]) => mention(TEXT, id, label, ...pieces)
const level = { attributes: { level: 1 } }

describe('rules of the schema', () => {
  const RULES: readonly (readonly [name: string, annotations: readonly Loose[], codes: readonly string[]])[] = [
    [
      'nothing wrong',
      [at('s1', 'PER', 'Trần Văn Nam'), at('s2', 'ORG', 'Công ty Sông Đà'), at('s3', 'LOC', 'Sông Đà')],
      [],
    ],
    ['an unknown label', [at('s1', 'X', 'Nam')], ['unknown_label']],
    ['a heading as a label', [at('s1', 'place', 'Hà Nội')], ['abstract_label']],
    ['a label of another kind', [documentLabel('d1', 'PER')], ['wrong_kind']],
    ['a document label', [documentLabel('d1', 'tone')], []],
    ['crossing spans', [at('s1', 'PER', 'Trần Văn'), at('s2', 'PER', 'Văn Nam')], ['span_overlap']],
    [
      'crossing spans where any goes',
      [
        { ...at('s1', 'parts', 'Trần Văn'), ...level },
        { ...at('s2', 'parts', 'Văn Nam'), ...level },
      ],
      [],
    ],
    [
      'nesting below a heading that forbids it',
      [at('s1', 'city', 'Hà Nội'), at('s2', 'city', 'Nội')],
      ['span_overlap'],
    ],
    ['siblings below such a heading', [at('s1', 'city', 'Hà Nội'), at('s2', 'river', 'Nội')], ['span_overlap']],
    ['nesting in a wrong label', [at('s1', 'ORG', 'Sông Đà'), at('s2', 'river', 'Đà')], ['span_nesting']],
    ['nesting in a right label', [at('s1', 'PER', 'Sông Đà'), at('s2', 'river', 'Đà')], []],
    ['nesting in a label below the right one', [at('s1', 'minister', 'Sông Đà'), at('s2', 'river', 'Đà')], []],
    ['nesting in a label that nests nowhere', [at('s1', 'PER', 'Sông Đà'), at('s2', 'alone', 'Đà')], ['span_nesting']],
    ['the same twice', [at('s1', 'PER', 'Nam'), at('s2', 'PER', 'Nam')], ['duplicate_span']],
    ['rejected ones', [at('s1', 'PER', 'Nam'), { ...at('s2', 'X', 'Nam'), status: 'rejected' }], []],
    ['two parts', [at('s1', 'PER', 'Trần', 'Nam')], ['discontinuous_span']],
    ['two parts where they may be', [{ ...at('s1', 'parts', 'Trần', 'Nam'), ...level }], []],
    ['an empty span', [{ ...at('s1', 'PER', 'Nam'), spans: [{ start: 4, end: 4 }], quote: '' }], ['empty_span']],
    ['an unknown attribute', [{ ...at('s1', 'PER', 'Nam'), attributes: { size: 1 } }], ['unknown_attribute']],
    ['an attribute of the heading', [{ ...at('s1', 'city', 'Hà Nội'), attributes: { size: 1 } }], []],
    ['a number that is text', [{ ...at('s1', 'city', 'Hà Nội'), attributes: { size: '1' } }], ['attribute_type']],
    ['a choice that is none', [{ ...at('s1', 'ORG', 'Sông Đà'), attributes: { orgType: 'bank' } }], ['attribute_type']],
    ['many of', [{ ...at('s1', 'parts', 'Nam'), attributes: { level: 1, kinds: ['a', 'b'] } }], ['attribute_type']],
    [
      'a date that is none',
      [{ ...at('s1', 'parts', 'Nam'), attributes: { level: 1, when: 'hôm qua' } }],
      ['attribute_type'],
    ],
    ...['2018-13', '2018-00-01', '2018-11-32', 'XXXX-11-40', '29/11/2018', '29/11', '29-11-2018'].map(
      (when) =>
        [
          `the date ${when}`,
          [{ ...at('s1', 'parts', 'Nam'), attributes: { level: 1, when } }],
          ['attribute_type'],
        ] as const,
    ),
    ...[
      '2018-11-29TAF',
      '2018',
      '2018-11',
      'XXXX-11-29',
      '2018-W48',
      '2018-Q3',
      '2019-SP',
      '20',
      '199X',
      'P3D',
      '2018/2019',
      '2018-11-29T19:30-05:00',
    ].map(
      (when) => [`the date ${when}`, [{ ...at('s1', 'parts', 'Nam'), attributes: { level: 1, when } }], []] as const,
    ),
    ['a missing attribute', [at('s1', 'parts', 'Nam')], ['missing_attribute']],
    [
      'a relation',
      [
        at('s1', 'PER', 'Nam'),
        at('s2', 'ROLE', 'Giám đốc'),
        relation('r1', 'holds_role', { holder: 's1', role: 's2' }),
      ],
      [],
    ],
    [
      'events with a trigger, one the cause of the other',
      [
        at('s1', 'PER', 'Nam'),
        at('s2', 'ORG', 'Công ty'),
        at('s9', 'EVENT', 'tại'),
        { ...event('r1', 's1', 's2'), attributes: { size: 2 } },
        event('r2', 's1', 's2', 's1'),
        relation('r3', 'causes', { cause: 'r1', effect: 'r2' }),
      ],
      [],
    ],
    [
      'an event with too few and one with too many, and a cause that is none',
      [
        at('s1', 'PER', 'Nam'),
        at('s9', 'EVENT', 'tại'),
        event('r1', 's1'),
        event('r2', 's1', 's1', 's1', 's1'),
        relation('r3', 'causes', { cause: 's1', effect: 'r2' }),
      ],
      ['role_count', 'role_count', 'role_label'],
    ],
    ['an unknown relation', [relation('r1', 'x', {})], ['unknown_label']],
    ['a role too few', [at('s1', 'PER', 'Nam'), relation('r1', 'holds_role', { holder: 's1' })], ['role_count']],
    [
      'a role of nobody',
      [
        at('s1', 'PER', 'Nam'),
        at('s2', 'ROLE', 'Giám đốc'),
        relation('r1', 'holds_role', { holder: 's1', role: 's2', x: 's1' }),
      ],
      ['unknown_role'],
    ],
    [
      'a role with a wrong label',
      [
        at('s1', 'ORG', 'Nam'),
        at('s2', 'ROLE', 'Giám đốc'),
        relation('r1', 'holds_role', { holder: 's1', role: 's2' }),
      ],
      ['role_label'],
    ],
  ]
  test.each(RULES)('%s', (_, annotations, codes) => {
    const document = createDocument({ id: 'd', text: TEXT, layers: { mentions: { schema: 'test', annotations } } })
    const issues = validateDocument(document, { schemas: [schema] })
    expect(issues.map(({ code }) => code)).toEqual(codes)
    for (const { path, hint } of issues)
      expect([path, hint]).toEqual([expect.stringMatching(/^layers/), expect.stringMatching(/.\.$/)])
  })

  test('an issue points at the place', () => {
    const annotations = [at('s1', 'PER', 'Nam'), at('s2', 'X', 'Hà Nội')]
    const document = createDocument({ id: 'd', text: TEXT, layers: { mentions: { schema: 'test', annotations } } })
    expect(validateDocument(document, { schemas: [schema] })[0]?.path).toBe('layers.mentions.annotations[1].label')
    expect(spanOf(TEXT, 'Nam').start).toBe(13)
  })
})

test('an event and the label of its trigger may have one name, and what names of one thing are called too', () => {
  const title = { vi: 'Mua' }
  const schema = {
    formatVersion: 1,
    id: 's',
    version: '1',
    title,
    overlap: 'any',
    labels: [{ id: 'Mua', title }],
    attributes: [],
    relations: [{ id: 'Mua', title, roles: [{ role: 'trigger', labels: ['Mua'] }] }],
  }
  const other = { id: 'Mua', title, roles: [{ role: 'a' }] }
  const codes = (value: unknown) => validateLabelSchema(value).map(({ code }) => code)
  expect(codes(schema)).toEqual([])
  expect(codes({ ...schema, relations: [other] })).toEqual(['duplicate_id'])
  expect(codes({ ...schema, relations: [...schema.relations, ...schema.relations] })).toEqual(['duplicate_id'])
  expect(codes({ ...schema, labels: [{ id: 'Mua', title, kind: 'entity' }], relations: [other] })).toEqual([])
})
