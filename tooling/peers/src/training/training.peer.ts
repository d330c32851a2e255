import { type AnnotatedDocument, createDocument } from '@chugiai/annotation'
import { write } from '@chugiai/formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askPeer, drawCases } from '../ask-peer.ts'

/** Words with labels, in one line. */
const documents = fc
  .array(
    fc.tuple(
      fc.constantFrom('Bà', 'Hoa', 'ở', 'Huế', '👋', '<&>', '–'),
      fc.constantFrom(null, 'PER', 'LOC', 'Chức vụ'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words): AnnotatedDocument => {
    let at = 0
    const annotations = words.flatMap(([letters, label], i) => {
      const start = at
      at += letters.length + 1
      const own = {
        kind: 'span' as const,
        id: `s${i}`,
        origin: { kind: 'import' as const, name: 'x' },
        status: 'accepted' as const,
      }
      return label === null ? [] : [{ ...own, label, spans: [{ start, end: start + letters.length }], quote: letters }]
    })
    return createDocument({
      id: 'd1',
      text: words.map(([letters]) => letters).join(' '),
      layers: { mentions: { annotations } },
    })
  })
const cases = drawCases(documents, 0.1)
const byText = (a: readonly string[], b: readonly string[]) => (a.join('\0') < b.join('\0') ? -1 : 1)

test('spaCy makes documents of it, and keeps them in a DocBin', () => {
  const questions = cases.map((document) => ({
    name: 'spacy_spans',
    input: { data: write('spacy', [document]).files[0]?.data },
  }))
  const expected = cases.map(({ layers }) =>
    (layers.mentions?.annotations ?? [])
      .flatMap((one) => (one.kind === 'span' ? [[one.label, one.quote]] : []))
      .sort(byText),
  )
  expect(askPeer<string[][]>('training', questions).map((spans) => spans && [...spans].sort(byText))).toEqual(expected)
})

test('datasets loads rows of tokens, with the names of their tags', () => {
  const { files } = write('huggingface', cases)
  const [data, info] = [
    files.find(({ name }) => name.endsWith('.jsonl'))?.data,
    files.find(({ name }) => name.endsWith('.json'))?.data,
  ]
  const [rows] = askPeer<[string[], string[]][]>('training', [{ name: 'dataset_rows', input: { data, info } }])
  expect(rows).toHaveLength(cases.length)
  const labels = (rows ?? []).map(([, tags]) => tags.flatMap((tag) => (tag.startsWith('B-') ? [tag.slice(2)] : [])))
  expect(labels).toEqual(cases.map(({ layers }) => (layers.mentions?.annotations ?? []).map(({ label }) => label)))
})
