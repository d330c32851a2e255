import type { WarcSource } from './warc-page.ts'

const BLOCK = 1 << 16

/**
 * The bytes of a source in blocks of one length, wherever it cuts them itself. `warcio` goes wrong on pieces of a few
 * bytes and on those that end with a record, and copies what is left of a piece for each line that it reads of it.
 */
export async function* inBlocks(source: WarcSource): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunksOf(source)) {
      parts.push(chunk)
      length += chunk.length
      if (length < BLOCK) continue
      let rest = joined(parts, length)
      for (; rest.length >= BLOCK; rest = rest.subarray(BLOCK)) yield rest.subarray(0, BLOCK)
      parts = [rest]
      length = rest.length
    }
  } catch (error) {
    if (length > 0) yield joined(parts, length) // what came before the fault
    throw error
  }
  if (length > 0) yield joined(parts, length)
}

/** A stream by its reader: not every browser goes through one as through a list. */
async function* chunksOf(source: WarcSource): AsyncGenerator<Uint8Array> {
  if (!('getReader' in source)) {
    yield* source
    return
  }
  const reader = source.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}

/** Pieces as one; a piece alone as it is. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts
  if (first !== undefined && parts.length === 1) return first
  const bytes = new Uint8Array(length)
  let done = 0
  for (const part of parts) {
    bytes.set(part, done)
    done += part.length
  }
  return bytes
}
