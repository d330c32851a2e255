import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Pool } from '../../batch/pool.ts'
import { Slots } from '../../batch/slots.ts'
import type { RawRecord } from '../record/record.ts'
import type { RecordResult, WorkSettings } from './record-work.ts'

/** Threads that work on chunks. One that crashes or is ended is replaced. */
export function threadPool(settings: WorkSettings, size: number): Pool<RawRecord, RecordResult> {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./batch-worker.js', import.meta.url)),
    minThreads: size,
    maxThreads: size,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: YOUNG },
  })
  // A thread that dies is told by the task that it had; without a listener it would end the process.
  pool.on('error', () => {})
  const slots = new Slots(size)
  return {
    size,
    run: (items, signal) => slots.run(() => pool.run({ items, settings }, { signal })),
    destroy: () => pool.destroy(),
  }
}

const MEGABYTES = 2_048 // of one worker: enough for the longest article that is read, and a limit for what goes wrong
const YOUNG = 16 // what is used up soon; more makes a worker larger and no faster
