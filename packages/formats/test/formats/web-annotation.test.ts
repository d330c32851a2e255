import type { AnnotatedDocument } from '@chugiai/annotation'
import { detectFormat, read, write } from '@chugiai/formats'
import { webAnnotation } from '@chugiai/formats/web-annotation'
import { describe, expect, test } from 'vitest'
import { describeFormat } from '../cases/describe-format.ts'

describeFormat(webAnnotation)

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const SOURCE = 'http://example.org/tin-1'
const annotation = (target: unknown, more: object = {}) => ({
  '@context': CONTEXT,
  id: 'a1',
  type: 'Annotation',
  ...more,
  target,
})
const on = (selector: unknown) => ({ source: SOURCE, selector })
const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix })
const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end })
const TEXT = '👋 Bà Hoa ở Huế, bà Hoa về Huế.'

async function found(value: unknown, options: object = { texts: { [SOURCE]: TEXT } }) {
  const { documents, issues } = await read('web-annotation', [{ name: 'a.json', data: JSON.stringify(value) }], options)
  return { quotes: documents.flatMap(quotesOf), codes: issues.map(({ code }) => code), documents }
}

function quotesOf({ layers }: AnnotatedDocument): string[] {
  return (layers.mentions?.annotations ?? []).map((one) =>
    one.kind === 'span' ? `${one.label}: ${one.quote}` : `${one.kind} ${one.label}`,
  )
}

describe('selectors', () => {
  test.each<[string, unknown, string[]]>([
    ['code points', annotation(on(position(2, 8))), [': Bà Hoa']],
    ['a quote with its surroundings', annotation(on(quote('Huế', 'về ', '.'))), [': Huế']],
    ['several for one segment', annotation(on([quote('Huế'), position(11, 14)])), [': Huế']],
    ['one within another', annotation(on({ ...position(2, 14), refinedBy: position(3, 6) })), [': Hoa']],
    [
      'a fragment of plain text',
      annotation(on({ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc5147', value: 'char=2,4' })),
      [': Bà'],
    ],
    ['several targets, each for itself', annotation([on(position(5, 8)), on(position(11, 14))]), [': Hoa', ': Huế']],
    [
      'a list of pieces',
      annotation({ type: 'List', items: [on(position(5, 8)), on(position(11, 14))] }),
      [': Hoa Huế'],
    ],
    [
      'a label of the whole',
      annotation(SOURCE, { body: { type: 'TextualBody', purpose: 'tagging', value: 'du lịch' } }),
      ['document du lịch'],
    ],
    ['a page', { '@context': CONTEXT, type: 'AnnotationPage', items: [annotation(on(position(5, 8)))] }, [': Hoa']],
    [
      'a collection',
      { '@context': CONTEXT, type: 'AnnotationCollection', first: { items: [annotation(on(position(5, 8)))] } },
      [': Hoa'],
    ],
  ])('%s', async (_, value, quotes) => {
    expect(await found(value)).toMatchObject({ quotes, codes: [] })
    expect(detectFormat({ name: 'x', data: JSON.stringify(value) })[0]?.format).toBe('web-annotation')
  })

  test('what names no letters, or letters that are elsewhere, is reported', async () => {
    expect(await found(annotation(on({ type: 'XPathSelector', value: '/p[1]' })))).toMatchObject({
      quotes: [],
      codes: ['span_lost'],
    })
    expect(await found(annotation(on(quote('Hoa'))))).toMatchObject({ quotes: [], codes: ['quote_mismatch'] })
    expect(await found(annotation(on(quote('Đà Nẵng'))))).toMatchObject({ quotes: [], codes: ['quote_mismatch'] })
    expect(await found(annotation(on(position(5, 99))))).toMatchObject({ quotes: [], codes: ['span_out_of_range'] })
    expect(await found(annotation(on(position(2, 8))), {})).toMatchObject({ documents: [], codes: ['missing_text'] })
  })

  test('UTF-16 that tools write is named, and taken when asked for', async () => {
    const value = annotation(on([quote('Huế'), position(12, 15)]))
    expect((await found(value)).codes).toEqual(['wrong_unit', 'quote_mismatch'])
    expect(await found(value, { texts: [TEXT], unit: 'utf16' })).toMatchObject({ quotes: [': Huế'], codes: [] })
    expect(await found(value, { texts: [TEXT], unit: 'auto' })).toMatchObject({
      quotes: [': Huế'],
      codes: ['wrong_unit'],
    })
  })
})

test('bodies are labels, notes and attributes', async () => {
  const body = [
    { type: 'TextualBody', purpose: 'commenting', value: 'xem lại' },
    { type: 'TextualBody', purpose: 'tagging', value: 'LOC' },
    { type: 'TextualBody', purpose: 'tagging', value: 'cố đô' },
    { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q36433' },
  ]
  const { documents } = await found(annotation(on(position(11, 14)), { body }))
  expect(documents[0]?.layers.mentions?.annotations[0]).toMatchObject({
    label: 'LOC',
    note: 'xem lại',
    attributes: { tagging: 'cố đô', identifying: 'http://www.wikidata.org/entity/Q36433' },
  })
})

test('an annotation of an annotation that links to another is a relation; a text beside the file is its text', async () => {
  const items = [
    annotation(on(position(5, 8)), { id: 'x' }),
    annotation(on(position(11, 14)), { id: 'y' }),
    annotation('x', {
      id: 'z',
      motivation: 'linking',
      body: [
        { type: 'SpecificResource', purpose: 'linking', source: 'y' },
        { type: 'TextualBody', purpose: 'tagging', value: 'ở' },
      ],
    }),
  ]
  const files = [
    { name: 'a.json', data: JSON.stringify(items) },
    { name: 'a.txt', data: TEXT },
  ]
  const { documents, issues } = await read('web-annotation', files)
  expect(issues).toEqual([])
  expect(documents[0]?.layers.mentions?.annotations[2]).toMatchObject({
    kind: 'relation',
    label: 'ở',
    arguments: [
      { role: 'from', id: 's1' },
      { role: 'to', id: 's2' },
    ],
  })
  expect((await read('web-annotation', write('web-annotation', documents).files)).documents).toEqual(documents)
})
