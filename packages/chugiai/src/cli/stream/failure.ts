import { ChugiaiError, type Issue, issueFromError } from '@chugiai/text'
import { type Place, placeName } from './records.ts'

/** Why a record failed, and where it stands. */
export interface Failure {
  readonly place: Place
  readonly error: Issue
}

export function failure(place: Place, error: unknown): Failure {
  return { place, error: issueFromError(friendly(error)) }
}

/** A failure that came from another thread as the error it was. */
export function errorOfFailure({ error }: Failure): ChugiaiError {
  return new ChugiaiError(error.code, error.message, error)
}

/** A failure as a JSON line: `{"error": {"code", "message", …}, "file", "line"}`. */
export function formatFailure({ place, error }: Failure): string {
  return JSON.stringify({ error, ...place })
}

/** An issue for people: `bai.txt:3: warning weekday_mismatch: … (hint)`. */
export function formatIssue(place: Place, issue: Issue): string {
  const path = issue.path === undefined ? '' : ` at ${issue.path}`
  const span = issue.span === undefined ? '' : ` [${issue.span.start}-${issue.span.end}]`
  const hint = issue.hint === undefined ? '' : `\n  hint: ${issue.hint}`
  return `${placeName(place)}: ${issue.severity} ${issue.code}${path}${span}: ${issue.message}${hint}`
}

const FILE_ERRORS: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  ENOENT: { message: 'There is no such file', hint: 'Look at the path, and from which folder it is meant.' },
  EISDIR: { message: 'This is a folder, not a file', hint: 'Name the files in it.' },
  EACCES: { message: 'This file may not be read', hint: 'Ask for the right to read it, or copy it.' },
}

function friendly(error: unknown): unknown {
  const known = FILE_ERRORS[(error as NodeJS.ErrnoException | null)?.code ?? '']
  return known ? new ChugiaiError('unreadable_file', known.message, { hint: known.hint, cause: error }) : error
}
