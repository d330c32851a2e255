import { assertArgument, assertText, FUNCTION, recordOf } from '@chugiai/text'
import type { Gap } from './gap.ts'

/**
 * What a scan shows its pieces to. Each answer says whether the piece is a token; the gap before the token that comes
 * next is a `break` when a piece between was none.
 */
export interface PieceReader {
  /** A run of letters with their marks, `start..end` in UTF-16 offsets. */
  word(start: number, end: number, gap: Gap): boolean
  /** A run of ASCII digits. */
  number(start: number, end: number, gap: Gap): boolean
  /** One code unit that is neither a letter, a digit nor a blank. */
  mark(start: number, end: number, gap: Gap): boolean
}

const READER = /* @__PURE__ */ recordOf(
  { word: FUNCTION, number: FUNCTION, mark: FUNCTION },
  'a reader ({ word, number, mark })',
)

/** Cuts a text into words, numbers and marks, in one pass from left to right. */
export function scanText(text: string, reader: PieceReader): void {
  assertText(text)
  assertArgument(reader, READER, 'reader')
  let gap: Gap = 'none'
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const start = at
    if (isLetter(code)) {
      at = endOf(text, start, isLetter)
      gap = reader.word(start, at, gap) ? 'none' : 'break'
    } else if (isDigit(code)) {
      at = endOf(text, start, isDigit)
      gap = reader.number(start, at, gap) ? 'none' : 'break'
    } else if (isLineEnd(code)) {
      at++
      if (gap !== 'break') gap = 'line'
    } else if (isBlank(code)) {
      at++
      if (gap === 'none') gap = 'blank'
    } else {
      at++
      gap = reader.mark(start, at, gap) ? 'none' : 'break'
    }
  }
}

function endOf(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start + 1
  while (end < text.length && belongs(text.charCodeAt(end))) end++
  return end
}

/** Whether a UTF-16 code unit is a Latin letter or a mark that combines with one. */
export function isLetter(code: number): boolean {
  if (typeof code !== 'number') return false
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff)
}

/** Whether a UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return typeof code === 'number' && code >= 0x30 && code <= 0x39
}

/** Whether a UTF-16 code unit ends a line. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

/** Whether a UTF-16 code unit is a space of any width, or a character that cannot be seen. */
export function isBlank(code: number): boolean {
  if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0xad || code === 0x3000 || code === 0xfeff)
    return true
  if (typeof code !== 'number') return false
  return (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x205f || code === 0x2060
}
