import { snapSpan } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'

/** `syllable`: a syllable touched is a syllable taken. `letter`: as selected, but no letter loses its marks. */
export type Snap = 'syllable' | 'letter'

const BLANK = /[\s\u200b\u2060\ufeff]/

/**
 * What a person means by a selection: without the blanks at its ends, and snapped. Null when only blanks are selected.
 *
 * @example
 * snapSelection('ở Hà Nội nay', { start: 3, end: 7 }, 'syllable') // covers 'Hà Nội'
 */
export function snapSelection(text: string, selection: Span, snap: Snap): Span | null {
  const span = trimBlanks(text, selection)
  return span && snapSpan(text, span, { to: snap === 'syllable' ? 'token' : 'grapheme', snap: 'expand' })
}

/** Which edge of a span moves, and where to. */
export interface EdgeMove {
  readonly edge: 'start' | 'end'
  readonly direction: 'left' | 'right'
}

/** The span with an edge moved by one syllable or sign; null when it cannot move, or nothing would be left. */
export function moveEdge(text: string, span: Span, { edge, direction }: EdgeMove): Span | null {
  const offset = direction === 'left' ? previousTokenStart(text, span[edge]) : nextTokenEnd(text, span[edge])
  if (offset === null) return null
  const moved = { ...span, [edge]: offset }
  return moved.start < moved.end ? trimBlanks(text, moved) : null
}

/** The end of the first token that ends after an offset, or null behind the last one: `Hà Nội|, ` to `Hà Nội,|`. */
function nextTokenEnd(text: string, offset: number): number | null {
  let at = offset
  while (isBlank(text[at])) at++
  return at < text.length ? tokenAround(text, at).end : null
}

/** The start of the last token that starts before an offset, or null in front of the first one. */
function previousTokenStart(text: string, offset: number): number | null {
  let at = offset
  while (isBlank(text[at - 1])) at--
  return at > 0 ? tokenAround(text, at - 1).start : null
}

function tokenAround(text: string, offset: number): Span {
  return snapSpan(text, { start: offset, end: offset + 1 }, { to: 'token', snap: 'expand' })!
}

function trimBlanks(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && isBlank(text[start])) start++
  while (start < end && isBlank(text[end - 1])) end--
  return start < end ? { start, end } : null
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && BLANK.test(character)
}
