import { messyText } from '@chugiai/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OffsetUnit, type Span, sliceSpan, unitAlignment } from '../src/index.ts'

/** Offsets of `part` in `text`, counted the slow way. */
function foreignSpan(text: string, part: string, unit: OffsetUnit): Span {
  const count = (piece: string) =>
    unit === 'utf8' ? new TextEncoder().encode(piece).length : unit === 'codePoint' ? [...piece].length : piece.length
  const before = text.slice(0, text.indexOf(part))
  return { start: count(before), end: count(before) + count(part) }
}

const text = '👩‍👩‍👧 Đồng chí Nguyễn Văn Ðạt (🇻🇳) ở xã Hoa\u0300 Bình'

describe.each(['utf16', 'codePoint', 'utf8'] as const)('%s', (unit) => {
  const units = unitAlignment(text, unit)
  test.each(['👩‍👩‍👧', 'Đồng chí', 'Nguyễn', 'Ðạt', '🇻🇳', 'Hoa\u0300', 'Bình', text])('finds %j both ways', (part) => {
    const foreign = foreignSpan(text, part, unit)
    expect(sliceSpan(text, units.toTarget(foreign)!)).toBe(part)
    const start = text.indexOf(part)
    expect(units.toSource({ start, end: start + part.length })).toEqual(foreign)
  })

  test('the empty text has no units', () => {
    expect(unitAlignment('', unit).toJSON()).toEqual([])
  })

  test('lengths are those of the engine, on any text', () => {
    fc.assert(
      fc.property(messyText, (any) => {
        const alignment = unitAlignment(any, unit)
        expect(alignment.targetLength).toBe(any.length)
        expect(alignment.sourceLength).toBe(foreignSpan(any, any, unit).end)
      }),
    )
  })

  test('every code point goes there and back', () => {
    fc.assert(
      fc.property(messyText, (any) => {
        const alignment = unitAlignment(any, unit)
        let start = 0
        for (const letter of any) {
          const span = { start, end: start + letter.length }
          expect(alignment.toTarget(alignment.toSource(span)!)).toEqual(span)
          start = span.end
        }
      }),
    )
  })
})

test('plain ASCII is the identity in every unit', () => {
  for (const unit of ['utf16', 'codePoint', 'utf8'] as const) {
    expect(unitAlignment('Ha Noi 2019', unit).isIdentity).toBe(true)
  }
})

test('an unknown unit stops', () => {
  expect(() => unitAlignment('a', 'byte' as OffsetUnit)).toThrow(expect.objectContaining({ code: 'unknown_unit' }))
})
