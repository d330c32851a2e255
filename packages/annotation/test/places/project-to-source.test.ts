import { createDocument, createIds, projectToSource, quoteOf } from '@chugiai/annotation'
import { replaceEach, runSteps, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { codeOf, mention, spanOf } from '../cases/sample.ts'

const RAW = '\ufeff👋 Tỉnh\u00a0 Lạng\u200b Sơn co\u0301 xa\u0303 Tân Thanh.\r\n'

/** The raw text without invisible characters, with its blanks joined and its letters composed. */
const { text, alignment } = runSteps(RAW, [
  { name: 'invisible@1', run: (t) => replaceEach(t, /[\ufeff\u200b]/g, () => '') },
  { name: 'blanks@1', run: (t) => replaceEach(t, /[ \u00a0]+/g, () => ' ') },
  { name: 'compose@1', run: (t) => replaceEach(t, /.[\u0300-\u036f]+/g, (m) => m[0].normalize('NFC')) },
])
const source = { length: RAW.length, steps: [], alignment: alignment.toJSON() }
const document = createDocument({ id: 'd', text, source })

const rawOf = (piece: string) => projectToSource(document, spanOf(text, piece)).map((span) => sliceSpan(RAW, span))

describe('projectToSource', () => {
  test.each([
    ['Tỉnh', ['Tỉnh']],
    ['Tỉnh Lạng', ['Tỉnh\u00a0 Lạng']],
    ['Lạng Sơn', ['Lạng', ' Sơn']],
    ['xã', ['xa\u0303']],
    ['Thanh.', ['Thanh.']],
  ])('%s', (piece, expected) => expect(rawOf(piece)).toEqual(expected))

  test('an empty span came from nowhere', () => expect(projectToSource(document, { start: 3, end: 3 })).toEqual([]))

  test('a document without a source is its own', () => {
    expect(projectToSource(createDocument({ id: 'd', text }), { start: 0, end: 2 })).toEqual([{ start: 0, end: 2 }])
  })

  test('a span outside the text is refused', () => {
    expect(codeOf(() => projectToSource(document, { start: 0, end: text.length + 1 }))).toBe('span_out_of_range')
  })
})

test('a quote joins the parts by one space', () => {
  const halls = 'Ủy ban và Hội đồng nhân dân'
  expect(quoteOf(halls, [spanOf(halls, 'Ủy ban'), spanOf(halls, 'nhân dân')])).toBe('Ủy ban nhân dân')
  expect(quoteOf(halls, [])).toBe('')
})

test('ids count on from the highest of their kind', () => {
  const annotations = [
    mention('Huế', 's7', 'LOC', 'Huế'),
    mention('Huế', 's99x', 'LOC', 'Huế'),
    mention('Huế', 'T12', 'LOC', 'Huế'),
  ]
  const ids = createIds(createDocument({ id: 'd', text: 'Huế', layers: { mentions: { annotations } } }))
  expect([ids.next('span'), ids.next('span'), ids.next('relation'), ids.next('entity'), ids.next('document')]).toEqual([
    's8',
    's9',
    'r1',
    'e1',
    'd1',
  ])
})
