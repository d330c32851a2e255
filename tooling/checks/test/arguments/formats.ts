import { createDocument } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import * as formats from '@chugiai/formats'
import { readParquet, writeParquet } from '@chugiai/formats/parquet'
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

export const entry = { ...formats, readParquet, writeParquet }

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
}

export const skipped: readonly string[] = []
