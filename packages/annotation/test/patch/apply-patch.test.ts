import {
  type AnnotatedDocument,
  addAnnotation,
  addLayer,
  applyPatch,
  type Change,
  findAnnotation,
  invertPatch,
  type Patch,
  removeAnnotation,
  removeLayer,
  replaceAnnotation,
  setLayerSchema,
  setMetadata,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { codeOf, mention, patchOf, sampleDocument, TEXT } from '../cases/sample.ts'

const document = sampleDocument()
const added = mention(TEXT, 's9', 'HONORIFIC', 'Bà')

const PATCHES: readonly (readonly [name: string, changes: readonly Change[]])[] = [
  ['adds at the end', [addAnnotation('mentions', added)]],
  ['adds in between', [addAnnotation('mentions', added, 2)]],
  ['removes from the middle', [removeAnnotation(document, 's3')]],
  ['replaces in place', [replaceAnnotation(document, 's3', (a) => ({ ...a, status: 'rejected', note: 'lồng nhau' }))]],
  [
    'removes and adds the same id',
    [removeAnnotation(document, 's1'), addAnnotation('mentions', mention(TEXT, 's1', 'ORG', 'Bà'), 3)],
  ],
  [
    'makes a layer and fills it',
    [addLayer('words', { schema: 'structure' }), addAnnotation('words', mention(TEXT, 's10', 'word', 'Bà'))],
  ],
  ['drops a layer from the front', removeLayer(document, 'mentions')],
  ['gives a layer another schema', [setLayerSchema(document, 'mentions', 'legal')]],
  ['takes the schema away', [setLayerSchema(document, 'mentions', null)]],
  ['sets new metadata', [setMetadata(document, 'checked', true)]],
  ['changes metadata', [setMetadata(document, 'topic', { vi: 'chính trị' })]],
  ['removes metadata', [setMetadata(document, 'topic', null)]],
  ['changes nothing', []],
]

const invert = (before: AnnotatedDocument, patch: Patch) => applyPatch(applyPatch(before, patch), invertPatch(patch))

describe('applyPatch', () => {
  test.each(PATCHES)('%s, and its inverse restores the document to the byte', (_, changes) => {
    const bytes = JSON.stringify(document)
    expect(JSON.stringify(invert(document, patchOf(...changes)))).toBe(bytes)
    expect(JSON.stringify(document)).toBe(bytes)
  })

  test('puts things where they were asked for', () => {
    const next = applyPatch(document, patchOf(addAnnotation('mentions', added, 2), removeAnnotation(document, 's1')))
    expect(next.layers.mentions!.annotations.map(({ id }) => id)).toEqual(['s2', 's9', 's3', 's4', 's5', 's6', 'r1'])
    expect(findAnnotation(next, 's9')).toMatchObject({ layer: 'mentions', position: 1 })
    expect(findAnnotation(next, 's1')).toBeUndefined()
  })

  test('shares the layers that it leaves alone', () => {
    const next = applyPatch(document, patchOf(addAnnotation('mentions', added)))
    expect(next.layers['clusters@an']).toBe(document.layers['clusters@an'])
  })

  test('an old version can still be changed', () => {
    applyPatch(document, patchOf(addAnnotation('mentions', added)))
    const next = applyPatch(document, patchOf(addAnnotation('clusters@an', added)))
    expect(findAnnotation(next, 's9')?.layer).toBe('clusters@an')
  })

  test('removes metadata that was not there before', () => {
    const { metadata: _, ...bare } = document
    expect(JSON.stringify(invert(bare, patchOf(setMetadata(bare, 'topic', 'thời sự'))))).toBe(JSON.stringify(bare))
  })

  const stale = { ...mention(TEXT, 's1', 'ORG', 'Lê Thị Hoa'), note: 'không còn thế này' }
  const CONFLICTS: readonly (readonly [name: string, changes: readonly Change[], code: string])[] = [
    ['an annotation that has changed', [{ ...removeAnnotation(document, 's1'), before: stale }], 'patch_conflict'],
    [
      'an annotation of another layer',
      [{ ...removeAnnotation(document, 's1'), layer: 'clusters@an' }],
      'patch_conflict',
    ],
    [
      'an annotation removed before',
      [removeAnnotation(document, 's1'), removeAnnotation(document, 's1')],
      'patch_conflict',
    ],
    ['an id in use', [addAnnotation('clusters@an', mention(TEXT, 's1', 'ORG', 'Bà'))], 'duplicate_id'],
    ['an id added twice', [addAnnotation('mentions', added), addAnnotation('mentions', added)], 'duplicate_id'],
    ['an unknown layer', [addAnnotation('words', added)], 'unknown_layer'],
    ['a layer of the prototype', [addAnnotation('constructor', added)], 'unknown_layer'],
    ['a layer that is there', [addLayer('mentions')], 'patch_conflict'],
    ['a layer that is not empty', [removeLayer(document, 'mentions').at(-1)!], 'patch_conflict'],
    ['a place past the end', [addAnnotation('mentions', added, 99)], 'patch_conflict'],
    ['a place that is none', [addAnnotation('mentions', added, -1)], 'invalid_patch'],
    [
      'a span past the end',
      [addAnnotation('mentions', { ...added, spans: [{ start: 0, end: 999 }] })],
      'span_out_of_range',
    ],
    [
      'a span of NaN',
      [addAnnotation('mentions', { ...added, spans: [{ start: Number.NaN, end: 3 }] })],
      'span_out_of_range',
    ],
    ['no spans', [addAnnotation('mentions', { ...added, spans: [] })], 'invalid_patch'],
    ['spans out of order', [addAnnotation('mentions', mention(TEXT, 's9', 'PER', 'Hoa', 'Lê'))], 'invalid_patch'],
    ['a wrong quote', [addAnnotation('mentions', { ...added, quote: 'Ông' })], 'quote_mismatch'],
    ['another id', [{ ...removeAnnotation(document, 's1'), after: added }], 'invalid_patch'],
    ['nothing at all', [{ ...removeAnnotation(document, 's1'), before: null }], 'invalid_patch'],
    ['metadata that has changed', [{ ...setMetadata(document, 'topic', 'x'), before: 'y' }], 'patch_conflict'],
    ['an unknown target', [{ target: 'body' } as unknown as Change], 'invalid_patch'],
  ]
  test.each(CONFLICTS)('refuses %s and changes nothing', (_, changes, code) => {
    const bytes = JSON.stringify(document)
    expect(
      codeOf(() =>
        applyPatch(document, patchOf(addAnnotation('mentions', mention(TEXT, 's20', 'PER', 'Bà')), ...changes)),
      ),
    ).toBe(code)
    expect(JSON.stringify(document)).toBe(bytes)
    expect(findAnnotation(document, 's20')).toBeUndefined()
    expect(findAnnotation(document, 's1')?.annotation).toBe(document.layers.mentions!.annotations[0])
  })
})

test('helpers refuse what is not there', () => {
  expect(codeOf(() => removeAnnotation(document, 's99'))).toBe('unknown_annotation')
  expect(codeOf(() => removeLayer(document, 'toString'))).toBe('unknown_layer')
})
