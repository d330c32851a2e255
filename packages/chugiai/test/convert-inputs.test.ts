import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { zstdFrame } from './cases/zstd-frame.ts'
import { chugiai, file, folder } from './run-cli.ts'
import { runHere } from './run-here.ts'

// `convert` and `validate --from` read what the other commands do: files, folders, patterns, standard input, packed or not.

const documents = [
  { id: 'a', text: 'Ông Lê Văn Nam ở Huế.', label: [[4, 14, 'PER']] },
  { id: 'b', text: '👋 Đà Nẵng', label: [[2, 9, 'LOC']] },
]
const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('')
const utf16 = new Uint8Array(Buffer.from(`\ufeff${lines}`, 'utf16le'))
const standoff = { text: 'ở Huế', annotations: 'T1\tLOC 2 5\tHuế\n' }

const INPUTS: readonly (readonly [kind: string, name: string, data: string | Uint8Array])[] = [
  ['a JSON array', 'mang.json', JSON.stringify(documents, null, 2)],
  ['gzip', 'goi.jsonl.gz', gzipSync(lines)],
  ['gzip in two members', 'doi.ndjson.gz', Buffer.concat(lines.split(/(?<=\n)/).map((line) => gzipSync(line)))],
  ['gzip without an ending', 'goi', gzipSync(lines)],
  ['zstd', 'goi.ndjson.zst', zstdFrame(lines)],
  ['UTF-16', 'u16.jsonl', utf16],
  ['UTF-16 in gzip', 'u16.jsonl.gz', gzipSync(utf16)],
  ['\\r\\n, a byte order mark, empty lines', 'dong.jsonl', `\ufeff${lines.replaceAll('\n', '\r\n\r\n')}`],
]

const path = (name: string) => join(folder, name)
let expected = ''

beforeAll(async () => {
  file('hai.jsonl', lines)
  mkdirSync(path('thu-muc/con'), { recursive: true })
  writeFileSync(path('thu-muc/con/hai.ndjson'), lines)
  mkdirSync(path('goi-lai'))
  writeFileSync(path('goi-lai/hai.jsonl.gz'), gzipSync(lines))
  symlinkSync(path('hai.jsonl'), path('lien-ket.jsonl'))
  for (const [, name, data] of INPUTS) file(name, data)
  const { status, stdout } = await runHere(['convert', path('hai.jsonl'), '--to', 'csv'])
  expect([status, stdout.split('\n').length]).toEqual([0, 4])
  expected = stdout
})

describe('convert', () => {
  test.each<readonly [string, string]>([
    ...INPUTS.map(([kind, name]) => [kind, name] as const),
    ['a folder', 'thu-muc'],
    ['a folder of packed files', 'goi-lai'],
    ['a pattern', 'thu-muc/**/h?i.nd*'],
    ['a pattern that fits a folder and the file in it', 'thu-muc/**'],
    ['a link', 'lien-ket.jsonl'],
  ])('%s', async (_, name) => {
    expect(await runHere(['convert', path(name), '--to', 'csv'])).toMatchObject({ status: 0, stdout: expected })
  })

  test.each<[string, string[], string | Uint8Array]>([
    ['standard input', [], lines],
    ['named -', ['-'], lines],
    ['packed', [], gzipSync(lines)],
    ['of UTF-16', [], utf16],
    ['of a named format', ['--from', 'doccano'], lines],
    ['read twice, for what would be lost', ['--loss', 'error'], lines],
  ])('%s', (_, flags, input) => {
    expect(chugiai(['convert', ...flags, '--to', 'csv'], input)).toMatchObject({ status: 0, stdout: expected })
  })

  test('of one format to another and back, by pipes', () => {
    const { stdout } = chugiai(['convert', '--to', 'document'], lines)
    expect(chugiai(['convert', '--to', 'csv'], gzipSync(stdout))).toMatchObject({ status: 0, stdout: expected })
  })

  test('Parquet that was written a moment ago', async () => {
    const flags = ['--to', 'parquet', '--rows', 'tokens', '--out', path('bang')]
    expect((await runHere(['convert', path('hai.jsonl'), ...flags])).status).toBe(0)
    const { stdout } = await runHere(['convert', path('bang/documents.parquet'), '--to', 'csv'])
    expect(stdout.split('\n').length).toBe(4)
  })

  test('standoff, its text beside it, found through a pattern and in a folder', async () => {
    mkdirSync(path('brat'))
    writeFileSync(path('brat/c.txt'), standoff.text)
    writeFileSync(path('brat/c.ann'), standoff.annotations)
    for (const name of ['brat', 'brat/*.ann', 'brat/c.ann'])
      expect((await runHere(['convert', path(name), '--to', 'csv'])).stdout).toMatch(/^c,2,5,LOC,Huế/m)
  })
})

test('validate --from reads them too', async () => {
  for (const name of ['goi.jsonl.gz', 'thu-muc', 'goi.ndjson.zst'])
    expect(await runHere(['validate', '--from', 'auto', path(name)])).toMatchObject({
      status: 0,
      stderr: '2 documents read: 0 errors, 0 warnings\n',
    })
  expect(chugiai(['validate', '--from', 'doccano'], lines)).toMatchObject({ status: 0 })
})

test('what annotate wrote loses nothing on its way to its own format, also from the folder of a run', async () => {
  const out = path('chu-giai')
  expect((await runHere(['annotate', path('hai.jsonl'), '--out', out, '--quiet'])).status).toBe(0)
  const results = await runHere(['convert', out, '--to', 'document', '--loss', 'error'])
  expect(results).toMatchObject({ status: 0, stderr: '', stdout: readFileSync(join(out, 'hai.ndjson'), 'utf8') })
  expect(await runHere(['validate', out])).toMatchObject({ status: 0, stderr: expect.stringMatching(/^2 checked: 0/) })
  expect((await runHere(['stats', out])).stdout).toMatch(/^2 records/)
})

describe('what cannot be read', () => {
  beforeAll(() => {
    file('cut.jsonl.gz', gzipSync(lines.repeat(2_000)).subarray(0, -200))
    mkdirSync(path('trong'))
    mkdirSync(path('la'))
    writeFileSync(path('la/a.txt'), 'ghi chú')
    writeFileSync(path('la/b.txt'), 'ghi chú')
    file('hong.gz', Buffer.concat([gzipSync(lines).subarray(0, 10), Buffer.alloc(50, 0xff)]))
    symlinkSync('vong', path('vong'))
  })

  test('a packed file that breaks off: what is before the fault is converted, the fault is told with the file', async () => {
    const { status, stdout, stderr } = await runHere(['convert', path('cut.jsonl.gz'), '--to', 'csv'])
    expect([status, stdout.split('\n').length > 10]).toEqual([1, true])
    expect(stderr).toMatch(/error invalid_compression: 1[\s\S]*cut\.jsonl\.gz: The gzip data is broken/)
  })

  test('with --loss error nothing is written then', async () => {
    const flags = ['--to', 'csv', '--loss', 'error']
    expect(await runHere(['convert', path('cut.jsonl.gz'), ...flags])).toMatchObject({ status: 1, stdout: '' })
  })

  test('it does not stop the others', async () => {
    const files = [path('cut.jsonl.gz'), path('hai.jsonl')]
    const { status, stdout } = await runHere(['convert', ...files, '--from', 'doccano', '--to', 'csv'])
    expect([status, stdout.endsWith(expected.split('\n').slice(1).join('\n'))]).toEqual([1, true])
  })

  test.each([
    ['a file that is not there', ['khong-co.jsonl'], /khong-co\.jsonl: There is no such file/],
    ['told its format as well', ['khong-co.jsonl', '--from', 'doccano'], /There is no such file/],
    ['a file as a folder', ['hai.jsonl/b'], /what stands before it is no folder/],
    ['a link to itself', ['vong'], /a link that leads to itself/],
    ['a pattern that fits nothing', ['khong*.jsonl'], /No file fits/],
    ['a folder of nothing', ['trong'], /There is nothing to read in/],
    ['a folder of other things', ['la'], /No file is of a format that is known/],
    ['gzip that is broken from its start', ['hong.gz'], /The gzip data is broken/],
  ])('%s', async (_, [name = '', ...flags], message) => {
    await expect(runHere(['convert', path(name), ...flags, '--to', 'csv'])).rejects.toThrow(message)
  })

  test('empty standard input is of no format; of a named one it is empty', () => {
    expect(chugiai(['convert', '--to', 'csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/stdin is of no/),
    })
    expect(chugiai(['convert', '--from', 'doccano', '--to', 'csv'])).toMatchObject({ status: 0 })
  })
})
