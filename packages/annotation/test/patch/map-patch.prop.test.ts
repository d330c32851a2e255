import {
  applyPatch,
  composePatches,
  createDocument,
  editText,
  invertPatch,
  mapPosition,
  mapSpan,
  type SpanAnnotation,
} from '@chugiai/annotation'
import { runs, spanIn } from '@chugiai/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mention } from '../cases/sample.ts'

const TEXT = 'Bà Hoa ở Huế, đã đi Vinh.'
const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const start = createDocument({ id: 'd', text: TEXT, layers: { mentions: { annotations: [] } } })
const edit = fc.record({ span: spanIn(TEXT.length), text: fc.constantFrom('', 'x', 'nữa ', 'Huế') })
const edits = fc
  .array(edit, { maxLength: 4 })
  .map((all) =>
    [...all]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .filter(({ span }, i, sorted) => sorted.slice(0, i).every((before) => before.span.end <= span.start)),
  )

describe('a place goes through a patch', () => {
  test.each([
    ['an insertion right there', { start: 2, end: 2 }, 'gần ', 2, [2, 6]],
    ['inside replaced text', { start: 2, end: 5 }, 'Vinh', 3, [2, 6]],
    ['at its start', { start: 2, end: 5 }, 'Vinh', 2, [2, 2]],
    ['at its end', { start: 2, end: 5 }, 'Vinh', 5, [6, 6]],
    ['before an edit', { start: 2, end: 5 }, 'Vinh', 1, [1, 1]],
  ])('%s', (_, span, text, offset, places) => {
    const document = createDocument({ id: 'd', text: 'ở Huế' })
    const { patch } = editText(document, [{ span, text }], init)
    expect([mapPosition(patch, offset, 'before'), mapPosition(patch, offset, 'after')]).toEqual(places)
  })

  test('a span takes in what is inserted at its edges, or leaves it out', () => {
    const [from, to] = [TEXT.indexOf('Huế'), TEXT.indexOf(',')]
    const inserted = [from, to].map((at) => ({ span: { start: at, end: at }, text: '"' }))
    const { patch } = editText(start, inserted, init)
    const { text } = applyPatch(start, patch)
    const letters = (side: 'inside' | 'outside') => {
      const { start: first, end } = mapSpan(patch, { start: from, end: to }, side)!
      return text.slice(first, end)
    }
    expect([letters('outside'), letters('inside')]).toEqual(['Huế', '"Huế"'])
  })
})

test('a span goes where editText takes an annotation with that rule', () => {
  fc.assert(
    fc.property(
      edits,
      spanIn(TEXT.length),
      fc.constantFrom('inside' as const, 'outside' as const),
      (some, span, side) => {
        const rule = side === 'inside' ? 'all' : 'outside'
        const document = { ...start, layers: { mentions: { annotations: [mention(TEXT, 's1', 'X', span)] } } }
        const { patch } = editText(document, some, { ...init, edges: () => rule })
        const after = applyPatch(document, patch).layers.mentions!.annotations[0] as SpanAnnotation | undefined
        expect(mapSpan(patch, span, side)).toEqual(after?.spans[0] ?? null)
      },
    ),
    { numRuns: runs(500) },
  )
})

test('positions keep their order, and one behind the other map as one after the other', () => {
  fc.assert(
    fc.property(edits, fc.constantFrom('before' as const, 'after' as const), (some, side) => {
      const first = editText(start, some, init).patch
      const document = applyPatch(start, first)
      const second = editText(document, [{ span: { start: 0, end: document.text.length >> 1 }, text: '–' }], init).patch
      const whole = composePatches([first, second])
      const offsets = Array.from({ length: TEXT.length + 1 }, (_, offset) => offset)
      const places = offsets.map((offset) => mapPosition(whole, offset, side))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places).toEqual(offsets.map((offset) => mapPosition(second, mapPosition(first, offset, side), side)))
    }),
    { numRuns: runs(300) },
  )
})

test('a position that no edit is at comes back by way of the inverse', () => {
  fc.assert(
    fc.property(edits, fc.nat(TEXT.length), (some, offset) => {
      fc.pre(some.every(({ span }) => span.end < offset || span.start > offset))
      const { patch } = editText(start, some, init)
      expect(mapPosition(invertPatch(patch), mapPosition(patch, offset, 'before'), 'after')).toBe(offset)
    }),
    { numRuns: runs(300) },
  )
})
