import { read, write } from '@chugiai/formats'
import { describe, expect, test } from 'vitest'

// Files as their tools write them, by hand: what has no place in a document is told of, with what it was.
const CONLLU =
  '# newdoc id = x\n# sent_id = a\n# text_en = Ms = Hoa\n# newpar\n# text = Bà Hoa!\n1\tBà\tbà\tN\t_\t_\t0\troot\t_\t_\n2\tHoa\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t!\t_\t_\t_\t_\t_\t_\t_\t_\n\n# sent_id = b\n# text = Về\n1\tVề\t_\t_\t_\t_\t_\t_\t_\t_\n\n'

const labels = (start: number, end: number, text: string, label: string) => ({
  id: label,
  type: 'labels',
  from_name: 'l',
  to_name: 't',
  value: { start, end, text, labels: [label] },
})

async function told(format: string, value: unknown) {
  const data = typeof value === 'string' ? value : JSON.stringify(value)
  const { documents, issues } = await read(format, [{ name: 'a', data }])
  const said = documents.map(({ layers }) =>
    Object.entries(layers).flatMap(([layer, { annotations }]) =>
      annotations.map((one) => (one.kind === 'span' ? `${layer} ${one.label} ${one.quote}` : `${layer} ${one.label}`)),
    ),
  )
  return { said: said.flat(), told: issues.map(({ code, message }) => `${code}: ${message}`), documents }
}

describe('what is read, and what is told of the rest', () => {
  test.each<[name: string, format: string, value: unknown, said: readonly string[], told: readonly string[]]>([
    [
      'doccano of version 1: a layer for each user',
      'doccano',
      {
        text: 'Bà Hoa ở Huế',
        annotations: [
          { label: 'PER', start_offset: 0, end_offset: 6, user: 1 },
          { label: 'LOC', start_offset: 9, end_offset: 12, user: 2 },
        ],
      },
      ['mentions@1 PER Bà Hoa', 'mentions@2 LOC Huế'],
      [],
    ],
    [
      'doccano of version 1: one user is as none',
      'doccano',
      { text: 'Huế', annotations: [{ label: 'LOC', start_offset: 0, end_offset: 3, user: 1 }] },
      ['mentions LOC Huế'],
      [],
    ],
    [
      'Label Studio: cancelled annotations and drafts',
      'label-studio',
      [
        {
          data: { text: 'Bà Hoa ở Huế' },
          annotations: [
            { completed_by: 1, result: [labels(0, 6, 'Bà Hoa', 'PER')] },
            { completed_by: 2, was_cancelled: true, result: [labels(9, 12, 'Huế', 'LOC')] },
            { completed_by: 3, was_cancelled: true, result: [] },
          ],
          drafts: [{ result: [labels(9, 12, 'Huế', 'LOC')] }],
        },
      ],
      ['mentions PER Bà Hoa'],
      ['extra_lost: 1 cancelled annotations are not read', 'extra_lost: 1 drafts are not read'],
    ],
    [
      'Label Studio: the truth, relations both ways',
      'label-studio',
      [
        {
          data: { text: 'Bà Hoa ở Huế' },
          annotations: [
            {
              ground_truth: true,
              result: [
                labels(0, 6, 'Bà Hoa', 'PER'),
                labels(9, 12, 'Huế', 'LOC'),
                { type: 'relation', from_id: 'PER', to_id: 'LOC', direction: 'bi', labels: ['ở', 'quê'] },
              ],
            },
          ],
        },
      ],
      ['mentions PER Bà Hoa', 'mentions LOC Huế', 'mentions ở', 'mentions quê'],
      [
        'extra_lost: A relation leads both ways, and is read as from the first',
        'extra_lost: 1 marks of ground truth are not read',
      ],
    ],
    [
      'spaCy: names of span groups',
      'spacy',
      {
        text: 'Bà Hoa ở Huế',
        spans: { sc: [{ start: 0, end: 6, label: 'PER' }], nơi: [{ start: 9, end: 12, label: 'LOC' }], không: [] },
      },
      ['mentions PER Bà Hoa', 'mentions LOC Huế'],
      ["layer_lost: name of span group 'nơi'"],
    ],
    [
      'CSV: rows without a place, columns of others',
      'csv',
      'document,start,end,label,text,annotator\n1,0,6,PER,Bà Hoa ở Huế,Lan\n1,chín,12,LOC,,Lan\n1,,,LOC,,\n',
      ['mentions PER Bà Hoa'],
      [
        "extra_lost: Columns that are not read: 'annotator'",
        "span_lost: A row of 'LOC' says no place: from 'chín' to '12'",
        "span_lost: A row of 'LOC' says no place: from '' to ''",
      ],
    ],
    [
      'spaCy of version 2: phrases, and entities that were not placed',
      'spacy',
      [
        {
          id: 0,
          paragraphs: [
            {
              raw: 'Hoa ở Huế.',
              sentences: [
                {
                  tokens: [{ orth: 'Hoa', ner: 'U-PER' }, { orth: 'ở' }, { orth: 'Huế', ner: '-' }, { orth: '.' }],
                  brackets: [{ first: 0, last: 1, label: 'NP' }],
                },
              ],
            },
          ],
        },
      ],
      [
        'sentences sentence Hoa ở Huế.',
        'words word Hoa',
        'words word ở',
        'words word Huế',
        'words word .',
        'mentions PER Hoa',
      ],
      [
        'extra_lost: 1 phrases have no place here',
        "span_lost: 1 tokens are of an entity that spaCy could not place ('-')",
      ],
    ],
    [
      'PubAnnotation: attributes of nothing, type settings',
      'pubannotation',
      {
        text: 'Huế',
        denotations: [{ id: 'T1', span: { begin: 0, end: 3 }, obj: 'LOC' }],
        attributes: [
          { subj: 'T1', pred: 'a', obj: 'b' },
          { subj: 'T9', pred: 'a', obj: 'b' },
        ],
        typesettings: [{ style: 'bold', span: { begin: 0, end: 3 } }],
      },
      ['mentions LOC Huế'],
      ['unknown_reference: An attribute is of T9, which is not there', 'extra_lost: 1 typesettings have no place here'],
    ],
    [
      'TEI: notes, and one of a choice',
      'tei',
      '<TEI><text><body><head>Đầu</head><p>Ở <placeName>Huế</placeName><lb/>xưa<note>x</note> <choice><sic>rôi</sic><corr>rồi</corr></choice></p></body></text></TEI>',
      ['mentions placeName Huế'],
      ['extra_lost: 1 not read: note', "extra_lost: 1 not read: 'corr' beside what is read of a choice"],
    ],
    [
      'CoNLL: tags with another stroke',
      'conll',
      'Hoa B_PER\nLan I_PER\nở O\n',
      ['sentences sentence Hoa Lan ở', 'words word Hoa', 'words word Lan', 'words word ở', 'mentions PER Hoa Lan'],
      ['illegal_tag: Tags of column 2 are written as B_PER: taken as B-PER'],
    ],
  ])('%s', async (_, format, value, said, issues) => {
    const found = await told(format, value)
    expect([found.said, found.told]).toEqual([said, issues])
  })

  test.each([
    ['right', ['PER', 'LOC']],
    ['left', ['LOC', 'PER']],
  ])('Label Studio: a relation to the %s', async (direction, expected) => {
    const relation = { type: 'relation', from_id: 'PER', to_id: 'LOC', direction, labels: ['ở'] }
    const result = [labels(0, 6, 'Bà Hoa', 'PER'), labels(9, 12, 'Huế', 'LOC'), relation]
    const { documents, told: issues } = await told('label-studio', [
      { data: { text: 'Bà Hoa ở Huế' }, annotations: [{ result }] },
    ])
    const all = documents[0]?.layers.mentions?.annotations ?? []
    const ends = all.flatMap((one) => (one.kind === 'relation' ? one.arguments.map(({ id }) => id) : []))
    expect([ends.map((id) => all.find((one) => one.id === id)?.label), issues]).toEqual([expected, []])
  })

  test('Hugging Face: other columns of tokens are attributes of words, other values metadata', async () => {
    const row = { tokens: ['Ở', 'Huế'], ner_tags: ['O', 'B-LOC'], pos_tags: ['E', 'Np'], langs: [1, 2], source: 'báo' }
    const { documents, told: issues } = await told('huggingface', row)
    expect([issues, documents[0]?.metadata]).toEqual([[], { source: 'báo' }])
    expect(documents[0]?.layers.words?.annotations.map(({ attributes }) => attributes)).toEqual([
      { pos_tags: 'E', langs: 1 },
      { pos_tags: 'Np', langs: 2 },
    ])
  })

  test('TEI: paragraphs are lines, and a break parts words', async () => {
    const tei = (body: string) => `<TEI><text><body>${body}</body></text></TEI>`
    const text = async (body: string) => (await told('tei', tei(body))).documents[0]?.text
    expect(await text('<head>Đầu</head><p>một</p><p>hai<lb/>ba <pb/>bốn<lb break="no"/>năm</p>')).toBe(
      'Đầu\nmột\nhai\nba bốnnăm',
    )
  })
})

describe('comments of CoNLL-U', () => {
  test('say attributes and notes of their sentences, and come back', async () => {
    const { documents, told: issues } = await told('conllu', CONLLU)
    expect(issues).toEqual([])
    expect(documents[0]?.layers.sentences?.annotations).toMatchObject([
      { quote: 'Bà Hoa!', attributes: { sent_id: 'a', text_en: 'Ms = Hoa' }, note: 'newpar' },
      { quote: 'Về', attributes: { sent_id: 'b' } },
    ])
    const written = write('conllu', documents)
    expect([written.issues, written.files[0]?.data]).toEqual([[], CONLLU])
    expect((await read('conllu', written.files)).documents).toEqual(documents)
  })

  test('that a comment cannot say, or a format has no place for, are told of', async () => {
    const { documents } = await told('conllu', CONLLU)
    const odd = documents.map((document) => {
      const annotations = (document.layers.sentences?.annotations ?? []).map((sentence) => {
        return { ...sentence, attributes: { text: 'x', 'a=b': 'c', n: 3, sent_id: 'a' }, note: 'a = b\nnewdoc\nhay' }
      })
      return { ...document, layers: { ...document.layers, sentences: { annotations } } }
    })
    const { issues, files } = write('conllu', odd)
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['attribute_lost', 6],
      ['note_lost', 4],
    ])
    expect(files[0]?.data).toContain('# sent_id = a\n# hay\n# text = Về\n')
    for (const format of ['conll', 'webanno-tsv', 'spacy'])
      expect(write(format, documents).issues.map(({ message }) => message)).toContain(
        "2 not written: attributes 'sent_id' of sentences",
      )
  })
})
