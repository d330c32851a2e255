import {
  type Annotation,
  addLayer,
  annotateAll,
  applyPatch,
  createDocument,
  createIds,
  type LabelSchema,
  validateDocument,
  withDefaults,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { documentLabel, entity, mention, patchOf, relation } from '../cases/sample.ts'

const TEXT = 'Bà Hoa ở Huế, ông Nam ở Huế.'
const title = { vi: 'Tên', en: 'Name' }

// One attribute of each type, on labels of each kind.
const schema: LabelSchema = {
  formatVersion: 1,
  id: 'test',
  version: '1',
  title,
  overlap: 'nested',
  labels: [
    { id: 'name', title, abstract: true, attributes: ['sure'] },
    { id: 'LOC', title, parent: 'name', attributes: ['type', 'kinds', 'code'] },
    { id: 'PER', title, attributes: ['code'] },
    { id: 'tone', title, kind: 'document', attributes: ['level', 'on'] },
  ],
  attributes: [
    { id: 'sure', title, type: 'boolean', default: true },
    {
      id: 'type',
      title,
      type: 'one',
      values: [
        { id: 'province', title },
        { id: 'city', title },
      ],
      default: 'city',
    },
    {
      id: 'kinds',
      title,
      type: 'many',
      values: [
        { id: 'a', title },
        { id: 'b', title },
      ],
      default: ['a'],
    },
    { id: 'level', title, type: 'number', default: 0, required: true },
    { id: 'on', title, type: 'date', default: '2024-05-01' },
    { id: 'role', title, type: 'text', default: '' },
    { id: 'code', title, type: 'text' },
  ],
  relations: [
    { id: 'lives_in', title, roles: [{ role: 'who', labels: ['PER'] }, { role: 'where' }], attributes: ['role'] },
  ],
}

const LOC_DEFAULTS = { sure: true, type: 'city', kinds: ['a'] }

describe('withDefaults', () => {
  test.each<[string, Annotation, object]>([
    ['a span', mention(TEXT, 's1', 'LOC', 'Huế'), LOC_DEFAULTS],
    ['an entity', entity('e1', 'LOC', 's1'), LOC_DEFAULTS],
    ['a relation', relation('r1', 'lives_in', { who: 's2', where: 's1' }), { role: '' }],
    ['a document label', documentLabel('d1', 'tone'), { level: 0, on: '2024-05-01' }],
  ])('gives %s what its label starts with', (_, annotation, attributes) => {
    const { attributes: _before, ...rest } = annotation
    expect(withDefaults(annotation, schema)).toEqual({ ...rest, attributes })
  })

  test('leaves what is there alone', () => {
    const annotation = { ...mention(TEXT, 's1', 'LOC', 'Huế'), attributes: { sure: false, code: '46' } }
    expect(withDefaults(annotation, schema).attributes).toEqual({ ...LOC_DEFAULTS, sure: false, code: '46' })
    const full = withDefaults(annotation, schema)
    expect(withDefaults(full, schema)).toBe(full)
  })

  test.each([
    ['a label without defaults', mention(TEXT, 's1', 'PER', 'Hoa')],
    ['a label that nobody knows', mention(TEXT, 's1', 'X', 'Hoa')],
    ['a relation with the name of a label', relation('r1', 'LOC', {})],
  ])('gives back %s as it is', (_, annotation) => expect(withDefaults(annotation, schema)).toBe(annotation))

  test('fills in what is required', () => {
    const codes = (annotation: Annotation) => {
      const layers = { labels: { schema: 'test', annotations: [annotation] } }
      return validateDocument(createDocument({ id: 'd', text: TEXT, layers }), { schemas: [schema] }).map((i) => i.code)
    }
    expect(codes(documentLabel('d1', 'tone'))).toEqual(['missing_attribute'])
    expect(codes(withDefaults(documentLabel('d1', 'tone'), schema))).toEqual([])
  })
})

test('annotateAll starts each annotation with the defaults of the schema', () => {
  const document = applyPatch(createDocument({ id: 'd', text: TEXT }), patchOf(addLayer('mentions')))
  const origin = { kind: 'human', name: 'lan' } as const
  const options = { layer: 'mentions', label: 'LOC', ids: createIds(document), origin, id: 'p', author: 'lan', at: '' }
  const attributesOf = (more: object) =>
    annotateAll(document, 'Huế', { ...options, ...more }).patch.changes.map(
      (change) => change.target === 'annotation' && change.after?.attributes,
    )
  expect(attributesOf({ schema })).toEqual([LOC_DEFAULTS, LOC_DEFAULTS])
  expect(attributesOf({})).toEqual([undefined, undefined])
})
