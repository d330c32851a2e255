import type { AnnotatedDocument } from '@chugiai/annotation'
import { assertArgument, assertText, BYTES, isObject } from '@chugiai/text'
import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { csv } from '../csv/index.ts'
import { readRows, safeCell, unsafeCell, writeRow } from '../csv/rows.ts'
import { assertReadOptions, assertWriting } from '../format/arguments.ts'
import {
  isIssue,
  type ReadItem,
  type ReadOptions,
  type ReadResult,
  type WriteOptions,
  type WriteResult,
} from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { FEATURES, huggingface } from '../huggingface/index.ts'
import { parseJson } from '../text/json.ts'

/** Rows of a Parquet file: a span each, as in CSV; or a document each, with lists of tokens and tags. */
export type ParquetRows = 'spans' | 'tokens'

export type ParquetWriteOptions = WriteOptions

/** A Parquet file, and what of the documents it does not hold. */
export interface ParquetFile {
  /** Its bytes. */
  readonly data: Uint8Array<ArrayBuffer>
  /** What was lost: each kind once for a document, with its count. */
  readonly issues: readonly FormatIssue[]
}

const COLUMNS = ['document', 'start', 'end', 'label', 'quote', 'text'] as const
const OFFSETS: readonly string[] = ['start', 'end']

/**
 * Writes documents as a Parquet file: a row a span (`document`, `start`, `end` in code points, `label`, `quote`, and `text`
 * in the first row of a document), or with `rows: 'tokens'` a row a document (`id`, `tokens`, `ner_tags` by name).
 *
 * @example
 * writeFileSync('tin.parquet', writeParquet(documents, { rows: 'tokens' }).data)
 */
export function writeParquet(documents: readonly AnnotatedDocument[], given: ParquetWriteOptions = {}): ParquetFile {
  assertWriting(documents, given)
  const { rows = 'spans', ...options } = given
  const { files, issues } = (rows === 'spans' ? csv : huggingface).write(documents, options)
  const file = rows === 'spans' ? spanColumns(files) : tokenColumns(files)
  return { data: new Uint8Array(file), issues }
}

function spanColumns([file]: WriteResult['files']): ArrayBuffer {
  const [, ...rows] = readRows(file?.data ?? '', ',')
  const columnData = COLUMNS.map((name, i) => {
    const cells = rows.map((row) => unsafeCell(row[i] ?? ''))
    // The row of a document without spans has no place; only the first row of a document has its text.
    const isSet = (cell: string, row: number) =>
      cell !== '' || (name !== 'text' ? rows[row]?.[1] !== '' : rows[row]?.[0] !== rows[row - 1]?.[0])
    const data = cells.map((cell, row) => (isSet(cell, row) ? (OFFSETS.includes(name) ? Number(cell) : cell) : null))
    return OFFSETS.includes(name)
      ? { name, data, type: 'INT32' as const, nullable: true }
      : { name, data, type: 'STRING' as const, nullable: true }
  })
  return parquetWriteBuffer({ columnData })
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const

/** Three levels, as https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists has it. */
const listOf = (name: string) =>
  [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT },
  ] as const

function tokenColumns(files: WriteResult['files']): ArrayBuffer {
  const records = (files.find(({ name }) => name.endsWith('.jsonl'))?.data ?? '')
    .split('\n')
    .filter((line) => line !== '')
  const rows = records.map((line) => JSON.parse(line) as { id: string; tokens: string[]; ner_tags: number[] })
  const info = parseJson(files.find(({ name }) => name.endsWith('.json'))?.data ?? 'null')
  const names = info.isValid
    ? (info.value as { features: { ner_tags: { feature: { names: string[] } } } }).features.ner_tags.feature.names
    : []
  return parquetWriteBuffer({
    columnData: [
      { name: 'id', data: rows.map(({ id }) => id) },
      { name: 'tokens', data: rows.map(({ tokens }) => tokens) },
      { name: 'ner_tags', data: rows.map(({ ner_tags }) => ner_tags.map((tag) => names[tag] ?? 'O')) },
    ],
    schema: [{ name: 'root', num_children: 3 }, { name: 'id', ...TEXT }, ...listOf('tokens'), ...listOf('ner_tags')],
  })
}

/**
 * Reads a Parquet file of spans or of tokens, by its columns. Uncompressed and Snappy files are read; what cannot be is an
 * issue.
 *
 * @param name its path or name, for ids of documents that have none
 */
export async function readParquet(
  data: Uint8Array | ArrayBuffer,
  name = 'documents.parquet',
  options: ReadOptions = {},
): Promise<ReadResult> {
  assertArgument(data, BYTES, 'data')
  assertText(name, 'name')
  assertReadOptions(options)
  const file = data instanceof ArrayBuffer ? data : new Uint8Array(data).buffer
  let rows: Record<string, unknown>[]
  let metadata: FileMetaData
  try {
    metadata = parquetMetadata(file)
    rows = await parquetReadObjects({ file, metadata })
  } catch (error) {
    const hint = 'Write it without compression, or with Snappy.'
    return {
      documents: [],
      issues: [
        formatIssue('invalid_shape', `${name} is no Parquet file that is read: ${(error as Error).message}`, {
          severity: 'error',
          path: name,
          hint,
        }),
      ],
    }
  }
  return collect(
    rows.some((row) => Array.isArray(row.tokens))
      ? readTokens(rows, name, featuresOf(metadata), options)
      : readSpans(rows, name, options),
  )
}

/** What `datasets` writes of its columns into its files: the names of tags that are numbers. */
function featuresOf({ key_value_metadata = [] }: FileMetaData): string {
  const parsed = parseJson(key_value_metadata.find(({ key }) => key === 'huggingface')?.value ?? 'null')
  return JSON.stringify(parsed.isValid && isObject(parsed.value) ? (parsed.value.info ?? null) : null)
}

function readTokens(
  rows: readonly Record<string, unknown>[],
  name: string,
  features: string,
  options: ReadOptions,
): Iterable<ReadItem> {
  const text = rows.map((row) => `${JSON.stringify(row, plainNumber)}\n`).join('')
  return huggingface.read(
    [
      { name, text },
      { name: FEATURES, text: features },
    ],
    options,
  )
}

function readSpans(rows: readonly Record<string, unknown>[], name: string, options: ReadOptions): Iterable<ReadItem> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) =>
    writeRow(
      columns.map((column) => safeCell(row[column] === null || row[column] === undefined ? '' : String(row[column]))),
      ',',
    ),
  )
  return csv.read([{ name, text: [writeRow(columns, ','), ...lines].map((line) => `${line}\n`).join('') }], options)
}

/** Whole numbers of 64 bits come as bigint, which JSON has no word for. */
function plainNumber(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

function collect(items: Iterable<ReadItem>): ReadResult {
  const documents: AnnotatedDocument[] = []
  const issues: FormatIssue[] = []
  for (const item of items) {
    if (isIssue(item)) issues.push(item)
    else documents.push(item)
  }
  return { documents, issues }
}
