import { assertArgument, toBytes } from '@chugiai/text'
import { FILE } from '../format/arguments.ts'
import type { FormatFile, TextFile } from '../format/format.ts'
import { formatError } from '../format/issue.ts'

/** Bytes of a file at the most: some more, and no string of JavaScript holds its text. */
const LONGEST = 500_000_000

/**
 * The text of a file, without its byte order mark: UTF-8, or UTF-16 where a mark says so.
 *
 * @throws {ChugiaiError} `invalid_encoding` for bytes that are neither; `too_large`
 */
export function toTextFile(file: FormatFile): TextFile {
  assertArgument(file, FILE, 'file')
  const { name } = file
  if (typeof file.data === 'string')
    return { name, text: file.data.startsWith('\ufeff') ? file.data.slice(1) : file.data }
  const data = toBytes(file.data)
  if (data.length > LONGEST) {
    const hint = 'Read it with readStream, or cut it.'
    throw formatError('too_large', `${name} has ${data.length} bytes, more than is read at once`, { path: name, hint })
  }
  try {
    return { name, text: new TextDecoder(encodingOf(data), { fatal: true }).decode(data) }
  } catch (cause) {
    throw formatError('invalid_encoding', `${name} is not UTF-8`, {
      path: name,
      hint: 'Decode it first: decode() of @chugiai/normalizer knows the older Vietnamese encodings.',
      cause,
    })
  }
}

/** The encoding that the first two bytes of a file show. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** The last part of a path, without what stands behind the last point. */
export function stemOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const point = base.lastIndexOf('.')
  return point > 0 ? base.slice(0, point) : base
}

/** An id as a name of a file: no folders, no reserved signs, never empty. */
function safeName(id: string): string {
  const safe = id
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120)
  return safe === '' ? 'document' : safe
}

/** Gives safe names to documents, told apart by a number where two are the same. */
export class NameGiver {
  readonly #used = new Set<string>()
  /** The number to try next, by names that came more than once. */
  readonly #next = new Map<string, number>()

  /** The name for the next document of an id. */
  nameFor(id: string): string {
    const name = safeName(id)
    const key = name.toLowerCase()
    let unique = name
    let number = this.#next.get(key) ?? 2
    while (this.#used.has(unique.toLowerCase())) unique = `${name}-${number++}`
    this.#next.set(key, number)
    this.#used.add(unique.toLowerCase())
    return unique
  }
}

/** Safe names of documents, in order. */
export function uniqueNames(ids: readonly string[]): string[] {
  const giver = new NameGiver()
  return ids.map((id) => giver.nameFor(id))
}
