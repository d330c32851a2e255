import { applyPatch, createDocument, type SpanAnnotation, type Status, validateDocument } from '@chugiai/annotation'
import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import { covers, overlaps, type Span, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognizer } from './found.ts'

type Mark = readonly [label: string, letters: string | readonly [first: string, last: string], status?: Status]

const place = (text: string, letters: string): Span => {
  const start = text.indexOf(letters)
  return { start, end: start + letters.length }
}

function annotation(text: string, label: string, spans: readonly Span[], id: string, status: Status): SpanAnnotation {
  const quote = spans.map((span) => sliceSpan(text, span)).join(' ')
  return { kind: 'span', id, label, spans, quote, origin: { kind: 'human', name: 'lan' }, status }
}

function marked(text: string, marks: readonly Mark[], blocks: readonly (readonly [string, string])[] = []) {
  const mentions = marks.map(([label, letters, status = 'accepted'], i) => {
    const spans = typeof letters === 'string' ? [place(text, letters)] : letters.map((piece) => place(text, piece))
    return annotation(text, label, spans, `s${100 + i}`, status)
  })
  const labelled = blocks.map(([label, letters], i) =>
    annotation(text, label, [place(text, letters)], `s${200 + i}`, 'accepted'),
  )
  return createDocument({
    id: 'd1',
    text,
    layers: {
      ...(blocks.length > 0 ? { blocks: { schema: 'structure', annotations: labelled } } : {}),
      mentions: { schema: 'news', annotations: mentions },
    },
  })
}

/** What the recognizer adds to the mentions, as `LABEL letters`. */
function added(document: ReturnType<typeof marked>, options = {}): string[] {
  const next = applyPatch(document, recognizer.suggest(document, options))
  const known = new Set(document.layers.mentions!.annotations.map(({ id }) => id))
  return next.layers
    .mentions!.annotations.filter(({ id }) => !known.has(id))
    .map((one) => `${one.label} ${(one as SpanAnnotation).quote}`)
}

describe('mentions that are there', () => {
  test.each<[string, string, Mark[], string[]]>([
    ['are not found again', 'Mưa ở Huế.', [['LOC', 'Huế']], []],
    ['keep their label', 'Mưa ở Huế.', [['PER', 'Huế']], []],
    ['are not crossed', 'Ông Lê Văn An về.', [['LOC', 'Văn An về']], ['HONORIFIC Ông']],
    ['get what lies inside', 'UBND tỉnh Hà Giang họp.', [['ORG', 'UBND tỉnh Hà Giang']], ['LOC tỉnh Hà Giang']],
    ['get what lies around', 'Mưa ở UBND tỉnh Hà Giang.', [['LOC', 'tỉnh Hà Giang']], ['ORG UBND tỉnh Hà Giang']],
    [
      'are found again where they stand bare',
      'Nhiếu Bình kể. Ở đó có Nhiếu Bình.',
      [['PER', 'Nhiếu Bình']],
      ['PER Nhiếu Bình'],
    ],
    ['may be in pieces', 'Ông Lê Văn An về Huế.', [['PER', ['Lê', 'An']]], ['HONORIFIC Ông', 'LOC Huế']],
    ['may end inside a word', 'Ông Lê Văn An về.', [['MISC', 'Lê Văn A']], ['HONORIFIC Ông']],
    [
      'may be a label of their own',
      'Bà Mai về Huế.',
      [['CLAIM', 'Mai về Huế']],
      ['HONORIFIC Bà', 'PER Mai', 'LOC Huế'],
    ],
    ['are not made again once rejected', 'Mưa ở Huế.', [['LOC', 'Huế', 'rejected']], []],
    ['make room once rejected', 'Bà Mai về Huế.', [['LOC', 'Mai', 'rejected']], ['HONORIFIC Bà', 'PER Mai', 'LOC Huế']],
  ])('%s', (_, text, marks, expected) => {
    expect(added(marked(text, marks))).toEqual(expected)
  })

  const words = [
    'Ông',
    'Lê',
    'Văn',
    'An',
    ',',
    'UBND',
    'tỉnh',
    'Hà',
    'Giang',
    'ngày',
    '3/2/2020',
    'Huế',
    'có',
    '12',
    'xã',
    '“',
    '”',
    '.',
  ]
  const labels = fc.constantFrom('PER', 'LOC', 'ORG', 'DATE', 'ROLE', 'CLAIM')
  const marks = fc.array(fc.record({ at: fc.nat(80), length: fc.integer({ min: 1, max: 20 }), label: labels }), {
    maxLength: 6,
  })

  test('stay as they are; nothing doubles or crosses one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }), marks, (letters, places) => {
        const text = letters.join(' ')
        const known = places.flatMap(({ at, length, label }, i) => {
          const span = { start: Math.min(at, text.length - 1), end: Math.min(at + length, text.length) }
          return span.start < span.end ? [annotation(text, label, [span], `s${100 + i}`, 'accepted')] : []
        })
        const document = createDocument({
          id: 'd1',
          text,
          layers: { mentions: { schema: 'news', annotations: known } },
        })
        const { annotations } = applyPatch(document, recognizer.suggest(document)).layers.mentions!
        const ids = new Set(known.map(({ id }) => id))
        expect(annotations.filter(({ id }) => ids.has(id))).toEqual(known)
        for (const one of annotations.filter(({ id }) => !ids.has(id)) as SpanAnnotation[]) {
          const span = one.spans[0]!
          for (const { spans, label } of known) {
            const other = spans[0]!
            expect(overlaps(span, other) && !covers(span, other) && !covers(other, span)).toBe(false)
            expect(one.label === label && span.start === other.start && span.end === other.end).toBe(false)
          }
        }
      }),
    )
  })
})

describe('labelled blocks', () => {
  const page = 'Thứ hai, 19/05/2025\n\nBà Mai về Huế.\n\nLê Văn An\n\nHà Giang, Lê Văn An'
  const blocks = [
    ['page_date', 'Thứ hai, 19/05/2025'],
    ['paragraph', 'Bà Mai về Huế.'],
    ['byline', 'Lê Văn An'],
    ['tags', 'Hà Giang, Lê Văn An'],
  ] as const

  test('byline and page date are left to whoever read the page', () => {
    expect(added(marked(page, [], blocks))).toEqual(['HONORIFIC Bà', 'PER Mai', 'LOC Huế'])
  })

  test('without a reading of the page they are text like any other', () => {
    const { mentions: _, ...layers } = marked(page, [], blocks).layers
    const document = createDocument({ id: 'd1', text: page, layers })
    const next = applyPatch(document, recognizer.suggest(document))
    const found = next.layers.mentions!.annotations.map((one) => `${one.label} ${(one as SpanAnnotation).quote}`)
    expect(found).toEqual(['DATE Thứ hai, 19/05/2025', 'HONORIFIC Bà', 'PER Mai', 'LOC Huế', 'PER Lê Văn An'])
  })

  test('tags and boilerplate hold no mention unless asked', () => {
    expect(added(marked(page, [], blocks), { mentionless: [] })).toEqual([
      'HONORIFIC Bà',
      'PER Mai',
      'LOC Huế',
      'LOC Hà Giang',
      'PER Lê Văn An',
    ])
    expect(added(marked(page, [], blocks), { mentionless: ['paragraph', 'tags'] })).toEqual([])
  })

  test('the document is valid afterwards', () => {
    const document = marked(page, [['PER', 'Lê Văn An']], blocks)
    const next = applyPatch(document, recognizer.suggest(document))
    expect(validateDocument(next, { schemas: [newsLabelSchema, structureLabelSchema] })).toEqual([])
  })
})
