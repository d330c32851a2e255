import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasAnnotationShape } from '../../src/model/annotation-shape.ts'
import { AnnotationSchema } from '../../src/model/document-schema.ts'
import { type Loose, sampleDocument } from '../cases/sample.ts'

const annotations = Object.values(sampleDocument().layers).flatMap((layer) => layer.annotations)
const rich = {
  ...annotations[0]!,
  attributes: { a: 'x', b: 1, c: true, d: ['y'] },
  note: 'ghi chú',
  annotator: 'an',
  derivedFrom: [{ layer: 'mentions@an', id: 's1' }],
}
const linked = {
  ...annotations.find(({ kind }) => kind === 'entity')!,
  links: [{ base: 'wikidata', id: 'Q1', score: 0.5 }],
}
const samples: unknown[] = [...annotations, rich, linked]

const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(Number.NaN, -1, 1.5, 2 ** 53, '', 'span', [], {}, null, undefined))
const names = fc.constantFrom(
  'id',
  'kind',
  'label',
  'origin',
  'status',
  'spans',
  'quote',
  'attributes',
  'start',
  'end',
  'score',
  'role',
  'x',
)

/** Puts an odd value somewhere into a copy of an annotation, or takes a field out. */
function spoil(value: unknown, path: readonly number[], name: string, put: unknown): unknown {
  const copy = structuredClone(value) as Loose
  let at = copy
  for (const step of path) {
    const inner = Object.values(at).filter((child) => typeof child === 'object' && child !== null)
    if (inner.length === 0) break
    at = inner[step % inner.length]
  }
  if (put === undefined) delete at[name]
  else at[name] = put
  return copy
}

test('the fast shape says what the zod schema says', () => {
  for (const sample of samples) expect(hasAnnotationShape(sample)).toBe(true)
  const spoilt = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.nat(9), { maxLength: 3 }), names, odd)
    .map(([value, path, name, put]) => spoil(value, path, name, put))
  fc.assert(
    fc.property(fc.oneof(odd, spoilt), (value) => {
      expect(hasAnnotationShape(value)).toBe(AnnotationSchema.safeParse(value).success)
    }),
    { numRuns: runs(2000) },
  )
})
