import { assertArgument, assertText, FUNCTION, RECORD } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import { createHistory, type History, type HistoryRecord, restoreHistory } from './history.ts'
import { assertHistoryState } from './read-history-state.ts'

const LOG_VERSION = 1
// How formatLogRecord begins one: a log is searched for it without being parsed.
const CHECKPOINT = '{"op":"checkpoint",'

/**
 * The first line of a saved history: what the log belongs to. Lines end in `\n`, so that one can be appended after the
 * other.
 */
export function formatLogHeader(document: AnnotatedDocument): string {
  assertDocument(document)
  return `${JSON.stringify({ op: 'open', version: LOG_VERSION, document: document.id, length: document.text.length })}\n`
}

/**
 * A record as a line of a saved history.
 *
 * @example
 * const history = createHistory(document, (record) => append(formatLogRecord(record)))
 */
export function formatLogRecord(record: HistoryRecord): string {
  assertArgument(record, RECORD, 'record')
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
 * Does again what a log says, from the document that it began with; where the log has checkpoints, from the last one on,
 * without a look at what stands between. A log that was cut off in the middle of a record is replayed to the last whole
 * one; `log` of the result is how it goes on.
 *
 * @example
 * const { history, log } = replayHistory(document, await read(), (record) => append(formatLogRecord(record)))
 * await write(log) // equal to what was read, unless that was cut off
 * @param document the one that the history was created with, checkpoints or not
 * @param record called with each record made afterwards, to append it to the log
 * @throws {ChugiaiError} `invalid_log` when a record before the last is broken, does not apply, or belongs to another
 *   document, and when the last checkpoint is not sound; `unsupported_version`
 */
export function replayHistory(
  document: AnnotatedDocument,
  log: string,
  record?: (record: HistoryRecord) => void,
): ReplayedHistory {
  if (record !== undefined) assertArgument(record, FUNCTION, 'record')
  assertDocument(document)
  assertText(log, 'log')
  const { header, records, issues, length } = readLog(log)
  if (header !== undefined) assertHeader(header.record, document, header.path)
  let replayed = false
  const listener = (item: HistoryRecord) => {
    if (replayed) record?.(item)
  }
  const [first] = records
  const checkpoint = Object(first?.record).op === 'checkpoint' ? first : undefined
  const history = checkpoint ? restore(checkpoint, document, listener) : createHistory(document, listener)
  for (const { record: item, path } of checkpoint ? records.slice(1) : records) {
    replay(history, item as HistoryRecord, path)
  }
  replayed = true
  return { history, issues, log: endLine(log.slice(0, length)) || formatLogHeader(document) }
}

/**
 * A log without what its last checkpoint makes needless: it replays to the same history. A log without a checkpoint comes
 * back as it is.
 *
 * @example
 * history.checkpoint({ steps: 100 }) // appended by the listener, as any record
 * await write(compactLog(await read()))
 */
export function compactLog(log: string): string {
  assertText(log, 'log')
  const lines = log.split('\n')
  const last = lastCheckpoint(lines)
  return last === -1 ? log : [lines[0], ...lines.slice(last)].join('\n')
}

/** The line of the last checkpoint that is whole; -1 when there is none. */
function lastCheckpoint(lines: readonly string[]): number {
  const isWhole = (line: string, i: number) => i < lines.length - 1 || isJson(line)
  return lines.findLastIndex((line, i) => i > 0 && line.startsWith(CHECKPOINT) && isWhole(line, i))
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function restore(
  { record, path }: LogLine,
  { id }: AnnotatedDocument,
  listener: (record: HistoryRecord) => void,
): History {
  try {
    assertHistoryState(record)
    if (record.document.id !== id) throw new Error(`it holds document ${record.document.id}, not ${id}`)
    return restoreHistory(record, listener)
  } catch (cause) {
    throw annotationError('invalid_log', `This checkpoint is not sound: ${(cause as Error).message}`, {
      path,
      cause,
      hint: 'Take the log from a copy; or take this line out, when the records before it are still there.',
    })
  }
}

function endLine(lines: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`
}

/** A record of a log, and which line it is. */
interface LogLine {
  readonly record: unknown
  readonly path: string
}

interface ReadLog {
  readonly header?: LogLine
  /** From the last checkpoint on. */
  readonly records: readonly LogLine[]
  readonly issues: readonly AnnotationIssue[]
  /** Where the last whole record ends. */
  readonly length: number
}

/** The whole records of a log. */
function readLog(log: string): ReadLog {
  const lines = log.split('\n')
  const checkpoint = lastCheckpoint(lines)
  const read: LogLine[] = []
  for (let i = 0; i < lines.length; i = i === 0 && checkpoint > 0 ? checkpoint : i + 1) {
    const last = i === lines.length - 1
    const line = lines[i] ?? ''
    if (last && line === '') break
    const path = `line ${i + 1}`
    try {
      read.push({ record: JSON.parse(line), path })
    } catch (cause) {
      // Only the last record can have been cut off: a line that ends was written whole.
      if (!last) throw brokenRecord(path, cause)
      return { ...parts(read), issues: [cutOff(path)], length: log.length - line.length }
    }
  }
  return { ...parts(read), issues: [], length: log.length }
}

function parts([header, ...records]: readonly LogLine[]): Pick<ReadLog, 'header' | 'records'> {
  return header === undefined ? { records } : { header, records }
}

function brokenRecord(path: string, cause: unknown) {
  return annotationError('invalid_log', 'This record is not JSON', {
    path,
    cause,
    hint: 'A log is one record a line, as formatLogRecord writes it. Restore it from a copy.',
  })
}

function cutOff(path: string): AnnotationIssue {
  const message = 'The last record is not whole and was left out'
  return issue('log_cut_off', message, { severity: 'warning', path, hint: 'Write `log` of the result back.' })
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
