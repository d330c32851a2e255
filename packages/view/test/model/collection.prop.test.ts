import { type AnnotatedDocument, type Annotation, applyPatch, createDocument, createPatch } from '@chugiai/annotation'
import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectFrom, collectItems } from '../../src/model/collection.ts'

const TEXT = 'Bà Trần Thị Hoa, giám đốc Sở Y tế tỉnh Lạng Sơn, nói.'
const LAYERS = ['mentions', 'mentions@lan', 'blocks']

const origin = { kind: 'human', name: 'Lan' } as const

function spanAt(id: string, start: number, length: number): Annotation {
  const span = { start, end: Math.min(TEXT.length, start + length) }
  return {
    kind: 'span',
    id,
    label: 'PER',
    spans: [span],
    quote: TEXT.slice(span.start, span.end),
    origin,
    status: 'accepted',
  }
}

function entityOf(id: string, mentions: readonly string[]): Annotation {
  return { kind: 'entity', id, label: 'PER', mentions, origin, status: 'accepted' }
}

/** What happens to a document: a span comes or goes or changes, an entity names what there is, a layer comes or goes. */
type Deed =
  | { readonly do: 'add'; readonly layer: string; readonly start: number; readonly length: number; readonly at: number }
  | { readonly do: 'remove' | 'decide'; readonly layer: string; readonly at: number }
  | { readonly do: 'name'; readonly layer: string; readonly at: number }
  | { readonly do: 'clear' | 'turn'; readonly layer: string }

const layer = fc.constantFrom(...LAYERS)
const at = fc.nat(30)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      layer,
      start: fc.nat(50),
      length: fc.oneof(fc.nat(12), fc.nat(50)),
      at,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'decide' as const), layer, at }) },
  fc.record({ do: fc.constant('name' as const), layer, at }),
  fc.record({ do: fc.constantFrom('clear' as const, 'turn' as const), layer }),
)

function done(document: AnnotatedDocument, deed: Deed, number: number): AnnotatedDocument {
  const annotations = [...(document.layers[deed.layer]?.annotations ?? [])]
  const index = 'at' in deed && annotations.length > 0 ? deed.at % annotations.length : 0
  const { [deed.layer]: own, ...others } = document.layers
  if (deed.do === 'add') annotations.splice(index, 0, spanAt(`s${number}`, deed.start, deed.length))
  if (deed.do === 'remove') annotations.splice(index, 1)
  if (deed.do === 'decide' && annotations[index] !== undefined)
    annotations[index] = { ...annotations[index], status: 'rejected' }
  if (deed.do === 'name') {
    const spans = Object.values(document.layers).flatMap((layer) => layer.annotations)
    annotations.push(
      entityOf(
        `e${number}`,
        spans.slice(deed.at % 5, (deed.at % 5) + 2).map(({ id }) => id),
      ),
    )
  }
  if (deed.do === 'clear') return { ...document, layers: others }
  if (deed.do === 'turn') return { ...document, layers: { ...others, ...(own && { [deed.layer]: own }) } }
  return { ...document, layers: { ...document.layers, [deed.layer]: { annotations } } }
}

test('law: items carried from version to version are those of the last version', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      let document: AnnotatedDocument = { ...createDocument({ id: 'd1', text: TEXT }), layers: {} }
      let carried = collectFrom(document)
      for (const [number, deed] of deeds.entries()) {
        document = done(document, deed, number)
        carried = collectFrom(document, carried)
        expect(carried.items).toEqual(collectItems(document))
        expect(carried.spans).toEqual(carried.items.filter(({ annotation }) => annotation.kind === 'span'))
      }
    }),
    { numRuns: runs(100) },
  )
})

test('what did not change stays the same object', () => {
  const first = spanAt('s1', 3, 12)
  const annotations = [first, spanAt('s2', 26, 6), spanAt('s3', 38, 8)]
  const document = createDocument({ id: 'd1', text: TEXT, layers: { mentions: { annotations } } })
  const before = collectFrom(document)
  const rejected = createPatch(
    [{ target: 'annotation', layer: 'mentions', index: 0, before: first, after: { ...first, status: 'rejected' } }],
    { id: 'p1', author: 'Lan', at: '2025-03-14T00:00:00.000Z' },
  )
  const after = collectFrom(applyPatch(document, rejected), before)
  expect(after.spans[0]).not.toBe(before.spans[0])
  expect(after.spans[1]).toBe(before.spans[1])
  expect(after.spans[2]).toBe(before.spans[2])
  expect(collectFrom(after.document, after).items).toBe(after.items)
})
