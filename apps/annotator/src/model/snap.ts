import type { Span } from '@chugiai/text'
import { letterEnd, letterStart } from './letters.ts'
import { isBlank, nextUnitEnd, previousUnitStart, splitsSyllable, unitEnd, unitStart } from './units.ts'

/** `syllable`: a syllable touched is a syllable taken. `letter`: as selected, but no letter loses its marks. */
export type Snap = 'syllable' | 'letter'

/**
 * What a person means by a selection: without the blanks at its ends, and snapped. Null when only blanks are selected.
 *
 * @example
 * snapSelection('ở Hà Nội nay', { start: 3, end: 7 }, 'syllable') // covers 'Hà Nội'
 */
export function snapSelection(text: string, { start, end }: Span, snap: Snap): Span | null {
  const from = { start: letterStart(text, start), end: letterEnd(text, end) }
  const span = trimBlanks(text, from)
  if (span === null || snap === 'letter') return span
  return {
    start: splitsSyllable(text, span.start) ? unitStart(text, span.start) : span.start,
    end: splitsSyllable(text, span.end) ? unitEnd(text, span.end) : span.end,
  }
}

/** Which edge of a span moves, and where to. */
export interface EdgeMove {
  readonly edge: 'start' | 'end'
  readonly direction: 'left' | 'right'
}

/** The span with an edge moved by one syllable or sign; null when it cannot move, or nothing would be left. */
export function moveEdge(text: string, span: Span, { edge, direction }: EdgeMove): Span | null {
  const moved =
    edge === 'start'
      ? { ...span, start: moveStart(text, span.start, direction) }
      : { ...span, end: moveEnd(text, span.end, direction) }
  const trimmed = moved.start < moved.end ? trimBlanks(text, moved) : null
  if (trimmed === null || (trimmed.start === span.start && trimmed.end === span.end)) return null
  return trimmed
}

function moveStart(text: string, start: number, direction: EdgeMove['direction']): number {
  if (direction === 'left') return previousUnitStart(text, start) ?? start
  return nextUnitEnd(text, start) ?? start
}

function moveEnd(text: string, end: number, direction: EdgeMove['direction']): number {
  if (direction === 'right') return nextUnitEnd(text, end) ?? end
  return previousUnitStart(text, end) ?? end
}

function trimBlanks(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && isBlank(text[start])) start++
  while (start < end && isBlank(text[end - 1])) end--
  return start < end ? { start, end } : null
}
