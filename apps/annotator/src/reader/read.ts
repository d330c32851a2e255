import type { AnnotatedDocument, LabelSchema } from '@chugiai/annotation'
import type { Issue } from '@chugiai/text'
import type { Failure } from '../state/failure.ts'
import type { DocumentFacts, ProjectFacts } from './project-file.ts'

/** What is read: a text, or the bytes of a file. */
export interface ReadRequest {
  readonly data: string | Uint8Array
  readonly name: string
  readonly mediaType?: string
  /** The labels of the project, which a document is checked against. */
  readonly schema: LabelSchema
}

/** A document made from the input. */
export interface ReadResult {
  readonly document: AnnotatedDocument
  readonly issues: readonly Issue[]
  /** How far the work on it is, where it comes with its project. */
  readonly facts?: DocumentFacts
}

/** What could not be read, and which part of the file it is: `bài.ndjson:3`. */
export interface ReadFailure extends Failure {
  readonly name?: string
}

/** Everything that came of a file. Errors lose their code on the way out of a worker, so they travel as values. */
export interface ReadOutcome {
  readonly documents: readonly ReadResult[]
  readonly failures: readonly ReadFailure[]
  /** The labels to work with, when the file held those. */
  readonly schema?: LabelSchema
  /** The project that the documents make. */
  readonly project?: ProjectFacts
}

/** A document as a file. */
export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `json`; `json.gz` for one that would be larger than what is opened. */
  readonly extension: 'json' | 'json.gz'
  /** What is wrong with it. The file can be opened all the same. */
  readonly issues: readonly Issue[]
}

/** What the worker offers. */
export interface ReaderService {
  read(request: ReadRequest): Promise<ReadOutcome>
  sample(): Promise<string | Failure>
  write(document: AnnotatedDocument, schema: LabelSchema): Promise<Written | Failure>
}
