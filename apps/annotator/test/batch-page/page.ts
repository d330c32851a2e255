import { annotateBatch, type BatchItem, type BatchOptions, type BatchResult } from 'chugiai/batch'

/** What the test asks the page for. */
export async function batch(items: readonly BatchItem[], options: BatchOptions): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = []
  for await (const result of annotateBatch(items, options)) results.push(result)
  return results
}

Object.assign(globalThis, { batch })
