import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { ChugiaiError } from '@chugiai/text'
import { Decompress } from 'fzstd'
import { STANDARD_INPUT } from '../record/place.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { GzipError, gunzip } from './gunzip.ts'

/** How far a file was read, and what was read: two runs that agree in it have read the same. */
export interface ReadPosition {
  readonly bytes: number
  readonly sha256: string
  /** Whether the last byte read is a line feed, or none was read. */
  readonly isLineEnd: boolean
}

/** The bytes of a file or of standard input, with an account of what was read. */
export class ByteSource {
  readonly #path: string
  readonly #before: ReadPosition | undefined
  readonly #hash: Hash = createHash('sha256')
  #bytes = 0
  #last = 0x0a

  /** @param before what an earlier run read, when this one must begin with the same */
  constructor(path: string, before?: ReadPosition) {
    this.#path = path
    this.#before = before
  }

  get position(): ReadPosition {
    const sha256 = this.#hash.copy().digest('hex')
    return { bytes: this.#bytes, sha256, isLineEnd: this.#last === 0x0a }
  }

  /** The bytes as they stand in the file. */
  async *raw(): AsyncGenerator<Uint8Array> {
    const stream = this.#path === STANDARD_INPUT ? process.stdin : createReadStream(this.#path)
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      this.#account(chunk)
      yield chunk
    }
    if (this.#before !== undefined && this.#bytes < this.#before.bytes) throw changedInput(this.#path)
  }

  #account(chunk: Uint8Array): void {
    const { bytes = 0, sha256 } = this.#before ?? {}
    const cut = this.#bytes <= bytes && this.#bytes + chunk.length >= bytes ? bytes - this.#bytes : chunk.length
    this.#hash.update(chunk.subarray(0, cut))
    if (cut < chunk.length || this.#bytes + cut === bytes) {
      const isSame = sha256 === undefined || this.#hash.copy().digest('hex') === sha256
      if (!isSame) throw changedInput(this.#path)
    }
    this.#hash.update(chunk.subarray(cut))
    this.#bytes += chunk.length
    this.#last = chunk.at(-1) ?? this.#last
  }

  /** The bytes unpacked: gzip, zstd. */
  unpacked(): AsyncGenerator<Uint8Array> {
    return unpacked(this.raw())
  }

  /** The bytes unpacked and, where a byte order mark tells of UTF-16, as UTF-8. */
  async *plain(): AsyncGenerator<Uint8Array> {
    yield* asUtf8(this.unpacked())
  }
}

function changedInput(path: string): UsageError {
  return new UsageError(
    `${path === STANDARD_INPUT ? 'Standard input' : path} does not begin with what was read before. Begin anew with --overwrite`,
  )
}

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]

/** The bytes unpacked if their first ones say that they are packed. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, ZSTD.length)
  const begins = (magic: readonly number[]) => magic.every((byte, i) => head[i] === byte)
  if (begins(GZIP)) yield* gunzipped(all)
  else if (begins(ZSTD)) yield* unzstd(all)
  else yield* all
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(chunks)
  } catch (cause) {
    throw cause instanceof GzipError ? badPacking('gzip', cause) : cause
  }
}

async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const decompress = new Decompress((chunk) => ready.push(chunk))
  for await (const chunk of chunks) {
    try {
      decompress.push(chunk)
    } catch (cause) {
      yield* ready
      throw badPacking('zstd', cause)
    }
    yield* ready.splice(0)
  }
  try {
    decompress.push(new Uint8Array(0), true)
  } catch (cause) {
    throw badPacking('zstd', cause)
  }
  yield* ready
}

function badPacking(name: string, cause: unknown): ChugiaiError {
  return new ChugiaiError('invalid_compression', `The ${name} data is broken: ${(cause as Error).message}`, {
    cause,
    hint: `Look whether the file was copied whole: ${name === 'gzip' ? 'gzip -t FILE' : 'zstd -t FILE'}.`,
  })
}

/** UTF-16 with its byte order mark as UTF-8 without; anything else as it is. */
async function* asUtf8(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, 2)
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : ''
  if (encoding === '') {
    yield* all
    return
  }
  const decoder = new TextDecoder(encoding, { fatal: true })
  const encoder = new TextEncoder()
  for await (const chunk of all) yield encoder.encode(decoded(() => decoder.decode(chunk, { stream: true })))
  yield encoder.encode(decoded(() => decoder.decode()))
}

function decoded(decode: () => string): string {
  try {
    return decode()
  } catch (cause) {
    throw new ChugiaiError('invalid_encoding', 'The bytes begin as UTF-16 and are none further on', {
      cause,
      hint: 'Look whether the file was copied whole, or save it as UTF-8.',
    })
  }
}

/** Whether everything before a fault was whole: what stands behind the end of a gzip is none. */
export function isBehindTheEnd(error: unknown): boolean {
  return error instanceof ChugiaiError && error.cause instanceof GzipError && error.cause.isBehind
}

/** The first bytes, and all of them again. What is thrown behind the first byte is thrown again in its place. */
export async function peek(
  chunks: AsyncIterator<Uint8Array>,
  count: number,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const read: Uint8Array[] = []
  let length = 0
  let rest: AsyncIterator<Uint8Array> = chunks
  while (length < count) {
    try {
      const next = await chunks.next()
      if (next.done) break
      read.push(next.value)
      length += next.value.length
    } catch (error) {
      if (length === 0) throw error
      rest = { next: () => Promise.reject(error) }
      break
    }
  }
  return { head: Buffer.concat(read), all: prepend(read, rest) }
}

async function* prepend(read: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
