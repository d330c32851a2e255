import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { beforeEach, expect, test, vi } from 'vitest'
import { validateCommand } from '../src/cli/check/validate-command.ts'
import { convertCommand } from '../src/cli/convert/convert-command.ts'
import { folder } from './run-cli.ts'

let out = ''
let told = ''

beforeEach(() => {
  out = ''
  told = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += text
    return true
  })
})

const path = (name: string, data: string) => {
  writeFileSync(join(folder, name), data)
  return join(folder, name)
}

test('the format is found out, and one file goes to standard output', async () => {
  const input = path('a.jsonl', '{"id": "d1", "text": "👋 ở Huế", "label": [[5, 8, "LOC"]]}\n')
  expect(await convertCommand([input], { to: 'csv' })).toBe(0)
  expect(out).toBe('document,start,end,label,quote,text\nd1,4,7,LOC,Huế,👋 ở Huế\n')
  expect(told).toBe('')
})

test('what cannot be written is told; with --loss error nothing is written', async () => {
  const input = path('b.jsonl', '{"id": "d1", "text": "ở Huế", "label": [[0, 5, "X"], [2, 5, "LOC"]]}\n')
  expect(await convertCommand([input], { to: 'conll' })).toBe(0)
  expect(out).toContain('Huế\tI-X')
  expect(told).toContain('warning overlap_lost: 1 in 1 document\n  d1: 1 not written: spans over others\n')
  out = ''
  expect(await convertCommand([input], { to: 'conll', loss: 'error' })).toBe(1)
  expect(out).toBe('')
})

test('standoff is read with the text beside it, from a folder', async () => {
  mkdirSync(join(folder, 'brat'))
  path('brat/c.txt', 'ở Huế')
  path('brat/c.ann', 'T1\tLOC 2 5\tHuế\n')
  expect(await convertCommand([join(folder, 'brat')], { to: 'doccano' })).toBe(0)
  expect(JSON.parse(out)).toEqual({ id: 'c', text: 'ở Huế', label: [[2, 5, 'LOC']] })
})

test('several files go to a folder, and over nothing that is there', async () => {
  const input = path('e.jsonl', '{"id": "d1", "text": "ở Huế", "label": [[2, 5, "LOC"]]}\n')
  await expect(convertCommand([input], { to: 'brat' })).rejects.toThrow('name a folder by --out')
  const target = join(folder, 'target')
  expect(await convertCommand([input], { to: 'brat', out: target })).toBe(0)
  expect(readFileSync(join(target, 'd1.ann'), 'utf8')).toBe('T1\tLOC 2 5\tHuế\n')
  await expect(convertCommand([input], { to: 'brat', out: target })).rejects.toThrow('is there already')
  expect(await convertCommand([input], { to: 'brat', out: target, overwrite: true })).toBe(0)
})

test('what is wrong in a file is a finding, and the rest is converted', async () => {
  const input = path(
    'f.jsonl',
    '{"id": "d1", "text": "Huế", "label": [[0, 9, "LOC"]]}\n{"id": "d2", "text": "Huế", "label": [[0, 3, "LOC"]]}\n',
  )
  expect(await convertCommand([input], { to: 'doccano' })).toBe(1)
  expect(told).toContain('error span_out_of_range: 1 in 1 document')
  expect(out.split('\n')[1]).toContain('[[0,3,"LOC"]]')
})

test('our own documents go both ways with all that they hold', async () => {
  const input = path('g.jsonl', '{"id": "d1", "text": "ở Huế", "label": [[2, 5, "LOC"]]}\n')
  await convertCommand([input], { to: 'document' })
  const own = path('h.jsonl', out)
  out = ''
  expect(await convertCommand([own], { to: 'document' })).toBe(0)
  expect(out).toBe(readFileSync(own, 'utf8'))
})

test.each([
  [{ to: 'nope' }, '--to is one of'],
  [{ to: 'csv', from: 'nope' }, '--from is one of'],
  [{ to: 'csv', unit: 'bytes' }, '--unit is one of'],
])('%o is refused', async (flags, message) => {
  await expect(convertCommand([path('i.jsonl', '{}')], flags)).rejects.toThrow(message)
})

test('a file of no format is refused, and so is one that is not there', async () => {
  await expect(convertCommand([path('j.jsonl', 'xin chào')], { to: 'csv' })).rejects.toThrow('--from')
  await expect(convertCommand([join(folder, 'none')], { to: 'csv' })).rejects.toThrow('There is no such file')
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('patterns name files, ** those of folders below', async () => {
  mkdirSync(join(folder, 'mau', 'sau'), { recursive: true })
  path('mau/a.jsonl', '{"id": "a", "text": "Huế", "label": [[0, 3, "LOC"]]}\n')
  path('mau/sau/b.jsonl', '{"id": "b", "text": "Vinh", "label": [[0, 4, "LOC"]]}\n')
  path('mau/c.txt', 'không đọc')
  expect(await convertCommand([join(folder, 'mau', '*.jsonl')], { to: 'csv' })).toBe(0)
  expect(out.split('\n').filter((line) => line.includes('LOC'))).toHaveLength(1)
  out = ''
  expect(await convertCommand([join(folder, 'mau', '**', '*.jsonl')], { to: 'csv' })).toBe(0)
  expect(out.split('\n').filter((line) => line.includes('LOC'))).toHaveLength(2)
  await expect(convertCommand([join(folder, 'mau', '*.x')], { to: 'csv' })).rejects.toThrow('No file fits')
})

test('ndjson is our own documents', async () => {
  expect(await convertCommand([path('e.jsonl', '{"id": "d1", "text": "Huế", "label": []}\n')], { to: 'ndjson' })).toBe(
    0,
  )
  expect(JSON.parse(out)).toMatchObject({ version: 1, id: 'd1' })
})

test('validate --from checks files of every format: what is wrong, and how many documents there are', async () => {
  const input = path(
    'f.jsonl',
    '{"id": "d1", "text": "👋 Huế", "spans": [{"start": 3, "end": 6, "label": "LOC", "text": "Huế"}]}\n',
  )
  const wrong = path('g.tsv', '#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Huế\n1-1\t0-3\tHuế\t\nmột\n')
  expect(await validateCommand([input], { from: 'prodigy' })).toBe(1)
  expect(out).toContain('error')
  expect(told).toContain('1 documents read')
  out = ''
  expect(await validateCommand([wrong], { from: 'auto', json: true })).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ format: 'webanno-tsv', code: 'invalid_line', document: 'g' })
  expect(
    await validateCommand([path('h.jsonl', '{"id": "d1", "text": "Huế", "label": [[0, 3, "LOC"]]}\n')], {
      from: 'auto',
    }),
  ).toBe(0)
})

const LINE = '{"id": "d1", "text": "ở Huế", "label": [[2, 5, "LOC"]]}\n'

test('Parquet goes out to a folder and comes in again, found out by its bytes', async () => {
  const target = join(folder, 'bang')
  expect(await convertCommand([path('p.jsonl', LINE)], { to: 'parquet', out: target, rows: 'tokens' })).toBe(0)
  const file = join(target, 'documents.parquet')
  expect(await parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer })).toEqual([
    { id: 'd1', tokens: ['ở', 'Huế'], ner_tags: ['O', 'B-LOC'] },
  ])
  expect(await convertCommand([file], { to: 'doccano' })).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ id: 'd1', label: [[2, 5, 'LOC']] })
})

test('an input is never written over, not even by its name', async () => {
  const own = join(folder, 'cho')
  mkdirSync(own)
  writeFileSync(join(own, 'documents.jsonl'), LINE)
  const flags = { to: 'doccano', out: own, overwrite: true }
  await expect(convertCommand([join(own, 'documents.jsonl')], flags)).rejects.toThrow('is an input')
  expect(readFileSync(join(own, 'documents.jsonl'), 'utf8')).toBe(LINE)
})

test('a file that is no text is told of, and does not stop the others', async () => {
  const wrong = join(folder, 'v.jsonl')
  writeFileSync(wrong, Buffer.from([0x7b, 0xff, 0x7d, 0x0a]))
  expect(await convertCommand([wrong, path('w.jsonl', LINE)], { from: 'doccano', to: 'doccano' })).toBe(1)
  expect(told).toContain('error invalid_encoding: 1 in 0 documents')
  expect(JSON.parse(out)).toMatchObject({ id: 'd1' })
})

test('a file of no records is written as an empty file, and a failed run leaves none behind', async () => {
  const target = join(folder, 'rong')
  expect(await convertCommand([path('x.jsonl', '')], { from: 'doccano', to: 'csv', out: target })).toBe(0)
  expect(await convertCommand([path('y.jsonl', '\n')], { from: 'doccano', to: 'prodigy', out: target })).toBe(0)
  expect(readdirSync(target).sort()).toEqual(['documents.csv', 'documents.jsonl'])
})

test('text of UTF-16 with its mark is read as it comes', async () => {
  const file = join(folder, 'z.jsonl')
  writeFileSync(file, Buffer.from(`\ufeff${LINE}`, 'utf16le'))
  expect(await convertCommand([file], { to: 'doccano' })).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ label: [[2, 5, 'LOC']] })
})

test('what lies in a folder and is of no format is left out and told; what was named is refused', async () => {
  mkdirSync(join(folder, 'lan'))
  path('lan/SOURCE.txt', 'ghi chú về dữ liệu')
  path('lan/a.jsonl', LINE)
  writeFileSync(join(folder, 'lan', 'b.txt'), Buffer.from([0xff, 0x41, 0x0a]))
  expect(await convertCommand([join(folder, 'lan')], { to: 'doccano' })).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ id: 'd1' })
  expect(told).toContain('left out:')
  await expect(convertCommand([join(folder, 'lan', 'SOURCE.txt')], { to: 'doccano' })).rejects.toThrow('--from')
})

test('what is only read is refused before anything is read', async () => {
  await expect(convertCommand([join(folder, 'none')], { to: 'inception' })).rejects.toThrow('--to is one of')
})
