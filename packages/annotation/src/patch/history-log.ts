import { annotationError } from '../model/error.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import { createHistory, type History, type HistoryRecord } from './history.ts'

const LOG_VERSION = 1

/**
 * The first line of a saved history: what the log belongs to. Lines end in `\n`, so that one can be appended after the
 * other.
 */
export function formatLogHeader(document: AnnotatedDocument): string {
  return `${JSON.stringify({ op: 'open', version: LOG_VERSION, document: document.id, length: document.text.length })}\n`
}

/**
 * A record as a line of a saved history.
 *
 * @example
 * const history = createHistory(document, (record) => append(formatLogRecord(record)))
 */
export function formatLogRecord(record: HistoryRecord): string {
  return `${JSON.stringify(record)}\n`
}

/** A history that was read back. */
export interface ReplayedHistory {
  /** The history as it stood when the log was written. */
  readonly history: History
  /** A `log_cut_off` warning when the last record was not whole. */
  readonly issues: readonly AnnotationIssue[]
  /** What of the log was replayed, ready for the next record: write it back before appending to a log that was cut off. */
  readonly log: string
}

/**
 * Does again what a log says, from the document that it began with. A log that was cut off in the middle of a record is
 * replayed to the last whole one; `log` of the result is how it goes on.
 *
 * @example
 * const { history, log } = replayHistory(document, await read(), (record) => append(formatLogRecord(record)))
 * await write(log) // equal to what was read, unless that was cut off
 * @param record called with each record made afterwards, to append it to the log
 * @throws {ChugiaiError} `invalid_log` when a record before the last is broken, does not apply, or belongs to another
 *   document; `unsupported_version`
 */
export function replayHistory(
  document: AnnotatedDocument,
  log: string,
  record?: (record: HistoryRecord) => void,
): ReplayedHistory {
  const { records, issues, length } = readLog(log)
  let replayed = false
  const history = createHistory(document, (item) => {
    if (replayed) record?.(item)
  })
  records.forEach((item, i) => {
    const path = `line ${i + 1}`
    if (i === 0) assertHeader(item, document, path)
    else replay(history, item as HistoryRecord, path)
  })
  replayed = true
  return { history, issues, log: endLine(log.slice(0, length)) || formatLogHeader(document) }
}

function endLine(lines: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`
}

/** The whole records of a log, and where the last of them ends. */
function readLog(log: string): { records: unknown[]; issues: AnnotationIssue[]; length: number } {
  const lines = log.split('\n')
  const records: unknown[] = []
  for (let i = 0; i < lines.length; i++) {
    const last = i === lines.length - 1
    if (last && lines[i] === '') break
    const path = `line ${i + 1}`
    try {
      records.push(JSON.parse(lines[i]!))
    } catch (cause) {
      // Only the last record can have been cut off: a line that ends was written whole.
      if (!last)
        throw annotationError('invalid_log', 'This record is not JSON', {
          path,
          cause,
          hint: 'A log is one record a line, as formatLogRecord writes it. Restore it from a copy.',
        })
      const message = 'The last record is not whole and was left out'
      const issues = [
        issue('log_cut_off', message, { severity: 'warning', path, hint: 'Write `log` of the result back.' }),
      ]
      return { records, issues, length: log.length - lines[i]!.length }
    }
  }
  return { records, issues: [], length: log.length }
}

function assertHeader(record: unknown, document: AnnotatedDocument, path: string): void {
  const header = record as { op?: unknown; version?: unknown; document?: unknown; length?: unknown } | null
  if (typeof header?.version === 'number' && header.version > LOG_VERSION) {
    throw annotationError('unsupported_version', `This log has version ${header.version}`, {
      path,
      hint: 'Install a newer @chugiai/annotation.',
    })
  }
  if (header?.op === 'open' && header.document === document.id && header.length === document.text.length) return
  throw annotationError('invalid_log', `This log does not belong to document ${document.id} as it is`, {
    path,
    hint: 'Replay it on the document that the history was created with.',
  })
}

function replay(history: History, record: HistoryRecord, path: string): void {
  try {
    if (record.op === 'undo') history.undo()
    else if (record.op === 'redo') history.redo()
    else if (record.op === 'apply') {
      const { op: _, patch, ...options } = record
      history.apply(patch, options)
    } else throw new Error(`nobody knows '${String((record as { op?: unknown }).op)}'`)
  } catch (cause) {
    throw annotationError('invalid_log', `This record cannot be replayed: ${(cause as Error).message}`, {
      path,
      cause,
      hint: 'The log was written for another document, or records before this one are missing.',
    })
  }
}
