import { randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isObject } from '@chugiai/text'
import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

const ROWS_AT_ONCE = 1_000 // a few megabytes of articles

/**
 * The rows of a Parquet file as JSON objects, in order. Memory holds a row group of the columns at most.
 *
 * @throws what the reader throws for a file that is not Parquet
 */
export async function* parquetRows(path: string): AsyncGenerator<string> {
  const descriptor = openSync(path, 'r')
  try {
    const file = bufferOf(descriptor)
    const metadata = await parquetMetadataAsync(file)
    const total = Number(metadata.num_rows)
    for (let rowStart = 0; rowStart < total; rowStart += ROWS_AT_ONCE) {
      const rowEnd = Math.min(total, rowStart + ROWS_AT_ONCE)
      const rows = await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })
      for (const row of rows) yield jsonOf(row)
    }
  } finally {
    closeSync(descriptor)
  }
}

function bufferOf(descriptor: number): AsyncBuffer {
  const byteLength = fstatSync(descriptor).size
  const slice = (start: number, end = byteLength): ArrayBuffer => {
    const bytes = new Uint8Array(end - start)
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, start + at)
      if (read === 0) throw new Error(`The file ends before byte ${end}`)
      at += read
    }
    return bytes.buffer
  }
  return { byteLength, slice }
}

/** A row as JSON. Whole numbers of 64 bits keep all their figures. */
function jsonOf(row: unknown): string {
  const json = JSON.stringify(row, plainValue)
  return json.includes(LONG) ? json.replace(MARKED, '$1') : json
}

/** Before the figures of a number that is none of JavaScript's; no text of a file holds it. */
const LONG = `${randomUUID()}:`
const MARKED = new RegExp(`"${LONG}(-?\\d+)"`, 'g')

/** What JSON has no word for; binary columns are text in base64. */
function plainValue(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return bigIntValue(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return isObject(value) && value instanceof Map ? Object.fromEntries(value) : value
}

function bigIntValue(value: bigint): number | string {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : LONG + value
}
