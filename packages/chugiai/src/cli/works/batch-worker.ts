import type { RawRecord } from '../record/record.ts'
import { type RecordResult, type RecordWork, type WorkSettings, workOn } from '../stream/record-work.ts'
import { WORKS } from './works.ts'

let made: Promise<RecordWork> | undefined

/** What a worker thread runs: a chunk of records. The settings are the same for every chunk of a run. */
export default async function workInThread(job: {
  readonly items: readonly RawRecord[]
  readonly settings: WorkSettings
}): Promise<readonly RecordResult[]> {
  made ??= makeWork(job.settings)
  const work = await made
  const results: RecordResult[] = []
  for (const raw of job.items) results.push(await workOn(raw, work))
  return results
}

async function makeWork(settings: WorkSettings): Promise<RecordWork> {
  return (await WORKS[settings.command]())(settings)
}
