import type { LabelSchema } from '@chugiai/annotation'

/** Documents that are annotated alike. */
export interface Project {
  readonly key: number
  /** Empty: the one that everybody starts with, named by the page in its language. */
  readonly title: string
  readonly schema: LabelSchema
  /** ISO time. */
  readonly createdAt: string
}

/** How far the work on a document is. */
export type DocumentStatus = 'new' | 'started' | 'done'

/** How many annotations of a document have each status. */
export interface Progress {
  readonly suggested: number
  readonly accepted: number
  readonly rejected: number
}

/** Where a document was left. */
export interface Position {
  /** The first letter in sight. */
  readonly top: number
}

/** What lists show of a kept document, without loading it. */
export interface Entry {
  /** Below 0 for one that is kept by this window alone. */
  readonly key: number
  readonly project: number
  readonly title: string
  /** Annotations, of every status. */
  readonly count: number
  readonly progress: Progress
  readonly status: DocumentStatus
  /** Null: at its start. */
  readonly position: Position | null
  /** SHA-256 of the file that it was read from; null when that is not known. */
  readonly hash: string | null
  /** ISO time. */
  readonly updatedAt: string
}

/** What changes of an entry while a document is worked on. */
export type EntryFacts = Pick<Entry, 'count' | 'progress'>

/** What is decided of a document as a whole. */
export type DecidedFacts = Partial<Pick<Entry, 'status' | 'project'>>

/** How far a document is after a change: work on it has begun. */
export function statusAfterChange(status: DocumentStatus): DocumentStatus {
  return status === 'new' ? 'started' : status
}
