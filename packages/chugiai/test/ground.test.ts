import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { groundCommand } from '../src/cli/ground/ground-command.ts'
import { folder, ndjson } from './run-cli.ts'

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

interface Document {
  readonly id: string
  readonly layers?: { readonly mentions?: { readonly annotations: readonly Record<string, unknown>[] } }
}

const found = () =>
  ndjson<Document>(out).map(({ layers }) =>
    layers?.mentions?.annotations.map(({ label, quote }) => `${label} ${quote}`),
  )

test('a text and an answer in a fence, without marks and cut off', async () => {
  const own = path('bai.txt', '\ufeffBà Lê Thị Hoa thăm xã Nậm Khao.')
  const answer = path(
    'answer.txt',
    'Kết quả:\n```json\n[{"label": "PER", "quote": "le thi hoa"}, {"label": "LOC", "quote": "Nậm  Khao"}, {"label": "LO',
  )
  expect(await groundCommand([], { text: own, extractions: answer, model: 'qwen' })).toBe(0)
  expect(found()).toEqual([['PER Lê Thị Hoa', 'LOC Nậm Khao']])
  expect(ndjson<Document>(out)[0]!.layers!.mentions!.annotations[0]).toMatchObject({
    status: 'suggested',
    origin: { kind: 'model', name: 'qwen' },
  })
  expect(told).toContain('answer_cut_off')
})

test('records of NDJSON, in order; one that is bad stands in its place', async () => {
  const records = [
    { id: 1, text: 'ở Huế', extractions: [{ label: 'LOC', quote: 'huế' }] },
    { id: 2, text: 'ở Huế' },
    { id: 3, text: 'ở Huế', answer: '{"extractions": [{"label": "LOC", "quote": "Đà Nẵng"}]}' },
  ]
  const input = path('r.ndjson', records.map((record) => JSON.stringify(record)).join('\n'))
  expect(await groundCommand([input], {})).toBe(1)
  expect(found()).toEqual([['LOC Huế'], undefined, []])
  expect(ndjson(out)[1]).toMatchObject({ error: { code: 'missing_extractions' }, line: 2 })
  expect(told).toContain('quote_orphan')
})

test('with --strict what has no place is a finding', async () => {
  const input = path('s.ndjson', JSON.stringify({ text: 'ở Huế', extractions: [{ label: 'LOC', quote: 'Đà Nẵng' }] }))
  expect(await groundCommand([input], {})).toBe(0)
  expect(await groundCommand([input], { strict: true })).toBe(1)
})

test('a text without an answer is refused', async () => {
  await expect(groundCommand([], { text: path('x.txt', 'x') })).rejects.toThrow('go together')
  await expect(groundCommand([], { text: join(folder, 'none'), extractions: 'none' })).rejects.toThrow('cannot be read')
})
