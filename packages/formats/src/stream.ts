import type { AnnotatedDocument } from '@chugiai/annotation'
import {
  ASYNC_ITERABLE,
  assertArgument,
  type Bytes,
  ChugiaiError,
  defined,
  isObject,
  type Kind,
  toBytes,
} from '@chugiai/text'
import { formatOf } from './convert.ts'
import {
  assertReadOptions,
  assertReadStreamOptions,
  assertWriteStreamOptions,
  DOCUMENT,
  FILE,
} from './format/arguments.ts'
import {
  type Format,
  type FormatFile,
  isIssue,
  type LineReader,
  NO_ITEMS,
  type ReadItem,
  type ReadOptions,
  type RecordFormat,
  type TextFile,
  type WriteOptions,
  type WriteResult,
  type WrittenFile,
} from './format/format.ts'
import { type FormatIssue, formatError, formatIssue } from './format/issue.ts'
import { LineSplitter, linesOf, type StreamLines } from './records/lines.ts'
import { encodingOf, NameGiver, toTextFile } from './text/input.ts'

export interface ReadStreamOptions extends ReadOptions {
  /** Name of the file, for ids of documents that have none; `documents` when left out. */
  readonly name?: string
}

export interface WriteStreamOptions extends WriteOptions {
  /** Gets what was lost of each document, and issues that come among the documents. */
  readonly onIssue?: (issue: FormatIssue) => void
}

/**
 * Reads a file of one document after another as it comes in: each document as soon as it is whole, with what was wrong
 * where it was found. Memory is that of one document.
 *
 * @param chunks text, or bytes of UTF-8, cut anywhere
 * @throws {ChugiaiError} `unknown_format`; `not_streamable` for a format whose files must be whole; `invalid_encoding`
 */
export async function* readStream(
  format: Format | string,
  chunks: AsyncIterable<string | Bytes> | Iterable<string | Bytes>,
  given: ReadStreamOptions = {},
): AsyncGenerator<ReadItem> {
  assertReadStreamOptions(given)
  assertArgument(chunks, ASYNC_ITERABLE, 'chunks')
  const { name = 'documents', ...options } = given
  const reader = recordsOf(format).reader(name, options)
  const splitter = new LineSplitter()
  const decode = createDecoder(name)
  // Delegating by `yield*` would wait twice for each item.
  for await (const chunk of chunks) for (const item of linesRead(splitter.push(decode(chunk)), reader, name)) yield item
  for (const item of linesRead([...splitter.push(decode()), ...splitter.end()], reader, name)) yield item
  for (const item of reader.end()) yield item
}

function* linesRead(pieces: readonly StreamLines[], reader: LineReader, name: string): Generator<ReadItem> {
  for (const lines of pieces) {
    if (lines === null) yield lineTooLong(name)
    else if (reader.lines !== undefined) yield* reader.lines(lines)
    else
      for (const line of linesOf(lines)) {
        const items = reader.line(line)
        if (items !== NO_ITEMS) yield* items
      }
  }
}

function lineTooLong(name: string): FormatIssue {
  return formatIssue('too_large', `${name} has a line of more than 200 million letters, which is not read`, {
    severity: 'error',
    path: name,
    hint: 'Put a record on each line.',
  })
}

/**
 * Writes documents one after another as text. What was lost goes to `onIssue`.
 *
 * @throws {ChugiaiError} `unknown_format`; `not_streamable`
 */
export async function* writeStream(
  format: Format | string,
  documents: AsyncIterable<ReadItem> | Iterable<ReadItem>,
  given: WriteStreamOptions = {},
): AsyncGenerator<string> {
  assertWriteStreamOptions(given)
  assertArgument(documents, ASYNC_ITERABLE, 'documents')
  const { onIssue = () => {}, ...options } = given
  const records = recordsOf(format)
  const head = records.head?.(options) ?? ''
  if (head !== '') yield head
  for await (const item of documents) {
    assertArgument(item, ITEM, 'documents[]')
    if (isIssue(item)) {
      onIssue(item)
      continue
    }
    const { text, issues } = records.write(item as AnnotatedDocument, options)
    for (const issue of issues) onIssue(issue)
    yield text
  }
}

/**
 * Reads files as they come in, in any order: each document as soon as its files are there. Of formats whose documents
 * stand in one file each, every file by itself; of brat, pair by pair. Memory is that of what is not whole yet. A file
 * that is no text is an issue, `invalid_encoding`.
 *
 * @throws {ChugiaiError} `unknown_format`
 */
export async function* readFileStream(
  format: Format | string,
  files: AsyncIterable<FormatFile> | Iterable<FormatFile>,
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  assertReadOptions(options)
  assertArgument(files, ASYNC_ITERABLE, 'files')
  const known = formatOf(format)
  const reader = known.pairs?.reader(options)
  for await (const file of files) {
    assertArgument(file, FILE, 'files[]')
    const text = textOrIssue(file)
    if ('code' in text) yield text
    else yield* reader === undefined ? known.read([text], options) : reader.file(text)
  }
  if (reader !== undefined) yield* reader.end()
}

/** One file that is no text does not stop the others. */
function textOrIssue(file: FormatFile): TextFile | FormatIssue {
  try {
    return toTextFile(file)
  } catch (error) {
    if (!(error instanceof ChugiaiError)) throw error
    const { code, message, hint } = error
    const own = code === 'too_large' ? code : 'invalid_encoding'
    return formatIssue(own, message, { severity: 'error', path: file.name, ...defined({ hint }) })
  }
}

/**
 * Writes documents one after another as files of their own, told apart by a number where two have one name. What was lost
 * goes to `onIssue`.
 *
 * @throws {ChugiaiError} `unknown_format`
 */
export async function* writeFileStream(
  format: Format | string,
  documents: AsyncIterable<ReadItem> | Iterable<ReadItem>,
  given: WriteStreamOptions = {},
): AsyncGenerator<WrittenFile> {
  assertWriteStreamOptions(given)
  assertArgument(documents, ASYNC_ITERABLE, 'documents')
  const { onIssue = () => {}, ...options } = given
  const known = formatOf(format)
  const names = new NameGiver()
  for await (const item of documents) {
    assertArgument(item, ITEM, 'documents[]')
    if (isIssue(item)) {
      onIssue(item)
      continue
    }
    const name = names.nameFor(item.id)
    const { files, issues } = known.pairs?.write(item, name, options) ?? named(known.write([item], options), name)
    for (const issue of issues) onIssue(issue)
    yield* files
  }
}

/** The files of one document under its name: `tin-1.xmi`, and what stands beside it as `tin-1-TypeSystem.xml`. */
function named({ files, issues }: WriteResult, name: string): WriteResult {
  const renamed = files.map((file, i) => {
    const ending = file.name.slice(file.name.lastIndexOf('.'))
    return { ...file, name: i === 0 ? name + ending : `${name}-${file.name}` }
  })
  return { files: renamed, issues }
}

function recordsOf(format: Format | string): RecordFormat {
  const { id, records } = formatOf(format)
  if (records !== undefined) return records
  throw formatError('not_streamable', `Files of ${id} must be whole`, { path: 'format', hint: 'Use read and write.' })
}

const NOTHING = new Uint8Array()

const ITEM: Kind = {
  ...DOCUMENT,
  accepts: (value) => DOCUMENT.accepts(value) || (isObject(value) && 'severity' in value),
}

/** UTF-8, or UTF-16 where the mark at the start of the first chunk says so. */
function createDecoder(name: string): (piece?: string | Bytes) => string {
  let decoder: TextDecoder | undefined
  return (piece) => {
    if (typeof piece === 'string') return piece
    const chunk = piece === undefined ? piece : toBytes(piece)
    try {
      decoder ??= new TextDecoder(encodingOf(chunk ?? NOTHING), { fatal: true, ignoreBOM: true })
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch (cause) {
      const hint = 'Save it as UTF-8, or decode it first: decode(bytes) of @chugiai/normalizer.'
      throw formatError('invalid_encoding', `${name} is not UTF-8`, { path: name, hint, cause })
    }
  }
}
