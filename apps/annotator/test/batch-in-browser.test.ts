import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { annotateBatch, BatchItem, BatchOptions, BatchResult } from 'chugiai/batch'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../tooling/browser/src/launch.mjs'
import { serve } from '../scripts/serve.mjs'
import type { batch } from './batch-page/page.ts'

// `chugiai/batch` as a bundler builds it for a page, in a real browser, behind a strict Content-Security-Policy.

const folder = mkdtempSync(join(tmpdir(), 'chugiai-page-'))
const troubles: string[] = []
let browser: Browser
let page: Page
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  await build({
    root: join(import.meta.dirname, 'batch-page'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2022' },
  })
  server = await serve({ root: folder, port: 0 })
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  await page.goto(server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
  expect(troubles).toEqual([])
})

const inBrowser = (items: readonly BatchItem[], options: BatchOptions) =>
  page.evaluate(([items, options]) => (globalThis as unknown as { batch: typeof batch }).batch(items, options), [
    items,
    options,
  ] as const)

async function inNode(items: readonly BatchItem[], options: BatchOptions): Promise<readonly BatchResult[]> {
  const built = (await import('../../../packages/chugiai/dist/batch/node/index.js' as string)) as {
    annotateBatch: typeof annotateBatch
  }
  const results: BatchResult[] = []
  for await (const result of built.annotateBatch(items, options)) results.push(result)
  return results
}

const texts = Array.from({ length: 30 }, (_, i) => `Ông Lê Văn Nam ${i} ra Huế ngày ${1 + (i % 28)}/3/2024.`)
const options = { plain: true, workers: 2, chunkSize: 4 }

test('web workers give what threads of Node give, in order', async () => {
  expect(await inBrowser(texts, options)).toEqual(await inNode(texts, options))
})

test('a page has its article, and an item that fails is a result', async () => {
  const items = [{ id: 'a', input: 'Xã có đường mới\n\nSáng 5/3/2024, ông Nam đi Huế.\n\nLê Thu' }, 'x'.repeat(300)]
  const own = { workers: 1, maxLength: 200, names: [{ label: 'ORG', name: 'Sông Xanh' }] }
  const results = await inBrowser(items, own)
  expect(results).toEqual(await inNode(items, own))
  expect(results).toMatchObject([{ article: { id: 'a' } }, { error: { code: 'input_too_long' } }])
})

test('a record that takes too long ends its worker, and the others are done by another', async () => {
  const long = 'Ông Nam ở Huế ngày 5/3/2024. '.repeat(300_000)
  const results = await inBrowser([...texts.slice(0, 3), long, ...texts.slice(3, 6)], { ...options, timeout: 8_000 })
  expect(results.map((result) => ('error' in result ? result.error.code : result.document.text))).toEqual([
    ...texts.slice(0, 3),
    'record_hung',
    ...texts.slice(3, 6),
  ])
})
