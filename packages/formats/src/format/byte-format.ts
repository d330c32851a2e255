import type { AnnotatedDocument } from '@chugiai/annotation'
import type { OffsetUnit } from '@chugiai/text'
import type { ReadOptions, ReadResult, WriteOptions } from './format.ts'
import type { Holds } from './holds.ts'
import type { FormatIssue } from './issue.ts'

/** A file as its bytes. */
export interface ByteFile {
  /** Its path or name. */
  readonly name: string
  /** Its bytes. */
  readonly data: Uint8Array
}

/** A document or several as bytes, and what was lost. */
export interface WrittenBytes {
  /** Bytes of one file. */
  readonly data: Uint8Array
  /** What was lost: each kind once for a document, with its count. */
  readonly issues: readonly FormatIssue[]
}

/** Reads and writes a format of bytes. */
export interface ByteCodec {
  /** Reads one file; what cannot be read is in the issues. */
  read(file: ByteFile, options: ReadOptions): Promise<ReadResult>
  /** Writes documents as one file; missing where the format is only read. */
  write?(documents: readonly AnnotatedDocument[], options: WriteOptions): WrittenBytes
}

/** A format whose files are bytes: its code is loaded when it is first used. */
export interface ByteFormat {
  /** Short name: `parquet`. */
  readonly id: string
  /** Name for people. */
  readonly title: string
  /** Endings of file names, the usual one first. */
  readonly extensions: readonly string[]
  /** How its offsets count by its standard. */
  readonly unit: OffsetUnit | 'token'
  /** What it holds: the table of losses. */
  readonly holds: Holds
  /** Whether its files are read, and none are written. */
  readonly isReadOnly: boolean
  /** How sure it is, from 0 to 1, that a file is of this format, by its first and last bytes. */
  detect(file: ByteFile): number
  /** Its reader and writer. */
  load(): Promise<ByteCodec>
}

/** Whether bytes begin with the letters of a signature. */
export function beginsWith(data: Uint8Array, signature: string): boolean {
  return data.length >= signature.length && [...signature].every((sign, i) => data[i] === sign.charCodeAt(0))
}
