import { type AnnotatedDocument, createDocument, type SpanAnnotation } from '@chugiai/annotation'
import { type ReadItem, readFileStream, readStream, write, writeFileStream, writeStream } from '@chugiai/formats'
import { machine, printTable } from './measure.ts'

// Files of 10 MB and of 100 MB (or FORMATS_MB) of CoNLL, doccano, brat and others through the streams, in one run with
// `JSON.parse` of as many bytes of JSON Lines; and what it takes to parse the JSON of the very documents that are read, since ten
// bytes of CoNLL are a word with its id, place, origin and quote. Then what ten times the bytes cost, and by how much the process
// grows. FORMATS_ONLY="read conll" measures those whose names hold it.
const MEGABYTES = Number(process.env.FORMATS_MB ?? 100)
const CHUNK = 65_536

const TEXT =
  'Sáng 25/3, bà Nguyễn Thị Hoa, chủ tịch UBND xã Đông Hưng, cùng đoàn công tác tỉnh Lạng Sơn đã đến thăm 12 hộ dân.\n'
const NAMES: readonly [quote: string, label: string][] = [
  ['Nguyễn Thị Hoa', 'PER'],
  ['UBND xã Đông Hưng', 'ORG'],
  ['tỉnh Lạng Sơn', 'LOC'],
  ['25/3', 'DATE'],
]

function documentOf(id: string): AnnotatedDocument {
  const text = TEXT.repeat(10).trimEnd()
  const spans: SpanAnnotation[] = []
  for (let line = 0; line < 10; line++)
    for (const [quote, label] of NAMES) {
      const start = text.indexOf(quote, line * TEXT.length)
      spans.push({
        kind: 'span',
        id: `s${spans.length + 1}`,
        label,
        origin: { kind: 'import', name: 'bench' },
        status: 'accepted',
        spans: [{ start, end: start + quote.length }],
        quote,
      })
    }
  return createDocument({ id, text, layers: { mentions: { annotations: spans } } })
}

interface Measured {
  readonly seconds: number
  /** By how much the process grew at most. */
  readonly grown: number
  readonly documents: number
  /** One of them. */
  readonly sample: unknown
}

/** Bytes of one document over and over, cut into chunks anywhere. */
function* chunksOf(record: string, bytes: number): Generator<Uint8Array> {
  const encoded = new TextEncoder().encode(record)
  const block = new Uint8Array(Math.ceil(CHUNK / encoded.length) * encoded.length)
  for (let at = 0; at < block.length; at += encoded.length) block.set(encoded, at)
  for (let done = 0; done < bytes; done += block.length) {
    for (let at = 0; at < block.length; at += CHUNK) yield block.subarray(at, at + CHUNK)
  }
}

async function measured(items: AsyncIterable<unknown> | Iterable<unknown>): Promise<Measured> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let grown = 0
  let documents = 0
  let sample: unknown
  // Processor time: on a machine that others use as well, the clock tells of them.
  const start = process.cpuUsage()
  for await (const item of items) {
    if (typeof item === 'object' && item !== null && 'code' in item) throw new Error(JSON.stringify(item))
    sample ??= item
    if (documents++ % 500 === 0) grown = Math.max(grown, process.memoryUsage.rss() - before)
  }
  const { user, system } = process.cpuUsage(start)
  return { seconds: (user + system) / 1e6, grown, documents, sample }
}

async function* parsedLines(chunks: Iterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder()
  let rest = ''
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}

function* pairs(files: readonly { readonly name: string; readonly data: string }[], bytes: number) {
  const size = files.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0)
  for (let i = 0; i * size < bytes; i++)
    for (const { name, data } of files) yield { name: name.replace('tin', `tin-${i}`), data }
}

function* copies(document: AnnotatedDocument, count: number): Generator<ReadItem> {
  for (let i = 0; i < count; i++) yield document
}

const document = documentOf('tin')
const sizeOf = (text: string) => Buffer.byteLength(text)
const recordOf = (format: string) => write(format, [document]).files[0]?.data ?? ''

type Work = (bytes: number) => AsyncIterable<unknown> | Iterable<unknown>
const WORKS: Record<string, Work> = {
  'JSON.parse': (bytes) => parsedLines(chunksOf(recordOf('doccano'), bytes)),
}
for (const format of ['conll', 'doccano', 'prodigy', 'conllu', 'document']) {
  const record = recordOf(format)
  WORKS[`read ${format}`] = (bytes) => readStream(format, chunksOf(record, bytes))
  WORKS[`write ${format}`] = (bytes) => writeStream(format, copies(document, Math.ceil(bytes / sizeOf(record))))
}
const files = write('brat', [document]).files
const pair = files.reduce((sum, { data }) => sum + sizeOf(data), 0)
WORKS['read brat'] = (bytes) => readFileStream('brat', pairs(files, bytes))
WORKS['write brat'] = (bytes) => writeFileStream('brat', copies(document, Math.ceil(bytes / pair)))

/** Processor time of `JSON.parse` for one document. */
function secondsToParse(document: unknown): number {
  const json = JSON.stringify(document)
  const times = Math.ceil(2e7 / json.length)
  for (let i = 0; i < times / 10; i++) JSON.parse(json)
  const start = process.cpuUsage()
  for (let i = 0; i < times; i++) JSON.parse(json)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6 / times
}

console.log(machine())
const rows: (string | number)[][] = []
let base = 0
const wanted = process.env.FORMATS_ONLY
for (const [name, work] of Object.entries(WORKS)) {
  if (wanted !== undefined && name !== 'JSON.parse' && !name.includes(wanted)) continue
  await measured(work(2e6))
  const small = await measured(work((MEGABYTES / 10) * 1e6))
  const large = await measured(work(MEGABYTES * 1e6))
  const speed = MEGABYTES / large.seconds
  if (name === 'JSON.parse') base = speed
  rows.push([
    name,
    speed.toFixed(0),
    (speed / base).toFixed(2),
    name.startsWith('read') ? (secondsToParse(large.sample) / (large.seconds / large.documents)).toFixed(2) : '',
    `${(large.seconds / small.seconds).toFixed(1)}`,
    (small.grown / 1e6).toFixed(0),
    (large.grown / 1e6).toFixed(0),
  ])
}
printTable(
  [
    '',
    'MB/s',
    'of JSON.parse',
    'of the documents',
    `${MEGABYTES} MB to ${MEGABYTES / 10} MB`,
    'grew by MB',
    `with ${MEGABYTES} MB`,
  ],
  rows,
)
