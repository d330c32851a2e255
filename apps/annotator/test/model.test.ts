import { createDocument, validateLabelSchema } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { collectItems, itemsAt, spanItems } from '@chugiai/view'
import { describe, expect, test } from 'vitest'
import { itemsFrom } from '../../../packages/view/test/items.ts'
import { findObstacles } from '../src/model/crossing.ts'
import { filterItems } from '../src/model/filter.ts'
import { paletteOf, RESERVED_CODES } from '../src/model/labels.ts'
import { withLabel } from '../src/model/relabel.ts'
import { titleOf } from '../src/model/title.ts'
import { scrollToRow, windowOf } from '../src/ui/virtual-list.ts'

const text = 'UBND xã Nậm Khao họp'
const items = itemsFrom(text, ['ORG  ----------------', 'LOC       -----------'])
const NO_FILTER = { label: null, status: null, query: '', rejected: false } as const

const mention = (id: string, layer: string, start: number, end: number, label = 'LOC') => ({
  [layer]: {
    annotations: [
      {
        kind: 'span' as const,
        id,
        label,
        spans: [{ start, end }],
        quote: text.slice(start, end),
        origin: { kind: 'rule' as const, name: 'test' },
        status: 'suggested' as const,
      },
    ],
  },
})

describe('items', () => {
  test('come from every layer that people work on, in the order of the text', () => {
    const layers = {
      ...mention('s1', 'words', 0, 4),
      ...mention('s2', 'blocks', 0, 20, 'title'),
      ...mention('s3', 'mentions@lan', 5, 16),
      ...mention('s4', 'mentions', 0, 16),
    }
    const found = spanItems(collectItems(createDocument({ id: 'd1', text, layers })))
    expect(found.map(({ id, layer, level }) => [id, layer, level])).toEqual([
      ['s4', 'mentions', 1],
      ['s3', 'mentions@lan', 0],
    ])
  })

  test('at a letter the shortest is first', () => {
    expect(itemsAt(items, 8).map(({ annotation }) => annotation.label)).toEqual(['LOC', 'ORG'])
    expect(itemsAt(items, 2).map(({ annotation }) => annotation.label)).toEqual(['ORG'])
    expect(itemsAt(items, 17)).toEqual([])
  })
})

describe('filter', () => {
  test.each([
    ['everything', {}, ['ORG', 'LOC']],
    ['label', { label: 'LOC' }, ['LOC']],
    ['status', { status: 'accepted' as const }, []],
    ['letters without marks', { query: 'nam khao' }, ['ORG', 'LOC']],
    ['letters with marks', { query: ' UBND ' }, ['ORG']],
    ['đ as d', { query: 'ubnđ' }, ['ORG']],
  ])('%s', (_, filter, labels) => {
    expect(filterItems(items, { ...NO_FILTER, ...filter }).map(({ annotation }) => annotation.label)).toEqual(labels)
  })

  test('rejected ones are left out until they are asked for', () => {
    const rejected = itemsFrom(text, ['LOC       --'], 'rejected')
    expect(filterItems(rejected, NO_FILTER)).toEqual([])
    expect(filterItems(rejected, { ...NO_FILTER, rejected: true })).toEqual(rejected)
    expect(filterItems(rejected, { ...NO_FILTER, status: 'rejected' })).toEqual(rejected)
  })
})

describe('palette', () => {
  const palette = paletteOf(newsLabelSchema)

  test('every label of the news schema has a key of its own that is no command', () => {
    const codes = palette.map(({ code }) => code)
    expect(new Set(codes).size).toBe(newsLabelSchema.labels.length)
    expect(codes.filter((code) => code === undefined || RESERVED_CODES.has(code))).toEqual([])
  })

  test('keeps the keys of the schema, gives a digit where one is taken, and puts digits first', () => {
    const labels = [
      { id: 'A', title: { vi: 'A' }, key: 'n' },
      { id: 'B', title: { vi: 'B' }, key: '1' },
      { id: 'C', title: { vi: 'C' }, key: 'c' },
      { id: 'D', title: { vi: 'D' }, key: 'm' },
      { id: 'E', title: { vi: 'E' }, abstract: true },
      { id: 'F', title: { vi: 'F' }, kind: 'document' as const },
    ]
    const schema = { ...newsLabelSchema, labels, relations: [] }
    expect(validateLabelSchema(schema).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(paletteOf(schema).map(({ id, key }) => [id, key])).toEqual([
      ['B', '1'],
      ['A', '2'],
      ['D', '3'],
      ['C', 'C'],
    ])
  })
})

describe('obstacles', () => {
  const place = { layer: 'mentions', label: 'PER', spans: [{ start: 8, end: 20 }] }
  const labelsIn = (overlap: 'none' | 'nested' | 'any', others = items) =>
    findObstacles(others, place, { ...newsLabelSchema, overlap }).map(({ annotation }) => annotation.label)

  test.each([
    ['any', []],
    ['nested', ['ORG', 'LOC']],
    ['none', ['ORG', 'LOC']],
  ] as const)('where overlap is %s', (overlap, labels) => {
    expect(labelsIn(overlap)).toEqual(labels)
  })

  test('what is inside, around, in another layer, rejected or itself is in nobody’s way', () => {
    expect(
      labelsIn(
        'nested',
        itemsFrom(text, ['ORG  --------------------', 'LOC          --- ----', 'PER          ------------']),
      ),
    ).toEqual([])
    expect(labelsIn('nested', itemsFrom(text, ['LOC       -----------'], 'rejected'))).toEqual([])
    expect(findObstacles(items, { ...place, layer: 'mentions@lan' }, newsLabelSchema)).toEqual([])
    expect(findObstacles(items.slice(1), { ...place, id: 's2' }, newsLabelSchema)).toEqual([])
  })
})

test('another label keeps the attributes it may have', () => {
  const { annotation } = items[1]!
  const before = { ...annotation, attributes: { locType: 'commune', core: 'Nậm Khao', remark: 'x' } }
  const after = withLabel(before, 'ORG', newsLabelSchema)
  expect(after).toEqual({ ...before, label: 'ORG', status: 'accepted', attributes: { core: 'Nậm Khao', remark: 'x' } })
})

describe('blocks', () => {
  const page = 'Thứ sáu\n\nNước sạch về bản\n\nSáng nay.'
  const block = (label: string, start: number, end: number) =>
    mention(label, label, start, end, label)[label]!.annotations[0]!
  const document = createDocument({
    id: 'd1',
    text: page,
    layers: { blocks: { annotations: [block('page_date', 0, 7), block('title', 9, 25)] } },
  })

  test('name the document; without a title its first line does', () => {
    expect(titleOf(document)).toBe('Nước sạch về bản')
    expect(titleOf(createDocument({ id: 'd2', text: '\n \u00a0\nMột dòng\nhai' }))).toBe('Một dòng')
    expect(titleOf(createDocument({ id: 'd3', text: '😀'.repeat(100) }))).toBe(`${'😀'.repeat(80)}…`)
    expect(titleOf(createDocument({ id: 'd4', text: '' }))).toBe('')
  })
})

describe('virtual list', () => {
  test.each([
    ['at the top', 10_000, 0, 400, [0, 16]],
    ['in the middle', 10_000, 40_000, 400, [994, 1016]],
    ['at the end', 100, 3_600, 400, [84, 100]],
    ['shorter than its box', 3, 0, 400, [0, 3]],
    ['shrunk below where it was', 3, 40_000, 400, [3, 3]],
    ['empty', 0, 0, 400, [0, 0]],
  ])('%s', (_, count, scrollTop, height, [first, last]) => {
    expect(windowOf(count, 40, scrollTop, height)).toEqual({ first, last })
  })

  test('scrolls no farther than it takes', () => {
    expect(scrollToRow(3, 40, 0, 400)).toBe(0)
    expect(scrollToRow(3, 40, 200, 400)).toBe(120)
    expect(scrollToRow(12, 40, 0, 400)).toBe(120)
  })
})
