import { availableParallelism } from 'node:os'
import { annotateBatchWith } from '../annotate-batch.ts'
import type { BatchItem, BatchOptions, BatchResult } from '../batch-options.ts'
import { WorkerPool } from '../worker-pool.ts'
import { startThread } from './start-thread.ts'

export type { BatchErrorCode } from '../../codes.ts'
export type { BatchItem, BatchOptions, BatchResult } from '../batch-options.ts'

/**
 * Annotates many pages in worker threads: what `annotate` does, an item after another, with memory bounded by the workers
 * and not by the items. An item that fails is a result with `error`; one that hangs or crashes a worker is tried again
 * alone, then set aside. Results come in the order of the items unless told otherwise.
 *
 * @param items pages or texts; taken as results leave
 * @throws {ChugiaiError} `invalid_option`; the reason of `options.signal`
 * @example
 * for await (const result of annotateBatch(['Bà Lê Thị Hoa ở Huế.'], { plain: true })) {
 *   if ('document' in result) result.document.layers.mentions?.annotations.length // 3
 * }
 */
export function annotateBatch(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult> {
  return annotateBatchWith(
    (size, own, memory) => new WorkerPool(size, () => startThread(WORKER, own, memory)),
    availableParallelism(),
    items,
    options,
  )
}

const WORKER = new URL('./worker.js', import.meta.url)
