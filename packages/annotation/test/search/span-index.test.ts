import { addAnnotation, applyPatch, createDocument, createSpanIndex, removeAnnotation } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { mention, patchOf, quotes, sampleDocument, spanOf, TEXT } from '../cases/sample.ts'

const document = sampleDocument()
const index = createSpanIndex(document)
const at = (piece: string) => spanOf(TEXT, piece)

describe('createSpanIndex', () => {
  test.each([
    ['a letter inside two', 'Sơn', ['Chủ tịch\u00a0tỉnh Lạng Sơn', 'tỉnh Lạng Sơn']],
    ['across an edge', 'Sơn,\r\nđến', ['Chủ tịch\u00a0tỉnh Lạng Sơn', 'tỉnh Lạng Sơn']],
    ['nothing there', 'đến thăm', []],
    [
      'the whole text',
      TEXT,
      ['Lê Thị Hoa', 'Chủ tịch\u00a0tỉnh Lạng Sơn', 'tỉnh Lạng Sơn', 'xa\u0303 Tân Thanh', '29/11', 'Hoa'],
    ],
  ])('overlapping: %s', (_, piece, expected) => {
    expect(quotes(index.overlapping(at(piece)))).toEqual(expected)
  })

  test.each([
    ['tỉnh Lạng Sơn', ['Chủ tịch\u00a0tỉnh Lạng Sơn', 'tỉnh Lạng Sơn']],
    ['Chủ tịch', ['Chủ tịch\u00a0tỉnh Lạng Sơn']],
    ['Sơn,', []],
  ])('covering %j', (piece, expected) => {
    expect(quotes(index.covering(at(piece)))).toEqual(expected)
  })

  test.each([
    ['tỉnh Lạng Sơn,', ['tỉnh Lạng Sơn']],
    ['Lạng Sơn', []],
    ['Chủ tịch\u00a0tỉnh Lạng Sơn', ['Chủ tịch\u00a0tỉnh Lạng Sơn', 'tỉnh Lạng Sơn']],
  ])('covered by %j', (piece, expected) => {
    expect(quotes(index.covered(at(piece)))).toEqual(expected)
  })

  test('at: the letter behind the offset', () => {
    const { start, end } = at('29/11')
    expect(quotes(index.at(start))).toEqual(['29/11'])
    expect(quotes(index.at(end))).toEqual([])
  })

  test('before and after: in order of reading, from the offset away', () => {
    const { start } = at('29/11')
    expect(quotes(index.after(start, 9))).toEqual(['29/11', 'Hoa'])
    expect(quotes(index.after(start))).toEqual(['29/11'])
    expect(quotes(index.before(start, 2))).toEqual(['xa\u0303 Tân Thanh', 'tỉnh Lạng Sơn'])
    expect(quotes(index.before(start, 0))).toEqual([])
  })

  test('a discontinuous annotation is found by each part and given once', () => {
    const text = 'Ủy ban và Hội đồng nhân dân'
    const annotation = mention(text, 's1', 'ORG', 'Ủy ban', 'nhân dân')
    const parts = createSpanIndex(
      createDocument({ id: 'd', text, layers: { mentions: { annotations: [annotation] } } }),
    )
    expect(quotes(parts.overlapping({ start: 0, end: text.length }))).toEqual(['Ủy ban nhân dân'])
    expect(quotes(parts.overlapping(spanOf(text, 'dân')))).toEqual(['Ủy ban nhân dân'])
    expect(parts.overlapping(spanOf(text, 'Hội đồng'))).toEqual([])
    expect(parts.covered(spanOf(text, 'nhân dân'))).toEqual([])
  })

  test('an empty annotation is found at its place', () => {
    const annotation = mention(TEXT, 's1', 'gap', { start: 5, end: 5 })
    const empty = createSpanIndex(createDocument({ id: 'd', text: TEXT, layers: { a: { annotations: [annotation] } } }))
    expect(empty.at(5)).toHaveLength(1)
    expect(empty.overlapping({ start: 4, end: 6 })).toHaveLength(0)
    expect(empty.covered({ start: 4, end: 5 })).toHaveLength(1)
  })

  test('looks into the layers that it was told to', () => {
    expect(createSpanIndex(document, { layers: ['clusters@an'] }).size).toBe(0)
  })

  test('each of a thousand spans side by side is found alone', () => {
    const text = 'à'.repeat(1000)
    const annotations = Array.from(text, (_, i) => mention(text, `s${i}`, 'LOC', { start: i, end: i + 1 }))
    const wide = createSpanIndex(createDocument({ id: 'd', text, layers: { a: { annotations } } }))
    for (const [i, annotation] of annotations.entries()) {
      const found = { layer: 'a', annotation }
      expect(wide.overlapping({ start: i, end: i + 1 })).toMatchObject([found])
      expect(wide.covering({ start: i, end: i + 1 })).toMatchObject([found])
      expect(wide.covered({ start: i, end: i + 1 })).toMatchObject([found])
    }
  })

  test('takes over patches', () => {
    const own = createSpanIndex(document)
    const patch = patchOf(
      removeAnnotation(document, 's3'),
      addAnnotation('mentions', mention(TEXT, 's9', 'HONORIFIC', 'Bà')),
    )
    own.update(patch, applyPatch(document, patch))
    expect(quotes(own.overlapping(at('Sơn')))).toEqual(['Chủ tịch\u00a0tỉnh Lạng Sơn'])
    expect(quotes(own.after(0))).toEqual(['Bà'])
  })
})
