import { type AnnotatedDocument, createDocument } from '@chugiai/annotation'
import {
  type FormatIssue,
  formats,
  read,
  readFileStream,
  readStream,
  write,
  writeFileStream,
  writeStream,
} from '@chugiai/formats'
import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentWithin } from './cases/arbitrary-document.ts'

const streamed = formats.filter(({ records }) => records !== undefined)

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

/** The bytes of a text, cut at some places. */
function cut(text: string, places: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(text)
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return ends.map((end, i) => bytes.slice(i === 0 ? 0 : ends[i - 1], end))
}

test.each(streamed)('$id: a stream that is cut anywhere reads as the whole file does', async (format) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(documentWithin(format.holds), { maxLength: 3 }),
      fc.array(fc.nat(), { maxLength: 5 }),
      async (documents, places) => {
        const numbered = documents.map((document, i) => ({ ...document, id: `d${i}` }))
        const [file] = write(format, numbered).files
        const whole = await read(format, [{ name: 'documents', data: file!.data }])
        const items = await collect(readStream(format, cut(file!.data, places)))
        expect(items.filter((item) => !('code' in item))).toEqual(whole.documents)
      },
    ),
    { numRuns: runs(40) },
  )
})

test.each(streamed)('$id: documents are written one by one as they are written together', async (format) => {
  const documents = fc.sample(documentWithin(format.holds), 5)
  const issues: FormatIssue[] = []
  const pieces = await collect(writeStream(format, documents, { onIssue: (issue) => issues.push(issue) }))
  const whole = write(format, documents)
  expect(pieces.join('')).toBe(whole.files[0]!.data)
  expect(issues).toEqual(whole.issues)
})

test('a document comes out as soon as it is whole', async () => {
  let given = 0
  async function* endless() {
    for (;;) yield `{"text": "Huế", "label": [[0, 3, "LOC"]], "id": ${given++}}\n`
  }
  const ids: string[] = []
  for await (const item of readStream('doccano', endless())) {
    ids.push((item as AnnotatedDocument).id)
    if (ids.length === 3) break
  }
  expect(ids).toEqual(['0', '1', '2'])
  expect(given).toBeLessThan(6)
})

test('a format whose files must be whole says so', async () => {
  await expect(collect(readStream('brat', ['x']))).rejects.toMatchObject({ code: 'not_streamable' })
})

test('bytes that are no UTF-8 are refused', async () => {
  await expect(collect(readStream('conll', [new Uint8Array([0xff, 0x41])]))).rejects.toMatchObject({
    code: 'invalid_encoding',
  })
})

test('brat is read pair by pair, whatever order its files come in, and written so', async () => {
  let waiting = 0
  async function* files() {
    for (let i = 0; i < 50; i++) {
      waiting++
      yield { name: `tin/${i}.ann`, data: `T1\tLOC 2 5\tHuế\n` }
      yield { name: `tin/${i}.txt`, data: 'ở Huế' }
    }
    yield { name: 'tin/riêng.txt', data: 'không nhãn' }
    yield { name: 'tin/mất.ann', data: '' }
    yield { name: 'tin/đọc-không.md', data: '' }
  }
  const items = []
  for await (const item of readFileStream('brat', files())) {
    items.push(item)
    // Each document is there before the next file is asked for.
    if (items.length <= 50) expect(items.length).toBe(waiting)
  }
  const documents = items.filter((item) => 'layers' in item)
  expect(documents).toHaveLength(51)
  expect(items.at(-1)).toMatchObject({ code: 'missing_text', path: 'tin/mất.ann' })
  const written = []
  for await (const file of writeFileStream('brat', items)) written.push(file)
  expect(written.map(({ name }) => name).slice(0, 2)).toEqual(['0.txt', '0.ann'])
  expect((await read('brat', written)).documents).toEqual(documents)
})

test('documents of one name get files of their own; other formats are written a file a document too', async () => {
  const document = (text: string) => createDocument({ id: 'x', text })
  const names = []
  for (const format of ['brat', 'gate', 'doccano']) {
    for await (const { name } of writeFileStream(format, [document('a'), document('b')])) names.push(name)
  }
  expect(names).toEqual(['x.txt', 'x.ann', 'x-2.txt', 'x-2.ann', 'x.xml', 'x-2.xml', 'x.jsonl', 'x-2.jsonl'])
})

test('a file without marks becomes documents of so many rows, and that is told', async () => {
  const sentence = 'ở\tO\nHuế\tB-LOC\n\n'
  const { documents, issues } = await read('conll', [{ name: 'a.conll', data: sentence.repeat(75_000) }])
  expect(documents.map(({ id, layers }) => [id, layers.mentions?.annotations.length])).toEqual([
    ['a-1', 50_000],
    ['a-2', 25_000],
  ])
  expect(issues).toMatchObject([{ code: 'document_split', severity: 'info' }])
})
