import type { AnnotatedDocument } from '@chugiai/annotation'
import { assertArgument, listOf, toBytes } from '@chugiai/text'
import { assertReadOptions, assertWriting, FILE, FORMAT } from './format/arguments.ts'
import type { ByteFile, ByteFormat } from './format/byte-format.ts'
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
import { byteFormats, formats } from './registry.ts'
import { toTextFile } from './text/input.ts'

/**
 * A format of text by its id.
 *
 * @throws {ChugiaiError} `unknown_format`; `not_text` for a format of bytes
 */
export function formatOf(format: Format | string): Format {
  assertArgument(format, FORMAT, 'format')
  if (typeof format !== 'string') return format
  const found = anyFormatOf(format)
  if (!('load' in found)) return found
  const hint = 'Use read and writeFiles.'
  throw formatError('not_text', `Files of ${format} are bytes`, { path: 'format', hint })
}

function anyFormatOf(format: Format | ByteFormat | string): Format | ByteFormat {
  assertArgument(format, FORMAT, 'format')
  if (typeof format !== 'string') return format
  const found = [...formats, ...byteFormats].find(({ id }) => id === format)
  if (found !== undefined) return found
  const hint = `The formats are ${[...formats, ...byteFormats].map(({ id }) => id).join(', ')}.`
  throw formatError('unknown_format', `There is no format '${format}'`, { path: 'format', hint })
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
  format: Format | ByteFormat | string,
  files: readonly FormatFile[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  assertArgument(files, listOf(FILE), 'files')
  assertReadOptions(options)
  const known = anyFormatOf(format)
  return 'load' in known ? readBytes(known, files, options) : readTexts(known, files, options)
}

function readTexts(format: Format, files: readonly FormatFile[], options: ReadOptions): ReadResult {
  const documents: AnnotatedDocument[] = []
  const issues: FormatIssue[] = []
  for (const item of format.read(files.map(toTextFile), options)) {
    if (isIssue(item)) issues.push(item)
    else documents.push(item)
  }
  return { documents, issues }
}

async function readBytes(format: ByteFormat, files: readonly FormatFile[], options: ReadOptions): Promise<ReadResult> {
  const codec = await format.load()
  const results: ReadResult[] = []
  for (const file of files) results.push(await codec.read(toByteFile(file), options))
  return {
    documents: results.flatMap(({ documents }) => documents),
    issues: results.flatMap(({ issues }) => issues),
  }
}

function toByteFile({ name, data }: FormatFile): ByteFile {
  return { name, data: typeof data === 'string' ? new TextEncoder().encode(data) : toBytes(data) }
}

/**
 * Writes documents in a format of text. What it cannot hold is in the issues, each kind once for a document, with its count.
 *
 * @throws {ChugiaiError} `unknown_format`; `not_text` for a format of bytes, which `writeFiles` writes
 */
export function write(
  format: Format | string,
  documents: readonly AnnotatedDocument[],
  options: WriteOptions = {},
): WriteResult {
  assertWriting(documents, options)
  return formatOf(format).write(documents, options)
}

/** A file that was written, of text or of bytes. */
export interface OutputFile {
  /** Safe on every system: no folders, no reserved signs. */
  readonly name: string
  /** Text to be encoded as UTF-8, or bytes. */
  readonly data: string | Uint8Array
}

/** Files that were written, and what was lost. */
export interface WrittenFiles {
  /** In order. */
  readonly files: readonly OutputFile[]
  /** What was lost: each kind once for a document, with its count. */
  readonly issues: readonly FormatIssue[]
}

/**
 * Writes documents in a format of text or of bytes, whose code is loaded when it is first used.
 *
 * @throws {ChugiaiError} `unknown_format`; `not_writable` for a format that is only read
 * @example
 * const { files } = await writeFiles('parquet', documents, { rows: 'tokens' })
 */
export async function writeFiles(
  format: Format | ByteFormat | string,
  documents: readonly AnnotatedDocument[],
  options: WriteOptions = {},
): Promise<WrittenFiles> {
  assertWriting(documents, options)
  const known = anyFormatOf(format)
  if (!('load' in known)) return known.write(documents, options)
  const written = (await known.load()).write?.(documents, options)
  if (written === undefined) {
    const hint = 'Write xmi or json-cas, and bring those files in.'
    throw formatError('not_writable', `Files of ${known.id} are only read`, { path: 'format', hint })
  }
  const name = `${options.name ?? 'documents'}.${known.extensions[0]}`
  return { files: [{ name, data: written.data }], issues: written.issues }
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
  assertArgument(file, FILE, 'file')
  const { name, data } = file
  const bytes = typeof data === 'string' ? [] : guesses(byteFormats, { name, data: toBytes(data) })
  return bytes.length > 0 ? bytes : guesses(formats, toTextFile(file))
}

function guesses<File>(
  known: readonly { readonly id: string; detect(file: File): number }[],
  file: File,
): FormatGuess[] {
  return known
    .map((format) => ({ format: format.id, confidence: format.detect(file) }))
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
  return [...formats, ...byteFormats].map(({ id, title, holds }) => ({ format: id, title, ...holds }))
}
