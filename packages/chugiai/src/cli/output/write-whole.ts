import { writeSync } from 'node:fs'

/** Writes all bytes at a place: a write may take less than it was given, as on a disk that is nearly full. */
export function writeWhole(descriptor: number, bytes: Uint8Array, position: number | null): void {
  for (let at = 0; at < bytes.length; ) {
    const written = writeSync(descriptor, bytes, at, bytes.length - at, position === null ? null : position + at)
    // A disk that takes nothing and says nothing would be asked for ever.
    if (written === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' })
    at += written
  }
}
