import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import { UsageError } from '../terminal/usage-error.ts'

export const PACKINGS = ['none', 'gzip', 'zstd'] as const

export type Packing = (typeof PACKINGS)[number]

export const PACKED_ENDINGS: Readonly<Record<Packing, string>> = { none: '', gzip: '.gz', zstd: '.zst' }

const gzip = promisify(zlib.gzip)
// Node has it from 22.15 on.
const zstdOf = (
  zlib as { zstdCompress?: (bytes: Uint8Array, done: (error: Error | null, out: Uint8Array) => void) => void }
).zstdCompress

/** @throws {UsageError} when this Node cannot pack that way */
export function assertPacking(packing: Packing): void {
  if (packing !== 'zstd' || zstdOf !== undefined) return
  throw new UsageError(
    `Node ${process.versions.node} writes no zstd (22.15 does). Take --compress gzip, or pipe into zstd`,
  )
}

/** Packs a part of a file: parts one behind another are a whole file of both formats, so that a run can stop between. */
export async function pack(packing: Packing, bytes: Uint8Array): Promise<Uint8Array> {
  if (packing === 'gzip') return gzip(bytes)
  if (packing === 'zstd' && zstdOf !== undefined) return promisify(zstdOf)(bytes)
  return bytes
}
