import { type AnnotatedDocument, createDocument } from '@chugiai/annotation'
import { formatLabelStudioConfig, read, write } from '@chugiai/formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askPeer, drawCases } from '../ask-peer.ts'

const TAGS = ['O', ...['PER', 'LOC'].flatMap((label) => ['B', 'I', 'E', 'S'].map((prefix) => `${prefix}-${label}`))]

test('seqeval finds the same spans in tags, legal or not', async () => {
  const cases = drawCases(fc.array(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 12 }))
  const answers = askPeer<[string, number, number][]>(
    'label-tools',
    cases.map((tags) => ({ name: 'tag_spans', input: { tags } })),
  )
  const found = await Promise.all(
    cases.map(async (tags) => {
      const data = tags.map((tag, i) => `w${i}\t${tag}\n`).join('')
      const { documents } = await read('conll', [{ name: 'a.conll', data }], { columns: ['token', 'ner'] })
      return (documents[0]?.layers.mentions?.annotations ?? []).map((one) => {
        const words = one.kind === 'span' ? one.quote.split(' ').map((word) => Number(word.slice(1))) : []
        return [one.label, words[0], words.at(-1)]
      })
    }),
  )
  expect(answers).toEqual(found)
})

const LABELS = ['PER', 'LOC', 'Chức vụ']
const word = fc.constantFrom('Bà', 'Hoa', 'ở', 'Hue\u0302\u0301', '👋', '<&>', '"', '–', 'x\r\ny')
const documents = fc
  .array(fc.tuple(word, fc.option(fc.constantFrom(...LABELS), { freq: 2 })), { minLength: 1, maxLength: 10 })
  .map((words): AnnotatedDocument => {
    const text = words.map(([letters]) => letters).join(' ')
    let at = 0
    const annotations = words.flatMap(([quote, label], i) => {
      const start = at
      at += quote.length + 1
      const origin = { kind: 'import' as const, name: 'x' }
      const spans = [{ start, end: start + quote.length }]
      return label === null
        ? []
        : [{ kind: 'span' as const, id: `s${i}`, label, origin, status: 'accepted' as const, spans, quote }]
    })
    return createDocument({ id: 'd1', text, layers: { mentions: { annotations } } })
  })

test('the converter of Label Studio finds the letters where the tasks say', () => {
  const cases = drawCases(documents, 0.2)
  const { text: config } = formatLabelStudioConfig({
    formatVersion: 1,
    id: 'tin',
    title: { vi: 'Tin', en: 'News' },
    version: '1',
    labels: LABELS.map((id) => ({ id, title: { vi: id, en: id } })),
    attributes: [],
    relations: [],
    overlap: 'any',
  })
  const data = write('label-studio', cases).files[0]?.data
  const [answer] = askPeer<[string, string][][]>('label-tools', [{ name: 'short_export', input: { config, data } }])
  const byText = (a: readonly string[], b: readonly string[]) => (a.join('\0') < b.join('\0') ? -1 : 1)
  const expected = cases.map(({ layers }) =>
    (layers.mentions?.annotations ?? []).map((one) => [one.label, one.kind === 'span' ? one.quote : '']).sort(byText),
  )
  expect(answer?.map((spans) => [...spans].sort(byText))).toEqual(expected)
})
