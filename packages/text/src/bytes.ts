import { assertArgument } from './assert-argument.ts'
import { BYTES } from './kinds.ts'

/** The bytes of a file, as `fs.readFile` (a `Uint8Array`) or `response.arrayBuffer()` gives them. */
export type Bytes = Uint8Array | ArrayBuffer

/** One view of bytes, whatever they came in. Nothing is copied. */
export function toBytes(bytes: Bytes | ArrayBufferView): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes
  assertArgument(bytes, BYTES, 'bytes')
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Uint8Array(bytes)
}
