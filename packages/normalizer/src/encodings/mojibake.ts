import type { Rewriter } from '../engine/rewriter.ts'

/** Turns UTF-8 in a byte string into characters; what is not UTF-8 stays. */
export function decodeUtf8Units(units: string, out: Rewriter): void {
  for (let i = 0; i < units.length; ) {
    const lead = units.charCodeAt(i)
    const length = lead < 0xc2 || lead > 0xf4 ? 0 : sequenceLength(units, i, lead)
    if (length > 0) out.replace(i, i + length, String.fromCodePoint(codePointAt(units, i, length)))
    i += Math.max(length, 1)
  }
}

function sequenceLength(units: string, start: number, lead: number): number {
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  for (let i = 1; i < length; i++) if ((units.charCodeAt(start + i) & ~0x3f) !== 0x80) return 0
  const code = codePointAt(units, start, length)
  const isShortest = length === 2 || code >= (length === 3 ? 0x800 : 0x10000)
  const isScalar = (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff
  return isShortest && isScalar ? length : 0
}

function codePointAt(units: string, start: number, length: number): number {
  let code = units.charCodeAt(start) & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) code = (code << 6) | (units.charCodeAt(start + i) & 0x3f)
  return code
}
