import type { EntityAnnotation, SpanAnnotation } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { recognizerWithNames } from '../src/cli/annotate/own-recognizer.ts'
import { readNames } from '../src/cli/annotate/read-names.ts'
import { chugiai, file, folder, ndjson } from './run-cli.ts'

interface Line {
  readonly layers: { readonly mentions: { readonly annotations: readonly (SpanAnnotation | EntityAnnotation)[] } }
}

const path = (name: string, data: string | Uint8Array) => `${folder}/${file(name, data)}`
const NAMES =
  '\ufeff# tòa soạn\r\nORG\tTập đoàn Sông Xanh\tSông Xanh Group\tSXG\r\n\r\n{"label":"PER","name":"Nhiếu"}\r\n'

test('a file of names: columns, JSON, remarks and empty lines', async () => {
  expect(await readNames(path('tot.tsv', NAMES))).toEqual([
    { line: 2, name: { label: 'ORG', name: 'Tập đoàn Sông Xanh', variants: ['Sông Xanh Group', 'SXG'] } },
    { line: 4, name: { label: 'PER', name: 'Nhiếu' } },
  ])
})

describe('a bad file is told with its line and what to do', () => {
  test.each<[string, string, RegExp]>([
    ['a name alone', 'ORG\tSông Xanh\nSông Hồng', /:2: no name behind a tab in 'Sông Hồng'. Write a label, a tab/],
    ['a label alone', 'ORG\t\t', /:1: no name behind a tab/],
    ['broken JSON', '# x\n{"label":', /:2: no JSON: /],
    ['JSON without a name', '{"label":"ORG"}', /:1: a name needs two texts. Write \{"label"/],
    ['variants in one text', '{"label":"ORG","name":"A","variants":"B"}', /:1: variants are not a list/],
    ['a link without an id', '{"label":"ORG","name":"A","link":{"base":"b"}}', /:1: a link has a base and an id/],
    ['attributes in a list', '{"label":"ORG","name":"A","attributes":[]}', /:1: attributes are no object/],
    ['an unknown label', '\nCTY\tSông Xanh', /:2: The schema 'news' has no label 'CTY'. Use one of PER, /],
    ['a name of two labels', 'ORG\tA\n\nLOC\tA', /:3: 'A' is ORG 'A' already. Keep one/],
  ])('%s', async (name, data, message) => {
    await expect(recognizerWithNames(path(`${name}.tsv`, data))).rejects.toThrow(message)
  })

  test('not there, or not UTF-8', async () => {
    await expect(readNames(`${folder}/khong-co.tsv`)).rejects.toThrow(/khong-co.tsv cannot be read \(ENOENT\). Give/)
    await expect(readNames(path('cu.tsv', Uint8Array.of(0x4f, 0xe1)))).rejects.toThrow(/is not UTF-8. Save it as UTF-8/)
  })

  test('the command ends with 2 before the first record', () => {
    file('xau.tsv', 'Sông Xanh')
    const { status, stdout, stderr } = chugiai(['annotate', '--names', 'xau.tsv'], 'Mưa ở Huế.')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain("xau.tsv:1: no name behind a tab in 'Sông Xanh'")
  })
})

test('--names marks the names, in one thread and in two', () => {
  file('tot.tsv', `${NAMES}{"label":"ORG","name":"Vườn Mây","link":{"base":"wikidata","id":"Q1"}}`)
  const input = `${JSON.stringify({ text: 'SXG và Vườn Mây mở xưởng.' })}\n${JSON.stringify({ text: 'Vườn Mây vui.' })}\n`
  const { stdout } = chugiai(['annotate', '--names', 'tot.tsv'], input)
  const [first] = ndjson<Line>(stdout)
  const own = first!.layers.mentions.annotations.filter(({ origin }) => origin.name === 'own-name')
  expect(own.map((one) => (one.kind === 'span' ? one.quote : one.links))).toEqual([
    'SXG',
    'Vườn Mây',
    [{ base: 'wikidata', id: 'Q1' }],
  ])
  expect(chugiai(['annotate', '--names', 'tot.tsv', '--workers', '2'], input).stdout).toBe(stdout)
})
