import {
  type AnnotatedDocument,
  addAnnotation,
  applyPatch,
  createDocument,
  createSpanIndex,
  type EdgeRule,
  editText,
  invertPatch,
  projectToSource,
  type SpanAnnotation,
  type TextChange,
  type TextEdit,
  validateDocument,
} from '@chugiai/annotation'
import { Alignment, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { codeOf, entity, mention, patchOf, quotes, relation, sampleDocument, spanOf, TEXT } from '../cases/sample.ts'

const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }

/** Text with `[annotation]` brackets and one `{old|new}` edit. */
function read(marked: string): { document: AnnotatedDocument; edit: TextEdit } {
  let text = ''
  const marks: Record<string, number> = {}
  let after = ''
  let inside = false
  for (const sign of marked) {
    if ('[]{}'.includes(sign)) marks[sign] = text.length
    if (sign === '|') inside = true
    else if (sign === '}') inside = false
    else if (inside) after += sign
    else if (!'[]{'.includes(sign)) text += sign
  }
  const annotation = mention(text, 's1', 'LOC', { start: marks['[']!, end: marks[']']! })
  const document = createDocument({ id: 'd', text, layers: { mentions: { annotations: [annotation] } } })
  return { document, edit: { span: { start: marks['{']!, end: marks['}']! }, text: after } }
}

/** The text after the edit with brackets where the annotation is. */
function edited(marked: string, rule: EdgeRule = 'word'): string {
  const { document, edit } = read(marked)
  const { patch } = editText(document, [edit], { ...init, edges: () => rule })
  const { text, layers } = applyPatch(document, patch)
  const annotation = layers.mentions!.annotations[0] as SpanAnnotation | undefined
  if (annotation === undefined) return text
  const [{ start, end }] = annotation.spans as [{ start: number; end: number }]
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
}

describe('editText moves annotations as a reader expects', () => {
  test.each([
    ['text before', 'ở {|gần }[Huế] đẹp', 'ở gần [Huế] đẹp'],
    ['text behind', 'ở [Huế] {đẹp|vui}', 'ở [Huế] vui'],
    ['a letter inside', 'ở [H{|u}ế]', 'ở [Huế]'],
    ['letters that end the word', 'ở [Lạng Sơ{|n}].', 'ở [Lạng Sơn].'],
    ['letters that begin the word', 'ở [{|L}ạng Sơn]', 'ở [Lạng Sơn]'],
    ['a mark on the last letter', 'ở [Ha{|\u0300}]', 'ở [Ha\u0300]'],
    ['a sign behind', 'ở [Huế{|,}] đẹp', 'ở [Huế], đẹp'],
    ['a new word behind', 'ở [Huế{| xưa}]', 'ở [Huế] xưa'],
    ['the rest of a word and a new one', 'ở [Lạng Sơ{|n và Huế}]', 'ở [Lạng Sơn] và Huế'],
    ['a new word before', 'ở [{|xứ }Huế]', 'ở xứ [Huế]'],
    ['letters that go on with the word before', 'ở{|n}[ Huế]', 'ởn[ Huế]'],
    ['a part of it replaced', 'ở [{t|T}ỉnh Huế]', 'ở [Tỉnh Huế]'],
    ['all of it replaced', 'ở [{Huế|Đà Nẵng}].', 'ở [Đà Nẵng].'],
    ['a wider text with the same ends', '{ở [Huế] xưa|ở Huế xưa kia}', 'ở Huế xưa kia'],
    ['all of it replaced with what begins alike', 'ở [{Sơn|Sơn La}].', 'ở [Sơn La].'],
    ['all of it replaced with what ends alike', 'ở [{Nam|Nguyễn Nam}].', 'ở [Nguyễn Nam].'],
    ['a part of it replaced with what begins alike', 'ở [Lạng {Sơ|Sơn,}].', 'ở [Lạng Sơn,].'],
    ['more than it replaced with what ends alike', 'ở {[Sơn] La|Sơn Lâm}.', 'ở Sơn Lâm.'],
    ['the start replaced with what is before', 'ở {đó [Tỉnh|xứ} Huế]', 'ở xứ[ Huế]'],
    ['the end replaced with what is behind', '[Lạng {Sơn] đẹp|X}', '[Lạng ]X'],
    ['all of it deleted', 'ở [{Huế|}] đẹp', 'ở  đẹp'],
    ['more than it deleted', 'ở{ [Huế] đẹp|}', 'ở'],
    ['an emoji before', '{|👩‍👩‍👧 }ở [Huế]', '👩‍👩‍👧 ở [Huế]'],
    ['the whole text replaced', '{ở [Huế]|}', ''],
  ])('%s', (_, marked, expected) => expect(edited(marked)).toBe(expected))

  test.each([
    ['inside', 'ở [Huế{|, xưa}] nay', 'ở [Huế, xưa] nay'],
    ['inside', 'ở {|xứ }[Huế]', 'ở xứ [Huế]'],
    ['inside', '{|Xứ }[Huế]', '[Xứ Huế]'],
    ['inside', 'một\n{|Xứ }[Huế]', 'một\n[Xứ Huế]'],
    ['line', 'ở [Huế{|, xưa\nSau}] nay', 'ở [Huế, xưa]\nSau nay'],
    ['line', '{|Trước.\nXứ }[Huế]', 'Trước.\n[Xứ Huế]'],
    ['all', 'ở {|xứ }[Huế]', 'ở [xứ Huế]'],
    ['outside', 'ở [Hu{|ế}]', 'ở [Huế]'],
    ['outside', 'ở [Huế{|s}]', 'ở [Huế]s'],
  ] as const)('edge rule %s: %s', (rule, marked, expected) => {
    if (marked === 'ở [Hu{|ế}]') expect(edited(marked, rule)).toBe('ở [Hu]ế')
    else expect(edited(marked, rule)).toBe(expected)
  })

  test('an empty annotation stays before what is inserted at it', () => {
    const text = 'Hà Nội'
    const gap = mention(text, 's1', 'gap', { start: 2, end: 2 })
    const document = createDocument({ id: 'd', text, layers: { a: { annotations: [gap] } } })
    const after = applyPatch(document, editText(document, [{ span: { start: 2, end: 2 }, text: '!' }], init).patch)
    expect((after.layers.a!.annotations[0] as SpanAnnotation).spans).toEqual([{ start: 2, end: 2 }])
    const cut = editText(document, [{ span: { start: 1, end: 3 }, text: '' }], init)
    expect(cut.issues.map(({ code }) => code)).toEqual(['span_lost'])
  })
})

describe('editText loses nothing silently', () => {
  const document = sampleDocument()
  const remove = (piece: string) => editText(document, [{ span: spanOf(TEXT, piece), text: '' }], init)

  test('a mention takes its relation along, and undo brings all back to the byte', () => {
    const { patch, issues } = remove('Bà Lê Thị Hoa, ')
    expect(issues.map(({ code }) => code)).toEqual(['span_lost', 'relation_lost', 'mention_lost'])
    const after = applyPatch(document, patch)
    expect(validateDocument(after).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(after.layers['clusters@an']!.annotations[0]).toMatchObject({ mentions: ['s6'] })
    expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(document))
  })

  test('a part of a discontinuous one', () => {
    const text = 'Ủy ban và Hội đồng nhân dân'
    const annotation = mention(text, 's1', 'ORG', 'Ủy ban', 'nhân dân')
    const halls = createDocument({ id: 'd', text, layers: { a: { annotations: [annotation] } } })
    const { patch, issues } = editText(halls, [{ span: spanOf(text, ' nhân dân'), text: '' }], init)
    expect(issues).toMatchObject([{ code: 'part_lost', path: 'layers.a.annotations[0]' }])
    expect(applyPatch(halls, patch).layers.a!.annotations[0]).toMatchObject({ quote: 'Ủy ban' })
  })

  test('relations of relations and clusters go in turn', () => {
    const text = 'Nam đến Huế'
    const annotations = [
      entity('e1', 'person', 's1'),
      relation('r2', 'because', { effect: 'r1' }),
      relation('r1', 'goes', { who: 's1' }),
      mention(text, 's1', 'PER', 'Nam'),
      mention(text, 's2', 'LOC', 'Huế'),
    ]
    const chain = createDocument({ id: 'd', text, layers: { a: { annotations } } })
    const { patch, issues } = editText(chain, [{ span: { start: 0, end: 4 }, text: '' }], init)
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'entity_lost',
      'relation_lost',
      'relation_lost',
      'span_lost',
    ])
    const after = applyPatch(chain, patch)
    expect(quotes(after.layers.a!.annotations.map((annotation) => ({ annotation })))).toEqual(['Huế'])
    expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(chain))
  })
})

describe('editText and the source', () => {
  const raw = 'Hà\u00a0 Nội'
  const alignment = Alignment.fromJSON([2, -1, 2, 1, 3, -1])
  const text = 'Hà Nội'
  const document = createDocument({
    id: 'd',
    text,
    source: { length: raw.length, steps: [], alignment: alignment.toJSON() },
  })

  test.each([
    ['behind a letter', { start: 6, end: 6 }, 's', 'Nội', 'Nội'],
    ['at the very start', { start: 0, end: 0 }, 'Ở ', 'Ở H', 'H'],
    ['in place of a letter', { start: 1, end: 2 }, 'a\u0300', 'Ha\u0300', 'Hà'],
    ['in place of all', { start: 0, end: 6 }, 'Huế', 'Huế', raw],
  ])('text put %s comes from the nearest letter', (_, span, put, piece, from) => {
    const after = applyPatch(document, editText(document, [{ span, text: put }], init).patch)
    expect(validateDocument(after)).toEqual([])
    expect(projectToSource(after, spanOf(after.text, piece)).map((found) => sliceSpan(raw, found))).toEqual([from])
  })

  test('the letter before what is replaced still comes from itself alone', () => {
    const after = applyPatch(document, editText(document, [{ span: { start: 4, end: 6 }, text: 'am' }], init).patch)
    const rawOf = (piece: string) =>
      projectToSource(after, spanOf(after.text, piece)).map((found) => sliceSpan(raw, found))
    expect([rawOf('N'), rawOf('am')]).toEqual([['N'], ['ội']])
  })

  test('text can be emptied and written anew', () => {
    const emptied = applyPatch(document, editText(document, [{ span: { start: 0, end: 6 }, text: '' }], init).patch)
    const patch = editText(emptied, [{ span: { start: 0, end: 0 }, text: 'Vinh' }], init).patch
    expect(validateDocument(applyPatch(emptied, patch))).toEqual([])
    const nothing = createDocument({ id: 'd', text: '', source: { length: 0, steps: [], alignment: [] } })
    expect(codeOf(() => editText(nothing, [{ span: { start: 0, end: 0 }, text: 'x' }], init))).toBe('invalid_edit')
  })
})

test.each([
  ['edits that overlap', [spanOf(TEXT, 'Lê Thị'), spanOf(TEXT, 'Thị Hoa')], 'invalid_edit'],
  ['half an emoji', [{ start: 0, end: 1 }], 'invalid_edit'],
  ['an edit past the end', [{ start: 0, end: 999 }], 'span_out_of_range'],
])('refuses %s', (_, spans, code) => {
  const edits = spans.map((span) => ({ span, text: 'x' }))
  expect(codeOf(() => editText(sampleDocument(), edits, init))).toBe(code)
})

test('a text change that hides what it cuts is refused', () => {
  const document = sampleDocument()
  const { patch } = editText(document, [{ span: spanOf(TEXT, 'Thị '), text: '' }], init)
  const [change] = patch.changes as [TextChange]
  expect(codeOf(() => applyPatch(document, patchOf({ ...change, cut: [] })))).toBe('patch_conflict')
  const moved = applyPatch(document, patch)
  expect(codeOf(() => applyPatch(moved, patch))).toBe('patch_conflict')
})

test('a span index follows the text', () => {
  const document = sampleDocument()
  const index = createSpanIndex(document)
  const edits = [
    { span: spanOf(TEXT, 'Bà '), text: '' },
    { span: spanOf(TEXT, 'Tân Thanh'), text: 'Bảo Lâm' },
  ]
  const { patch } = editText(document, edits, init)
  const after = applyPatch(document, patch)
  index.update(patch, after)
  const { text } = after
  expect(quotes(index.covering(spanOf(text, 'Lâm')))).toEqual(['xa\u0303 Bảo Lâm'])
  expect(quotes(index.after(0, 9))).toEqual(quotes(createSpanIndex(after).after(0, 9)))
  const more = patchOf(addAnnotation('mentions', mention(text, 's20', 'LOC', 'Lâm')))
  index.update(more, applyPatch(after, more))
  expect(quotes(index.at(spanOf(text, 'Lâm').start))).toEqual(['xa\u0303 Bảo Lâm', 'Lâm'])
})
