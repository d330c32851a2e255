import type { FormatFile, TextFile } from '../format/format.ts'
import { formatError } from '../format/issue.ts'

/**
 * The text of a file, without its byte order mark: UTF-8, or UTF-16 where a mark says so.
 *
 * @throws {ChugiaiError} `invalid_encoding` for bytes that are neither
 */
export function toTextFile({ name, data }: FormatFile): TextFile {
  if (typeof data === 'string') return { name, text: data.startsWith('\ufeff') ? data.slice(1) : data }
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

  /** The name for the next document of an id. */
  nameFor(id: string): string {
    const name = safeName(id)
    let unique = name
    for (let i = 2; this.#used.has(unique.toLowerCase()); i++) unique = `${name}-${i}`
    this.#used.add(unique.toLowerCase())
    return unique
  }
}

/** Safe names of documents, in order. */
export function uniqueNames(ids: readonly string[]): string[] {
  const giver = new NameGiver()
  return ids.map((id) => giver.nameFor(id))
}
