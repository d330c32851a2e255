import { detectFormat, read, write } from '@chugiai/formats'
import { brat } from '@chugiai/formats/brat'
import { expect, test } from 'vitest'
import { content } from '../cases/content.ts'
import { describeFormat } from '../cases/describe-format.ts'

describeFormat(brat, {
  // Pieces that a line end alone parts are one in brat, and lines end spans.
  fits: ({ text, layers }) =>
    Object.values(layers).every(({ annotations }) =>
      annotations.every((annotation) => {
        if (annotation.kind === 'relation') return annotation.arguments.length === 2
        // Links are on one mention, and entities of one label on one mention are one.
        if (annotation.kind === 'entity') return annotation.links === undefined
        return (
          annotation.kind !== 'span' ||
          annotation.spans.every(({ start, end }, i) => {
            const isCut = /^[\r\n]|[\r\n]$/.test(text.slice(start, end))
            return !isCut && (i === 0 || !/^[\r\n]+$/.test(text.slice(annotation.spans[i - 1]!.end, start)))
          })
        )
      }),
    ),
})

const TEXT = '👋 Bà Hoa tặng\nhuyện ba tỷ đồng.'
const ANN = [
  'E1\tGive:T3 Giver:T1 Theme:T2 Theme2:T4',
  'T1\tPerson 2 8\tBà Hoa',
  'T2\tMoney 20 30\tba tỷ đồng',
  'T3\tGive 9 13\ttặng',
  'T4\tOrg 9 13;14 19\ttặng huyện',
  'R1\tNear Arg1:T1 Arg2:E1\t',
  'A1\tNegation E1',
  'A2\tCertainty E1 High',
  '#1\tAnnotatorNotes T1\tgiám đốc',
  '#2\tLemma T3\ttặng cho',
  'N1\tReference T1 Wikidata:Q42\tHoa',
  '*\tAlias T1 T4',
  '',
].join('\n')

const files = (text: string, ann: string) => [
  { name: 'a/b.txt', data: text },
  { name: 'a/b.ann', data: ann },
]

test('spans, events, relations, attributes, notes, normalizations and equivalences', async () => {
  const { documents, issues } = await read('brat', files(TEXT, ANN))
  expect(issues).toEqual([])
  expect(documents[0]!.id).toBe('b')
  expect(documents[0]!.layers.mentions!.annotations).toMatchObject([
    { id: 'T1', label: 'Person', quote: 'Bà Hoa', note: 'giám đốc' },
    { id: 'T2', quote: 'ba tỷ đồng' },
    { id: 'T3', quote: 'tặng', attributes: { Lemma: 'tặng cho' } },
    { id: 'T4', quote: 'tặng\nhuyện' },
    {
      id: 'E1',
      label: 'Give',
      arguments: [
        { role: 'trigger', id: 'T3' },
        { role: 'Giver', id: 'T1' },
        { role: 'Theme', id: 'T2' },
        { role: 'Theme', id: 'T4' },
      ],
      attributes: { Negation: true, Certainty: 'High' },
    },
    {
      id: 'R1',
      arguments: [
        { role: 'Arg1', id: 'T1' },
        { role: 'Arg2', id: 'E1' },
      ],
    },
    { kind: 'entity', label: 'Alias', mentions: ['T1', 'T4'] },
    { kind: 'entity', label: 'Reference', links: [{ base: 'Wikidata', id: 'Q42' }], note: 'Hoa' },
  ])
})

test('what was read is written and read again as it was', async () => {
  const { documents } = await read('brat', files(TEXT, ANN))
  const written = write('brat', documents)
  expect(written.issues).toEqual([])
  const again = await read('brat', written.files)
  expect(content(again.documents[0]!)).toEqual(content(documents[0]!))
})

test('offsets that count \\r\\n as one are taken where the quotes prove it', async () => {
  const { documents, issues } = await read('brat', files(TEXT.replace('\n', '\r\n'), ANN))
  expect(issues).toMatchObject([{ code: 'line_ends', severity: 'info' }])
  expect(documents[0]!.layers.mentions!.annotations[1]).toMatchObject({ quote: 'ba tỷ đồng' })
})

test('a wrong unit is named, and nothing is put on wrong letters', async () => {
  const { documents, issues } = await read('brat', files(TEXT, 'T1\tPerson 3 9\tBà Hoa\nT2\tMoney 21 31\tba tỷ đồng\n'))
  expect(issues.map(({ code }) => code)).toEqual(['wrong_unit', 'quote_mismatch', 'quote_mismatch'])
  expect(issues[0]).toMatchObject({ message: 'Offsets look like UTF-16 code units, not code points', count: 2 })
  expect(documents[0]!.layers).toEqual({})
  const { documents: right } = await read('brat', files(TEXT, 'T1\tPerson 3 9\tBà Hoa\n'), { unit: 'auto' })
  expect(right[0]!.layers.mentions!.annotations).toMatchObject([{ quote: 'Bà Hoa' }])
})

test.each([
  ['a line that is none', 'T1 Person 2 8 Bà Hoa', 'invalid_line'],
  ['a span outside of the text', 'T1\tPerson 2 800\tBà Hoa', 'span_out_of_range'],
  ['other letters', 'T1\tPerson 2 8\tÔng Hải', 'quote_mismatch'],
  ['a relation of what is not there', 'R1\tNear Arg1:T8 Arg2:T9\t', 'relation_lost'],
  ['an attribute of what is not there', 'A1\tNegation T8', 'unknown_reference'],
  ['an id that comes twice', 'T1\tA 2 8\tBà Hoa\nT1\tB 2 8\tBà Hoa', 'duplicate_id'],
  ['events in a circle', 'T1\tA 2 8\tBà Hoa\nE1\tA:T1 X:E2\nE2\tA:T1 X:E1', 'relation_lost'],
])('%s is reported', async (_, ann, code) => {
  const { issues } = await read('brat', files(TEXT, ann))
  expect(issues.map((issue) => issue.code)).toContain(code)
})

test('standoff without its text is reported; a text alone is a document', async () => {
  const { documents, issues } = await read('brat', [
    { name: 'x.ann', data: ANN },
    { name: 'y.txt', data: TEXT },
  ])
  expect(issues).toMatchObject([{ code: 'missing_text' }])
  expect(documents).toMatchObject([{ id: 'y', text: TEXT }])
})

test('it is known by its content', () => {
  expect(detectFormat({ name: 'x', data: ANN })[0]).toMatchObject({ format: 'brat' })
})

test('names of documents cannot leave the folder', () => {
  const document = { version: 1, id: '../../etc/passwd', text: 'x', offsetUnit: 'utf16', layers: {} } as const
  expect(write('brat', [document]).files.map(({ name }) => name)).toEqual(['_.._etc_passwd.txt', '_.._etc_passwd.ann'])
})
