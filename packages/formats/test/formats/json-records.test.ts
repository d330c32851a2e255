import { detectFormat, read, write } from '@chugiai/formats'
import { doccano } from '@chugiai/formats/doccano'
import { langextract } from '@chugiai/formats/langextract'
import { prodigy } from '@chugiai/formats/prodigy'
import { pubannotation } from '@chugiai/formats/pubannotation'
import { describe, expect, test } from 'vitest'
import { describeFormat } from '../cases/describe-format.ts'

describeFormat(doccano)
describeFormat(prodigy)
describeFormat(langextract)
describeFormat(pubannotation)

const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')

async function found(format: string, data: string, options = {}) {
  const { documents, issues } = await read(format, [{ name: 'a.jsonl', data }], options)
  const spans = documents.map(({ layers }) =>
    (layers.mentions?.annotations ?? []).map((annotation) =>
      annotation.kind === 'span' ? `${annotation.label} ${annotation.quote}` : `${annotation.kind} ${annotation.label}`,
    ),
  )
  return { spans, codes: issues.map(({ code }) => code), documents, issues }
}

describe('doccano', () => {
  test.each([
    ['triples', lines({ text: '👋 Huế', label: [[3, 6, 'LOC']] }), ['LOC Huế']],
    ['the old key', lines({ text: 'Huế', labels: [[0, 3, 'LOC']] }), ['LOC Huế']],
    [
      'old exports with numbers of labels',
      lines({ text: 'Huế', annotations: [{ label: 12, start_offset: 0, end_offset: 3, user: 1 }] }),
      ['12 Huế'],
    ],
    ['columns of other names', lines({ column_data: 'Huế', column_label: [[0, 3, 'LOC']] }), ['LOC Huế']],
    [
      'pretty-printed JSON',
      JSON.stringify(
        { text: 'Huế', entities: [{ id: 0, start_offset: 0, end_offset: 3, label: 'LOC' }], relations: [] },
        null,
        4,
      ),
      ['LOC Huế'],
    ],
    ['labels of the text', lines({ text: 'Huế', label: ['du lịch'] }), ['document du lịch']],
    [
      'relations',
      lines({
        text: 'Hoa ở Huế',
        entities: [
          { id: 7, label: 'PER', start_offset: 0, end_offset: 3 },
          { id: 9, label: 'LOC', start_offset: 6, end_offset: 9 },
        ],
        relations: [{ id: 1, from_id: 7, to_id: 9, type: 'at' }],
      }),
      ['PER Hoa', 'LOC Huế', 'relation at'],
    ],
  ])('%s', async (_, data, spans) => {
    expect(await found('doccano', data)).toMatchObject({ spans: [spans], codes: [] })
    expect(detectFormat({ name: 'x', data })[0]?.format).toBe('doccano')
  })

  test('a record without text and a line that is no JSON are reported, the others are read', async () => {
    const data = `${lines({ label: [[0, 1, 'PER']] })}\n{"text": "Hu\n${lines({ text: 'Huế', label: [] })}`
    expect(await found('doccano', data)).toMatchObject({ spans: [[]], codes: ['missing_text', 'invalid_line'] })
  })

  test('a label outside of the text is reported', async () => {
    expect(await found('doccano', lines({ text: 'Huế', label: [[0, 9, 'LOC']] }))).toMatchObject({
      codes: ['span_out_of_range'],
    })
  })

  test('metadata comes back', async () => {
    const { documents } = await found(
      'doccano',
      lines({ id: 3, text: 'x', label: [], meta: { page: 1 }, source: 'báo' }),
    )
    expect(documents[0]).toMatchObject({ id: '3', metadata: { page: 1, source: 'báo' } })
    const again = await read('doccano', write('doccano', documents).files)
    expect(again.documents[0]).toEqual(documents[0])
  })

  test('keys that would change an object’s prototype are left out', async () => {
    const { documents } = await found(
      'doccano',
      '{"text": "x", "label": [], "meta": {"__proto__": {"polluted": true}}}',
    )
    expect((documents[0]!.metadata as { polluted?: true } | undefined)?.polluted).toBeUndefined()
  })
})

describe('Prodigy', () => {
  const task = {
    text: '👋 Hoa ở Huế',
    _input_hash: 1,
    tokens: [
      { text: '👋', start: 0, end: 1, id: 0 },
      { text: 'Hoa', start: 2, end: 5, id: 1 },
    ],
    spans: [{ start: 2, end: 5, token_start: 1, token_end: 1, label: 'PER' }],
    answer: 'accept',
  }

  test('spans in code points, and tokens', async () => {
    const { spans, codes, documents } = await found('prodigy', lines(task))
    expect([spans, codes]).toEqual([[['PER Hoa']], []])
    expect(documents[0]!.layers.words!.annotations).toHaveLength(2)
  })

  test('what was rejected is rejected', async () => {
    const { documents } = await found('prodigy', lines({ ...task, answer: 'reject' }))
    expect(documents[0]!.layers.mentions!.annotations[0]).toMatchObject({ status: 'rejected' })
  })

  test('token_end is the last token of a span', async () => {
    const { documents } = await found('prodigy', lines({ text: 'Lê Hoa', spans: [{ start: 0, end: 6, label: 'PER' }] }))
    expect(JSON.parse(write('prodigy', documents).files[0]!.data).spans).toEqual([
      { start: 0, end: 6, token_start: 0, token_end: 1, label: 'PER' },
    ])
  })
})

describe('LangExtract', () => {
  test('extractions with a place, and without one', async () => {
    const data = lines({
      document_id: 'd',
      text: '👋 Bà Hoa ở Huế',
      extractions: [
        {
          extraction_class: 'PER',
          extraction_text: 'Hoa',
          char_interval: { start_pos: 5, end_pos: 8 },
          attributes: { sex: 'f' },
        },
        { extraction_class: 'LOC', extraction_text: 'HUẾ', char_interval: null },
        { extraction_class: 'LOC', extraction_text: 'Đà Nẵng', char_interval: null },
      ],
    })
    const { spans, codes, documents } = await found('langextract', data)
    expect([spans, codes]).toEqual([[['PER Hoa', 'LOC Huế']], ['quote_mismatch']])
    expect(documents[0]!.layers.mentions!.annotations).toMatchObject([
      { attributes: { sex: 'f' }, status: 'accepted' },
      { status: 'suggested' },
    ])
  })
})

describe('PubAnnotation', () => {
  test('denotations, a bag of spans, relations and attributes', async () => {
    const data = lines({
      text: '👋 Bà Hoa ở Huế',
      denotations: [
        { id: 'T1', span: { begin: 5, end: 8 }, obj: 'PER' },
        {
          id: 'T2',
          span: [
            { begin: 2, end: 4 },
            { begin: 11, end: 14 },
          ],
          obj: 'X',
        },
      ],
      relations: [{ id: 'R1', pred: 'at', subj: 'T1', obj: 'T2' }],
      attributes: [{ id: 'A1', subj: 'T1', pred: 'sure', obj: true }],
    })
    const { spans, codes, documents } = await found('pubannotation', data)
    expect([spans, codes]).toEqual([[['PER Hoa', 'X Bà Huế', 'relation at']], []])
    expect(documents[0]!.layers.mentions!.annotations[0]).toMatchObject({ attributes: { sure: true } })
  })
})
