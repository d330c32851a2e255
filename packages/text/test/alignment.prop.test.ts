import { spanIn } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Alignment, AlignmentBuilder, covers, type Span } from '../src/index.ts'

type Section = { readonly kind: 'keep' | 'replace' | 'remove'; readonly source: number; readonly target: number }

const section: fc.Arbitrary<Section> = fc.oneof(
  fc.nat(6).map((n): Section => ({ kind: 'keep', source: n, target: n })),
  fc.record({
    kind: fc.constant('replace' as const),
    source: fc.integer({ min: 1, max: 4 }),
    target: fc.integer({ min: 1, max: 4 }),
  }),
  fc.integer({ min: 1, max: 4 }).map((n): Section => ({ kind: 'remove', source: n, target: 0 })),
)
const sections = fc.array(section, { maxLength: 12 })

function build(list: readonly Section[]): Alignment {
  const builder = new AlignmentBuilder()
  for (const { kind, source, target } of list) {
    if (kind === 'keep') builder.keep(source)
    else builder.replace(source, target)
  }
  return builder.build()
}

/** Sections cut or padded so that their source has exactly this length. */
function fit(list: readonly Section[], length: number): Section[] {
  const fitted: Section[] = []
  let left = length
  for (const one of list) {
    if (one.source > left) break
    fitted.push(one)
    left -= one.source
  }
  return [...fitted, { kind: 'keep', source: left, target: left }]
}

/** The plainest possible projection: asks each code unit of the span for its partners. */
function naiveToTarget(list: readonly Section[], span: Span): Span | null {
  let source = 0
  let target = 0
  const touched: Span[] = []
  for (const one of list) {
    for (let i = 0; i < one.source; i++, source++) {
      if (source < span.start || source >= span.end) continue
      if (one.kind === 'keep') touched.push({ start: target + i, end: target + i + 1 })
      else if (one.target > 0) touched.push({ start: target, end: target + one.target })
    }
    target += one.target
  }
  if (touched.length === 0) return null
  return { start: Math.min(...touched.map((t) => t.start)), end: Math.max(...touched.map((t) => t.end)) }
}

const aligned = sections.map((list) => ({ list, alignment: build(list) }))
const alignedWithSpans = aligned.chain(({ list, alignment }) =>
  fc.record({
    list: fc.constant(list),
    alignment: fc.constant(alignment),
    source: spanIn(alignment.sourceLength),
    target: spanIn(alignment.targetLength),
  }),
)
const chain = fc.tuple(sections, sections).chain(([first, rest]) => {
  const one = build(first)
  const two = build(fit(rest, one.targetLength))
  return fc.record({
    one: fc.constant(one),
    two: fc.constant(two),
    source: spanIn(one.sourceLength),
    target: spanIn(two.targetLength),
  })
})

test('lengths add up', () => {
  fc.assert(
    fc.property(aligned, ({ list, alignment }) => {
      expect(alignment.sourceLength).toBe(list.reduce((sum, one) => sum + one.source, 0))
      expect(alignment.targetLength).toBe(list.reduce((sum, one) => sum + one.target, 0))
    }),
  )
})

test('projection is what asking every code unit gives', () => {
  fc.assert(
    fc.property(alignedWithSpans, ({ list, alignment, source }) => {
      expect(alignment.toTarget(source)).toEqual(naiveToTarget(list, source))
    }),
  )
})

test('every non-empty target span has a source, and its round trip covers it and is stable', () => {
  fc.assert(
    fc.property(alignedWithSpans, ({ alignment, target }) => {
      const source = alignment.toSource(target)
      expect(source === null).toBe(target.start === target.end)
      if (source === null) return
      expect(source.end).toBeGreaterThan(source.start)
      const back = alignment.toTarget(source)!
      expect(covers(back, target)).toBe(true)
      expect(alignment.toTarget(alignment.toSource(back)!)).toEqual(back)
    }),
  )
})

test('source pieces are the cover without what was removed', () => {
  fc.assert(
    fc.property(alignedWithSpans, ({ alignment, target }) => {
      const pieces = alignment.sourcePieces(target)
      const cover = alignment.toSource(target)
      expect(pieces.length === 0).toBe(cover === null)
      if (cover === null) return
      expect({ start: pieces[0]!.start, end: pieces.at(-1)!.end }).toEqual(cover)
      for (const piece of pieces) {
        for (let at = piece.start; at < piece.end; at++) {
          expect(alignment.toTarget({ start: at, end: at + 1 })).not.toBeNull()
        }
      }
      for (let i = 1; i < pieces.length; i++) {
        expect(alignment.toTarget({ start: pieces[i - 1]!.end, end: pieces[i]!.start })).toBeNull()
      }
    }),
  )
})

test('a batch gives what one by one gives', () => {
  fc.assert(
    fc.property(
      aligned.chain(({ alignment }) =>
        fc.record({
          alignment: fc.constant(alignment),
          sources: fc.array(spanIn(alignment.sourceLength)),
          targets: fc.array(spanIn(alignment.targetLength)),
        }),
      ),
      ({ alignment, sources, targets }) => {
        expect(alignment.toTargetAll(sources)).toEqual(sources.map((span) => alignment.toTarget(span)))
        expect(alignment.toSourceAll(targets)).toEqual(targets.map((span) => alignment.toSource(span)))
      },
    ),
  )
})

test('identity is neutral', () => {
  fc.assert(
    fc.property(aligned, ({ alignment }) => {
      const before = Alignment.identity(alignment.sourceLength).compose(alignment)
      const after = alignment.compose(Alignment.identity(alignment.targetLength))
      expect(before.toJSON()).toEqual(alignment.toJSON())
      expect(after.toJSON()).toEqual(alignment.toJSON())
    }),
  )
})

test('a composed alignment covers the stepwise answer and is never narrower', () => {
  fc.assert(
    fc.property(chain, ({ one, two, source, target }) => {
      const composed = one.compose(two)
      expect([composed.sourceLength, composed.targetLength]).toEqual([one.sourceLength, two.targetLength])
      const middle = one.toTarget(source)
      const forward = middle && two.toTarget(middle)
      if (forward) expect(covers(composed.toTarget(source)!, forward)).toBe(true)
      const back = two.toSource(target)
      const origin = back && one.toSource(back)
      if (origin) expect(covers(composed.toSource(target)!, origin)).toBe(true)
    }),
  )
})

test('positions keep their order and the ends stay ends', () => {
  fc.assert(
    fc.property(aligned, ({ alignment }) => {
      for (const side of ['before', 'after'] as const) {
        let last = 0
        for (let at = 0; at <= alignment.sourceLength; at++) {
          const mapped = alignment.mapPosition(at, side)
          expect(mapped).toBeGreaterThanOrEqual(last)
          last = mapped
        }
        expect(alignment.mapPosition(alignment.sourceLength, side)).toBe(alignment.targetLength)
        expect(alignment.mapPositionToSource(alignment.targetLength, 'after')).toBe(alignment.sourceLength)
        expect(alignment.mapPositionToSource(0, 'before')).toBe(0)
      }
    }),
  )
})

test('JSON brings back the same alignment', () => {
  fc.assert(
    fc.property(aligned, ({ alignment }) => {
      const copy = Alignment.fromJSON(JSON.parse(JSON.stringify(alignment)))
      expect(copy.toJSON()).toEqual(alignment.toJSON())
      expect([copy.sourceLength, copy.targetLength]).toEqual([alignment.sourceLength, alignment.targetLength])
    }),
  )
})
