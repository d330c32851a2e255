import { type AnnotatedDocument, safeParseDocument } from '@chugiai/annotation'
import { detectFormat, read, write } from '@chugiai/formats'
import { conllu } from '@chugiai/formats/conllu'
import { csv } from '@chugiai/formats/csv'
import { huggingface } from '@chugiai/formats/huggingface'
import { labelStudio } from '@chugiai/formats/label-studio'
import { spacy } from '@chugiai/formats/spacy'
import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDocument } from '../cases/arbitrary-document.ts'
import { describeFormat } from '../cases/describe-format.ts'

/** Spans that no blank begins or ends. */
const onWords = ({ text, layers }: AnnotatedDocument) =>
  Object.values(layers).every(({ annotations }) =>
    annotations.every(
      (annotation) =>
        annotation.kind !== 'span' ||
        annotation.spans.every(({ start, end }) => !/^\s|\s$/.test(text.slice(start, end))),
    ),
  )

describeFormat(labelStudio, {
  allowed: ['layer_lost'],
  fits: (document) => write('label-studio', [document]).issues.every(({ code }) => code === 'layer_lost'),
})
describeFormat(csv)
describeFormat(spacy, {
  fits: (document) => {
    const labels = Object.values(document.layers).flatMap(({ annotations }) =>
      annotations.flatMap(({ kind, label }) => (kind === 'document' ? [label] : [])),
    )
    return onWords(document) && new Set(labels).size === labels.length
  },
})
describeFormat(conllu, {
  fits: (document) =>
    onWords(document) && write('conllu', [document]).issues.every(({ code }) => code === 'text_changed'),
  allowed: ['text_changed'],
})
describeFormat(huggingface, { fits: onWords, allowed: ['text_changed'] })

async function found(format: string, data: string, options = {}) {
  const { documents, issues } = await read(format, [{ name: 'a.json', data }], options)
  const layers = documents.map((document) =>
    Object.fromEntries(
      Object.entries(document.layers).map(([name, { annotations }]) => [
        name,
        annotations.map(
          (annotation) => `${annotation.label} ${annotation.kind === 'span' ? annotation.quote : annotation.kind}`,
        ),
      ]),
    ),
  )
  return { layers, codes: issues.map(({ code }) => code), documents, issues }
}

test('our own documents come back as they are; what our own parser refuses is refused', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (own) => {
      const { document: parsed } = safeParseDocument(own)
      const { files, issues } = write('document', [own])
      expect(issues).toEqual([])
      expect((await read('document', files)).documents).toEqual(parsed === null ? [] : [own])
    }),
    { numRuns: runs(100) },
  )
  const { documents, issues } = await read('document', [{ name: 'a.jsonl', data: '{"version": 1}' }])
  expect(documents).toEqual([])
  expect(issues.length).toBeGreaterThan(0)
})

describe('Label Studio', () => {
  const region = (start: number, end: number, text: string, label: string, id = `${start}`) => ({
    id,
    from_name: 'ner',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text, labels: [label] },
  })
  const text = '👋 Bà Hoa ở Huế'

  test('regions with choices and notes, relations, labels of the task', async () => {
    const result = [
      { ...region(5, 8, 'Hoa', 'PER', 'a'), meta: { text: ['giám đốc'] } },
      region(11, 14, 'Huế', 'LOC', 'b'),
      { id: 'a', from_name: 'sex', to_name: 'text', type: 'choices', value: { start: 5, end: 8, choices: ['f'] } },
      { type: 'relation', from_id: 'a', to_id: 'b', direction: 'right', labels: ['ở'] },
      { id: 'z', from_name: 'topic', to_name: 'text', type: 'choices', value: { choices: ['du lịch'] } },
    ]
    const data = JSON.stringify([{ id: 7, data: { text, page: 2 }, annotations: [{ id: 1, result }] }])
    const { layers, codes, documents } = await found('label-studio', data)
    expect([layers, codes]).toEqual([[{ mentions: ['PER Hoa', 'LOC Huế', 'ở relation', 'du lịch document'] }], []])
    expect(documents[0]).toMatchObject({ id: '7', metadata: { page: 2 } })
    expect(documents[0]!.layers.mentions!.annotations[0]).toMatchObject({ attributes: { sex: 'f' }, note: 'giám đốc' })
    expect(detectFormat({ name: 'x', data })[0]).toMatchObject({ format: 'label-studio' })
  })

  test('each annotator and each model has a layer; what a model predicts is suggested, with its score', async () => {
    const data = JSON.stringify({
      data: { text },
      annotations: [
        { completed_by: 3, result: [region(5, 8, 'Hoa', 'PER')] },
        { completed_by: { email: 'lan@a.vn' }, result: [] },
        { completed_by: 9, was_cancelled: true, result: [region(0, 1, '👋', 'X')] },
      ],
      predictions: [{ model_version: 'm1', score: 0.7, result: [region(11, 14, 'Huế', 'LOC')] }],
    })
    const { layers, documents } = await found('label-studio', data)
    expect(layers).toEqual([{ 'mentions@3': ['PER Hoa'], 'mentions@m1': ['LOC Huế'] }])
    expect(documents[0]!.layers['mentions@m1']!.annotations[0]).toMatchObject({
      status: 'suggested',
      origin: { score: 0.7 },
    })
  })

  test('text that is not where the offsets say is refused; offsets of UTF-16 are named', async () => {
    const data = (results: unknown[]) => JSON.stringify([{ data: { text }, annotations: [{ result: results }] }])
    expect(await found('label-studio', data([region(5, 8, 'Huế', 'LOC')]))).toMatchObject({ codes: ['quote_mismatch'] })
    expect(await found('label-studio', data([region(6, 9, 'Hoa', 'PER'), region(12, 15, 'Huế', 'LOC')]))).toMatchObject(
      { codes: ['wrong_unit', 'quote_mismatch', 'span_out_of_range'] },
    )
  })
})

describe('spaCy', () => {
  test.each([
    [
      'Doc.to_json',
      JSON.stringify({
        text: '👋 Huế',
        ents: [{ start: 2, end: 5, label: 'LOC' }],
        tokens: [
          { id: 0, start: 0, end: 1 },
          { id: 1, start: 2, end: 5 },
        ],
      }),
      { mentions: ['LOC Huế'], words: ['word 👋', 'word Huế'] },
    ],
    [
      'span groups',
      JSON.stringify({ text: 'Huế', ents: [], spans: { sc: [{ start: 0, end: 3, label: 'LOC' }] } }),
      { mentions: ['LOC Huế'] },
    ],
    ['training tuples', JSON.stringify([['ở Huế', { entities: [[2, 5, 'LOC']] }]]), { mentions: ['LOC Huế'] }],
    [
      'version 2',
      JSON.stringify([
        {
          id: 4,
          paragraphs: [
            {
              raw: 'Ở Hà Nội.',
              sentences: [
                {
                  tokens: [
                    { orth: 'Ở', tag: 'E', ner: 'O' },
                    { orth: 'Hà', ner: 'B-LOC' },
                    { orth: 'Nội', ner: 'L-LOC' },
                    { orth: '.', ner: 'O' },
                  ],
                },
              ],
            },
          ],
        },
      ]),
      {
        mentions: ['LOC Hà Nội'],
        sentences: ['sentence Ở Hà Nội.'],
        words: ['word Ở', 'word Hà', 'word Nội', 'word .'],
      },
    ],
  ])('%s', async (_, data, layers) => {
    expect(await found('spacy', data)).toMatchObject({ layers: [layers], codes: [] })
    expect(detectFormat({ name: 'x', data })[0]).toMatchObject({ format: 'spacy' })
  })

  test('sentences and parts of speech come back', async () => {
    const token = { orth: 'Huế', tag: 'N', ner: 'U-LOC' }
    const { documents } = await found(
      'spacy',
      JSON.stringify([{ id: 4, paragraphs: [{ raw: 'Huế', sentences: [{ tokens: [token] }] }] }]),
    )
    const written = write('spacy', documents)
    expect(written.issues).toEqual([])
    const [again] = (await read('spacy', written.files)).documents
    expect(again?.layers).toMatchObject({
      sentences: { annotations: [{ quote: 'Huế' }] },
      words: { annotations: [{ attributes: { pos: 'N' } }] },
    })
  })

  test('its tokens make up the text: one blank may stand behind each', async () => {
    const { documents } = await found('spacy', JSON.stringify({ text: ' Huế  và\nĐà Nẵng', ents: [] }))
    const doc = JSON.parse(write('spacy', documents).files[0]!.data)
    let text = ''
    doc.tokens.forEach(({ start, end }: { start: number; end: number }, i: number) => {
      text += doc.text.slice(start, end) + (doc.tokens[i + 1]?.start === end + 1 ? ' ' : '')
    })
    expect(text).toBe(doc.text)
  })
})

describe('CoNLL-U', () => {
  const row = (id: string, form: string, misc = '_', lemma = '_') =>
    `${id}\t${form}\t${lemma}\tX\t_\t_\t0\tdep\t_\t${misc}`

  test.each([
    [
      '# text with a blank',
      ['# text = ở Huế.', row('1', 'ở'), row('2', 'Huế', 'SpaceAfter=No'), row('3', '.')],
      'ở Huế.',
      ['ở', 'Huế', '.'],
    ],
    [
      '# text without a blank',
      ['# text =ở Huế.', row('1', 'ở'), row('2', 'Huế'), row('3', '.')],
      'ở Huế.',
      ['ở', 'Huế', '.'],
    ],
    ['no text', [row('1', 'ở'), row('2', 'Huế', 'SpaceAfter=No'), row('3', '.')], 'ở Huế.', ['ở', 'Huế', '.']],
    [
      'blanks in a form',
      ['# text = họ bắt chuyện', row('1', 'họ'), row('2', 'bắt chuyện')],
      'họ bắt chuyện',
      ['họ', 'bắt chuyện'],
    ],
    [
      'words that are written as one',
      [
        '# text = geht zum Haus',
        row('1', 'geht'),
        row('2-3', 'zum'),
        row('2', 'zu'),
        row('3', 'dem'),
        row('4', 'Haus'),
      ],
      'geht zum Haus',
      ['geht', 'zum', 'zum', 'Haus'],
    ],
  ])('%s', async (_, lines, text, words) => {
    const { documents, codes } = await found('conllu', `${lines.join('\n')}\n\n`)
    expect(codes).toEqual([])
    expect(documents[0]!.text).toBe(text)
    expect(
      documents[0]!.layers.words!.annotations.map((annotation) => annotation.kind === 'span' && annotation.quote),
    ).toEqual(words)
  })

  test('documents, sentences, names in the last column, empty nodes', async () => {
    const data = [
      '# newdoc id = d1',
      '# text = Lê Hoa',
      row('1', 'Lê', 'NER=B-PER|x=y', 'lê'),
      row('1.1', 'có'),
      row('2', 'Hoa', 'NER=I-PER'),
      '',
      '# newdoc id = d2',
      row('1', 'Huế'),
      '',
    ].join('\r\n')
    const { documents, layers, codes } = await found('conllu', data)
    expect(documents.map(({ id }) => id)).toEqual(['d1', 'd2'])
    expect(layers[0]).toMatchObject({ mentions: ['PER Lê Hoa'] })
    expect(codes).toEqual([])
    expect(documents[0]!.layers.words!.annotations[0]!.attributes).toEqual({
      lemma: 'lê',
      upos: 'X',
      head: '0',
      deprel: 'dep',
      misc: 'x=y',
    })
  })

  test('what was written is written again byte for byte', async () => {
    const data = [
      '# newdoc id = d1',
      '# text = Lê Hoa.',
      row('1', 'Lê', 'NER=B-PER'),
      row('2', 'Hoa', 'NER=I-PER|SpaceAfter=No'),
      row('3', '.'),
      '',
      '',
    ].join('\n')
    const { documents } = await found('conllu', data)
    expect(write('conllu', documents).files[0]!.data).toBe(data)
  })
})

describe('Hugging Face', () => {
  const info = JSON.stringify({
    features: { ner_tags: { feature: { names: ['O', 'B-LOC', 'I-LOC'], _type: 'ClassLabel' }, _type: 'Sequence' } },
  })

  test('numbers have their names from the file beside them', async () => {
    const data = JSON.stringify({ id: '0', tokens: ['ở', 'Hà', 'Nội'], ner_tags: [0, 1, 2] })
    const { documents, issues } = await read('huggingface', [
      { name: 'train.jsonl', data },
      { name: 'dataset_info.json', data: info },
    ])
    expect(issues).toEqual([])
    expect(documents[0]).toMatchObject({
      id: '0',
      text: 'ở Hà Nội',
      layers: { mentions: { annotations: [{ label: 'LOC', quote: 'Hà Nội' }] } },
    })
  })

  test('numbers without names, and rows of uneven length, are refused', async () => {
    expect(await found('huggingface', JSON.stringify({ tokens: ['ở'], ner_tags: [1] }))).toMatchObject({
      codes: ['invalid_shape'],
    })
    expect(await found('huggingface', JSON.stringify({ tokens: ['ở', 'Huế'], ner_tags: ['O'] }))).toMatchObject({
      codes: ['invalid_shape'],
    })
  })
})

describe('CSV', () => {
  test.each([
    [
      'commas',
      'document,start,end,label,quote,text\nd1,2,5,LOC,Huế,👋 Huế\n'.replace('👋 Huế\n', '"👋 Huế"\n'),
      ['LOC Huế'],
    ],
    ['tabs and other names', 'id\tbegin\tend\ttag\ttext\nd1\t2\t5\tLOC\tở Huế\nd1\t0\t1\tE\t\n', ['LOC Huế', 'E ở']],
    [
      'semicolons and line ends inside of quotes',
      'doc;start;end;label;text\r\nd1;2;5;LOC;"ở\nHuế ""cố đô"""\r\n',
      ['LOC Huế'],
    ],
  ])('%s', async (_, data, spans) => {
    const { layers, codes } = await found('csv', data)
    expect([layers, codes]).toEqual([[{ mentions: spans }], []])
  })

  test('no cell is a formula', async () => {
    const { documents } = await found('csv', 'document,start,end,label,text\nd1,0,4,"\'=HYPERLINK(""x"")","\'=1+1"\n')
    expect(documents[0]).toMatchObject({
      text: '=1+1',
      layers: { mentions: { annotations: [{ label: '=HYPERLINK("x")' }] } },
    })
    const { data } = write('csv', documents).files[0]!
    expect(data).not.toMatch(/(?:^|,|")[=+@-]/m)
  })

  test('a table without the columns is refused', async () => {
    expect(await found('csv', 'a,b\n1,2\n')).toMatchObject({ codes: ['invalid_shape'], layers: [] })
  })
})

test('Label Studio: annotators are sets of results, suggestions are predictions with their scores', async () => {
  const span = (id: string, status: 'accepted' | 'suggested', score?: number) => ({
    kind: 'span' as const,
    id,
    label: 'LOC',
    status,
    origin: { kind: 'import' as const, name: 'label-studio', ...(score === undefined ? {} : { score }) },
    spans: [{ start: 0, end: 3 }],
    quote: 'Huế',
  })
  const layers = {
    'mentions@lan': { annotations: [span('s1', 'accepted')] },
    'mentions@minh': { annotations: [span('s2', 'accepted')] },
    'mentions@v1': { annotations: [span('s3', 'suggested', 0.5)] },
  }
  const document: AnnotatedDocument = { version: 1, id: 'x', text: 'Huế', offsetUnit: 'utf16', layers }
  const { files, issues } = write('label-studio', [document])
  expect(issues).toEqual([])
  expect((await read('label-studio', files)).documents).toEqual([document])
})
