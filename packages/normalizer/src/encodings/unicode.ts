import { type Alignment, AlignmentBuilder, ChugiaiError, unitAlignment } from '@chugiai/text'
import type { NormalizerErrorCode } from '../engine/codes.ts'

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const BYTE_ORDER_MARKS: readonly (readonly [encoding: UnicodeEncoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding that a byte order mark at the start announces. */
export function readByteOrderMark(bytes: Uint8Array): UnicodeEncoding | null {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  return found === undefined ? null : found[0]
}

/** Offset of the first byte that is not UTF-8 (RFC 3629); -1 when all are. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = utf8Length(bytes, i)
    if (length === 0) return i
    i += length
  }
  return -1
}

/** Bytes of the character at `offset`, 0 when there is none: overlong forms, surrogates and values past U+10FFFF are none. */
function utf8Length(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset]!
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const second = bytes[offset + 1] ?? 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let i = 2; i < length; i++) if (((bytes[offset + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/**
 * Strict decoding; a byte order mark stays in the text as U+FEFF.
 *
 * @throws {ChugiaiError} `invalid_encoding` with the byte offset
 */
export function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const offset = encoding === 'utf-8' ? firstInvalidUtf8(bytes) : firstInvalidUtf16(bytes, encoding)
    throw new ChugiaiError<NormalizerErrorCode>(
      'invalid_encoding',
      `Byte ${offset} is not ${encoding}: ${hexAt(bytes, offset)}`,
      {
        span: { start: offset, end: Math.min(offset + 1, bytes.length) },
        hint: 'Pass the encoding the file was written in, decode(bytes, { encoding }), or repair the file.',
        cause,
      },
    )
  }
}

/** The text of bytes in UTF-8, a byte order mark with it; `null` when they are something else. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function firstInvalidUtf16(bytes: Uint8Array, encoding: UnicodeEncoding): number {
  const isBig = encoding === 'utf-16be'
  const unit = (i: number) => (isBig ? (bytes[i]! << 8) | bytes[i + 1]! : bytes[i]! | (bytes[i + 1]! << 8))
  const whole = bytes.length & ~1
  for (let i = 0; i < whole; i += 2) {
    const kind = unit(i) & 0xfc00
    if (kind === 0xdc00) return i
    if (kind !== 0xd800) continue
    if (i + 2 >= whole || (unit(i + 2) & 0xfc00) !== 0xdc00) return i
    i += 2
  }
  return whole
}

function hexAt(bytes: Uint8Array, offset: number): string {
  const shown = [...bytes.subarray(offset, offset + 4)].map((byte) => byte.toString(16).padStart(2, '0'))
  return shown.join(' ') || 'the end'
}

/** From bytes to UTF-16 offsets. */
export function unicodeAlignment(text: string, encoding: UnicodeEncoding): Alignment {
  if (encoding === 'utf-8') return unitAlignment(text, 'utf8')
  const builder = new AlignmentBuilder()
  for (let i = 0; i < text.length; i++) builder.replace(2, 1)
  return builder.build()
}
