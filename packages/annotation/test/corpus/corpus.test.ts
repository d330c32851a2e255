import {
  type AnnotatedDocument,
  type Annotation,
  agreement,
  compareSpans,
  createDocument,
  evaluate,
  krippendorffAlphaU,
  ratingAgreement,
  type SpanAnnotation,
  unitRatings,
} from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, documentLabel, entity, type Loose, mention, relation } from '../cases/sample.ts'

const TEXT = 'Bà Hoa đến Huế, ông Nam ở Hà Nội.'
const WORDS = [...TEXT.matchAll(/[\p{L}\p{M}]+/gu)].map(({ index, 0: word }, i) =>
  mention(TEXT, `w${i}`, 'word', { start: index, end: index + word.length }),
)

/** `'PER Hoa, LOC Hà Nội'`: a label and the piece it stands on. */
function spans(prefix: string, list: string): SpanAnnotation[] {
  return list === ''
    ? []
    : list
        .split(', ')
        .map((item, i) => mention(TEXT, `${prefix}${i}`, item.split(' ')[0]!, item.slice(item.indexOf(' ') + 1)))
}

function documentOf(id: string, layers: Record<string, readonly Annotation[]>): AnnotatedDocument {
  const all = { words: WORDS, ...layers }
  return createDocument({
    id,
    text: TEXT,
    layers: Object.fromEntries(Object.entries(all).map(([name, annotations]) => [name, { annotations }])),
  })
}

const one = (id: string, list: string, ...more: Annotation[]) =>
  documentOf(id, { mentions: [...spans('s', list), ...more] })

describe('evaluate', () => {
  const gold = [one('1', 'PER Hoa, LOC Huế'), one('2', 'PER Nam, LOC Hà Nội'), one('3', '')]
  const predicted = [
    one('2', 'PER Nam, LOC Nội'),
    one('3', 'PER Hoa'),
    one('4', 'PER Hoa'),
    one('1', 'PER Hoa, ORG Huế'),
  ]

  test('documents go together by their ids, and what is right is summed', () => {
    const { spans: found, byDocument, unmatched } = evaluate(gold, predicted)
    expect(found.strict.counts).toMatchObject({ correct: 2, possible: 4, actual: 5 })
    expect(found.strict.micro.precision).toEqual({ value: 2 / 5 })
    expect(found.strict.byLabel.PER).toMatchObject({ gold: 2, predicted: 3, recall: { value: 1 } })
    expect(byDocument.map(({ id, spans: { strict } }) => [id, strict.counts.correct])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 0],
    ])
    expect(unmatched).toEqual({ gold: [], predicted: ['4'] })
  })

  test('gold that nobody predicted is missed', () => {
    const { spans: found, unmatched } = evaluate(gold, [])
    expect(found.strict.counts).toMatchObject({ missed: 4, possible: 4, actual: 0 })
    expect(unmatched.gold).toEqual(['1', '2', '3'])
  })

  test('one document is what compareSpans says of it', () => {
    const list = fc.uniqueArray(fc.constantFrom('PER Hoa', 'LOC Huế', 'PER Nam', 'LOC Hà Nội', 'LOC Nội', 'ORG Huế'))
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [left, right] = [spans('s', a.join(', ')), spans('s', b.join(', '))]
        const found = evaluate([documentOf('1', { mentions: left })], [documentOf('1', { mentions: right })])
        expect(found.spans).toEqual(compareSpans(left, right))
      }),
    )
  })

  test('rejected annotations are neither gold nor predicted', () => {
    const rejected = (document: AnnotatedDocument) =>
      documentOf(document.id, {
        mentions: document.layers.mentions!.annotations.map((annotation) => ({
          ...annotation,
          status: 'rejected' as const,
        })),
      })
    const label = one('1', 'PER Hoa', documentLabel('d1', 'thể thao'), entity('e1', 'PER', 's0'))
    const { spans: found, documentLabels, entities } = evaluate([rejected(label)], [rejected(label)])
    expect(found.strict.counts).toMatchObject({ possible: 0, actual: 0 })
    expect(documentLabels.micro.f1.value).toBeNull()
    expect(entities.bCubed.f1.value).toBeNull()
  })

  test('relations, entities and labels of the documents', () => {
    const label = { ...documentLabel('d1', 'du lịch'), status: 'accepted' } as const
    const full = one(
      '1',
      'PER Hoa, LOC Huế, PER Nam',
      relation('r1', 'visits', { who: 's0', where: 's1' }),
      entity('e1', 'PER', 's0', 's2'),
      label,
    )
    const half = one(
      '1',
      'PER Hoa, LOC Huế, PER Nam',
      relation('r1', 'visits', { who: 's2', where: 's1' }),
      entity('e1', 'PER', 's0'),
    )
    const { relations, entities, documentLabels } = evaluate([full, { ...full, id: '2' }], [half, { ...full, id: '2' }])
    expect(relations.strict.f1).toEqual({ value: 0.5 })
    expect(entities.bCubed.recall.value).toBeCloseTo((0.5 + 2) / 4, 12)
    expect(documentLabels.micro.recall).toEqual({ value: 0.5 })
    expect(documentLabels.byLabel['du lịch']!.precision).toEqual({ value: 1 })
  })

  test('tokens by the labels on them', () => {
    const { tokens } = evaluate(gold, predicted, { tokens: 'words' })
    // Gold tokens: Hoa, Huế; Nam, Hà, Nội. Predicted: Hoa PER, Huế ORG; Nam, Nội; Hoa.
    expect(tokens!.micro.recall).toEqual({ value: 3 / 5 })
    expect(tokens!.micro.precision).toEqual({ value: 3 / 5 })
    expect(tokens!.byLabel.LOC!.recall).toEqual({ value: 1 / 3 })
    expect(codeOf(() => evaluate(gold, predicted, { tokens: 'tokens' }))).toBe('unknown_layer')
  })

  test('layers of two names, and gold that counts neither way', () => {
    const both = documentOf('1', {
      'mentions@an': spans('a', 'PER Hoa, LOC Huế'),
      'mentions@lan': spans('b', 'PER Hoa'),
    })
    const options = { goldLayer: 'mentions@an', predictedLayer: 'mentions@lan' }
    expect(evaluate([both], [both], options).spans.strict.micro.recall).toEqual({ value: 0.5 })
    const ignore = ({ label }: SpanAnnotation, { id }: AnnotatedDocument) => id === '1' && label === 'LOC'
    expect(evaluate([both], [both], { ...options, ignore }).spans.strict.micro.recall).toEqual({ value: 1 })
  })

  test('an interval over documents holds the value, and a seed repeats it', () => {
    const { interval, spans: found } = evaluate(gold, predicted, { bootstrap: { seed: 3, samples: 200 } })
    expect(interval).toEqual(evaluate(gold, predicted, { bootstrap: { seed: 3, samples: 200 } }).interval)
    expect(interval!.low.value).toBeLessThanOrEqual(found.strict.micro.f1.value!)
    expect(interval!.high.value).toBeGreaterThanOrEqual(found.strict.micro.f1.value!)
    expect(interval!.low.value).toBeLessThan(interval!.high.value!)
  })

  test('another text, and one id twice, are refused', () => {
    expect(codeOf(() => evaluate(gold, [{ ...gold[0]!, text: 'Khác' }]))).toBe('invalid_document')
    expect(codeOf(() => evaluate(gold, [gold[0]!, gold[0]!]))).toBe('invalid_document')
    expect(codeOf(() => evaluate([gold[0]!, gold[0]!], []))).toBe('invalid_document')
  })
})

const LAYERS = ['mentions@an', 'mentions@lan', 'mentions@minh']
const DOCUMENTS = [
  documentOf('1', {
    'mentions@an': spans('a', 'PER Hoa, LOC Huế'),
    'mentions@lan': spans('b', 'PER Hoa, LOC Huế'),
    'mentions@minh': spans('c', 'PER Hoa, ORG Huế'),
  }),
  documentOf('2', {
    'mentions@an': spans('a', 'PER Nam, LOC Hà Nội'),
    'mentions@lan': spans('b', 'PER Nam, LOC Nội'),
    'mentions@minh': spans('c', 'PER Nam'),
  }),
]

describe('unitRatings', () => {
  test('a row for each token', () => {
    const rows = unitRatings(DOCUMENTS[0]!, LAYERS, { unit: 'token' })
    expect(rows.slice(0, 4)).toEqual([
      ['O', 'O', 'O'],
      ['PER', 'PER', 'PER'],
      ['O', 'O', 'O'],
      ['LOC', 'LOC', 'ORG'],
    ])
    expect(rows).toHaveLength(WORDS.length)
  })

  test('several labels are a set; a layer that is not there says nothing', () => {
    const nested = documentOf('1', {
      a: spans('a', 'ORG Hà Nội, LOC Nội'),
      sentences: [mention(TEXT, 'x', 'sentence', { start: 0, end: TEXT.length })],
    })
    expect(unitRatings(nested, ['a', 'b'], { unit: 'sentence' })).toEqual([[['LOC', 'ORG'], null]])
    expect(unitRatings(nested, ['a'], { unit: 'token' }).slice(-2)).toEqual([['ORG'], [['LOC', 'ORG']]])
  })

  test('labels of the document', () => {
    const rated = documentOf('1', {
      a: [documentLabel('d1', 'vừa')],
      b: [documentLabel('d2', 'cao'), documentLabel('d3', 'vừa')],
      c: [],
    })
    expect(unitRatings(rated, ['a', 'b', 'c'], { unit: 'document' })).toEqual([['vừa', ['cao', 'vừa'], null]])
  })

  test('what is not there stops', () => {
    expect(codeOf(() => unitRatings(DOCUMENTS[0]!, LAYERS, { unit: 'sentence' }))).toBe('unknown_layer')
    expect(codeOf(() => unitRatings(DOCUMENTS[0]!, LAYERS, { unit: 'syllable' as Loose }))).toBe('invalid_option')
  })
})

describe('agreement', () => {
  test.each(['percent', 'conger', 'fleiss', 'alpha', 'ac1'] as const)(
    '%s is that of all tokens together',
    (measure) => {
      const table = DOCUMENTS.flatMap((document) => unitRatings(document, LAYERS, { unit: 'token' }))
      expect(agreement(DOCUMENTS, LAYERS, { measure }).value).toEqual(ratingAgreement(table, { measure }).value)
    },
  )

  test('two by two, and document by document', () => {
    const { pairs, byDocument } = agreement(DOCUMENTS, LAYERS, { measure: 'cohen' })
    expect(pairs.map(({ layers }) => layers.map((layer) => layer.slice(9)).join('-'))).toEqual([
      'an-lan',
      'an-minh',
      'lan-minh',
    ])
    const [an, lan] = [LAYERS[0]!, LAYERS[1]!]
    expect(pairs[0]!.value).toEqual(agreement(DOCUMENTS, [an, lan], { measure: 'cohen' }).value)
    expect(pairs[0]!.value.value).toBeGreaterThan(pairs[1]!.value.value!)
    expect(byDocument.map(({ id }) => id)).toEqual(['1', '2'])
  })

  test('an ordinal scale of document labels has the order that is said', () => {
    const rated = ['thấp thấp', 'vừa cao', 'cao cao', 'thấp vừa'].map((pair, i) => {
      const [a, b] = pair.split(' ')
      return documentOf(String(i), { a: [documentLabel('d1', a!)], b: [documentLabel('d2', b!)] })
    })
    const options = { measure: 'alpha', distance: 'ordinal', unit: 'document' } as const
    expect(agreement(rated, ['a', 'b'], options).value.value).toBeNull()
    expect(agreement(rated, ['a', 'b'], { ...options, order: ['thấp', 'vừa', 'cao'] }).value.value).toBeGreaterThan(0.5)
  })

  test('F1 of pairs over all documents', () => {
    const { value, pairs } = agreement(DOCUMENTS, LAYERS, { measure: 'f1' })
    // an-lan 3 of 4 and 4; an-minh 2 of 4 and 3; lan-minh 2 of 4 and 3.
    expect(pairs.map((pair) => pair.value.value!.toFixed(6))).toEqual([3 / 4, 4 / 7, 4 / 7].map((f1) => f1.toFixed(6)))
    expect(value.value).toBeCloseTo((3 / 4 + 4 / 7 + 4 / 7) / 3, 12)
  })

  test('F1 of no documents is undefined, and says so', () => {
    const { value } = agreement([], LAYERS, { measure: 'f1' })
    expect(value).toEqual({ value: null, reason: expect.stringContaining('span') })
  })

  test('αU of one text after the other', () => {
    const shifted = (spans: readonly SpanAnnotation[]) =>
      spans.map(({ label, spans: parts }) => ({
        label,
        spans: parts.map(({ start, end }: Span) => ({ start: start + TEXT.length, end: end + TEXT.length })),
      }))
    const layers = LAYERS.map((layer) => {
      const [first, second] = DOCUMENTS.map((document) => document.layers[layer]!.annotations as SpanAnnotation[])
      return [...first!, ...shifted(second!)]
    })
    expect(agreement(DOCUMENTS, LAYERS, { measure: 'alpha-u' }).value).toEqual(
      krippendorffAlphaU(layers, 2 * TEXT.length).value,
    )
  })

  test('γ and γ-cat of every document by its spans', () => {
    const two = LAYERS.slice(0, 2)
    const { value, byDocument } = agreement(DOCUMENTS, two, { measure: 'gamma', seed: 1, samples: 20 })
    expect(byDocument[0]!.value).toEqual({ value: 1 })
    expect(value.value).toBeLessThan(1)
    expect(value.value).toBeGreaterThan(byDocument[1]!.value.value!)
    expect(agreement(DOCUMENTS, two, { measure: 'gamma-cat', seed: 1, samples: 20 }).observed).toEqual({ value: 0 })
    expect(agreement([documentOf('1', { a: [], b: [] })], ['a', 'b'], { measure: 'gamma' }).value).toEqual({
      value: null,
      reason: 'there are no spans',
    })
  })

  test('an interval over documents', () => {
    const { interval } = agreement(DOCUMENTS, LAYERS, { measure: 'alpha', bootstrap: { seed: 2, samples: 100 } })
    expect(interval!.samples).toBe(100)
    expect(interval!.low.value).toBeLessThan(interval!.high.value!)
  })

  test('a measure that is none, and rejected annotations', () => {
    expect(codeOf(() => agreement(DOCUMENTS, LAYERS, { measure: 'alphaU' as Loose }))).toBe('invalid_option')
    const [first] = DOCUMENTS as [AnnotatedDocument]
    const layers = {
      ...first.layers,
      'mentions@minh': {
        annotations: spans('c', 'PER Hoa, ORG Huế').map((span) => ({ ...span, status: 'rejected' as const })),
      },
    }
    expect(
      unitRatings({ ...first, layers }, ['mentions@minh'], { unit: 'token' })
        .flat()
        .every((rating) => rating === 'O'),
    ).toBe(true)
  })
})
