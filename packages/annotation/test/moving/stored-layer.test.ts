import {
  type AnnotatedDocument,
  addAnnotation,
  applyPatch,
  createDocument,
  createSpanIndex,
  editText,
  findAnnotation,
  invertPatch,
  type Patch,
  quoteOf,
  type SpanAnnotation,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { codeOf, mention, patchOf, relation } from '../cases/sample.ts'

const TEXT = 'Bà Hoa thăm tỉnh Lạng Sơn, rồi đến Huế.'
const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }

const start = (): AnnotatedDocument =>
  createDocument({
    id: 'd',
    text: TEXT,
    layers: {
      mentions: {
        schema: 'news',
        annotations: [
          mention(TEXT, 's1', 'PER', 'Hoa'),
          mention(TEXT, 's2', 'LOC', 'Lạng Sơn', 'Huế'),
          mention(TEXT, 's3', 'LOC', 'tỉnh Lạng Sơn'),
          mention(TEXT, 's4', 'LOC', 'Huế'),
          relation('r1', 'part_of', { part: 's3', whole: 's4' }),
        ],
      },
      notes: { annotations: [] },
    },
  })

const insert = (document: AnnotatedDocument, at: number, text: string): Patch =>
  editText(document, [{ span: { start: at, end: at }, text }], init).patch
const edited = (at = 0, text = 'Hôm qua, ') => {
  const document = start()
  return applyPatch(document, insert(document, at, text))
}
const parts = (annotation: SpanAnnotation, text: string) => quoteOf(text, annotation.spans)

describe('a layer that a text edit has moved', () => {
  test('is plain data to whoever reads it', () => {
    const [read, cloned, spread, written] = [edited(), edited(), edited(), edited()]
    const annotations = [...read.layers.mentions!.annotations]
    const plain = { schema: 'news', annotations }
    expect(Array.isArray(read.layers.mentions!.annotations)).toBe(true)
    expect(structuredClone(cloned).layers.mentions).toStrictEqual(plain)
    expect({ ...spread.layers.mentions }).toStrictEqual(plain)
    expect(JSON.stringify(written.layers.mentions)).toBe(JSON.stringify(plain))
    expect(Object.keys(edited().layers.mentions!)).toEqual(['schema', 'annotations'])
    expect(read.layers.mentions!.annotations).toBe(read.layers.mentions!.annotations)
  })

  test('may be frozen before it is read', () => {
    const layer = Object.freeze(edited().layers.mentions!)
    expect(layer.annotations).toBe(layer.annotations)
    expect(layer.annotations[0]).toMatchObject({ quote: 'Hoa', spans: [{ start: 12, end: 15 }] })
  })

  test('gives the same annotation one by one and in the list', () => {
    const document = edited()
    const found = findAnnotation(document, 's3')!.annotation
    expect(document.layers.mentions!.annotations[2]).toBe(found)
    expect(findAnnotation(document, 's3')!.annotation).toBe(found)
  })

  test('keeps what the edit does not move', () => {
    const document = start()
    const next = applyPatch(document, insert(document, 20, 'x'))
    expect(next.layers.notes).toBe(document.layers.notes)
    expect(next.layers.mentions!.annotations[0]).toBe(document.layers.mentions!.annotations[0])
  })

  test('moves each part by what stands before it', () => {
    const document = edited(TEXT.indexOf(' rồi'), ' chiều')
    const annotation = document.layers.mentions!.annotations[1] as SpanAnnotation
    expect(parts(annotation, document.text)).toBe('Lạng Sơn Huế')
  })

  test('leaves the document before the edit as it was', () => {
    const document = start()
    const next = applyPatch(document, insert(document, 0, 'Hôm qua, '))
    expect(next.layers.mentions!.annotations).not.toEqual(document.layers.mentions!.annotations)
    expect(document).toEqual(start())
  })

  test('goes through many edits unread, and back', () => {
    let document = start()
    const index = createSpanIndex(document)
    const patches: Patch[] = []
    for (let i = 0; i < 50; i++) {
      // At the start, inside a mention, behind all of them: each has something else to do.
      const at = [0, document.text.indexOf('Lạng') + 2, document.text.length][i % 3]!
      patches.push(insert(document, at, 'ơ '))
      document = applyPatch(document, patches.at(-1)!)
      index.update(patches.at(-1)!, document)
      if (i % 7 === 0) expect(index.at(document.text.indexOf('Hoa'))[0]?.annotation.quote).toBe('Hoa')
    }
    for (const annotation of document.layers.mentions!.annotations) {
      if (annotation.kind === 'span') expect(parts(annotation, document.text)).toBe(annotation.quote)
    }
    for (const patch of patches.reverse()) document = applyPatch(document, invertPatch(patch))
    expect(JSON.stringify(document)).toBe(JSON.stringify(start()))
  })

  test('takes annotations between two edits', () => {
    let document = edited()
    const added = mention(document.text, 's9', 'DATE', 'Hôm qua')
    document = applyPatch(document, patchOf(addAnnotation('mentions', added, 1)))
    document = applyPatch(document, insert(document, 0, '👋 '))
    expect(document.layers.mentions!.annotations.map(({ id }) => id)).toEqual(['s1', 's9', 's2', 's3', 's4', 'r1'])
    for (const id of ['s1', 's9', 's4']) {
      const annotation = findAnnotation(document, id)!.annotation as SpanAnnotation
      expect(parts(annotation, document.text)).toBe(annotation.quote)
    }
  })

  test('refuses an edit that touches an annotation without saying so', () => {
    const document = edited()
    const at = document.text.indexOf('Hoa')
    const change = { target: 'text', replacements: [{ start: at, before: 'H', after: 'h' }], cut: [] } as const
    expect(codeOf(() => applyPatch(document, patchOf(change)))).toBe('patch_conflict')
    expect(document.layers.mentions!.annotations).toHaveLength(5)
  })
})

test('annotations are found quickly after many insertions before them', () => {
  const count = 20_000
  const text = 'Huế '.repeat(count)
  const at = (i: number) => ({ start: 4 * i, end: 4 * i + 3 })
  const annotations = Array.from({ length: count }, (_, i) => mention(text, `s${i}`, 'LOC', at(i)))
  const document = createDocument({ id: 'd', text, layers: { mentions: { annotations } } })
  const added = Array.from({ length: count }, (_, i) =>
    addAnnotation('mentions', mention(text, `t${i}`, 'LOC', at(i)), 0),
  )
  const next = applyPatch(document, patchOf(...added))
  for (let i = 0; i < count; i++) expect(findAnnotation(next, `s${i}`)!.position).toBe(count + i)
})
