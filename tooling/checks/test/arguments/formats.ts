import { createDocument } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import * as formats from '@chugiai/formats'
import { parquet, readParquet, writeParquet } from '@chugiai/formats/parquet'
import { unchanged } from '@chugiai/text'
import { anything, type Call, options } from '../../src/wrong-calls.ts'

const file = { name: 'a.jsonl', data: '{"text": "ở Huế", "label": [[2, 5, "LOC"]]}' }
const document = createDocument({ id: 'd', text: 'ở Huế' })
const config = formats.formatBratConfig(newsLabelSchema)
const labelStudio = formats.formatLabelStudioConfig(newsLabelSchema)
const runNothing = (text: string) => unchanged(text)
const read = {
  unit: 'codePoint',
  layer: 'mentions',
  texts: anything([]),
  fold: runNothing,
  scheme: 'auto',
  illegalTags: 'repair',
  columns: ['token'],
  split: 'document',
}
const write = { layers: ['mentions'], unit: 'codePoint', scheme: 'IOB2', nested: true, name: 'tin' }
const { data } = writeParquet([document])

const text = { name: 'a.txt', text: 'ở Huế' }
const bytes = { name: 'a.parquet', data }

/** What `@chugiai/formats/NAME` exports: each format by its id, with methods of its own. */
const byId = Object.fromEntries([...formats.formats, ...formats.byteFormats].map((format) => [format.id, format]))
const codecs = { parquetCodec: await parquet.load() }

export const entry = { ...formats, ...byId, ...codecs, readParquet, writeParquet }

function methodsOf({ id, records, pairs }: formats.Format): readonly (readonly [string, Call])[] {
  const reading = options(read)
  const writing = options(write)
  return [
    [`${id}.detect`, [text]],
    [`${id}.read`, [[text], reading]],
    [`${id}.write`, [[document], writing]],
    ...(records === undefined
      ? []
      : ([
          [`${id}.records.reader`, ['a', reading]],
          [`${id}.records.write`, [document, writing]],
        ] as const)),
    ...(pairs === undefined
      ? []
      : ([
          [`${id}.pairs.reader`, [reading]],
          [`${id}.pairs.write`, [document, 'a', writing]],
        ] as const)),
  ]
}

export const calls: Readonly<Record<string, Call>> = {
  detectFormat: [file],
  formatBratConfig: [newsLabelSchema],
  formatLabelStudioConfig: [newsLabelSchema],
  formatOf: ['doccano'],
  lossTable: [],
  parseBratConfig: [config.text, 'news'],
  parseLabelStudioConfig: [labelStudio.text, 'news'],
  read: ['doccano', [file], options(read)],
  readFileStream: ['doccano', [file], options(read)],
  readParquet: [data, 'a.parquet', options(read)],
  readStream: ['doccano', [file.data], options({ ...read, name: 'a' })],
  write: ['doccano', [document], options(write)],
  writeFiles: ['doccano', [document], options(write)],
  writeFileStream: ['doccano', [document], options({ ...write, onIssue: () => {} })],
  writeParquet: [[document], options({ ...write, rows: 'spans' })],
  writeStream: ['doccano', [document], options({ ...write, onIssue: () => {} })],
  ...Object.fromEntries(formats.formats.flatMap(methodsOf)),
  ...Object.fromEntries(formats.byteFormats.map(({ id }) => [`${id}.detect`, [bytes]])),
  'parquetCodec.read': [bytes, options(read)],
  'parquetCodec.write': [[document], options({ ...write, rows: 'spans' })],
}

export const skipped: readonly string[] = []
