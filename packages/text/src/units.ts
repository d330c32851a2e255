import { Alignment } from './alignment.ts'
import { AlignmentBuilder } from './alignment-builder.ts'
import { assertArgument, assertText } from './assert-argument.ts'
import { oneOf } from './kinds.ts'

/**
 * How offsets count. `utf16`: code units, as in JavaScript, Java and C#. `codePoint`: Unicode code points, as in
 * Python. `utf8`: bytes of UTF-8, as in Rust, Go and files.
 */
export type OffsetUnit = 'utf16' | 'codePoint' | 'utf8'

const OFFSET_UNIT = /* @__PURE__ */ oneOf(['utf16', 'codePoint', 'utf8'] satisfies OffsetUnit[], 'unknown_unit')

/**
 * The alignment between offsets that count in `unit` (source) and UTF-16 offsets (target): `toTarget` reads foreign
 * offsets, `toSource` writes them. A lone surrogate counts as one code point and three bytes (its replacement
 * character in UTF-8).
 *
 * @example
 * const units = unitAlignment('👋 Hà Nội', 'codePoint')
 * units.toTarget({ start: 2, end: 8 }) // { start: 3, end: 9 }: 'Hà Nội'
 * @throws {ChugiaiError} `unknown_unit`
 */
export function unitAlignment(text: string, unit: OffsetUnit): Alignment {
  assertText(text)
  assertArgument(unit, OFFSET_UNIT, 'unit')
  if (unit === 'utf16') return Alignment.identity(text.length)
  if (unit === 'codePoint') return align(text, () => 1)
  return align(text, utf8Length)
}

function align(text: string, unitsOf: (codePoint: number) => number): Alignment {
  const builder = new AlignmentBuilder()
  let kept = 0
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i)!
    const utf16 = codePoint > 0xffff ? 2 : 1
    const units = unitsOf(codePoint)
    if (units === utf16) kept += utf16
    else {
      builder.keep(kept).replace(units, utf16)
      kept = 0
    }
    i += utf16
  }
  return builder.keep(kept).build()
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
