import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gunzip } from '../src/cli/input/gunzip.ts'
import { InputReader } from '../src/cli/input/read-input.ts'
import type { RawRecord } from '../src/cli/record/record.ts'
import { file, folder, ndjson } from './run-cli.ts'
import { runHere } from './run-here.ts'

const COUNT = 3_000
const line = (i: number) => `${JSON.stringify({ id: `b${i}`, text: `Bài số ${i}, ${Math.sin(i)}` })}\n`
const lines = Array.from({ length: COUNT }, (_, i) => line(i)).join('')
const packed = gzipSync(lines)

async function recordsOf(name: string, data: Uint8Array): Promise<RawRecord[]> {
  const path = join(folder, file(name, data))
  const records: RawRecord[] = []
  for await (const one of new InputReader(path, { kind: 'auto', maxLength: 1_000_000 }).records()) records.push(one)
  return records
}

const textsOf = (records: readonly RawRecord[]) => records.map(({ bytes }) => new TextDecoder().decode(bytes))

describe('what can be read of a broken gzip is read, and the fault is one record that failed, with its place', () => {
  const rubbish = (data: string | Uint8Array) => Buffer.concat([packed, Buffer.from(data)])
  test.each<[string, Uint8Array]>([
    ['a word', rubbish('xong')],
    ['one byte', rubbish(Uint8Array.of(7))],
    ['a page of HTML', rubbish('<html>…</html>'.repeat(9_000))],
    ['zeros and then a word', rubbish(`${'\0'.repeat(600)}x`)],
  ])('%s behind the end', async (name, data) => {
    const records = await recordsOf(`sau ${name}.ndjson.gz`, data)
    const last = records.pop()
    expect(textsOf(records)).toEqual(lines.trimEnd().split('\n'))
    expect(last).toMatchObject({
      kind: 'broken',
      place: { line: COUNT + 1 },
      error: { code: 'invalid_compression', message: 'The gzip data is broken: what stands behind its end is no gzip' },
    })
  })

  test('a last line without a line feed is whole, and so is a text', async () => {
    const [one, two, fault] = await recordsOf(
      'khong.ndjson.gz',
      Buffer.concat([gzipSync('{"a":1}\n{"a":2}'), Buffer.from('x')]),
    )
    expect(textsOf([one, two] as RawRecord[])).toEqual(['{"a":1}', '{"a":2}'])
    expect(fault).toMatchObject({ kind: 'broken', place: { line: 2 } })
    const [text, behind, ...more] = await recordsOf(
      'bai.txt.gz',
      Buffer.concat([gzipSync('Mưa lớn'), Buffer.from('x')]),
    )
    expect(textsOf([text] as RawRecord[])).toEqual(['Mưa lớn'])
    expect([behind?.kind, behind?.place.line, more]).toEqual(['broken', undefined, []])
  })

  test('a text that is cut off is no article', async () => {
    const records = await recordsOf('cut.txt.gz', gzipSync('Mưa lớn\n'.repeat(9_000)).subarray(0, -20))
    expect(records.map(({ kind }) => kind)).toEqual(['broken'])
  })

  test('cut off anywhere: whole lines in order, then the fault in the line of the cut', async () => {
    const all = lines.trimEnd().split('\n')
    const members = Buffer.concat(all.slice(0, 40).map((one) => gzipSync(`${one}\n`)))
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), async (isOne, at) => {
        const data = isOne ? packed : members
        const records = await recordsOf('cat.ndjson.gz', data.subarray(0, 2 + Math.floor(at * (data.length - 3))))
        const good = records.filter(({ kind }) => kind !== 'broken')
        const bad = records.filter(({ kind }) => kind === 'broken')
        expect(textsOf(good)).toEqual(all.slice(0, good.length))
        expect(isOne ? bad.length : 1).toBe(1) // between two members it is not seen
        for (const { place } of bad) expect(place.line ?? 1).toBe(good.length + 1)
      }),
      { numRuns: 60 },
    )
    const half = await recordsOf('nua.ndjson.gz', packed.subarray(0, packed.length / 2))
    expect(half.length).toBeGreaterThan(COUNT / 3)
  })

  test('a byte changed within: what was unpacked before stays', async () => {
    const bad = Uint8Array.from(packed)
    bad.fill(0xff, bad.length - 200, bad.length - 100)
    const records = await recordsOf('doi.ndjson.gz', bad)
    expect(records.length).toBeGreaterThan(COUNT / 3)
    expect(records.at(-1)).toMatchObject({ kind: 'broken', error: { code: 'invalid_compression' } })
  })

  test('by the command: results, one error line, status 1', async () => {
    const input = join(folder, file('lenh.ndjson.gz', rubbish('xong')))
    const out = join(folder, 'kq')
    expect((await runHere(['normalize', input, '--out', out, '--quiet'])).status).toBe(1)
    expect(ndjson(readFileSync(join(out, 'lenh.ndjson'), 'utf8'))).toHaveLength(COUNT)
    expect(ndjson(readFileSync(join(out, 'lenh.errors.ndjson'), 'utf8'))).toMatchObject([
      { error: { code: 'invalid_compression' }, file: input, line: COUNT + 1 },
    ])
  })
})

test('a gzip comes out the same however its bytes arrive, with every field of the header and many members', async () => {
  const [head, rest] = [packed.subarray(4, 10), packed.subarray(10)]
  const full = [0x1f, 0x8b, 8, 2 + 4 + 8 + 16, ...head, 3, 0, 9, 0, 9, ...Buffer.from('tên\0lời\0'), 0, 0]
  const data = Buffer.concat([Uint8Array.from(full), rest, gzipSync(''), packed, Buffer.alloc(700)])
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 70_000 }), async (size) => {
      async function* chunks() {
        for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size)
      }
      const parts: Uint8Array[] = []
      for await (const part of gunzip(chunks())) parts.push(part)
      expect(Buffer.concat(parts).toString() === lines + lines).toBe(true)
    }),
    { numRuns: 12 },
  )
})
