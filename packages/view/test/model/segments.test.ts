import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flatten, type Segment } from '../../src/model/segments.ts'
import { itemsFrom } from '../items.ts'

const text = 'UBND xã Nậm Khao họp'
const whole = { start: 0, end: text.length }
const shown = (segments: readonly Segment[]) =>
  segments.map(
    ({ start, end, items }) => `${text.slice(start, end)}|${items.map(({ annotation }) => annotation.label).join('+')}`,
  )

describe('flatten', () => {
  test.each([
    ['no annotation', [], []],
    ['one', ['ORG  ----------------'], ['UBND xã Nậm Khao|ORG']],
    ['nested', ['ORG  ----------------', 'LOC       -----------'], ['UBND |ORG', 'xã Nậm Khao|ORG+LOC']],
    ['crossing', ['ORG  -------', 'LOC       -----------'], ['UBND |ORG', 'xã|ORG+LOC', ' Nậm Khao|LOC']],
    ['side by side', ['ORG  ----', 'LOC       --'], ['UBND|ORG', 'xã|LOC']],
    ['discontinuous', ['ORG  ----    ---'], ['UBND|ORG', 'Nậm|ORG']],
    ['the same letters twice', ['ORG  ----', 'LOC  ----'], ['UBND|ORG+LOC']],
  ])('%s', (_, lines, expected) => {
    expect(shown(flatten(itemsFrom(text, lines), whole))).toEqual(expected)
  })

  test('cuts at the edges of what is asked for', () => {
    const segments = flatten(itemsFrom(text, ['ORG  ----------------']), { start: 5, end: 11 })
    expect(shown(segments)).toEqual(['xã Nậm|ORG'])
    expect(segments[0]!.starting).toEqual([])
    expect(segments[0]!.ending).toEqual([])
  })

  test('says where an annotation starts and where it ends for good', () => {
    const [first, second] = flatten(itemsFrom(text, ['ORG  ----    ---']), whole)
    expect([first!.starting.length, first!.ending.length]).toEqual([1, 0])
    expect([second!.starting.length, second!.ending.length]).toEqual([1, 1])
  })

  test('law: each letter has exactly the annotations that cover it', () => {
    const span = fc
      .tuple(fc.nat(19), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ start, end: Math.min(20, start + length) }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const items = itemsFrom(
          text,
          spans.map(({ start, end }) => `PER  ${' '.repeat(start)}${'-'.repeat(end - start)}`),
        )
        const segments = flatten(items, whole)
        for (let at = 0; at < text.length; at++) {
          const covering = items.filter(({ extent }) => extent.start <= at && at < extent.end).map(({ id }) => id)
          const drawn = segments.filter((segment) => segment.start <= at && at < segment.end)
          expect(drawn.length).toBe(covering.length > 0 ? 1 : 0)
          expect(drawn.flatMap((segment) => segment.items.map(({ id }) => id)).sort()).toEqual(covering.sort())
        }
      }),
    )
  })
})
