import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { ChugiaiError } from '@chugiai/text'
import { type FileKind, fileKind } from './file-kind.ts'
import { splitLines } from './lines.ts'

/** The name of standard input. */
export const STANDARD_INPUT = '-'

/** A JSON object, one line of NDJSON. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** Where a record stands: the file (`-` is standard input) and, in NDJSON, the line from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
}

/** A place for people: `bai.txt`, `stdin:3`. */
export function placeName({ file, line }: Place): string {
  const name = file === STANDARD_INPUT ? 'stdin' : file
  return line === undefined ? name : `${name}:${line}`
}

/** One input: a whole text or page as bytes, a JSON object, or what could not be read. */
export type InputRecord =
  | { readonly place: Place; readonly kind: 'text' | 'html'; readonly bytes: Uint8Array }
  | { readonly place: Place; readonly kind: 'json'; readonly value: JsonRecord }
  | { readonly place: Place; readonly kind: 'broken'; readonly error: unknown }

/** How input is taken: `auto` looks at the file's name, or at the first letter of standard input. */
export type InputKind = 'auto' | Exclude<FileKind, 'json'>

/**
 * Reads the files (`-` is standard input) one after another. NDJSON is streamed: memory holds one record.
 * What cannot be read comes out as a `broken` record in its place; a file that is not there does too.
 */
export async function* readRecords(files: readonly string[], kind: InputKind): AsyncGenerator<InputRecord> {
  for (const file of files) {
    try {
      yield* readFileRecords(file, kind)
    } catch (error) {
      yield { place: { file }, kind: 'broken', error }
    }
  }
}

async function* readFileRecords(file: string, asked: InputKind): AsyncGenerator<InputRecord> {
  if (file === STANDARD_INPUT) {
    yield* standardInputRecords(asked)
    return
  }
  const kind = asked === 'auto' ? fileKind(file) : asked
  if (kind === 'json') yield* jsonFileRecords(file)
  else if (kind === 'ndjson') yield* jsonRecords(file, createReadStream(file))
  else yield { place: { file }, kind, bytes: await readFile(file) }
}

async function* standardInputRecords(asked: InputKind): AsyncGenerator<InputRecord> {
  const file = STANDARD_INPUT
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const head = asked === 'auto' ? await firstLetter(chunks) : { read: [], letter: 0 }
  const all = prepend(head.read, chunks)
  if (asked === 'ndjson' || head.letter === '{'.charCodeAt(0)) yield* jsonRecords(file, all)
  else yield { place: { file }, kind: asked === 'html' ? 'html' : 'text', bytes: await concat(all) }
}

/** A `.json` file is one object, over many lines or not; when it is not, its lines are taken as NDJSON. */
async function* jsonFileRecords(file: string): AsyncGenerator<InputRecord> {
  const bytes = await readFile(file)
  const whole = wholeObject(bytes)
  if (whole) yield { place: { file }, kind: 'json', value: whole }
  else yield* jsonRecords(file, prepend([bytes], done))
}

function wholeObject(bytes: Uint8Array): JsonRecord | null {
  try {
    return parseObject(decodeLine(bytes))
  } catch {
    return null
  }
}

const done: AsyncIterator<Uint8Array> = { next: async () => ({ done: true, value: undefined }) }

async function* jsonRecords(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRecord> {
  let line = 0
  for await (const bytes of splitLines(chunks)) {
    line++
    const place = { file, line }
    try {
      const text = decodeLine(bytes)
      if (text.trim() !== '') yield { place, kind: 'json', value: parseObject(text) }
    } catch (error) {
      yield { place, kind: 'broken', error }
    }
  }
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ChugiaiError('invalid_encoding', 'The line is not UTF-8', { cause, hint: 'NDJSON is always UTF-8.' })
  }
}

function parseObject(text: string): JsonRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ChugiaiError('invalid_json', `The line is not JSON: ${(cause as Error).message}`, {
      cause,
      hint: 'NDJSON has one whole JSON object a line. For a plain text pass --input text.',
    })
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as JsonRecord
  throw new ChugiaiError('invalid_record', 'The line is JSON, but not an object', { hint: 'Write {"text": "…"}.' })
}

/** The first byte that is not a blank nor part of a byte order mark, with what was read to find it. */
async function firstLetter(chunks: AsyncIterator<Uint8Array>): Promise<{ read: Uint8Array[]; letter: number }> {
  const passedOver = new Set([0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d])
  const read: Uint8Array[] = []
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    read.push(next.value)
    const letter = next.value.find((byte) => !passedOver.has(byte))
    if (letter !== undefined) return { read, letter }
  }
  return { read, letter: 0 }
}

async function* prepend(read: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function concat(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = []
  for await (const chunk of chunks) list.push(chunk)
  return Buffer.concat(list)
}
