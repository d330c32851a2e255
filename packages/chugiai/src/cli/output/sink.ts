import type { ReadPosition } from '../input/bytes.ts'
import type { Failure } from '../record/failure.ts'
import type { Place } from '../record/place.ts'

/** How far an input was read when the records of a chunk were taken. */
export interface InputMark {
  readonly path: string
  /** Records taken so far, failed ones too. */
  readonly records: number
  readonly read: ReadPosition
  readonly mayGrow: boolean
  /** Whether it could be opened and read. */
  readonly isReadable: boolean
  readonly isDone: boolean
}

/** Where results and failures go. */
export interface Sink {
  /** Records that failed in an earlier run that this one goes on with. */
  readonly failedBefore: number
  /** How many records of an input are there from an earlier run; `Infinity` when all are. */
  done(path: string): number
  /** What was read of an input in an earlier run. */
  readBefore(path: string): ReadPosition | undefined
  /** Why an input can have no results, when it cannot. */
  refusal(path: string): Error | undefined
  write(place: Place, output: string | Uint8Array): void
  /** Takes a failed record. `true` when the failure stands in the results, in the record's place. */
  fail(failure: Failure): boolean
  /** After the results of a chunk: what was written goes out. `isDrained`: no record before these is under way. */
  mark(marks: readonly InputMark[], isDrained: boolean): Promise<void>
  /** Whether it waits for a moment when nothing is under way, to give account of what is done. */
  readonly isDue: boolean
  /** After the last record. `isWhole`: nothing was left undone. */
  end(isWhole: boolean): Promise<void>
  /** Gives everything free, also after an error. */
  close(): void
  /** The file that failures went to, if any did. */
  readonly errorsFile: string | undefined
  /** How to go on with a run that was stopped, when that can be. */
  readonly canResume: boolean
}
