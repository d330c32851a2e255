import { createDocument } from '@chugiai/annotation'
import { detectFormat, formats, type ReadItem, read, readFileStream, readStream, write } from '@chugiai/formats'
import { messyText, runs } from '@chugiai/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const names = ['a.txt', 'a.ann', 'a.jsonl', 'a.json', 'a.conll', 'a.csv', '../../a.ann']

/** Pieces that formats are made of, in no order. */
const rubble = fc
  .array(
    fc.oneof(
      messyText,
      fc.constantFrom(
        'T1\tA 0 1\t',
        'E1\tA:T1',
        'R1\tA Arg1:T1',
        '{"text":',
        '"x"',
        '[',
        ']',
        '{',
        '}',
        ':',
        ',',
        '\t',
        '\n',
        'B-PER',
        '# text = ',
        '1-2\t',
        '-DOCSTART-',
        '"label":[[0,',
        '999999999999',
        '-1',
        '1e999',
        'null',
        '"__proto__":{}',
        '\u0000',
        '"tokens":[]',
      ),
    ),
    { maxLength: 15 },
  )
  .map((pieces) => pieces.join(''))

test.each(formats)('$id: whatever a file holds, it is read or refused, and never breaks', async (format) => {
  await fc.assert(
    fc.asyncProperty(rubble, fc.constantFrom(...names), async (data, name) => {
      const { documents, issues } = await read(format, [{ name, data }])
      for (const { text, layers } of documents) {
        for (const annotation of Object.values(layers).flatMap(({ annotations }) => annotations)) {
          if (annotation.kind !== 'span') continue
          for (const { start, end } of annotation.spans)
            expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
      }
      for (const { count, message } of issues) expect([count > 0, message !== '']).toEqual([true, true])
      detectFormat({ name, data })
    }),
    { numRuns: runs(60) },
  )
})

test.each(formats)('$id: offsets that are no numbers of the text are refused', async (format) => {
  for (const place of ['-1, 2', '0, 99999999', '1.5, 2', '"0", 1', 'null, 1', '2, 1']) {
    const [start, end] = place.split(', ')
    const data = `{"text": "Huế", "label": [[${place}, "X"]], "spans": [{"start": ${start}, "end": ${end}, "label": "X"}], "ents": [{"start": ${start}, "end": ${end}, "label": "X"}], "denotations": [{"span": {"begin": ${start}, "end": ${end}}, "obj": "X"}], "extractions": [{"extraction_class": "X", "extraction_text": "zzz", "char_interval": {"start_pos": ${start}, "end_pos": ${end}}}]}`
    const { documents } = await read(format, [{ name: 'a.jsonl', data }])
    for (const { layers } of documents)
      expect(layers.mentions?.annotations.filter(({ kind }) => kind === 'span') ?? []).toEqual([])
  }
})

test('an object’s prototype is left alone', async () => {
  const data =
    '{"text": "x", "label": [], "meta": {"__proto__": {"polluted": 1}}, "__proto__": {"polluted": 1}, "cats": {"__proto__": 1}, "spans": {"__proto__": []}, "attributes": [{"subj": "T1", "pred": "__proto__", "obj": {"polluted": 1}}], "denotations": [{"id": "T1", "span": {"begin": 0, "end": 1}, "obj": "X"}]}'
  for (const format of formats) await read(format, [{ name: 'a.jsonl', data }])
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('names of files that are written have no folders, and are told apart', () => {
  const ids = ['../../x', 'a/b', 'a\\b', 'CON:', '', '.', '..', 'x'.repeat(500), 'a/b']
  const { files } = write(
    'brat',
    ids.map((id) => createDocument({ id, text: 'x' })),
  )
  for (const { name } of files) expect(name).toMatch(/^[^/\\:]{1,130}\.(?:txt|ann)$/)
  for (const { name } of files) expect(name).not.toMatch(/^\.\.?(?:\.txt|\.ann)?$/)
  expect(new Set(files.map(({ name }) => name)).size).toBe(ids.length * 2)
})

test('JSON that is nested without end is refused', async () => {
  const deep = `{"text": "x", "label": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  const { documents, issues } = await read('doccano', [{ name: 'a.jsonl', data: deep }])
  expect(documents.length + issues.length).toBeGreaterThan(0)
})

test('one line of ten million letters is read in pieces', async () => {
  async function* chunks() {
    yield '{"text": "'
    for (let i = 0; i < 100; i++) yield 'ở Huế '.repeat(16_667)
    yield '", "label": [[2, 5, "LOC"]]}'
  }
  for await (const item of readStream('doccano', chunks())) {
    expect(item).toMatchObject({ layers: { mentions: { annotations: [{ quote: 'Huế' }] } } })
  }
})

/** Files of the formats of markup, whole, with a place for what stands before and within. */
const MARKUP: Readonly<Record<string, (head: string, letters: string) => string>> = {
  xmi: (head, letters) =>
    `${head}<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"><cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="x"/>${letters}</xmi:XMI>`,
  bioc: (head, letters) =>
    `${head}<collection><source/><date/><key/><document><id>1</id><passage><offset>0</offset><text>${letters}</text></passage></document></collection>`,
  tei: (head, letters) =>
    `${head}<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>${letters}</p></body></text></TEI>`,
  gate: (head, letters) =>
    `${head}<GateDocument version="3"><TextWithNodes><Node id="0"/>${letters}<Node id="1"/></TextWithNodes><AnnotationSet></AnnotationSet></GateDocument>`,
  'inline-xml': (head, letters) => `${head}<DOC>${letters} <ENAMEX TYPE="LOC">Huế</ENAMEX></DOC>`,
  html: (head, letters) => `${head}<article>${letters} <mark data-label="LOC">Huế</mark></article>`,
}
const BOMB = `<!DOCTYPE a [<!ENTITY a "${'ha '.repeat(50)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(20)}">`).join('')}]>`

describe.each(Object.entries(MARKUP))('%s', (format, file) => {
  const readAll = async (head: string, letters: string) => {
    const { documents, issues } = await read(format, [{ name: 'a.xml', data: file(head, letters) }])
    return { texts: documents.map(({ text }) => text), codes: issues.map(({ code }) => code) }
  }

  test.each([
    ['entities within entities', BOMB, '&j;'],
    ['an entity of another file', '<!DOCTYPE a [<!ENTITY j SYSTEM "file:///etc/passwd">]>', '&j;'],
    ['an entity of another machine', '<!DOCTYPE a [<!ENTITY % j SYSTEM "http://127.0.0.1/x.dtd"> %j;]>', 'x'],
    ['entities behind a comment', `<!-- <a> -->${BOMB}`, '&j;'],
  ])('%s are refused or left as letters', async (_, head, letters) => {
    const { texts, codes } = await readAll(head, letters)
    for (const text of texts) expect([text.length < 200, text.includes('root:')]).toEqual([true, false])
    expect(texts.length + codes.length).toBeGreaterThan(0)
  })

  test('elements within elements without end are read or refused', async () => {
    const { texts, codes } = await readAll('', '<b>'.repeat(200_000) + '</b>'.repeat(200_000))
    expect(texts.length + codes.length).toBeGreaterThan(0)
  })

  test('instructions are passed over, and no letters', async () => {
    const { texts } = await readAll(
      '<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1/x.xsl"?>',
      '<?php echo 1 ?>x',
    )
    for (const text of texts) expect(text).not.toMatch(/php|echo|stylesheet/)
  })
})

test('a line that no string holds is told of, and the lines behind it are read', async () => {
  const block = 'ở Huế '.repeat(1_000_000)
  function* chunks() {
    yield '{"text": "'
    for (let i = 0; i < 50; i++) yield block
    yield '"}\n{"text": "ở Huế", "label": [[2, 5, "LOC"]]}\n'
  }
  const items: ReadItem[] = []
  for await (const item of readStream('doccano', chunks())) items.push(item)
  expect(items).toMatchObject([{ code: 'too_large', severity: 'error', hint: expect.any(String) }, { text: 'ở Huế' }])
})

test('a chain of relations longer than the engine goes deep is read, in order', async () => {
  const count = 50_000
  const links = Array.from({ length: count }, (_, i) => `E${i}\tGo:T1 Theme:${i + 1 < count ? `E${i + 1}` : 'T1'}\n`)
  const files = [
    { name: 'a.txt', data: 'đi' },
    { name: 'a.ann', data: `T1\tGo 0 2\tđi\n${links.join('')}` },
  ]
  const { documents, issues } = await read('brat', files)
  expect([documents[0]?.layers.mentions?.annotations.length, issues]).toEqual([count + 1, []])
})

test('relations in a circle, and ids that come twice, are told of', async () => {
  const ann = 'T1\tGo 0 2\tđi\nE1\tGo:T1 A:E2\nE2\tGo:T1 A:E1\nE3\tGo:T1\nE3\tGo:T1\n'
  const { documents, issues } = await read('brat', [
    { name: 'a.txt', data: 'đi' },
    { name: 'a.ann', data: ann },
  ])
  expect(documents[0]?.layers.mentions?.annotations.map(({ id }) => id)).toEqual(['T1', 'E3'])
  expect(issues.map(({ code }) => code)).toEqual(['duplicate_id', 'relation_lost', 'relation_lost'])
})

test('a span of a hundred thousand pieces takes no longer than its letters', async () => {
  const text = 'a '.repeat(100_000)
  const pieces = Array.from({ length: 100_000 }, (_, i) => `${i * 2} ${i * 2 + 1}`).join(';')
  const { documents } = await read('brat', [
    { name: 'a.txt', data: text },
    { name: 'a.ann', data: `T1\tX ${pieces}\t${text.trimEnd()}\n` },
  ])
  expect(documents[0]?.layers.mentions?.annotations).toMatchObject([{ label: 'X' }])
})

test('ten thousand documents of one name are written under names of their own', () => {
  const same = createDocument({ id: 'tin', text: 'x' })
  const { files } = write(
    'brat',
    Array.from({ length: 10_000 }, () => same),
  )
  expect(new Set(files.map(({ name }) => name)).size).toBe(20_000)
  expect(files.at(-1)?.name).toBe('tin-10000.ann')
})

test('one file that is no text does not stop a stream of files', async () => {
  const items: ReadItem[] = []
  const files = [
    { name: 'a.txt', data: new Uint8Array([0xff, 0x41]) },
    { name: 'b.txt', data: 'ở Huế' },
    { name: 'b.ann', data: 'T1\tLOC 2 5\tHuế\n' },
  ]
  for await (const item of readFileStream('brat', files)) items.push(item)
  expect(items).toMatchObject([{ code: 'invalid_encoding', path: 'a.txt' }, { id: 'b' }])
})
