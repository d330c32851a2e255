import { createDocument, type SpanAnnotation } from '@chugiai/annotation'
import { detectFormat, read, write, writeFiles } from '@chugiai/formats'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'

const TEXT = '👋 Bà Hoa ở Huế'

const made = (label: string, start: number, end: number, text = TEXT) => {
  const span: SpanAnnotation = {
    kind: 'span',
    id: 's1',
    label,
    origin: { kind: 'import', name: 'x' },
    status: 'accepted',
    spans: [{ start, end }],
    quote: text.slice(start, end),
  }
  return createDocument({ id: 'tin-1', text, layers: { mentions: { annotations: [span] } } })
}

const files = (format: string, document: ReturnType<typeof made>): Zippable =>
  Object.fromEntries(write(format, [document]).files.map(({ name, data }) => [name, strToU8(data)]))
const one = (format: string, document: ReturnType<typeof made>) => Object.values(files(format, document))[0]!

const projectOf = (more: Zippable, folder = '') =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'exportedproject.json': strToU8('{"name": "tin"}'),
        'source/tin-1.txt': strToU8(TEXT),
        'annotation_ser/tin-1.txt/lan.ser': strToU8('\u00ac\u00ed'),
        ...more,
      }).map(([path, data]) => [folder + path, data]),
    ),
  )

const readZip = async (data: Uint8Array) => {
  const { documents, issues } = await read('inception', [{ name: 'du-an.zip', data }])
  return {
    documents: documents.map(({ id, layers }) => [
      id,
      ...Object.entries(layers).flatMap(([layer, { annotations }]) =>
        annotations.map((span) => `${layer} ${span.label} ${span.kind === 'span' ? span.quote : ''}`),
      ),
    ]),
    codes: issues.map(({ code }) => code),
    issues,
  }
}

test.each([
  [
    'XMI, in an archive with its types',
    (document: ReturnType<typeof made>) => ({ 'lan.zip': zipSync(files('xmi', document)) }),
  ],
  ['JSON CAS', (document: ReturnType<typeof made>) => ({ 'lan.json': one('json-cas', document) })],
  ['WebAnno TSV', (document: ReturnType<typeof made>) => ({ 'lan.tsv': one('webanno-tsv', document) })],
])('a project with %s', async (_, filesOf) => {
  for (const folder of ['', 'du-an/']) {
    const own = Object.entries(filesOf(made('PER', 6, 9))).map(([name, data]) => [`annotation/tin-1.txt/${name}`, data])
    const data = projectOf(Object.fromEntries(own), folder)
    expect(detectFormat({ name: 'du-an.zip', data })[0]?.format).toBe('inception')
    const { documents, codes } = await readZip(data)
    expect([
      documents.map(([id, ...rest]) => [id, ...rest.filter((line) => !/^(?:words|sentences) /.test(line))]),
      codes,
    ]).toEqual([[['tin-1.txt', 'mentions@lan PER Hoa']], []])
  }
})

test('what each annotator made, and what curation made, are layers of one document; nobody is left out for an id', async () => {
  const { documents, codes } = await readZip(
    projectOf({
      'annotation/tin-1.txt/INITIAL_CAS.json': one('json-cas', made('X', 0, 2)),
      'annotation/tin-1.txt/lan.json': one('json-cas', made('PER', 6, 9)),
      'annotation/tin-1.txt/minh@báo.vn.json': one('json-cas', made('LOC', 12, 15)),
      'curation/tin-1.txt/CURATION_USER.json': one('json-cas', made('PER', 3, 9)),
    }),
  )
  expect(codes).toEqual([])
  expect(documents).toEqual([
    ['tin-1.txt', 'mentions@lan PER Hoa', 'mentions@minh@báo.vn LOC Huế', 'mentions@CURATION_USER PER Bà Hoa'],
  ])
})

test('documents that nobody annotated come as they were brought in', async () => {
  const { documents, codes } = await readZip(projectOf({ 'source/tin-2.xmi': one('xmi', made('PER', 6, 9)) }))
  expect([documents, codes]).toEqual([[['tin-1.txt'], ['tin-2.xmi', 'mentions PER Hoa']], []])
})

test('an annotator with another text keeps it, as a document that is told of', async () => {
  const { documents, codes } = await readZip(
    projectOf({
      'annotation/tin-1.txt/lan.json': one('json-cas', made('PER', 6, 9)),
      'annotation/tin-1.txt/minh.json': one('json-cas', made('LOC', 2, 5, 'ở Huế')),
    }),
  )
  expect(documents).toEqual([
    ['tin-1.txt', 'mentions@lan PER Hoa'],
    ['tin-1.txt@minh', 'mentions@minh LOC Huế'],
  ])
  expect(codes).toEqual(['text_changed'])
})

test.each([
  ['a path upwards', 'annotation/../../x/lan.json'],
  ['an absolute path', '/annotation/x/lan.json'],
  ['a drive', 'C:/annotation/x/lan.json'],
  ['back strokes', '..\\annotation\\x\\lan.json'],
  ['a prototype', 'annotation/__proto__/lan.json'],
])('%s in an archive is refused, the rest is read', async (_, path) => {
  const { documents, codes } = await readZip(projectOf({ [path]: one('json-cas', made('PER', 6, 9)) }))
  expect([documents, codes]).toEqual([[['tin-1.txt']], ['unsafe_path']])
})

/** The archive with another size said of each of its files. */
function withSize(data: Uint8Array, size: number): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  for (let at = 0; at + 4 <= data.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  return data
}

test.each([
  ['what unpacks to more than is read at once', withSize(projectOf({}), 900_000_000), 'too_large'],
  ['no archive', strToU8('PK\u0003\u0004 không phải'), 'invalid_shape'],
  ['an archive that is cut', projectOf({}).slice(0, -30), 'invalid_shape'],
  ['an archive of other files', zipSync({ 'a.txt': strToU8('Huế') }), 'invalid_shape'],
  ['an empty archive', zipSync({}), 'invalid_shape'],
])('%s is refused', async (_, data, code) => {
  const { documents, issues } = await readZip(data)
  expect(documents).toEqual([])
  expect(issues).toMatchObject([{ code, severity: 'error', hint: expect.any(String) }])
})

test('archives within an archive share its budget', async () => {
  const within = withSize(zipSync({ 'lan.xmi': strToU8('x') }), 400_000_000)
  const annotators = ['lan', 'minh', 'hoa'].map((name) => [`annotation/tin-1.txt/${name}.zip`, within])
  const { codes } = await readZip(projectOf(Object.fromEntries(annotators)))
  expect(codes).toContain('too_large')
})

test('projects are read only', async () => {
  await expect(writeFiles('inception', [made('PER', 6, 9)])).rejects.toMatchObject({ code: 'not_writable' })
})
