import { ChugiaiError } from './error.ts'
import { defined } from './records.ts'
import type { Span } from './span.ts'

export type Severity = 'info' | 'warning' | 'error'

/** A finding about data, with its place. Issues are collected and returned, never thrown. */
export interface Issue<Code extends string = string> {
  /** What was found, in snake_case. Stable across releases. */
  readonly code: Code
  /** Whether it is only to be known, looks wrong, or is wrong. */
  readonly severity: Severity
  /** For people, with the values in it. */
  readonly message: string
  /** Place in the data: `blocks[3].span`. */
  readonly path?: string
  /** Place in the text, in UTF-16 offsets. */
  readonly span?: Span
  /** What to do about it. */
  readonly hint?: string
}

/** An error as an issue, for batches that go on after a bad record. An unknown error gets the code `internal_error`. */
export function issueFromError(error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof ChugiaiError)) return { code: 'internal_error', severity: 'error', message }
  const { code, path, span, hint } = error
  return { code, severity: 'error', message, ...defined({ path, span, hint }) }
}
