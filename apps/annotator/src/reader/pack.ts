import type { Failure } from '../state/failure.ts'
import { MAX_BYTES } from '../state/limits.ts'
import type { Written } from './read.ts'

/** The most that a packed file is unpacked to: the longest text a browser holds has not much more letters. */
const MAX_UNPACKED = 500_000_000

/** A file as it is, or packed (gzip) when it would be larger than what is opened again. Throws when no reading would end. */
export async function packed(
  bytes: Uint8Array<ArrayBuffer>,
  limit = MAX_BYTES,
): Promise<Pick<Written, 'bytes' | 'extension'>> {
  if (bytes.length > MAX_UNPACKED)
    throw { code: 'too_large_export', message: `${bytes.length} bytes` } satisfies Failure
  if (bytes.length <= limit) return { bytes, extension: 'json' }
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return { bytes: new Uint8Array(await new Response(stream).arrayBuffer()), extension: 'json.gz' }
}

export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** What a packed file holds; null when that is more than `limit` bytes, or damaged. */
export async function unpacked(bytes: Uint8Array, limit = MAX_UNPACKED): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
  const reader = stream.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length
      if (length > limit) return null
      parts.push(new Uint8Array(read.value))
    }
  } catch {
    return null
  } finally {
    void reader.cancel().catch(() => {})
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
