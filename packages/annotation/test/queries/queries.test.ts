import {
  addMention,
  applyPatch,
  corpusStatistics,
  createDocument,
  createIds,
  createSpan,
  documentStatistics,
  findAnnotations,
  parseDocument,
  resolveOverlaps,
  type SpanAnnotation,
  sample,
} from '@chugiai/annotation'
import { type NewsLabel, newsLabelSchema } from '@chugiai/annotation/schemas'
import { overlaps } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, type Loose, mention, quotes, sampleDocument, spanOf, TEXT } from '../cases/sample.ts'

const who = { author: 'lan', at: '2026-11-28T08:00:00Z' }

describe('addMention', () => {
  test('one line: checked, quoted, with the next id', () => {
    const document = sampleDocument()
    const after = applyPatch(document, addMention(document, spanOf(TEXT, 'Bà'), 'HONORIFIC', who))
    expect(after.layers.mentions!.annotations.at(-1)).toEqual({
      kind: 'span',
      id: 's7',
      label: 'HONORIFIC',
      origin: { kind: 'human', name: 'lan' },
      status: 'accepted',
      spans: [spanOf(TEXT, 'Bà')],
      quote: 'Bà',
    })
    expect(parseDocument(after, { schemas: [newsLabelSchema] })).toEqual(after)
  })

  test('makes the layer when it is not there, with its schema', () => {
    const empty = createDocument({ id: 'd', text: TEXT, layers: {} })
    const patch = addMention<NewsLabel>(empty, spanOf(TEXT, 'Lạng Sơn'), 'LOC', { ...who, schema: newsLabelSchema })
    const { mentions } = applyPatch(empty, patch).layers
    expect(mentions!.schema).toBe('news')
    expect(quotes(mentions!.annotations.map((annotation) => ({ annotation })))).toEqual(['Lạng Sơn'])
  })

  test('what a model finds is suggested, several parts are one mention', () => {
    const document = sampleDocument()
    const origin = { kind: 'model', name: 'm', score: 0.7 } as const
    const parts = [spanOf(TEXT, 'Chủ tịch'), spanOf(TEXT, 'Lạng Sơn')]
    const [change] = addMention(document, parts, 'ROLE', {
      ...who,
      origin,
      attributes: { core: 'Chủ tịch' },
      note: 'xem lại',
    }).changes
    expect(change).toMatchObject({
      layer: 'mentions',
      after: {
        status: 'suggested',
        quote: 'Chủ tịch Lạng Sơn',
        attributes: { core: 'Chủ tịch' },
        note: 'xem lại',
        origin,
      },
    })
  })

  test.each<[string, Loose, string, string]>([
    ['outside the text', { start: 0, end: 900 }, 'PER', 'span_out_of_range'],
    ['a label that the schema lacks', { start: 3, end: 5 }, 'NGƯỜI', 'schema_violation'],
    ['crossing another', { start: 12, end: 22 }, 'PER', 'schema_violation'],
  ])('%s is refused', (_, span, label, code) => {
    expect(codeOf(() => addMention(sampleDocument(), span, label, { ...who, schema: newsLabelSchema }))).toBe(code)
  })

  test('createSpan leaves the caller free to put it anywhere', () => {
    const document = sampleDocument()
    const origin = { kind: 'rule', name: 'g' } as const
    const ids = createIds(document)
    expect(createSpan(document, spanOf(TEXT, 'Hoa'), 'PER', { ids, origin })).toMatchObject({
      id: 's7',
      status: 'suggested',
    })
    expect(createSpan(document, spanOf(TEXT, 'Hoa'), 'PER', { ids, origin, status: 'rejected' })).toMatchObject({
      id: 's8',
      status: 'rejected',
    })
    expect(codeOf(() => createSpan(document, { start: 5, end: 4 }, 'PER', { ids, origin }))).toBe('span_out_of_range')
  })
})

describe('findAnnotations', () => {
  const document = sampleDocument()
  test.each([
    ['all', {}, 9],
    ['a label', { label: 'LOC' }, 2],
    ['labels', { label: ['LOC', 'DATE'] }, 3],
    ['a status', { status: 'suggested' }, 1],
    ['a kind', { kind: 'entity' }, 1],
    ['a layer', { layers: ['mentions'] }, 7],
    ['a layer that is not there', { layers: ['toString'] }, 0],
    ['an annotator', { annotator: 'lan' }, 9],
    ['nobody', { annotator: 'an' }, 0],
    ['inside a span, its own edges in', { inside: spanOf(TEXT, 'Chủ tịch\u00a0tỉnh Lạng Sơn') }, 2],
    ['inside, one letter less', { inside: { ...spanOf(TEXT, 'Chủ tịch\u00a0tỉnh Lạng Sơn'), start: 19 } }, 1],
    ['several at once', { label: 'PER', status: 'accepted', inside: { start: 0, end: 20 } }, 1],
  ] as const)('%s', (_, query, count) => expect(findAnnotations(document, query)).toHaveLength(count))

  test('who changed it last is its annotator, whatever its origin', () => {
    const annotation = { ...mention(TEXT, 's1', 'PER', 'Hoa'), annotator: 'an' }
    const one = createDocument({ id: 'd', text: TEXT, layers: { mentions: { annotations: [annotation] } } })
    expect(findAnnotations(one, { annotator: 'an' })).toEqual([{ layer: 'mentions', annotation }])
    expect(findAnnotations(one, { annotator: 'lan' })).toEqual([])
  })
})

describe('resolveOverlaps', () => {
  const at = (label: string, start: number, end: number, score?: number) => ({
    label,
    spans: [{ start, end }],
    ...(score === undefined ? {} : { origin: { score } }),
  })
  const items = [at('c', 8, 20, 0.2), at('a', 0, 4), at('b', 2, 10, 0.9), at('d', 15, 18, 0.8)]
  test.each([
    ['longest', 'a c'],
    ['first', 'a c'],
    ['score', 'b d'],
  ] as const)('%s', (rule, expected) => {
    expect(
      resolveOverlaps(items, rule)
        .map(({ label }) => label)
        .join(' '),
    ).toBe(expected)
  })

  test('a rule that is none', () => {
    expect(codeOf(() => resolveOverlaps(items, 'shortest' as Loose))).toBe('invalid_option')
  })

  test('what stays does not overlap, and what went overlaps something that stayed and is preferred', () => {
    const spans = fc.array(
      fc.record({
        spans: fc
          .tuple(fc.nat(40), fc.integer({ min: 0, max: 9 }))
          .map(([start, length]) => [{ start, end: start + length }]),
        origin: fc.record({ score: fc.integer({ min: 0, max: 9 }) }),
      }),
    )
    fc.assert(
      fc.property(spans, (all) => {
        const kept = resolveOverlaps(all, 'score')
        for (const one of kept) {
          expect(kept.filter((other) => other !== one && overlaps(one.spans[0]!, other.spans[0]!))).toEqual([])
        }
        for (const gone of all.filter((one) => !kept.includes(one))) {
          const better = kept.filter((one) => overlaps(one.spans[0]!, gone.spans[0]!))
          expect(better.some((one) => one.origin.score >= gone.origin.score)).toBe(true)
        }
      }),
    )
  })

  test('a discontinuous annotation frees what lies between its parts', () => {
    const parts = {
      spans: [
        { start: 0, end: 3 },
        { start: 9, end: 12 },
      ],
    }
    const between = { spans: [{ start: 4, end: 8 }] }
    expect(resolveOverlaps([between, parts], 'longest')).toEqual([parts, between])
  })
})

describe('statistics', () => {
  test('of a document', () => {
    const { documents, length, layers } = documentStatistics(sampleDocument())
    expect([documents, length]).toEqual([1, TEXT.length])
    expect(layers.mentions).toEqual({
      annotations: 7,
      byKind: { span: 6, relation: 1 },
      byLabel: { LOC: 2, PER: 2, DATE: 1, ROLE: 1, holds_role: 1 },
      byStatus: { accepted: 7 },
      byAnnotator: { lan: 7 },
      // The place inside the role counts once.
      covered: 10 + 22 + 13 + 5 + 3,
    })
  })

  test('of a corpus: the sums', () => {
    const { documents, length, layers } = corpusStatistics([sampleDocument(), sampleDocument()])
    expect([documents, length, layers.mentions!.annotations, layers.mentions!.byLabel.PER]).toEqual([
      2,
      2 * TEXT.length,
      14,
      4,
    ])
    expect(corpusStatistics([])).toEqual({ documents: 0, length: 0, layers: {} })
  })
})

describe('sample', () => {
  const items = Array.from({ length: 40 }, (_, i) => ({
    annotation: {
      ...mention(TEXT, `s${i}`, i < 34 ? 'PER' : i < 37 ? 'LOC' : 'ORG', 'Hoa'),
      origin: { kind: 'model', name: 'm', ...(i === 3 ? {} : { score: i / 40 }) },
    } as SpanAnnotation,
  }))
  const ids = (found: typeof items) => found.map(({ annotation }) => annotation.id)

  test('the same seed draws the same, another one another', () => {
    const draw = (seed: number) => ids(sample(items, { size: 8, seed }))
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
    expect(new Set(draw(1)).size).toBe(8)
  })

  test('every item has the same chance', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 2_000; seed++)
      for (const id of ids(sample(items, { size: 4, seed }))) times.set(id, (times.get(id) ?? 0) + 1)
    // 200 each, give or take 14: five times that.
    for (const { annotation } of items) expect(Math.abs(times.get(annotation.id)! - 200)).toBeLessThan(70)
  })

  test('by uncertainty: no score, then the nearest to a half', () => {
    expect(ids(sample(items, { size: 4, seed: 5, by: 'uncertainty' }))[0]).toBe('s3')
    expect(
      ids(sample(items, { size: 4, seed: 5, by: 'uncertainty' }))
        .slice(1)
        .sort(),
    ).toEqual(['s19', 's20', 's21'])
  })

  test('by label: as many of each', () => {
    const labels = sample(items, { size: 9, seed: 5, by: 'label' }).map(({ annotation }) => annotation.label)
    expect(labels.sort()).toEqual(['LOC', 'LOC', 'LOC', 'ORG', 'ORG', 'ORG', 'PER', 'PER', 'PER'])
    expect(sample(items, { size: 99, seed: 5, by: 'label' })).toHaveLength(40)
  })

  test('nothing, and what is no size', () => {
    expect(sample([], { size: 3, seed: 1 })).toEqual([])
    expect(codeOf(() => sample(items, { size: -1, seed: 1 }))).toBe('invalid_option')
    expect(codeOf(() => sample(items, { size: 1, seed: 1, by: 'luck' as Loose }))).toBe('invalid_option')
  })
})
