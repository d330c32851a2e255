import { Worker } from 'node:worker_threads'

// Watches the size of the process while the main thread is busy. Slots: 0 the greatest size in kB, 1 whether to go on.
const WATCH = `
  const { workerData } = require('node:worker_threads')
  const slots = new Int32Array(workerData)
  while (Atomics.load(slots, 1) === 1) {
    const size = process.memoryUsage.rss() / 1024
    if (size > Atomics.load(slots, 0)) Atomics.store(slots, 0, size)
    Atomics.wait(slots, 1, 1, 2)
  }`

/** Collects twice, since strings that lie outside the heap go with the second collection. */
function sizeAfterCollection(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage.rss()
}

/** By how many bytes the process grows at most during `work`, what it has not yet collected counted too. */
export async function peakMemory(work: () => unknown): Promise<number> {
  const slots = new Int32Array(new SharedArrayBuffer(8))
  slots[1] = 1
  const watcher = new Worker(WATCH, { eval: true, workerData: slots.buffer })
  await new Promise((resolve) => watcher.once('online', resolve))
  const before = sizeAfterCollection()
  Atomics.store(slots, 0, before / 1024)
  const result = work()
  if (typeof result === 'string') result.charCodeAt(result.length >> 1)
  Atomics.store(slots, 1, 0)
  await new Promise((resolve) => watcher.once('exit', resolve))
  return slots[0]! * 1024 - before
}
