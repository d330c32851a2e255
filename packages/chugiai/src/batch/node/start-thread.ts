import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { WorkerHandle } from '../worker-pool.ts'

/** Of one thread, in bytes: enough for the longest article that is read, and a limit for what goes wrong. */
export const THREAD_MEMORY = 2_000_000_000

/**
 * Starts a thread that answers lists of items: first, when it is ready, without having been asked.
 *
 * @param workerData what it needs to begin; plain data
 * @param memory most of its objects, in bytes: a thread that needs more ends, and the process goes on
 */
export function startThread(script: URL, workerData: unknown, memory = THREAD_MEMORY): WorkerHandle {
  const worker = new Worker(script, { workerData, resourceLimits: limitsOf(memory) })
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onEnd) => {
      worker.removeAllListeners()
      worker.once('message', onMessage)
      worker.once('error', onEnd)
      worker.once('exit', (code) => onEnd(new Error(`The worker ended with ${code}`)))
    },
    end: () => {
      worker.removeAllListeners()
      worker.on('error', () => {}) // it is ended already
      void worker.terminate()
    },
  }
}

const SMALLEST = 32 // megabytes: with less no thread starts
const YOUNG = 16 // megabytes of what is used up soon; more makes a thread larger and no faster

function limitsOf(memory: number): ResourceLimits {
  return { maxOldGenerationSizeMb: Math.max(SMALLEST, Math.ceil(memory / 1e6)), maxYoungGenerationSizeMb: YOUNG }
}
