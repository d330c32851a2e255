import { type Failure, failureOf } from '../record/failure.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { GoodRecord, Outcome, RawRecord } from '../record/record.ts'
import type { FlagValues } from '../terminal/flag-values.ts'

/** What a command does with a record. */
export type RecordWork = (record: GoodRecord) => Outcome | Promise<Outcome>

/** Everything that the work of a command depends on; plain data, so that it can be sent to a worker. */
export interface WorkSettings {
  readonly command: WorkName
  readonly flags: FlagValues
  readonly colour: boolean
}

/** What became of a record. */
export type RecordResult = (Outcome & { readonly milliseconds: number }) | Failure

/** Makes the work of a command. @throws {UsageError} when a flag has a value that it cannot have */
export type MakeWork = (settings: WorkSettings) => RecordWork | Promise<RecordWork>

/** The commands that work record by record. */
export type WorkName = 'annotate' | 'normalize' | 'parse' | 'segment' | 'ground'

/** Does the work; what is thrown is a failure of the record. */
export async function workOn(raw: RawRecord, work: RecordWork): Promise<RecordResult> {
  if (raw.kind === 'left out') return { output: '', issues: [raw.issue], isLeftOut: true, milliseconds: 0 }
  const began = performance.now()
  try {
    const outcome = await work(parseRecord(raw))
    return { ...outcome, milliseconds: performance.now() - began }
  } catch (error) {
    return failureOf(raw, error)
  }
}
