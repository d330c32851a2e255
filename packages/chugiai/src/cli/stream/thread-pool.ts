import { startThread } from '../../batch/node/start-thread.ts'
import type { Pool } from '../../batch/pool.ts'
import { WorkerPool } from '../../batch/worker-pool.ts'
import type { RawRecord } from '../record/record.ts'
import type { RecordResult, WorkSettings } from './record-work.ts'

const WORKER = new URL('./batch-worker.js', import.meta.url)

/**
 * Threads that work on chunks of records.
 *
 * @param memory most of a thread, in bytes
 */
export function threadPool(settings: WorkSettings, size: number, memory: number): Pool<RawRecord, RecordResult> {
  return new WorkerPool(size, () => startThread(WORKER, settings, memory))
}
