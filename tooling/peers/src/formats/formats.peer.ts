import { type AnnotatedDocument, createDocument } from '@chugiai/annotation'
import { read, write } from '@chugiai/formats'
import { writeParquet } from '@chugiai/formats/parquet'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askPeer, drawCases } from '../ask-peer.ts'

const word = fc.constantFrom('Bà', 'Hoa', 'ở', 'Hue\u0302\u0301', 'Huế', '👋', '<&>', '"', "'", 'a;b', '%20', '–')
const label = fc.constantFrom('PER', 'LOC', 'Chức vụ', 'a|b', '<x>')

/** Documents of words, some of which are named; their labels are those of no type. */
const documents = fc
  .array(fc.tuple(word, fc.option(label, { freq: 2 })), { minLength: 1, maxLength: 12 })
  .map((words): AnnotatedDocument => {
    const text = words.map(([letters]) => letters).join(' ')
    let at = 0
    const annotations = words.flatMap(([letters, name], i) => {
      const start = at
      at += letters.length + 1
      const span = { start, end: start + letters.length }
      const own = {
        kind: 'span' as const,
        id: `s${i}`,
        origin: { kind: 'import' as const, name: 'x' },
        status: 'accepted' as const,
      }
      return name === null ? [] : [{ ...own, label: name, spans: [span], quote: letters }]
    })
    return createDocument({ id: 'd1', text, layers: { mentions: { annotations } } })
  })
const cases = drawCases(documents, 0.2)

const spansOf = ({ layers }: AnnotatedDocument) =>
  (layers.mentions?.annotations ?? [])
    .flatMap((one) => (one.kind === 'span' ? [[one.label, one.quote]] : []))
    .sort(byText)
const byText = (a: readonly string[], b: readonly string[]) => (a.join('\0') < b.join('\0') ? -1 : 1)
const sorted = (answers: readonly (readonly string[][] | null)[]) =>
  answers.map((spans) => spans && [...spans].sort(byText))

const dataOf = (format: string, document: AnnotatedDocument) => write(format, [document]).files.map(({ data }) => data)

test('dkpro-cassis reads XMI with its types, and JSON CAS', () => {
  const xmi = cases.map((document) => {
    const [data = '', types = ''] = dataOf('xmi', document)
    return { name: 'xmi_spans', input: { data, types } }
  })
  const json = cases.map((document) => ({ name: 'json_cas_spans', input: { data: dataOf('json-cas', document)[0] } }))
  const expected = cases.map(spansOf)
  expect(sorted(askPeer<string[][]>('formats', xmi))).toEqual(expected)
  expect(sorted(askPeer<string[][]>('formats', json))).toEqual(expected)
})

test('bioc reads XML and JSON, and finds the letters where the offsets say', () => {
  for (const [format, name] of [
    ['bioc', 'bioc_xml_spans'],
    ['bioc-json', 'bioc_json_spans'],
  ] as const) {
    const questions = cases.map((document) => ({ name, input: { data: dataOf(format, document)[0] } }))
    expect(sorted(askPeer<string[][]>('formats', questions))).toEqual(cases.map(spansOf))
  }
})

test('conllu reads the words', async () => {
  const files = cases.map((document) => write('conllu', [document]).files)
  const words = await Promise.all(
    files.map(async (own) => {
      const {
        documents: [document],
      } = await read('conllu', own)
      return (document?.layers.words?.annotations ?? []).map((one) => (one.kind === 'span' ? one.quote : ''))
    }),
  )
  const answers = askPeer<string[][]>(
    'formats',
    files.map(([file]) => ({ name: 'conllu_words', input: { data: file?.data } })),
  )
  expect(answers.map((sentences) => sentences?.flat())).toEqual(words)
})

test('pyarrow reads Parquet of spans and of tokens', () => {
  const bytes = (rows: 'spans' | 'tokens') => ({
    name: 'parquet_rows',
    input: { data: Buffer.from(writeParquet(cases, { rows }).data).toString('base64') },
  })
  const [spans, tokens] = askPeer<Record<string, unknown>[]>('formats', [bytes('spans'), bytes('tokens')])
  const named = (spans ?? []).filter((row) => row.label !== null).map((row) => [row.label, row.quote])
  expect(named).toEqual(
    cases.flatMap(({ layers }) =>
      (layers.mentions?.annotations ?? []).map((one) => [one.label, one.kind === 'span' ? one.quote : '']),
    ),
  )
  expect(tokens).toHaveLength(cases.length)
  for (const row of tokens ?? []) expect((row.tokens as string[]).length).toBe((row.ner_tags as string[]).length)
})
