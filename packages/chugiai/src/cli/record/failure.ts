import { ChugiaiError, type Issue, issueFromError } from '@chugiai/text'
import { visible } from '../terminal/visible.ts'
import { type Place, placeName } from './place.ts'
import type { RawRecord } from './record.ts'

/** Why a record failed, where it stands, which it is, and what it was. */
export interface Failure {
  readonly place: Place
  readonly error: Issue
  /** Id of the record, when it can be read. */
  readonly id?: string
  /** The record as it came, where it is one of many in a file. */
  readonly input?: string
}

/** The failure of a record. */
export function failureOf(raw: RawRecord, error: unknown): Failure {
  const input = raw.place.line === undefined || raw.bytes === undefined ? undefined : textOf(raw.bytes)
  const id = input === undefined ? undefined : idIn(input)
  return {
    ...failure(raw.place, error),
    ...(id === undefined ? {} : { id }),
    ...(input === undefined ? {} : { input }),
  }
}

/** The failure of something that stands at a place. */
export function failure(place: Place, error: unknown): Failure {
  return { place, error: issueFromError(friendly(error)) }
}

/** A failure as a JSON line: `{"error": {"code", "message", …}, "file", "line", "id", "input"}`. */
export function formatFailure({ place, error, id, input }: Failure): string {
  return JSON.stringify({ error, ...place, id, input })
}

/** An issue for people: `bai.txt:3: warning weekday_mismatch: … (hint)`. */
export function formatIssue(place: Place, issue: Issue): string {
  const path = issue.path === undefined ? '' : ` at ${issue.path}`
  const span = issue.span === undefined ? '' : ` [${issue.span.start}-${issue.span.end}]`
  const hint = issue.hint === undefined ? '' : `\n  hint: ${issue.hint}`
  return visible(`${placeName(place)}: ${issue.severity} ${issue.code}${path}${span}: ${issue.message}${hint}`)
}

/** The bytes as text; those that are not UTF-8 letter by letter, so that none is lost. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

/** The id that a line says, also of a line that is no JSON. */
function idIn(line: string): string | undefined {
  const [, string, number] = /"id"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d[\d.eE+-]*))/.exec(line) ?? []
  if (number !== undefined) return number
  try {
    return string === undefined ? undefined : (JSON.parse(`"${string}"`) as string)
  } catch {
    return string
  }
}

const FILE_ERRORS: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  ENOENT: { message: 'There is no such file', hint: 'Look at the path, and from which folder it is meant.' },
  ENOTDIR: { message: 'There is no such file: what stands before it is no folder', hint: 'Look at the path.' },
  EISDIR: { message: 'This is a folder, not a file', hint: 'Name the files in it.' },
  EACCES: { message: 'This may not be read', hint: 'Ask for the right to read it, or copy it.' },
  EPERM: { message: 'This may not be read', hint: 'Ask for the right to read it, or copy it.' },
  ELOOP: { message: 'This is a link that leads to itself', hint: 'Name the file that was meant.' },
  ENAMETOOLONG: { message: 'The name is longer than the system takes', hint: 'Give the file a shorter name.' },
  EIO: { message: 'The device failed while it was read', hint: 'Copy the file, then try again.' },
}

function friendly(error: unknown): unknown {
  const known = FILE_ERRORS[(error as NodeJS.ErrnoException | null)?.code ?? '']
  return known ? new ChugiaiError('unreadable_file', known.message, { hint: known.hint, cause: error }) : error
}
