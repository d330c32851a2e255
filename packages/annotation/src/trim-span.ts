import { assertSpan, type Span } from '@chugiai/text'
import { codePointBefore } from './letters.ts'

const BLANK = /^[\s\u200b\ufeff]/
const STRAY = new Set([...',;:!?…–—-•·'])
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  "'": "'",
}
const CLOSERS = new Set(Object.values(PAIRS))

/**
 * A span without the blanks and stray signs at its edges. Brackets and quotation marks stay when both of a pair are
 * inside; the point of an abbreviation stays (`v.v.`, `TP.` before more letters).
 *
 * @throws {ChugiaiError} `span_out_of_range`
 * @example
 * trimSpan('(tỉnh Lạng Sơn), ', { start: 1, end: 17 }) // { start: 1, end: 14 }: 'tỉnh Lạng Sơn'
 */
export function trimSpan(text: string, span: Span): Span {
  assertSpan(span, text.length)
  let { start, end } = span
  for (;;) {
    const before = end - start
    while (start < end && isStrayAtStart(text, start, end)) start++
    while (start < end && isStrayAtEnd(text, start, end)) end = codePointBefore(text, end)
    if (end - start === before) return { start, end }
  }
}

function isStrayAtStart(text: string, start: number, end: number): boolean {
  const sign = text[start]!
  if (BLANK.test(sign) || STRAY.has(sign) || sign === '.') return true
  const closer = PAIRS[sign]
  if (closer !== undefined) return text.indexOf(closer, start + 1) < 0 || text.indexOf(closer, start + 1) >= end
  return CLOSERS.has(sign)
}

function isStrayAtEnd(text: string, start: number, end: number): boolean {
  const sign = text[end - 1]!
  if (BLANK.test(sign) || STRAY.has(sign)) return true
  if (sign === '.') return !isAbbreviation(text.slice(start, end))
  if (CLOSERS.has(sign)) {
    const opener = Object.keys(PAIRS).find((key) => PAIRS[key] === sign)!
    const at = text.indexOf(opener, start)
    return at < 0 || at >= end - 1
  }
  return PAIRS[sign] !== undefined
}

/** Whether the last word has a point inside as well: `v.v.`, `T.Ư.` */
function isAbbreviation(piece: string): boolean {
  const word = piece.slice(Math.max(piece.lastIndexOf(' '), piece.length - 12) + 1)
  return /\p{L}\.\p{L}+\.$/u.test(word)
}
