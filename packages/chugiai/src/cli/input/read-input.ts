import { ChugiaiError } from '@chugiai/text'
import { brokenRecord } from '../record/parse-record.ts'
import { type Place, STANDARD_INPUT } from '../record/place.ts'
import type { RawRecord } from '../record/record.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { ByteSource, isBehindTheEnd, peek, type ReadPosition } from './bytes.ts'
import { type InputKind, kindOfName } from './file-kind.ts'
import { splitValues } from './json-values.ts'
import { isBlank, type Line, splitLines, tooLong } from './lines.ts'
import { HEAD, type Layout, layoutOf } from './sniff.ts'
import { delimitedRecords, parquetRecords } from './table-records.ts'
import { warcRecords } from './warc-records.ts'

/** How inputs are read. */
export interface ReadSettings {
  readonly kind: InputKind
  /** Longest record in bytes; of JSON, which spells letters out, six times as much. */
  readonly maxLength: number
  /** What looks like a text holds records all the same, a line each: of commands that make nothing of a text alone. */
  readonly isOfRecords?: boolean
}

/** Layouts of which a file may get more at its end, and what was read stays as it was. */
const GROWING: readonly Layout[] = ['lines', 'ndjson', 'csv', 'tsv']
const IN_LINES: readonly Layout[] = [...GROWING, 'array']
const LONGEST_STRING = 500_000_000 // what a JavaScript string holds, and a little less

/** The records of one file or of standard input, and how far it was read. */
export class InputReader {
  readonly #path: string
  readonly #settings: ReadSettings
  readonly #source: ByteSource
  #layout: Layout = 'text'
  #lineFeeds = 0
  #behind: unknown
  /** Whether the file could be read as far as it goes. */
  isReadable = true

  /** @param before what an earlier run read, when this one must begin with the same */
  constructor(path: string, settings: ReadSettings, before?: ReadPosition) {
    this.#path = path
    this.#settings = settings
    this.#source = new ByteSource(path, before)
  }

  get position(): ReadPosition {
    return this.#source.position
  }

  /** Whether the file may grow at its end. */
  get mayGrow(): boolean {
    return GROWING.includes(this.#layout)
  }

  /** The records in order. What cannot be read comes out as a broken record in its place. */
  async *records(): AsyncGenerator<RawRecord> {
    try {
      const { head, all } = await peek(this.#source.plain(), HEAD)
      this.#layout = this.#layoutOf(head)
      yield* this.#read(this.#wholePart(all))
      if (this.#behind !== undefined) throw this.#behind
    } catch (error) {
      if (error instanceof UsageError) throw error
      this.isReadable = false
      yield brokenRecord({ place: this.#placeOf(error) }, error)
    }
  }

  /** The bytes; where all that comes before a fault is whole, the fault is kept for later. */
  async *#wholePart(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      for await (const part of bytes) {
        this.#lineFeeds += countLineFeeds(part)
        yield part
      }
    } catch (error) {
      if (!isBehindTheEnd(error)) throw error
      this.#behind = error
    }
  }

  /** Where the file could not be read further: a line, where it has records in lines. */
  #placeOf(error: unknown): Place {
    const isCut = error instanceof ChugiaiError && error.code === 'invalid_compression'
    return isCut && IN_LINES.includes(this.#layout) && this.#lineFeeds > 0
      ? { file: this.#path, line: this.#lineFeeds + 1 }
      : { file: this.#path }
  }

  #layoutOf(head: Uint8Array): Layout {
    const { kind, isOfRecords = false } = this.#settings
    const named = this.#path === STANDARD_INPUT ? undefined : (kindOfName(this.#path) ?? 'text')
    const layout = layoutOf(head, kind, named)
    return isOfRecords && kind === 'auto' && layout === 'text' ? 'ndjson' : layout
  }

  #read(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord> {
    const longest = this.#settings.maxLength
    const jsonLongest = Math.min(LONGEST_STRING, 6 * longest + 1_000_000)
    switch (this.#layout) {
      case 'text':
      case 'html':
        return this.#whole(bytes, this.#layout)
      case 'lines':
        return this.#lines(splitLines(bytes, longest), 'text')
      case 'ndjson':
        return this.#lines(splitLines(bytes, jsonLongest), 'json')
      case 'array':
        return this.#lines(splitValues(bytes, 1, jsonLongest), 'json')
      case 'value':
        return this.#value(bytes, jsonLongest)
      case 'parquet':
        return this.#parquet(bytes)
      case 'warc':
        return warcRecords(this.#path, bytes, longest)
      default:
        return delimitedRecords(this.#path, bytes, this.#layout === 'tsv' ? '\t' : undefined, jsonLongest)
    }
  }

  async *#whole(bytes: AsyncIterable<Uint8Array>, kind: 'text' | 'html'): AsyncGenerator<RawRecord> {
    const place: Place = { file: this.#path }
    const found = await collect(bytes, this.#settings.maxLength)
    yield found instanceof ChugiaiError ? brokenRecord({ place }, found) : { place, kind, bytes: found }
  }

  async *#lines(lines: AsyncIterable<Line>, kind: 'text' | 'json'): AsyncGenerator<RawRecord> {
    for await (const line of lines) {
      const place: Place = { file: this.#path, line: line.number }
      if ('error' in line) yield brokenRecord({ place }, line.error)
      else if (kind === 'text' || !isBlank(line.bytes)) yield { place, kind, bytes: withoutEnd(line.bytes, kind) }
    }
  }

  /** One object over many lines, or several. */
  async *#value(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<RawRecord> {
    const place: Place = { file: this.#path }
    const found = await collect(bytes, longest)
    if (found instanceof ChugiaiError) yield brokenRecord({ place }, found)
    else if (isJson(found)) yield { place, kind: 'json', bytes: found }
    else if (kindOfName(this.#path) === 'json' || this.#path === STANDARD_INPUT) {
      yield* this.#lines(splitValues(once(found), 0, longest), 'json')
    } else yield* this.#lines(splitLines(once(found), longest), 'json')
  }

  async *#parquet(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord> {
    if (this.#path === STANDARD_INPUT) {
      const hint = 'Give its path: the end of a Parquet file is read first.'
      throw new ChugiaiError('invalid_input', 'Parquet cannot be read from standard input', { hint })
    }
    for await (const _ of bytes); // for the account of what was read: the reader jumps about
    yield* parquetRecords(this.#path)
  }
}

/** All bytes; the error when they are more than is allowed, which are then passed over. */
async function collect(bytes: AsyncIterable<Uint8Array>, longest: number): Promise<Uint8Array | ChugiaiError> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts.length = 0
  }
  return length > longest ? tooLong('input', length, longest) : Buffer.concat(parts)
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count++
  return count
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

function withoutEnd(bytes: Uint8Array, kind: 'text' | 'json'): Uint8Array {
  return kind === 'text' && bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
