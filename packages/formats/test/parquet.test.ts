import { createDocument, quoteOf } from '@chugiai/annotation'
import { detectFormat, read, write, writeFiles } from '@chugiai/formats'
import { huggingface } from '@chugiai/formats/huggingface'
import { parquet, readParquet, writeParquet } from '@chugiai/formats/parquet'
import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { describeFormat } from './cases/describe-format.ts'

const TEXT = '👋 Bà Hoa ở "Huế", =1\n– hết'
const span = (id: string, label: string, start: number, end: number) => ({
  kind: 'span' as const,
  id,
  label,
  origin: { kind: 'import' as const, name: 'x' },
  status: 'accepted' as const,
  spans: [{ start, end }],
  quote: quoteOf(TEXT, [{ start, end }]),
})
const document = createDocument({
  id: 'tin-1',
  text: TEXT,
  layers: { mentions: { annotations: [span('s1', 'PER', 6, 9), span('s2', 'LOC', 13, 16)] } },
})
const documents = [
  document,
  createDocument({ id: 'trống', text: '' }),
  createDocument({ id: '=x', text: 'không nhãn' }),
]

describeFormat(parquet)
describeFormat(
  { ...parquet, holds: huggingface.holds },
  {
    options: { rows: 'tokens' },
    allowed: ['text_changed'],
    fits: (document) => write('huggingface', [document]).issues.every(({ code }) => code === 'text_changed'),
  },
)

const said = (read: Awaited<ReturnType<typeof readParquet>>) =>
  read.documents.map(({ id, text, layers }) => [
    id,
    text,
    (layers.mentions?.annotations ?? []).map((one) => (one.kind === 'span' ? `${one.label} ${one.quote}` : '')),
  ])

test('a row a span, in code points, and back', async () => {
  const { data, issues } = writeParquet(documents)
  expect(issues).toEqual([])
  expect(await parquetReadObjects({ file: data.buffer })).toEqual([
    { document: 'tin-1', start: 5, end: 8, label: 'PER', quote: 'Hoa', text: TEXT },
    { document: 'tin-1', start: 12, end: 15, label: 'LOC', quote: 'Huế', text: null },
    { document: 'trống', start: null, end: null, label: null, quote: null, text: '' },
    { document: '=x', start: null, end: null, label: null, quote: null, text: 'không nhãn' },
  ])
  const read = await readParquet(data)
  expect(read.issues).toEqual([])
  expect(said(read)).toEqual([
    ['tin-1', TEXT, ['PER Hoa', 'LOC Huế']],
    ['trống', '', []],
    ['=x', 'không nhãn', []],
  ])
})

test('a row a document with lists of tokens and tags, and back', async () => {
  const { data } = writeParquet([document], { rows: 'tokens', scheme: 'BIOES' })
  const [row] = await parquetReadObjects({ file: data.buffer })
  expect(row).toMatchObject({
    id: 'tin-1',
    ner_tags: ['O', 'O', 'S-PER', 'O', 'O', 'S-LOC', 'O', 'O', 'O', 'O', 'O', 'O'],
  })
  expect(said(await readParquet(data, 'x.parquet', { texts: [TEXT] }))).toEqual([
    ['tin-1', TEXT, ['PER Hoa', 'LOC Huế']],
  ])
})

test('what is no Parquet file is refused', async () => {
  for (const data of [new Uint8Array(), new TextEncoder().encode('PAR1 không phải PAR1')]) {
    expect(await readParquet(data)).toMatchObject({
      documents: [],
      issues: [{ code: 'invalid_shape', severity: 'error' }],
    })
  }
})

test('Parquet is a format among the others: found out by its bytes, read and written by its name', async () => {
  const { files, issues } = await writeFiles('parquet', documents, { name: 'tin' })
  expect([files[0]?.name, issues]).toEqual(['tin.parquet', []])
  expect(detectFormat(files[0]!)).toEqual([{ format: 'parquet', confidence: 0.99 }])
  expect(said(await read('parquet', files))).toEqual(said(await readParquet(writeParquet(documents).data)))
  expect(() => write('parquet', documents)).toThrow(expect.objectContaining({ code: 'not_text' }))
})

test('numbers of tags have the names that `datasets` writes into its files', async () => {
  const names = ['O', 'B-LOC']
  const features = { ner_tags: { feature: { names, _type: 'ClassLabel' }, _type: 'Sequence' } }
  const data = parquetWriteBuffer({
    columnData: [
      { name: 'tokens', data: [['ở', 'Huế']], type: 'JSON' },
      { name: 'ner_tags', data: [[0, 1]], type: 'JSON' },
    ],
    kvMetadata: [{ key: 'huggingface', value: JSON.stringify({ info: { features } }) }],
  })
  const { documents: rows } = await read('parquet', [{ name: 'a.parquet', data: new Uint8Array(data) }])
  expect(rows[0]?.layers.mentions?.annotations).toMatchObject([{ label: 'LOC', quote: 'Huế' }])
})
