import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { zstdFrame } from './cases/zstd-frame.ts'
import { chugiai, file, folder } from './run-cli.ts'
import { runHere } from './run-here.ts'

// Every command that works record by record reads every kind of input, and makes the same of it.

const records = [
  { id: 'a', text: 'Ông Lê Văn Nam,  ở Huế.', answer: '[{"quote":"Lê Văn Nam","label":"PER"}]' },
  { id: 'b', text: 'Sáng 5/3/2024, xã có "đường" mới.', answer: '[]' },
]
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
const table = (mark: string) =>
  [['id', 'text', 'answer'], ...records.map(({ id, text, answer }) => [id, text, answer])]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark))
    .join('\r\n')
const column = (name: 'id' | 'text' | 'answer') => ({
  name,
  data: records.map((record) => record[name]),
  type: 'STRING' as const,
})
const utf16 = new Uint8Array(Buffer.from(`\ufeff${lines}`, 'utf16le'))

/** The same two records. */
const MANY: readonly (readonly [kind: string, name: string, data: string | Uint8Array, flags?: readonly string[]])[] = [
  ['a JSON array', 'mang.json', JSON.stringify(records, null, 2)],
  ['objects over many lines', 'vat.json', records.map((record) => JSON.stringify(record, null, 2)).join('\n')],
  ['CSV', 'bang.csv', `\ufeff${table(',')}\r\n`],
  ['CSV with semicolons', 'cham-phay.csv', table(';')],
  ['TSV', 'bang.tsv', table('\t')],
  [
    'Parquet',
    'bang.parquet',
    new Uint8Array(parquetWriteBuffer({ columnData: [column('id'), column('text'), column('answer')] })),
  ],
  ['gzip', 'goi.ndjson.gz', gzipSync(lines)],
  ['gzip in two members', 'doi.ndjson.gz', Buffer.concat(lines.split(/(?<=\n)/).map((line) => gzipSync(line)))],
  ['gzip of CSV', 'bang.csv.gz', gzipSync(table(','))],
  ['zstd', 'goi.ndjson.zst', zstdFrame(lines)],
  ['UTF-16', 'u16.ndjson', utf16],
  ['\\r\\n, a byte order mark, empty lines', 'dong.jsonl', `\ufeff\r\n${lines.replaceAll('\n', '\r\n\r\n')}`],
  ['NDJSON without an ending, told so', 'khong-duoi', lines, ['--input', 'ndjson']],
]

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['annotate', '--plain'],
  ['annotate'],
  ['parse'],
  ['normalize'],
  ['segment', '--model', 'none'],
  ['tag', '--model', 'none'],
  ['ground'],
]

const path = (name: string) => join(folder, name)

beforeAll(() => {
  file('hai.ndjson', lines)
  mkdirSync(path('thu-muc/con'), { recursive: true })
  writeFileSync(path('thu-muc/con/hai.ndjson'), lines)
  symlinkSync(path('hai.ndjson'), path('lien-ket.ndjson'))
  for (const [, name, data] of MANY) file(name, data)
})
afterAll(() => vi.restoreAllMocks())

describe.each(COMMANDS)('%s %s', (...command) => {
  let expected = ''
  beforeAll(async () => {
    const { status, stdout } = await runHere([...command, path('hai.ndjson')])
    expect([status, stdout.split('\n').length]).toEqual([0, 3])
    expected = stdout
  })

  test.each(MANY.map(([kind, name, , flags = []]) => [kind, name, flags] as const))('%s', async (_, name, flags) => {
    expect(await runHere([...command, ...flags, path(name)])).toMatchObject({ status: 0, stdout: expected })
  })

  test.each([
    ['a folder', 'thu-muc'],
    ['a pattern', 'thu-muc/**/h?i.nd*'],
    ['a link', 'lien-ket.ndjson'],
  ])('%s', async (_, name) => {
    expect(await runHere([...command, path(name)])).toMatchObject({ status: 0, stdout: expected })
  })

  test('standard input, packed as well', () => {
    expect(chugiai(command, lines)).toMatchObject({ status: 0, stdout: expected })
    expect(chugiai([...command, '-'], gzipSync(lines))).toMatchObject({ status: 0, stdout: expected })
  })
})

describe.each(COMMANDS.filter(([name]) => name !== 'ground'))('%s %s', (...command) => {
  const text = 'Ông Lê Văn Nam ở Huế.'
  const isPlain = command.includes('--plain')

  test.each([
    ['a text', 'mot.txt', text, 1],
    ['a text with \\r\\n and a byte order mark', 'cr.txt', `\ufeff${text}\r\n`, 1],
    ['UTF-16', 'u16.txt', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), 1],
    ['gzip', 'mot.txt.gz', gzipSync(text), 1],
    [
      'HTML',
      'mot.html',
      `<!doctype html><title>Tin</title><article><h1>Tin</h1><p>${text.repeat(30)}</p></article>`,
      1,
    ],
    ['a text a line', 'dong.txt', `${text}\n${text}\n`, 2],
  ] satisfies [string, string, string | Uint8Array, number][])('%s', async (kind, name, data, count) => {
    const isMarkup = kind === 'HTML' && command[0] === 'normalize' // which changes letters alone
    const flags = count > 1 ? ['--input', 'lines'] : []
    const { status, stdout } = await runHere([...command, ...flags, path(file(name, data))])
    if (isPlain && kind === 'HTML') expect(status).toBe(1)
    else
      expect([status, stdout.split('Huế').length - 1 >= count, stdout.includes('doctype')]).toEqual([0, true, isMarkup])
  })
})
