import { ChugiaiError } from '@chugiai/text'
import { brokenRecord } from '../record/parse-record.ts'
import type { Place } from '../record/place.ts'
import type { RawRecord } from '../record/record.ts'
import { peek } from './bytes.ts'
import { readRows } from './delimited.ts'
import { parquetRows } from './parquet.ts'
import { HEAD } from './sniff.ts'

/**
 * The rows of a CSV or TSV as JSON records with the names of the header; a row with other cells is broken.
 *
 * @param delimiter found out by the first line when left out
 * @param longest row, in bytes
 */
export async function* delimitedRecords(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string | undefined,
  longest: number,
): AsyncGenerator<RawRecord> {
  const { head, all } = await peek(iterator(bytes), HEAD)
  const encoder = new TextEncoder()
  let header: readonly string[] | undefined
  for await (const row of readRows(texts(all), delimiter ?? delimiterOf(head), longest)) {
    const place: Place = { file, line: row.line }
    if ('error' in row) yield brokenRecord({ place }, row.error)
    else if (header === undefined) header = columnsOf(row.cells)
    else if (row.cells.length !== header.length) {
      yield brokenRecord({ place, bytes: encoder.encode(JSON.stringify(row.cells)) }, raggedRow(row.cells, header))
    } else yield { place, kind: 'json', bytes: encoder.encode(objectOf(header, row.cells)) }
  }
}

/** The rows of a Parquet file as JSON records. The end of the file is read first: a path is needed. */
export async function* parquetRecords(file: string): AsyncGenerator<RawRecord> {
  const encoder = new TextEncoder()
  let line = 0
  for await (const row of readable(parquetRows(file))) {
    line++
    yield { place: { file, line }, kind: 'json', bytes: encoder.encode(row) }
  }
}

async function* iterator(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* bytes
}

async function* texts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const part of bytes) yield decoder.decode(part, { stream: true })
    yield decoder.decode()
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const hint = 'Save the table as UTF-8.'
    throw new ChugiaiError('invalid_encoding', 'The table is not UTF-8', { cause, hint })
  }
}

/** The rows of a file, or that it is no Parquet. */
async function* readable(rows: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* rows
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== undefined) throw cause
    throw new ChugiaiError('invalid_parquet', `This cannot be read as Parquet: ${(cause as Error).message}`, {
      cause,
      hint: 'Look whether the file was copied whole, or say what it is by --input.',
    })
  }
}

/** Spreadsheets of countries whose decimal mark is a comma write semicolons. */
function delimiterOf(head: Uint8Array): string {
  const line = new TextDecoder().decode(head).split(/[\r\n]/, 1)[0] ?? ''
  return line.split(';').length > line.split(',').length ? ';' : ','
}

/** Names of their own: a second `text` is `text.2`, so that no cell is lost. */
function columnsOf(cells: readonly string[]): string[] {
  const taken = new Set(cells)
  const seen = new Set<string>()
  return cells.map((name) => {
    let own = name
    for (let n = 2; seen.has(own) || (own !== name && taken.has(own)); n++) own = `${name}.${n}`
    seen.add(own)
    return own
  })
}

function objectOf(header: readonly string[], cells: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(header.map((name, i) => [name, cells[i]])))
}

function raggedRow({ length }: readonly string[], header: readonly string[]): ChugiaiError {
  return new ChugiaiError('invalid_csv', `The row has ${length} cells, its header ${header.length}`, {
    hint: 'Put a cell that holds a comma or a line break in quotes.',
  })
}
