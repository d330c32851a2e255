import { workerData } from 'node:worker_threads'
import { answerParent } from '../../batch/node/answer-parent.ts'
import type { RawRecord } from '../record/record.ts'
import { type RecordResult, type WorkSettings, workOn } from '../stream/record-work.ts'
import { WORKS } from './works.ts'

// What a thread runs: chunks of records, with the settings of the run.

const settings = workerData as WorkSettings
const work = (await WORKS[settings.command]())(settings)

answerParent(async (records: readonly RawRecord[]) => {
  const own = await work
  const results: RecordResult[] = []
  for (const raw of records) results.push(await workOn(raw, own))
  return results
})
