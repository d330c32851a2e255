import { applyPatch, createDocument, validateDocument } from '@chugiai/annotation'
import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import { describe, expect, test } from 'vitest'
import { recognizer } from './found.ts'

const TEXT = 'Hội xuân ở Đồng\n\nVăn Sơn kể: Ông Lê An, Chủ tịch UBND xã\nHòa Sơn, mở hội sáng nay.\n\nquảng cáo'
const block = (id: string, start: string, end: string) => {
  const span = { start: TEXT.indexOf(start), end: TEXT.indexOf(end) + end.length }
  return {
    kind: 'span' as const,
    id,
    label: 'paragraph',
    spans: [span],
    quote: TEXT.slice(span.start, span.end),
    origin: { kind: 'human' as const, name: 'lan' },
    status: 'accepted' as const,
  }
}
const plain = createDocument({ id: 'd1', text: TEXT })
const blocked = createDocument({
  id: 'd1',
  text: TEXT,
  layers: { blocks: { annotations: [block('s1', 'Hội', 'Đồng'), block('s2', 'Văn', 'nay.')] } },
})

const quotes = (document: typeof plain, layer: string, label?: string) =>
  document.layers[layer]!.annotations.flatMap((annotation) =>
    annotation.kind === 'span' && (label === undefined || annotation.label === label) ? [annotation.quote] : [],
  )

describe('suggest', () => {
  test('twice is once: nothing that is there is suggested again', () => {
    for (const document of [plain, blocked]) {
      const once = applyPatch(document, recognizer.suggest(document))
      expect(applyPatch(once, recognizer.suggest(once))).toEqual(once)
    }
  })

  const document = applyPatch(
    blocked,
    recognizer.suggest(blocked, { anchor: '2024-02-12', at: '2024-02-13T08:00:00Z' }),
  )

  test('adds three layers with their schemas', () => {
    expect(Object.keys(document.layers)).toEqual(['blocks', 'sentences', 'words', 'mentions'])
    expect(document.layers.mentions!.schema).toBe(newsLabelSchema.id)
    expect(document.layers.words!.schema).toBe(structureLabelSchema.id)
  })

  test('gives a document that validates against the shipped schemas', () => {
    expect(validateDocument(document, { schemas: [newsLabelSchema, structureLabelSchema] })).toEqual([])
  })

  test('nothing crosses a block, and text outside of blocks is left alone', () => {
    expect(quotes(document, 'sentences')).toEqual([
      'Hội xuân ở Đồng',
      TEXT.slice(TEXT.indexOf('Văn'), TEXT.indexOf('nay.') + 4),
    ])
    expect(quotes(document, 'words')).not.toContain('quảng')
  })

  test('reads on over a line break inside a block', () => {
    expect(quotes(document, 'mentions', 'LOC')).toEqual(['xã\nHòa Sơn'])
    expect(quotes(document, 'mentions', 'PER')).toEqual(['Lê An'])
    expect(quotes(document, 'mentions', 'DATE')).toEqual(['sáng nay'])
  })

  test('every suggestion says who made it and how sure it is', () => {
    const [first] = document.layers.mentions!.annotations
    expect(first).toMatchObject({
      status: 'suggested',
      origin: { kind: 'rule', version: '2', score: expect.any(Number), name: expect.any(String) },
    })
  })

  test('the patch says the author and the time it was given', () => {
    expect(recognizer.suggest(plain, { author: 'an', at: '2024-02-13T08:00:00Z' })).toMatchObject({
      author: 'an',
      at: '2024-02-13T08:00:00Z',
    })
    expect(recognizer.suggest(plain)).toEqual(recognizer.suggest(plain))
  })

  test('ids go on from those in use, and a layer that is there is kept', () => {
    const [first, ...rest] = document.layers.words!.annotations
    const words = { ...document.layers.words!, annotations: rest }
    const shorter = { ...document, layers: { ...document.layers, words } }
    const again = applyPatch(shorter, recognizer.suggest(shorter))
    expect(quotes(again, 'words').toSorted()).toEqual(quotes(document, 'words').toSorted())
    expect(again.layers.words!.annotations).not.toContainEqual(first)
    expect(again.layers.words!.annotations).toEqual(expect.arrayContaining(rest))
    expect(validateDocument(again, { schemas: [] }).filter(({ code }) => code === 'duplicate_id')).toEqual([])
  })

  test('the second time no mention is added', () => {
    const again = applyPatch(document, recognizer.suggest(document, { anchor: '2024-02-12' }))
    expect(again.layers.mentions).toEqual(document.layers.mentions)
  })

  test('an empty document gets empty layers', () => {
    const empty = createDocument({ id: 'd0', text: '' })
    const { layers } = applyPatch(empty, recognizer.suggest(empty))
    expect(Object.values(layers).map(({ annotations }) => annotations.length)).toEqual([0, 0, 0])
  })
})
