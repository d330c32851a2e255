import { describe, expect, test } from 'vitest'
import { Alignment, AlignmentBuilder, ChugiaiError, type Span, sliceSpan } from '../src/index.ts'
import { al, formatAl } from './al.ts'

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}
const slice = (text: string, span: Span | null) => (span === null ? null : sliceSpan(text, span))

describe('sections of any width', () => {
  // Around 8 and 16 bits, where a section needs more room.
  const KEPT = [0, 1, 65_534, 65_535, 65_536, 70_000]
  const WRITTEN = [1, 2, 254, 255, 256, 300, 65_535, 65_536]
  const sections = KEPT.flatMap((kept) =>
    WRITTEN.flatMap((source) => WRITTEN.map((target) => ({ kept, source, target }))),
  )
  const builder = new AlignmentBuilder()
  for (const { kept, source, target } of sections) builder.keep(kept).replace(source, target)
  const alignment = builder.build()

  test('come back as they were written', () => {
    expect(alignment.toJSON()).toEqual(
      sections.flatMap(({ kept, source, target }) => [...(kept > 0 ? [kept, -1] : []), source, target]),
    )
  })

  test('lead from each to its source and back', () => {
    let [from, to] = [0, 0]
    for (const { kept, source, target } of sections) {
      const own = { start: from + kept, end: from + kept + source }
      const there = { start: to + kept, end: to + kept + target }
      expect(alignment.toTarget(own)).toEqual(there)
      expect(alignment.toSource(there)).toEqual(own)
      ;[from, to] = [own.end, there.end]
    }
    expect([alignment.sourceLength, alignment.targetLength]).toEqual([from, to])
  })
})

describe('projection', () => {
  const raw = '\ufeffHoa\u0300  Bình\u200b, xã'
  const text = 'Hoà Bình, xã'
  const alignment = al('1:0 2 2:1 1 1:0 4 1:0 4')

  test.each([
    // in the text   in the raw file
    ['Hoà', 'Hoa\u0300'],
    ['à', 'a\u0300'],
    ['Bình', 'Bình'],
    ['Bình,', 'Bình\u200b,'],
    ['Hoà Bình', 'Hoa\u0300  Bình'],
    ['xã', 'xã'],
    [text, 'Hoa\u0300  Bình\u200b, xã'],
  ])('%j comes from %j and goes back', (target, source) => {
    const span = spanOf(text, target)
    expect(slice(raw, alignment.toSource(span))).toBe(source)
    expect(slice(text, alignment.toTarget(spanOf(raw, source)))).toBe(target)
  })

  test('part of a changed letter covers the whole letter', () => {
    expect(slice(text, alignment.toTarget(spanOf(raw, '\u0300')))).toBe('à')
  })

  test('a span of removed text is null; an empty span is null', () => {
    expect(alignment.toTarget(spanOf(raw, '\ufeff'))).toBeNull()
    expect(alignment.toTarget(spanOf(raw, '\u200b'))).toBeNull()
    expect(alignment.toTarget({ start: 3, end: 3 })).toBeNull()
    expect(alignment.toSource({ start: 3, end: 3 })).toBeNull()
  })

  test('pieces leave removed text in the middle out', () => {
    expect(alignment.sourcePieces(spanOf(text, 'Hoà Bình, x')).map((piece) => sliceSpan(raw, piece))).toEqual([
      'Hoa\u0300 ',
      'Bình',
      ', x',
    ])
    expect(alignment.sourcePieces({ start: 2, end: 2 })).toEqual([])
  })

  test('a batch gives what one by one gives, sorted, nested or not', () => {
    const spans = [spanOf(text, text), spanOf(text, 'à'), spanOf(text, 'xã'), spanOf(text, 'Hoà'), { start: 1, end: 1 }]
    expect(alignment.toSourceAll(spans)).toEqual(spans.map((span) => alignment.toSource(span)))
    const sources = [spanOf(raw, 'xã'), spanOf(raw, '\ufeff'), spanOf(raw, 'Bình\u200b,')]
    expect(alignment.toTargetAll(sources)).toEqual(sources.map((span) => alignment.toTarget(span)))
  })

  test.each([
    [{ start: -1, end: 2 }],
    [{ start: 3, end: 2 }],
    [{ start: 0, end: 99 }],
    [{ start: 0.5, end: 2 }],
    [{ start: Number.NaN, end: 2 }],
  ])('%j stops with span_out_of_range', (span) => {
    const thrown = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        return error
      }
      return null
    }
    for (const run of [
      () => alignment.toSource(span),
      () => alignment.toTarget(span),
      () => alignment.toSourceAll([span]),
      () => alignment.sourcePieces(span),
    ]) {
      const error = thrown(run)
      expect(error).toBeInstanceOf(ChugiaiError)
      expect(error).toMatchObject({ code: 'span_out_of_range', span })
      expect((error as ChugiaiError).hint).toContain('UTF-16')
    }
  })
})

describe('positions', () => {
  // 'ab' removed, 'cd' -> 'XYZ', 'e' kept
  const alignment = al('2:0 2:3 1')
  test.each([
    // source  side                target
    [0, 'before', 0],
    [1, 'before', 0],
    [1, 'after', 0],
    [2, 'after', 0],
    [3, 'before', 0],
    [3, 'after', 3],
    [4, 'before', 3],
    [5, 'after', 4],
  ] as const)('source %i goes %s to target %i', (offset, side, target) => {
    expect(alignment.mapPosition(offset, side)).toBe(target)
  })
  test.each([
    [0, 'before', 0],
    [0, 'after', 2],
    [1, 'before', 2],
    [1, 'after', 4],
    [3, 'before', 4],
    [4, 'after', 5],
  ] as const)('target %i goes %s to source %i', (offset, side, source) => {
    expect(alignment.mapPositionToSource(offset, side)).toBe(source)
  })
  test('outside the text stops', () => {
    expect(() => alignment.mapPosition(6, 'before')).toThrow(expect.objectContaining({ code: 'position_out_of_range' }))
    expect(() => alignment.mapPositionToSource(-1, 'after')).toThrow(
      expect.objectContaining({ code: 'position_out_of_range' }),
    )
  })
})

describe('compose', () => {
  test.each([
    // A to B         B to C        A to C
    ['5', '2 1:2 2', '2 1:2 2'],
    ['2 1:2 2', '6', '2 1:2 2'],
    ['1 2:1 3', '3 2:1', '1 2:1 1 2:1'],
    ['1 2:1 1', '1 1:3 1', '1 2:3 1'],
    ['1 1:3 1', '2 1:0 2', '1 1:2 1'],
    ['1 1:2 1', '1 2:0 1', '1 1:0 1'],
    ['2 1:0 2', '1 2:1 1', '1 3:1 1'],
    ['1 1:0 2', '1 2:1', '1 1:0 2:1'],
    ['3 1:0', '1 2:1', '1 2:1 1:0'],
    ['2:1 2:1', '1:2 1:2', '2:2 2:2'],
    ['2:2', '1:1 1:1', '2:2'],
    ['1:0 1:0 2', '1:0 1', '3:0 1'],
    ['', '', ''],
  ])('%j then %j is %j', (first, next, composed) => {
    expect(formatAl(al(first).compose(al(next)))).toBe(formatAl(al(composed)))
  })

  test('lengths must meet', () => {
    expect(() => al('3').compose(al('4'))).toThrow(expect.objectContaining({ code: 'alignment_lengths' }))
  })
})

describe('building and JSON', () => {
  test('identity is one small object, whatever the length', () => {
    const identity = Alignment.identity(1_000_000)
    expect(identity.isIdentity).toBe(true)
    expect(identity.changes).toBe(0)
    expect(identity.toJSON()).toEqual([1_000_000, -1])
    expect(identity.compose(Alignment.identity(1_000_000))).toBe(identity)
    expect(Alignment.identity(0).toJSON()).toEqual([])
    expect(() => Alignment.identity(-1)).toThrow(expect.objectContaining({ code: 'alignment_lengths' }))
  })

  test('neighbouring replaces stay apart, neighbouring removals join', () => {
    const alignment = new AlignmentBuilder().replace(2, 1).replace(2, 1).remove(1).remove(2).keep(0).remove(1).build()
    expect(alignment.toJSON()).toEqual([2, 1, 2, 1, 4, 0])
  })

  test('sections of any length are kept, beside short ones', () => {
    const lengths = [70_000, -1, 300, 5, 1, -1, 2, 400, 65_535, -1, 255, 255, 65_536, -1, 256, 256, 9, 0, 1_000_000, -1]
    const builder = new AlignmentBuilder()
    for (let i = 0; i < lengths.length; i += 2) {
      if (lengths[i + 1]! < 0) builder.keep(lengths[i]!)
      else builder.replace(lengths[i]!, lengths[i + 1]!)
    }
    const alignment = builder.build()
    expect(alignment.toJSON()).toEqual(lengths)
    expect(Alignment.fromJSON(lengths).toSource({ start: 70_006, end: 70_007 })).toEqual({ start: 70_301, end: 70_303 })
  })

  test('a builder goes on after it has built, through any number of sections', () => {
    const builder = new AlignmentBuilder()
    const lengths: number[] = []
    const built: [Alignment, readonly number[]][] = []
    for (let i = 0; i < 140_000; i++) {
      builder.keep(1).replace(2, 1)
      lengths.push(1, -1, 2, 1)
      if (i % 50_000 === 7) built.push([builder.build(), [...lengths]])
    }
    builder.remove(1)
    built.push([builder.build(), [...lengths, 1, 0]])
    builder.remove(2).keep(3)
    built.push([builder.build(), [...lengths, 3, 0, 3, -1]])
    for (const [alignment, expected] of built) expect(alignment.toJSON()).toEqual(expected)
  })

  test('nothing can be inserted, and lengths are whole numbers', () => {
    expect(() => new AlignmentBuilder().replace(0, 1)).toThrow(expect.objectContaining({ code: 'alignment_insert' }))
    expect(() => new AlignmentBuilder().keep(-1)).toThrow(expect.objectContaining({ code: 'alignment_lengths' }))
    expect(() => new AlignmentBuilder().remove(1.5)).toThrow(expect.objectContaining({ code: 'alignment_lengths' }))
    expect(new AlignmentBuilder().replace(0, 0).build().toJSON()).toEqual([])
  })

  test.each([[[1]], [[0, 1]], [[1, -2]], [[1.5, 1]], [[1, Number.NaN]], ['1,-1'], [null]])(
    '%j is not an alignment',
    (json) => {
      expect(() => Alignment.fromJSON(json as number[])).toThrow(expect.objectContaining({ code: 'alignment_json' }))
    },
  )

  test('is frozen', () => {
    const alignment = al('2')
    expect(() => Object.assign(alignment, { sourceLength: 3 })).toThrow(TypeError)
  })
})

test.each([null, undefined, {}, [3, -1], 'next'])('%j is no alignment to compose with', (next) => {
  const composed = () => Alignment.identity(3).compose(next as unknown as Alignment)
  expect(composed).toThrow(expect.objectContaining({ code: 'wrong_type', path: 'next' }))
})
