import { createDocument } from '@chugiai/annotation'
import { detectFormat, formats, read, readStream, write } from '@chugiai/formats'
import { messyText, runs } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

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
