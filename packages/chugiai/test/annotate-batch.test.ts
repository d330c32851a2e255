import { setTimeout as wait } from 'node:timers/promises'
import { ChugiaiError, issueFromError } from '@chugiai/text'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { annotateBatchWith } from '../src/batch/annotate-batch.ts'
import { type IndexedItem, itemWork } from '../src/batch/annotate-item.ts'
import type { BatchItem, BatchOptions, BatchResult } from '../src/batch/batch-options.ts'
import type { annotateBatch } from '../src/batch/node/index.ts'
import { runChunk } from '../src/batch/run-chunk.ts'
import { annotateBatch as annotateInBrowser } from '../src/batch/web/index.ts'
import { type WorkerHandle, WorkerPool } from '../src/batch/worker-pool.ts'

// The pool with workers that are none, so that they hang and crash as they are told; the built half for Node at the end.

type Do = (items: readonly IndexedItem[]) => Promise<readonly BatchResult[]>

function fakeWorker(work: Do, started: { count: number; ended: number }): WorkerHandle {
  let answer: (message: unknown) => void
  let fail: (error: Error) => void
  let isReady = false
  started.count++
  return {
    post: (items) =>
      void work(items as readonly IndexedItem[]).then(
        (results) => answer(results),
        (error) => fail(error),
      ),
    listen: (onMessage, onEnd) => {
      answer = onMessage
      fail = onEnd
      if (!isReady) queueMicrotask(() => answer([]))
      isReady = true
    },
    end: () => {
      started.ended++
    },
  }
}

async function run(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  options: BatchOptions,
  special: Do = itemWork(options),
) {
  const started = { count: 0, ended: 0 }
  const results: BatchResult[] = []
  const start = (size: number) => new WorkerPool<IndexedItem, BatchResult>(size, () => fakeWorker(special, started))
  for await (const result of annotateBatchWith(start, 2, items, options)) results.push(result)
  return { results, started }
}

const texts = Array.from({ length: 40 }, (_, i) => `Ông Nam ${i} ở Huế.`)
const idOf = (result: BatchResult) => ('document' in result ? result.document.text : result.error.code)

test('gives what annotate gives, in order', async () => {
  const { results, started } = await run(texts, { plain: true, chunkSize: 3 })
  expect(results.map(idOf)).toEqual(texts)
  expect(results.map(({ index }) => index)).toEqual(texts.map((_, i) => i))
  expect(started.count).toBe(2)
  expect(started.ended).toBe(2)
})

test('a page has its article; ids, names and selections go along', async () => {
  const names = [{ label: 'ORG', name: 'Tập đoàn Sông Xanh' }]
  const item = { id: 'a', uri: 'https://vi.du/a', input: 'Mở cửa hàng\n\nTập đoàn Sông Xanh mở cửa hàng ở Huế.' }
  const [result] = (await run([item], { names, labels: ['ORG'] })).results
  expect(result).toMatchObject({ document: { id: 'a', source: { uri: 'https://vi.du/a' } }, article: { id: 'a' } })
  const { layers } = (result as Extract<BatchResult, { document: unknown }>).document
  expect(layers.mentions?.annotations.map(({ label }) => label)).toEqual(['ORG'])
  expect(layers).not.toHaveProperty('words')
})

test('an item that fails is a result', async () => {
  const items = ['tốt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 5 as unknown as string, 'x'.repeat(100)]
  const { results } = await run(items, { plain: true, maxLength: 50 })
  expect(results.map(idOf)).toEqual(['tốt', 'not_text', 'invalid_item', 'input_too_long'])
})

describe('an item that a worker does not survive', () => {
  const options = { plain: true, chunkSize: 5, timeout: 40 }
  // Time stands still but for the one that hangs: the others may take as long as the machine needs.
  let passTime = () => {}
  beforeEach(() => {
    vi.stubGlobal('setTimeout', (end: () => void) => {
      passTime = end
    })
  })
  afterEach(() => void vi.unstubAllGlobals())

  /** Works on items; the pool has begun to count their time just before. */
  const bad = (what: (item: unknown, timeIsOver: () => void) => Promise<unknown> | undefined): Do => {
    const work = itemWork(options)
    return async (items) => {
      const timeIsOver = passTime
      for (const { item } of items) await what(item, timeIsOver)
      return work(items)
    }
  }
  const hangs = (item: unknown, timeIsOver: () => void) => {
    if (item !== texts[7]) return
    timeIsOver()
    return new Promise(() => {})
  }
  const crashes = async (item: unknown) => {
    if (item === texts[7]) throw new Error('hết bộ nhớ')
  }

  test.each([
    ['hangs', 'record_hung', hangs],
    ['crashes', 'worker_crashed', crashes],
  ])('%s: it is set aside, the others are done', async (_, code, what) => {
    const { results } = await run(texts, options, bad(what))
    expect(results.map(idOf)).toEqual(texts.map((text, i) => (i === 7 ? code : text)))
  })

  test('one that hangs does not take the time of those that wait for its worker', async () => {
    const { results } = await run(texts, { ...options, workers: 1 }, bad(hangs))
    expect(results.map(idOf)).toEqual(texts.map((text, i) => (i === 7 ? 'record_hung' : text)))
  })

  test('one that fails once is tried again', async () => {
    let times = 0
    const pool = {
      size: 1,
      run: async (items: readonly number[]) => {
        if (times++ === 0) throw new Error('một lần')
        return items
      },
      destroy: async () => {},
    }
    const setAside = () => -1
    expect(await runChunk(pool, [1, 2], { timeout: 1_000, setAside })).toEqual([1, 2])
  })
})

test('memory is bounded: items are taken as results leave', async () => {
  let taken = 0
  async function* endless() {
    for (;;) {
      taken++
      yield 'x'
    }
  }
  const start = (size: number) =>
    new WorkerPool<IndexedItem, BatchResult>(size, () => fakeWorker(itemWork({ plain: true }), { count: 0, ended: 0 }))
  for await (const _ of annotateBatchWith(start, 2, endless(), { plain: true, chunkSize: 4 })) break
  expect(taken).toBeLessThanOrEqual(4 * 6)
})

test('a signal ends it, and no worker is left', async () => {
  const signal = AbortSignal.abort(new Error('đủ rồi'))
  await expect(run(texts, { plain: true, signal })).rejects.toThrow('đủ rồi')
  const controller = new AbortController()
  async function* stopping() {
    yield* texts
    controller.abort(new Error('thôi'))
    yield* texts
  }
  await expect(run(stopping(), { plain: true, chunkSize: 2, signal: controller.signal })).rejects.toThrow('thôi')
})

test('when it is over nothing goes on: no worker is started for what was under way', async () => {
  const started = { count: 0, ended: 0 }
  const slow: Do = () => new Promise(() => {})
  const pool = new WorkerPool<IndexedItem, BatchResult>(1, () => fakeWorker(slow, started))
  const setAside = ({ index }: IndexedItem, error: ChugiaiError) => ({ index, error: issueFromError(error) })
  const chunks = [1, 2, 3].map((index) => runChunk(pool, [{ index, item: 'x' }], { timeout: 3_600_000, setAside }))
  await wait(0)
  await pool.destroy()
  await Promise.all(chunks)
  await wait(0)
  expect(started).toEqual({ count: 1, ended: 1 })
})

test('numbers are checked', async () => {
  await expect(run([], { workers: 0 })).rejects.toThrow(ChugiaiError)
  await expect(run([], { timeout: 1.5 })).rejects.toMatchObject({ code: 'invalid_option', path: 'options.timeout' })
})

test('threads of Node give the same, as built', async () => {
  const built = (await import('../dist/batch/node/index.js' as string)) as { annotateBatch: typeof annotateBatch }
  const results: BatchResult[] = []
  for await (const result of built.annotateBatch(texts, { plain: true, workers: 2, chunkSize: 7 })) results.push(result)
  expect(results).toEqual((await run(texts, { plain: true })).results)
})

test('workers of a browser give the same', async () => {
  const page = globalThis as unknown as Record<string, unknown>
  await import('../src/batch/web/worker.ts')
  const worker = page.onmessage as (event: { data: unknown }) => void
  class FakeWorker {
    onmessage: ((event: { data: unknown }) => void) | null = null
    constructor() {
      page.postMessage = (data: unknown) => this.onmessage?.({ data: structuredClone(data) })
    }
    postMessage(data: unknown) {
      queueMicrotask(() => worker({ data: structuredClone(data) }))
    }
    terminate() {}
  }
  page.Worker = FakeWorker
  const results: BatchResult[] = []
  for await (const result of annotateInBrowser(texts, { plain: true, workers: 1 })) results.push(result)
  for (const name of ['Worker', 'postMessage', 'onmessage']) delete page[name]
  expect(results).toEqual((await run(texts, { plain: true })).results)
})
