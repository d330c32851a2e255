import { createDocument } from '@chugiai/annotation'
import { detectFormat, read, write } from '@chugiai/formats'
import { conll } from '@chugiai/formats/conll'
import { expect, test } from 'vitest'
import { describeFormat } from '../cases/describe-format.ts'

describeFormat(conll, {
  fits: ({ text, layers }) =>
    Object.values(layers).every(({ annotations }) =>
      annotations.every(
        (annotation) =>
          annotation.kind === 'span' &&
          annotation.spans.every(({ start, end }) => !/^\s|\s$/.test(text.slice(start, end))),
      ),
    ),
  // Blanks are what columns never hold: the texts are given when they are read again.
  allowed: ['text_changed'],
})

const mentions = async (data: string, options = {}) => {
  const { documents, issues } = await read('conll', [{ name: 'x.conll', data }], options)
  const found = documents.flatMap(({ layers }) => layers.mentions?.annotations ?? [])
  return {
    found: found.map((annotation) => (annotation.kind === 'span' ? `${annotation.label} ${annotation.quote}` : '')),
    issues,
    documents,
  }
}

test.each([
  ['IOB2', 'Bà O\nHoa B-PER\nLan B-PER\nAnh I-PER\n', ['PER Hoa', 'PER Lan Anh']],
  ['IOB1', 'Bà O\nHoa I-PER\nLan B-PER\nAnh I-PER\n', ['PER Hoa', 'PER Lan Anh']],
  ['IOE2', 'Hoa E-PER\nLan I-PER\nAnh E-PER\n', ['PER Hoa', 'PER Lan Anh']],
  ['IOE1', 'Hoa E-PER\nLan I-PER\nAnh I-PER\nở O\n', ['PER Hoa', 'PER Lan Anh']],
  ['BIOES', 'Hoa S-PER\nLan B-PER\nAnh E-PER\n', ['PER Hoa', 'PER Lan Anh']],
  ['BILOU', 'Hoa U-PER\nLan B-PER\nAnh L-PER\n', ['PER Hoa', 'PER Lan Anh']],
  ['parts of speech and chunks', 'Hoa NNP B-NP B-PER\nở IN B-PP O\nHuế NNP B-NP B-LOC\n', ['PER Hoa', 'LOC Huế']],
  ['chunks alone', 'Hoa NNP B-NP\nở IN B-PP\n', ['NP Hoa', 'PP ở']],
  [
    'a number, a comment and two columns of tags',
    '# nguồn\thttps://a.vn [2024]\n1\tĐại\tB-ORG\tO\n2\thọc\tI-ORG\tO\n3\tHuế\tI-ORG\tB-LOC\n',
    ['ORG Đại học Huế', 'LOC Huế'],
  ],
  ['tabs, \\r\\n and a byte order mark', '\ufeffHoa\tB-PER\r\n\r\nHuế\tB-LOC\r\n', ['PER Hoa', 'LOC Huế']],
  ['a no-break space in a token', 'Hà\u00a0Nội B-LOC\n', ['LOC Hà\u00a0Nội']],
  ['no tags at all', 'Hoa O\n', []],
])('%s', async (_, data, found) => {
  const result = await mentions(data)
  expect(result.found).toEqual(found)
  expect(result.issues).toEqual([])
})

test('joined words are laid on the raw text', async () => {
  const text = 'UBND tỉnh Lạng Sơn,\u00a0sáng 29/11.'
  const data = 'UBND B-ORG\ntỉnh I-ORG\nLạng_Sơn I-ORG\n, O\nsáng O\n29/11 B-DATE\n. O\n'
  const { found, documents } = await mentions(data, { texts: { x: text } })
  expect(documents[0]!.text).toBe(text)
  expect(found).toEqual(['ORG UBND tỉnh Lạng Sơn', 'DATE 29/11'])
})

test('tokens that the raw text lacks are reported', async () => {
  const { issues } = await mentions('Hoa B-PER\nXyz O\nở O\n', { texts: ['Hoa ở'] })
  expect(issues.map(({ code }) => code)).toEqual(['token_unplaced'])
})

test('illegal tags are mended, or their sentence is refused', async () => {
  const data = 'Hoa B-PER\nLan I-LOC\n\nHuế B-LOC\n'
  expect(await mentions(data, { scheme: 'IOB2' })).toMatchObject({
    found: ['PER Hoa', 'LOC Lan', 'LOC Huế'],
    issues: [{ code: 'illegal_tag', count: 1 }],
  })
  expect(await mentions(data, { scheme: 'IOB2', illegalTags: 'refuse' })).toMatchObject({ found: ['LOC Huế'] })
})

test('documents begin at -DOCSTART-, sentences at empty lines', async () => {
  const { documents } = await mentions(
    '-DOCSTART- -X- O O\n\nHoa N O B-PER\n\nLan N O B-PER\n\n-DOCSTART- -X- O O\n\nHuế N O B-LOC\n',
  )
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ['x-1', 'Hoa\nLan'],
    ['x-2', 'Huế'],
  ])
  expect(documents[0]!.layers.sentences!.annotations).toHaveLength(2)
})

test.each(['IOB1', 'IOB2', 'IOE1', 'IOE2', 'BIOES', 'BILOU'] as const)(
  '%s comes back as the same spans',
  async (scheme) => {
    const { documents } = await mentions('Hoa B-PER\nLan B-PER\nAnh I-PER\nở O\nHuế B-LOC\n')
    const { files } = write('conll', documents, { scheme })
    const again = await mentions(files[0]!.data)
    expect(again.found).toEqual(['PER Hoa', 'PER Lan Anh', 'LOC Huế'])
    expect(again.issues).toEqual([])
  },
)

test('what was written is written again byte for byte', async () => {
  const { documents } = await mentions('-DOCSTART- O O\n\nHoa N B-PER\nở E O\n\nHuế N B-LOC\n')
  const { files } = write('conll', documents)
  const { documents: again } = await read('conll', files)
  expect(write('conll', again).files).toEqual(files)
})

test('words without a layer of their own are cut where spans end', () => {
  const text = 'Hà Nội-Huế.'
  const span = { start: 7, end: 10 }
  const annotation = {
    kind: 'span',
    id: 's1',
    label: 'LOC',
    spans: [span],
    quote: 'Huế',
    origin: { kind: 'human', name: 'x' },
    status: 'accepted',
  } as const
  const document = createDocument({ id: 'd', text, layers: { mentions: { annotations: [annotation] } } })
  expect(write('conll', [document]).files[0]!.data).toBe('-DOCSTART-\tO\n\nHà\tO\nNội\tO\n-\tO\nHuế\tB-LOC\n.\tO\n\n')
})

test('it is known by its content', () => {
  expect(detectFormat({ name: 'x', data: 'Hoa B-PER\nở O\n' })[0]).toMatchObject({ format: 'conll' })
})

test('spans over others get columns of their own when asked for, as GermEval has them', async () => {
  const data = '1\tĐại\tB-ORG\tO\n2\thọc\tI-ORG\tO\n3\tHuế\tI-ORG\tB-LOC\n'
  const { documents } = await read('conll', [{ name: 'a.tsv', data }])
  expect(documents[0]?.layers.mentions?.annotations).toHaveLength(2)
  const { files, issues } = write('conll', documents, { nested: true })
  expect(issues.map(({ code }) => code)).toEqual([])
  expect(files[0]?.data).toContain('Huế\tI-ORG\tB-LOC\n')
  expect((await read('conll', files)).documents[0]?.layers.mentions).toEqual(documents[0]?.layers.mentions)
  expect(write('conll', documents).issues.map(({ code }) => code)).toContain('overlap_lost')
})
