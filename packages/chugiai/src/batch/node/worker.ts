import { parentPort, workerData } from 'node:worker_threads'
import { type IndexedItem, itemWork } from '../annotate-item.ts'
import type { WorkerOptions } from '../batch-options.ts'

const work = itemWork(workerData as WorkerOptions)

parentPort?.on('message', async (items: readonly IndexedItem[]) => {
  parentPort?.postMessage(await work(items))
})
