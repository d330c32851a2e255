import type { RawRecord } from '../record/record.ts'
import { type RecordResult, type RecordWork, recordWork, type WorkSettings, workOn } from './record-work.ts'

let made: Promise<RecordWork> | undefined

/** What a worker thread runs: a chunk of records. The settings are the same for every chunk of a run. */
export default async function workInThread(job: {
  readonly items: readonly RawRecord[]
  readonly settings: WorkSettings
}): Promise<readonly RecordResult[]> {
  made ??= recordWork(job.settings)
  const work = await made
  const results: RecordResult[] = []
  for (const raw of job.items) results.push(await workOn(raw, work))
  return results
}
