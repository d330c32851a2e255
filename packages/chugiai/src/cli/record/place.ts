import { visible } from '../terminal/visible.ts'

/** The name of standard input. */
export const STANDARD_INPUT = '-'

/** A JSON object, one line of NDJSON. */
export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * Where a record stands: the file (`-` is standard input) and, where it holds many, the line from 1 that it begins in: in a table
 * of Parquet its row, in a web archive the number of its record.
 */
export interface Place {
  readonly file: string
  readonly line?: number
}

/** A place for people: `bai.txt`, `stdin:3`. */
export function placeName({ file, line }: Place): string {
  const name = file === STANDARD_INPUT ? 'stdin' : visible(file)
  return line === undefined ? name : `${name}:${line}`
}
