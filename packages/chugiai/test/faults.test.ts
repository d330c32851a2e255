import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChugiaiError } from '@chugiai/text'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inputFiles } from '../src/cli/input/input-files.ts'
import { FolderSink } from '../src/cli/output/folder-sink.ts'
import { runBatch } from '../src/cli/stream/batch.ts'
import { OutputError } from '../src/cli/terminal/output-error.ts'
import { UsageError } from '../src/cli/terminal/usage-error.ts'
import { type Fault, withFault } from './failing-fs.ts'
import { folder } from './run-cli.ts'

// Every call to the file system fails in turn. After `--resume` all is as if nothing had been.

const record = (i: number) => (i % 13 === 5 ? '{hỏng' : JSON.stringify({ id: `bai-${i}`, text: `Bài số ${i}` }))
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${record(from + i)}\n`).join('')

const inputs = [join(folder, 'mot.ndjson'), join(folder, 'hai.ndjson'), join(folder, 'rong.ndjson')]

beforeAll(() => {
  writeFileSync(inputs[0]!, lines(0, 70))
  writeFileSync(inputs[1]!, lines(70, 75))
  writeFileSync(inputs[2]!, '')
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterAll(() => vi.restoreAllMocks())

interface Form {
  readonly packing?: 'gzip' | 'none'
  readonly parts?: { readonly records: number; readonly bytes: number }
  readonly parquet?: boolean
}

async function run(out: string, resume: boolean, { packing = 'none', ...form }: Form): Promise<void> {
  const files = inputFiles(inputs, { results: out })
  const identity = { command: 'thử', version: '1', options: { ...form, packing } }
  const sink = new FolderSink(out, files, {
    ...{ resume, overwrite: false, inline: false, identity, packing, commitEvery: -1 },
    ...form,
  })
  await runBatch({
    ...{
      files,
      sink,
      reading: { kind: 'auto', maxLength: 1_000_000 },
      workers: 0,
      workerMemory: 2e9,
      unordered: false,
      timeout: 60_000,
    },
    ...{ isInline: false, maxErrors: Number.POSITIVE_INFINITY, quiet: true, progress: 'none', tellsEnd: false },
    work: { command: 'normalize', flags: {}, colour: false },
    makeWork: () => (good) => {
      if (good.kind !== 'json') throw new ChugiaiError('not_text', 'no JSON', { hint: '' })
      return { output: `${JSON.stringify(good.value)}\n`, issues: [] }
    },
  })
}

function contents(out: string): Record<string, string> {
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'base64')]))
}

let number = 0
function newFolder(): string {
  const out = join(folder, `ra-${number++}`)
  mkdirSync(out)
  return out
}

const FORMS: readonly (readonly [string, Form])[] = [
  ['a file an input', {}],
  ['packed parts', { packing: 'gzip', parts: { records: 40, bytes: 1e9 } }],
  ['Parquet', { parquet: true, parts: { records: 32, bytes: 1e9 } }],
]

describe.each(FORMS)('%s', (_, form) => {
  test.each(['ENOSPC', 'EIO', 'EACCES', 'short', 'killed'] satisfies Fault[])('%s', async (fault) => {
    const undisturbed = newFolder()
    await withFault(undisturbed, fault, Number.POSITIVE_INFINITY, () => run(undisturbed, false, form))
    const expected = contents(undisturbed)
    expect(Object.keys(expected).length).toBeGreaterThan(3)
    expect(Object.keys(expected).filter((name) => /part$|lock/.test(name))).toEqual([])
    for (let n = 1; ; n++) {
      const out = newFolder()
      const { count, error } = await withFault(out, fault, n, () => run(out, false, form))
      if (count < n) break
      if (fault !== 'short' && fault !== 'killed') expect([n, error, isTold(error)]).toEqual([n, error, true])
      rmSync(join(out, 'chugiai-lock.json'), { force: true }) // as the process is gone that held it
      const again = await withFault(out, fault, Number.POSITIVE_INFINITY, () => run(out, true, form))
      expect([n, again.error]).toEqual([n, undefined])
      expect([n, contents(out)]).toEqual([n, expected])
      rmSync(out, { recursive: true })
    }
  })
})

/** What fails is told with the file and the reason, not as a fault of the program. */
function isTold(error: unknown): boolean {
  return error === undefined || error instanceof OutputError || error instanceof UsageError
}
