import { type AnnotatedDocument, type LabelSchema, parseLabelSchema } from '@chugiai/annotation'
import type { Failure } from '../state/failure.ts'
import { MAX_TITLE } from '../state/limits.ts'
import type { DocumentStatus, Entry } from '../storage/entry.ts'

// A project as one file, NDJSON: a line that says what it is, then a line for each document. What reads documents line by
// line (the command line, too) can read it.

/** What makes a project besides its documents. */
export interface ProjectFacts {
  /** Empty: the one that everybody starts with. */
  readonly title: string
  readonly schema: LabelSchema
}

/** What is kept of a document besides the document itself. */
export type DocumentFacts = Pick<Entry, 'status' | 'hash'>

const VERSION = 1
const STATUSES: readonly DocumentStatus[] = ['new', 'started', 'done']

export function headLine({ title, schema }: ProjectFacts): string {
  return `${JSON.stringify({ project: { version: VERSION, title, schema } })}\n`
}

export function documentLine(document: AnnotatedDocument, { status, hash }: DocumentFacts): string {
  return `${JSON.stringify({ status, hash, document })}\n`
}

/**
 * The project that the first line of a file names; null when it names none.
 *
 * @throws {ChugiaiError} when its schema is not valid
 * @throws {Failure} when a newer Chú Giải wrote it
 */
export function projectOf(value: unknown): ProjectFacts | null {
  const { version, title, schema } = Object(Object(value).project) as { [name in string]?: unknown }
  if (version === undefined || schema === undefined) return null
  if (version !== VERSION)
    throw { code: 'unsupported_version', message: `A project of version ${String(version)}` } satisfies Failure
  const name = typeof title === 'string' ? title.trim().slice(0, MAX_TITLE) : ''
  return { title: name, schema: parseLabelSchema(schema) }
}

/** What a line of a project says of its document; null of any other line. */
export function factsOf(value: unknown): DocumentFacts | null {
  const { status, hash } = Object(value) as { status?: unknown; hash?: unknown }
  const known = STATUSES.find((other) => other === status)
  return known === undefined ? null : { status: known, hash: typeof hash === 'string' ? hash : null }
}
