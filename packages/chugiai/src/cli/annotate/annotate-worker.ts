import type { GoodRecord, Outcome } from '../stream/batch.ts'
import { type Failure, failure } from '../stream/failure.ts'
import { type AnnotateRecordOptions, annotateRecord } from './annotate-record.ts'

/** What a worker thread runs. Errors cross the thread as plain failures: an error's own fields would be lost. */
export default async function annotateInWorker(job: {
  readonly record: GoodRecord
  readonly options: AnnotateRecordOptions
}): Promise<Outcome | Failure> {
  try {
    return await annotateRecord(job.record, job.options)
  } catch (error) {
    return failure(job.record.place, error)
  }
}
