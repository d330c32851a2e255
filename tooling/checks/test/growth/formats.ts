import { createDocument, type SpanAnnotation } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import * as formats from '@chugiai/formats'
import { writeParquet } from '@chugiai/formats/parquet'
import type { Worst } from '../../src/growth.ts'

const origin = { kind: 'human', name: 'an' } as const

/** A document of `size` letters in which each tenth letter or so begins a mention, some of them in others. */
function documentOf(size: number) {
  const text = 'Bà Hoa ở Huế.\n'.repeat(Math.ceil(size / 14))
  const annotations: SpanAnnotation[] = []
  for (let at = 0; at + 14 <= text.length; at += 14) {
    const base = { kind: 'span', origin, status: 'accepted' } as const
    const spans = [{ start: at + 3, end: at + 6 }]
    annotations.push({ ...base, id: `s${at}`, label: 'PER', spans, quote: 'Hoa' })
    annotations.push({ ...base, id: `t${at}`, label: 'LOC', spans: [{ start: at + 9, end: at + 12 }], quote: 'Huế' })
  }
  return createDocument({ id: 'd', text, layers: { mentions: { annotations } } })
}

const names = formats.formats.map(({ id }) => id)
const written = (name: string, size: number) => formats.write(name, [documentOf(size)]).files
const schemaOf = (size: number) => ({
  ...newsLabelSchema,
  labels: Array.from({ length: size / 100 }, (_, i) => ({ id: `L${i}`, title: { vi: `Nhãn ${i}` } })),
})
const reading: readonly Worst[] = [(size) => ['doccano', written('doccano', size)]]
const writing: readonly Worst[] = [(size) => ['doccano', [documentOf(size)]]]
const textsOf = (name: string, size: number) =>
  written(name, size).map((file) => ({ name: file.name, text: file.data }))
const methodsOf = (name: string): [string, readonly Worst[]][] => [
  [`${name}.detect`, [(size) => textsOf(name, size).slice(0, 1)]],
  [`${name}.read`, [(size) => [textsOf(name, size), {}]]],
  [`${name}.write`, [(size) => [[documentOf(size)], {}]]],
]
const ofDocuments: readonly Worst[] = [(size) => ['doccano', Array.from({ length: 10 }, () => documentOf(size / 10))]]
const parquet = (size: number) => writeParquet([documentOf(size)]).data

export const worst: Readonly<Record<string, readonly Worst[]>> = {
  detectFormat: names.flatMap((name) => [(size: number) => written(name, size).slice(0, 1)]),
  formatBratConfig: [(size) => [schemaOf(size)]],
  formatLabelStudioConfig: [(size) => [schemaOf(size)]],
  parseBratConfig: [(size) => [formats.formatBratConfig(schemaOf(size)).text, 'news']],
  parseLabelStudioConfig: [(size) => [formats.formatLabelStudioConfig(schemaOf(size)).text, 'news']],
  read: reading,
  readFileStream: [(size) => ['doccano', written('doccano', size)]],
  readParquet: [(size) => [parquet(size), 'a.parquet']],
  readStream: [(size) => ['doccano', written('doccano', size).map(({ data }) => data)]],
  write: writing,
  writeFiles: writing,
  writeFileStream: ofDocuments,
  writeParquet: [(size) => [[documentOf(size)]]],
  writeStream: ofDocuments,
  ...Object.fromEntries(names.flatMap(methodsOf)),
  'parquetCodec.read': [(size) => [{ name: 'a.parquet', data: parquet(size) }, {}]],
  'parquetCodec.write': [(size) => [[documentOf(size)], {}]],
}

/** What takes the name of a format or the first bytes of a file, and what stands behind `read` and `write` of a format. */
export const constant: readonly string[] = [
  'formatOf',
  'lossTable',
  ...formats.byteFormats.map(({ id }) => `${id}.detect`),
  ...formats.formats.flatMap(({ id, records, pairs }) => [
    ...(records ? [`${id}.records.reader`, `${id}.records.write`] : []),
    ...(pairs ? [`${id}.pairs.reader`, `${id}.pairs.write`] : []),
  ]),
]
