import type { annotateBatch, BatchItem, BatchOptions, BatchResult } from 'chugiai/batch'
import { expect, test } from 'vitest'
import type { batch, hangOn } from './batch-page/page.ts'
import { useBuiltPage } from './built-page.ts'

// `chugiai/batch` as a bundler builds it for a page, in a real browser, behind a strict Content-Security-Policy.

const built = useBuiltPage('batch-page')

const inBrowser = (items: readonly BatchItem[], options: BatchOptions) =>
  built.page.evaluate(([items, options]) => (globalThis as unknown as { batch: typeof batch }).batch(items, options), [
    items,
    options,
  ] as const)

async function inNode(items: readonly BatchItem[], options: BatchOptions): Promise<readonly BatchResult[]> {
  const module = (await import('../../../packages/chugiai/dist/batch/node/index.js' as string)) as {
    annotateBatch: typeof annotateBatch
  }
  const results: BatchResult[] = []
  for await (const result of module.annotateBatch(items, options)) results.push(result)
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
  await built.page.evaluate(
    (text) => (globalThis as unknown as { hangOn: typeof hangOn }).hangOn(text),
    long.slice(0, 60),
  )
  const results = await inBrowser([...texts.slice(0, 3), long, ...texts.slice(3, 6)], { ...options, workers: 1 })
  expect(results.map((result) => ('error' in result ? result.error.code : result.document.text))).toEqual([
    ...texts.slice(0, 3),
    'record_hung',
    ...texts.slice(3, 6),
  ])
})
