import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands/commands.ts'
import { chugiai, file, folder, shell } from './run-cli.ts'

// Every line that `--help` shows is run, with files of the names that stand in it.

const record = (i: number) => ({
  ...{ id: `b${i}`, text: `Ông Lê Văn Nam ${i} ở Huế.`, nguon: i % 2 === 0 ? 'báo' : 'đài' },
  ...{ data: { body: `Bài ${i}` }, answer: '[{"label": "PER", "quote": "Lê Văn Nam"}]' },
})
const lines = (make: (i: number) => unknown) =>
  Array.from({ length: 6 }, (_, i) => `${JSON.stringify(make(i))}\n`).join('')

beforeAll(() => {
  const page = `<!doctype html><title>Tin</title><article><h1>Xã có đường mới</h1><p>${'Sáng 5/3, ông Nam đi Huế. '.repeat(40)}</p></article>`
  for (const name of ['bao', 'kho', 'du-an', '.config/fish/completions'])
    mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['bai.txt', 'binh-luan.txt', 'bao/mot.txt', 'kho/a.txt', 'du-an/a.txt'])
    file(name, 'Bà Hoa ở Huế.\n')
  for (const name of ['trang.html', 'bao/hai.html']) file(name, page)
  file('crawl.ndjson', lines(record))
  file('crawl.ndjson.gz', gzipSync(lines(record)))
  file('tra-loi.json', '[{"label": "PER", "quote": "Hoa"}]')
  file('tra-loi.ndjson', lines(record))
  file('du-an/a.ann', 'T1\tPER 3 6\tHoa\n')
  file('doccano.jsonl', '{"id": 1, "text": "Bà Hoa", "label": [[3, 6, "PER"]]}\n')
  const { stdout } = chugiai(['annotate', 'crawl.ndjson', '--plain', '--quiet', '--workers', '1'])
  for (const name of ['vang', 'doan', 'gan-nhan', 'cu', 'moi', 'an', 'lan']) file(`${name}.ndjson`, stdout)
})

const examples = COMMANDS.flatMap(({ examples }) => examples.map(([line]) => line))

test.each(examples)('chugiai %s', (line) => {
  const command = `$CHUGIAI ${line}`.replaceAll('| chugiai', '| $CHUGIAI').replace('~/', './')
  const { status, stderr } = shell(command)
  expect([0, 1], stderr).toContain(status)
  expect(stderr).not.toMatch(/no such file|internal error/i)
})
