import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  addLayer,
  applyPatch,
  applyPatchStrictly,
  type Change,
  createDocument,
  findAnnotation,
  type LabelSchema,
  removeAnnotation,
  removeLayer,
  replaceAnnotation,
  validateDocument,
} from '@chugiai/annotation'
import type { ChugiaiError } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entity, mention, patchOf, relation } from '../cases/sample.ts'

const TEXT = 'Hà Nội và Huế'
const title = { vi: 'Nhãn', en: 'Label' }
const labels = ['A', 'B', 'C', 'D'] as const
const schema: LabelSchema = {
  formatVersion: 1,
  id: 'test',
  version: '1',
  title,
  overlap: 'nested',
  labels: [
    { id: 'A', title },
    { id: 'B', title, overlap: 'none', attributes: ['size'] },
    { id: 'C', title, nestsIn: ['A'] },
    { id: 'D', title, discontinuous: true, overlap: 'any' },
  ],
  attributes: [{ id: 'size', title, type: 'number', required: true }],
  relations: [
    {
      id: 'R',
      title,
      roles: [
        { role: 'one', labels: ['A', 'R'] },
        { role: 'other', labels: ['B', 'D', 'R'], min: 0 },
      ],
    },
  ],
}
const schemas = [schema]
const layers = ['x', 'y']
const ids = Array.from({ length: 8 }, (_, i) => `s${i}`)

const id = fc.constantFrom(...ids)
const spans = fc
  .uniqueArray(fc.nat(TEXT.length), { minLength: 2, maxLength: 4 })
  .map((offsets) => offsets.sort((a, b) => a - b))
  .map((offsets) => offsets.slice(0, offsets.length - (offsets.length % 2)))
  .map((offsets) => offsets.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: offsets[i + 1]! }] : [])))
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(id, fc.constantFrom(...labels), spans, fc.boolean()).map(toMention) },
  fc.tuple(id, id, fc.option(id)).map(([own, one, other]) => relation(own, 'R', { one, ...(other && { other }) })),
  fc.tuple(id, fc.array(id, { maxLength: 2 })).map(([own, mentions]) => entity(own, 'A', ...mentions)),
)
const step = fc.record({
  layer: fc.constantFrom(...layers),
  annotation,
  removes: fc.boolean(),
  index: fc.option(fc.nat(2), { nil: undefined }),
})
const patches = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 30 })

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function toMention([own, label, parts, rejected]: [
  string,
  string,
  { start: number; end: number }[],
  boolean,
]): Annotation {
  const attributes = label === 'B' ? { attributes: { size: 1 } } : {}
  return { ...mention(TEXT, own, label, ...parts), ...attributes, ...(rejected ? { status: 'rejected' } : {}) }
}

/** What a step does to a document: adds, takes away, or exchanges what has the id. */
function changesOf(document: AnnotatedDocument, { layer, annotation: next, removes, index }: Step): Change[] {
  const there = findAnnotation(document, next.id)
  if (there === undefined) {
    const size = document.layers[layer]!.annotations.length
    return [addAnnotation(layer, next, index === undefined ? undefined : Math.min(index, size))]
  }
  if (removes) return [removeAnnotation(document, next.id)]
  if (there.annotation.kind === next.kind) return [replaceAnnotation(document, next.id, () => next)]
  return [removeAnnotation(document, next.id), addAnnotation(layer, next)]
}

const errorsOf = (document: AnnotatedDocument) =>
  validateDocument(document, { schemas }).filter(({ severity }) => severity === 'error')

test('a patch is refused when, and only when, the whole document would have an error, and at its place', () => {
  const seen = { taken: 0, refused: 0 }
  fc.assert(
    fc.property(patches, (all) => {
      let document = createDocument({ id: 'd', text: TEXT })
      document = applyPatch(document, patchOf(...layers.map((layer) => addLayer(layer, { schema: 'test' }))))
      for (const steps of all) {
        let draft = document
        const changes = steps.flatMap((one) => {
          const made = changesOf(draft, one)
          draft = applyPatch(draft, patchOf(...made))
          return made
        })
        const errors = errorsOf(draft)
        try {
          document = applyPatchStrictly(document, patchOf(...changes), { schemas })
          expect(errors).toEqual([])
          seen.taken++
        } catch (error) {
          const { code, path, message } = error as ChugiaiError
          expect([code, errors.length > 0 && message]).toEqual(['schema_violation', message])
          expect(errors.map((one) => one.path)).toContain(path)
          seen.refused++
        }
      }
    }),
  )
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50)
})

test('errors elsewhere do not stand in the way, nor does taking one of several away', () => {
  const crossing = ['Hà Nội', 'Nội v', 'i và'].map((piece, i) => mention(TEXT, `s${i}`, 'A', piece))
  const document = createDocument({
    id: 'd',
    text: TEXT,
    layers: { x: { schema: 'test', annotations: [...crossing, relation('s7', 'R', { one: 's6' })] } },
  })
  expect(errorsOf(document)).toHaveLength(3)
  const without = applyPatchStrictly(document, patchOf(removeAnnotation(document, 's0')), { schemas })
  expect(errorsOf(without)).toHaveLength(2)
  const more = patchOf(addAnnotation('x', mention(TEXT, 's5', 'A', 'Huế')))
  expect(errorsOf(applyPatchStrictly(without, more, { schemas }))).toHaveLength(2)
})

test('a circle of relations is seen, however long', () => {
  const chain = Array.from({ length: 6 }, (_, i) => relation(`s${i}`, 'R', { one: `s${i + 1}` }))
  const annotations = [...chain, mention(TEXT, 's6', 'A', 'Huế'), relation('s7', 'R', { one: 's6' })]
  const document = createDocument({ id: 'd', text: TEXT, layers: { x: { schema: 'test', annotations } } })
  const turn = (id: string, to: string) =>
    applyPatchStrictly(document, patchOf(replaceAnnotation(document, id, () => relation(id, 'R', { one: to }))), {
      schemas,
    })
  expect(() => turn('s5', 's0')).toThrow(/argument of itself/)
  expect(errorsOf(turn('s7', 's0'))).toEqual([])
})

test('a layer that is dropped with what others refer to is refused, and a schema that does not fit', () => {
  const document = createDocument({
    id: 'd',
    text: TEXT,
    layers: {
      x: { annotations: [mention(TEXT, 's0', 'Z', 'Huế')] },
      y: { schema: 'test', annotations: [relation('s1', 'R', { one: 's2' }), mention(TEXT, 's2', 'A', 'Nội')] },
      z: { schema: 'test', annotations: [relation('s3', 'R', { one: 's1' })] },
    },
  })
  const codeOf = (...changes: Change[]) => {
    try {
      applyPatchStrictly(document, patchOf(...changes), { schemas })
    } catch (error) {
      return [(error as ChugiaiError).code, (error as ChugiaiError).path]
    }
    return null
  }
  expect(errorsOf(document)).toEqual([])
  expect(codeOf(...removeLayer(document, 'y'))).toEqual(['schema_violation', 'layers.z.annotations[0].arguments[0].id'])
  expect(codeOf(...removeLayer(document, 'z'))).toBeNull()
  expect(codeOf({ target: 'layer', layer: 'x', before: {}, after: { schema: 'test' } })).toEqual([
    'schema_violation',
    'layers.x.annotations[0].label',
  ])
})
