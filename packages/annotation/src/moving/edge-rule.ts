import { isWordAt, isWordBefore, type Letters } from '../model/letters.ts'

/**
 * What becomes of text that is inserted right at the edge of a span. `word`: letters and digits that go on with the
 * word at the edge come inside, all else stays outside. `inside`: what is inserted at the end comes inside, and at the
 * start where a line starts. `line`: the same, but only what is in the line of the span. `all`: it comes inside. `outside`: it stays outside.
 */
export type EdgeRule = 'word' | 'inside' | 'line' | 'all' | 'outside'

/** How much of `inserted` comes inside a span that ends at `offset` of `text`. */
export function joinedAtEnd(text: Letters, offset: number, inserted: string, rule: EdgeRule): number {
  if (rule === 'outside') return 0
  if (rule === 'inside' || rule === 'all') return inserted.length
  if (rule === 'line') return /^[^\r\n]*/.exec(inserted)![0].length
  if (!isWordBefore(text, offset)) return 0
  let joined = 0
  while (isWordAt(inserted, joined)) joined += inserted.codePointAt(joined)! > 0xffff ? 2 : 1
  return joined
}

/**
 * How much of `inserted` comes inside a span that starts at `offset` of `text`. Text that goes on with a word before
 * the span belongs to that word.
 */
export function joinedAtStart(text: Letters, offset: number, inserted: string, rule: EdgeRule): number {
  if (rule === 'outside') return 0
  if (rule === 'all') return inserted.length
  if (rule === 'inside' || rule === 'line') {
    const isLineStart = offset === 0 || isLineBreak(text.charCodeAt(offset - 1))
    if (!isLineStart) return 0
    return rule === 'inside' ? inserted.length : inserted.length - lineStart(inserted)
  }
  if (!isWordAt(text, offset) || isWordBefore(text, offset)) return 0
  let at = inserted.length
  while (isWordBefore(inserted, at)) at -= inserted.codePointAt(at - 2)! > 0xffff ? 2 : 1
  return inserted.length - at
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}

/** Where the last line of a text starts. */
function lineStart(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
}
