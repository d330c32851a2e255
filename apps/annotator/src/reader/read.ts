import type { AnnotatedDocument } from '@chugiai/annotation'
import type { Issue } from '@chugiai/text'
import type { Failure } from '../state/failure.ts'

/** What is read: a text, or the bytes of a file. */
export interface ReadRequest {
  readonly data: string | Uint8Array
  readonly name: string
  readonly mediaType?: string
}

/** A document made from the input. `imported`: it was an exported one already. */
export interface ReadResult {
  readonly document: AnnotatedDocument
  readonly imported: boolean
  readonly issues: readonly Issue[]
}

/** Errors lose their code on the way out of a worker, so they travel as values. */
export type ReadOutcome = ({ readonly ok: true } & ReadResult) | { readonly ok: false; readonly failure: Failure }

/** What the worker offers. */
export interface ReaderService {
  read(request: ReadRequest): Promise<ReadOutcome>
  readSample(): Promise<ReadOutcome>
}
