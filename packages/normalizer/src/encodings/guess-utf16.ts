import type { UnicodeEncoding } from './unicode.ts'

const SAMPLE = 4096
const FEW = 2 // some characters have a low byte of 0 too: the combining grave accent of decomposed text
const FEWEST_BYTES = 8 // four units: fewer prove nothing
const NUL_DOUBTS = 3 // files that are no text hold NULs in pairs; a text may be padded with some

/**
 * UTF-16 without a byte order mark: nearly all high bytes of Western and Vietnamese text are 0, 1 or 1E, and what the
 * units spell is text. Bytes with a NUL here and there are not: *a\0b\n*, *key\0value\0*.
 */
export function guessUtf16(bytes: Uint8Array): UnicodeEncoding | null {
  if (bytes.length < FEWEST_BYTES || bytes.length % 2 !== 0) return null
  const encoding = orderOfNuls(bytes.subarray(0, SAMPLE))
  return encoding !== null && isText(bytes.subarray(0, SAMPLE), encoding) ? encoding : null
}

/** The order in which half of the high bytes, and few of the low ones, are NUL. */
function orderOfNuls(bytes: Uint8Array): UnicodeEncoding | null {
  let even = 0
  let odd = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const enough = bytes.length / 4 // half of the high bytes: Vietnamese has two ASCII letters in three
  if (odd >= enough && even * FEW <= odd) return 'utf-16le'
  return even >= enough && odd * FEW <= even ? 'utf-16be' : null
}

/** Whether more units are what only UTF-16 has than what only bytes have. Letters of ASCII, one a unit, say nothing. */
function isText(bytes: Uint8Array, encoding: UnicodeEncoding): boolean {
  const highAt = encoding === 'utf-16be' ? 0 : 1
  let proofs = 0
  let doubts = 0
  for (let i = 0; i < bytes.length; i += 2) {
    const high = bytes[i + highAt]!
    const low = bytes[i + 1 - highAt]!
    if (high === 0 && low === 0) doubts += NUL_DOUBTS
    else if (high === 0 ? isBlank(low) : isMarkedLetter(high)) proofs++
    else if (high === 0 ? low < 0x20 : isAscii(high) && (low === 0 || isAscii(low))) doubts++
  }
  return doubts <= 2 * proofs // a third of all ideographs is two characters of ASCII, too
}

/** A line end or a blank that is a unit of its own. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

/** High bytes of *ă đ ơ ư*, of combining marks and of *ạ … ỹ*, which are controls that no text in bytes has. */
function isMarkedLetter(high: number): boolean {
  return high === 0x01 || high === 0x03 || high === 0x1e
}

function isAscii(byte: number): boolean {
  return isBlank(byte) || (byte > 0x20 && byte < 0x7f)
}
