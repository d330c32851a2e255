import type { Failure } from './failure.ts'
import type { Place } from './records.ts'

/** Where results and failures go. Everything is written in the order of the records. */
export interface Sink {
  /** How many records of an input are already there, from an earlier run that was stopped. */
  done(file: string): number
  write(place: Place, output: string | Uint8Array): Promise<void>
  /** Takes a failed record. `true` when the failure stands in the results, in the record's place. */
  fail(failure: Failure): Promise<boolean>
  /** After the last record of an input. */
  finish(file: string): void
}
