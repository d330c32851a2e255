import { createDocument } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { compareRaw } from '../src/cli/evaluate/compare-raw.ts'
import { type RawSpans, rawSpansOf } from '../src/cli/evaluate/raw-spans.ts'

const spans = (id: string, ...list: [label: string, start: number, end: number, optional?: boolean][]): RawSpans => ({
  id,
  spans: list.map(([label, start, end, optional = false]) => ({ label, spans: [{ start, end }], optional })),
})

describe('compareRaw', () => {
  test('right is the same span with the same label', () => {
    const gold = [spans('a', ['LOC', 0, 3], ['PER', 5, 9])]
    const predicted = [spans('a', ['LOC', 0, 3], ['PER', 5, 8], ['ORG', 0, 3])]
    const { all, byLabel } = compareRaw(gold, predicted)
    expect(all).toMatchObject({ gold: 2, predicted: 3, precision: { value: 1 / 3 }, recall: { value: 0.5 } })
    expect(byLabel.PER).toMatchObject({ f1: { value: 0 } })
  })

  test('optional gold counts neither way, but what merely overlaps it is wrong', () => {
    const gold = [spans('a', ['LOC', 0, 3], ['PROGRAM', 10, 20, true])]
    expect(compareRaw(gold, [spans('a', ['LOC', 0, 3], ['PROGRAM', 10, 20])]).all).toMatchObject({
      gold: 1,
      predicted: 1,
      f1: { value: 1 },
    })
    expect(compareRaw(gold, [spans('a', ['LOC', 0, 3])]).all).toMatchObject({ f1: { value: 1 } })
    expect(compareRaw(gold, [spans('a', ['LOC', 0, 3], ['PROGRAM', 10, 18])]).all).toMatchObject({ predicted: 2 })
  })

  test('documents are paired by id, or by place when asked; spans of different ones never meet', () => {
    const gold = [spans('a', ['LOC', 0, 3]), spans('b', ['LOC', 7, 9])]
    expect(compareRaw(gold, [spans('b', ['LOC', 7, 9]), spans('a', ['LOC', 0, 3])]).all.f1).toEqual({ value: 1 })
    const others = [spans('x', ['LOC', 0, 3]), spans('y', ['LOC', 7, 9])]
    expect(compareRaw(gold, others, { pairing: 'order' }).all.f1).toEqual({ value: 1 })
    expect(() => compareRaw(gold, others)).toThrow(expect.objectContaining({ code: 'different_documents' }))
    expect(compareRaw(gold, [spans('a', ['LOC', 7, 9]), spans('b', ['LOC', 0, 3])]).all.f1).toEqual({ value: 0 })
  })

  test('sides that cannot be paired stop', () => {
    expect(() => compareRaw([spans('a'), spans('b')], [spans('a')])).toThrow(
      expect.objectContaining({ code: 'different_documents' }),
    )
  })

  test('predictions without gold are named, and do not count', () => {
    const predicted = [spans('a', ['LOC', 0, 3]), spans('b', ['PER', 0, 3])]
    expect(compareRaw([spans('a', ['LOC', 0, 3])], predicted)).toMatchObject({
      documents: 1,
      withoutGold: ['b'],
      all: { predicted: 1, f1: { value: 1 } },
    })
    expect(() => compareRaw([spans('a')], [spans('a'), spans('a')])).toThrow(
      expect.objectContaining({ code: 'duplicate_document' }),
    )
  })

  test('nothing against nothing is undefined, not perfect', () => {
    expect(compareRaw([spans('a')], [spans('a')]).all.f1.value).toBeNull()
  })
})

describe('rawSpansOf', () => {
  const document = createDocument({
    id: 'a',
    text: 'ở Hà Nội',
    source: { length: 9, steps: [], alignment: [4, -1, 2, 1, 3, -1] },
    layers: {
      mentions: {
        annotations: ['accepted', 'rejected'].map((status, i) => ({
          kind: 'span' as const,
          id: `s${i + 1}`,
          label: 'LOC',
          spans: [{ start: 2, end: 8 }],
          quote: 'Hà Nội',
          origin: { kind: 'human' as const, name: 'lan' },
          status: status as 'accepted' | 'rejected',
        })),
      },
    },
  })

  test('projects a document to its source, and leaves rejected annotations out', () => {
    expect(rawSpansOf({ ...document }, 'mentions').spans).toEqual([
      { label: 'LOC', spans: [{ start: 2, end: 9 }], optional: false },
    ])
  })

  test('a layer that is not there stops, and names those that are', () => {
    expect(() => rawSpansOf({ ...document }, 'blocks')).toThrow(
      expect.objectContaining({ code: 'unknown_layer', hint: expect.stringContaining('mentions') }),
    )
  })
})
