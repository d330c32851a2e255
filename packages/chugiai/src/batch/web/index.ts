import { annotateBatchWith } from '../annotate-batch.ts'
import type { BatchItem, BatchOptions, BatchResult, WorkerOptions } from '../batch-options.ts'
import { type WorkerHandle, WorkerPool } from '../worker-pool.ts'

export type { BatchErrorCode } from '../../codes.ts'
export type { BatchItem, BatchOptions, BatchResult } from '../batch-options.ts'

/** Annotates many pages in web workers: what the half for Node does in threads. Made for bundlers that know module workers. */
export function annotateBatch(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult> {
  const cores = globalThis.navigator?.hardwareConcurrency ?? 1
  return annotateBatchWith((size, own) => new WorkerPool(size, () => startWorker(own)), cores, items, options)
}

function startWorker(options: WorkerOptions): WorkerHandle {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
  worker.postMessage({ options })
  return {
    post: (message) => worker.postMessage({ items: message }),
    listen: (onMessage, onEnd) => {
      worker.onmessage = ({ data }: { readonly data: unknown }) => onMessage(data)
      worker.onerror = ({ message }: { readonly message?: string }) => onEnd(new Error(message ?? 'The worker failed'))
    },
    end: () => worker.terminate(),
  }
}
