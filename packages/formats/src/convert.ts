import type { AnnotatedDocument } from '@chugiai/annotation'
import {
  type Format,
  type FormatFile,
  isIssue,
  type ReadOptions,
  type ReadResult,
  type WriteOptions,
  type WriteResult,
} from './format/format.ts'
import type { Holds } from './format/holds.ts'
import { type FormatIssue, formatError } from './format/issue.ts'
import { formats } from './registry.ts'
import { toTextFile } from './text/input.ts'

/**
 * A format by its id.
 *
 * @throws {ChugiaiError} `unknown_format`
 */
export function formatOf(format: Format | string): Format {
  if (typeof format !== 'string') return format
  const found = formats.find(({ id }) => id === format)
  if (found !== undefined) return found
  const hint = `The formats are ${formats.map(({ id }) => id).join(', ')}.`
  throw formatError('unknown_format', `There is no format '${format}'`, { hint })
}

/**
 * Reads files of one format: each is a document, holds several, or is part of one (brat's texts and standoff). What could
 * not be read is in the issues.
 *
 * @throws {ChugiaiError} `unknown_format`, `invalid_encoding`
 * @example
 * await read('doccano', [{ name: 'a.jsonl', data: '{"text": "ở Huế", "label": [[2, 5, "LOC"]]}' }])
 */
export async function read(
  format: Format | string,
  files: readonly FormatFile[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  const documents: AnnotatedDocument[] = []
  const issues: FormatIssue[] = []
  for (const item of formatOf(format).read(files.map(toTextFile), options)) {
    if (isIssue(item)) issues.push(item)
    else documents.push(item)
  }
  return { documents, issues }
}

/**
 * Writes documents in a format. What it cannot hold is in the issues, each kind once for a document, with its count.
 *
 * @throws {ChugiaiError} `unknown_format`
 */
export function write(
  format: Format | string,
  documents: readonly AnnotatedDocument[],
  options: WriteOptions = {},
): WriteResult {
  return formatOf(format).write(documents, options)
}

/** A format that a file may be of. */
export interface FormatGuess {
  /** Id of the format: `brat`. */
  readonly format: string
  /** From 0 to 1. */
  readonly confidence: number
}

/** The formats that a file may be of by its content, the likeliest first; none where it is none of them. */
export function detectFormat(file: FormatFile): FormatGuess[] {
  const text = toTextFile(file)
  return formats
    .map((format) => ({ format: format.id, confidence: format.detect(text) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence)
}

/** What a format holds of a document: a row of the table of losses. */
export interface LossRow extends Holds {
  /** Id of the format: `brat`. */
  readonly format: string
  /** Name of the format for people: `brat standoff`. */
  readonly title: string
}

/** The table of losses: what every format holds. */
export function lossTable(): LossRow[] {
  return formats.map(({ id, title, holds }) => ({ format: id, title, ...holds }))
}
