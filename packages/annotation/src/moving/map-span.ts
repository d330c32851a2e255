import { lowerBound, type Span, upperBound } from '@chugiai/text'
import type { Letters } from '../model/letters.ts'
import type { SpanAnnotation } from '../model/model.ts'
import { withSpans } from './copy-span-annotation.ts'
import { type EdgeRule, joinedAtEnd, joinedAtStart } from './edge-rule.ts'
import type { TextMap } from './text-map.ts'

/**
 * Where a span goes when its text is replaced. Each replacement is what somebody said, judged by the old text:
 *
 * - of text inside the span, or of exactly the span: what replaces it is in the span;
 * - across an edge of the span: the span keeps the letters that are left, and what replaces the others is outside;
 * - of more than the span: the span is gone, and so it is when no letter is left in it;
 * - an insertion between two letters of the span is in it; one at an edge goes by the {@link EdgeRule};
 * - an empty span stays before what is inserted at it, and is gone when both letters beside it are replaced at once.
 *
 * @param text the old text: the rule `word` looks at the letters beside an edge
 */
export function mapSpan(map: TextMap, span: Span, rule: EdgeRule, text: Letters): Span | null {
  if (span.start === span.end) return mapEmptySpan(map, span.start)
  const start = mapStart(map, span, rule, text)
  const end = mapEnd(map, span, rule, text)
  return start < end ? { start, end } : null
}

/** {@link mapSpan} for the parts of one annotation: where two meet, they stay in order and share nothing. */
export function mapSpans(map: TextMap, spans: readonly Span[], rule: EdgeRule, text: Letters): (Span | null)[] {
  let done = 0
  return spans.map((span) => {
    const mapped = mapSpan(map, span, rule, text)
    if (mapped === null) return null
    const start = Math.max(mapped.start, done)
    const end = Math.max(mapped.end, start)
    if (start === end && span.start < span.end) return null
    done = end
    return { start, end }
  })
}

function mapEmptySpan(map: TextMap, offset: number): Span | null {
  const next = map.pieces[lowerBound(map.ends, offset)]
  if (next !== undefined && next.start < offset && offset < next.end) return null
  const at = map.mapPosition(offset, 'before')
  return { start: at, end: at }
}

function mapStart(map: TextMap, { start, end }: Span, rule: EdgeRule, text: Letters): number {
  let next = lowerBound(map.ends, start)
  let at = start + map.shiftOfGap(next)
  for (let piece = map.pieces[next]; piece !== undefined && piece.start <= start; piece = map.pieces[++next]) {
    const isHere = piece.start === start
    if (isHere && piece.end > start && piece.end <= end) return at
    at = piece.newEnd
    if (!isHere || piece.end > start) continue
    const joined = joinedAtStart(text, start, piece.after, rule)
    if (joined > 0) return at - joined
  }
  return at
}

function mapEnd(map: TextMap, { start, end }: Span, rule: EdgeRule, text: Letters): number {
  let next = upperBound(map.starts, end) - 1
  let at = end + map.shiftOfGap(next + 1)
  for (let piece = map.pieces[next]; piece !== undefined && piece.end >= end; piece = map.pieces[--next]) {
    const isHere = piece.end === end
    if (isHere && piece.start < end && piece.start >= start) return at
    at = piece.newStart
    if (!isHere || piece.start < end) continue
    const joined = joinedAtEnd(text, end, piece.after, rule)
    if (joined > 0) return at + joined
  }
  return at
}

/**
 * The annotation where it now stands, itself when it did not move; `null` when a replacement touches it and somebody has
 * to say what becomes of it: see {@link TextMap.shiftOf}.
 */
export function moveAnnotation(map: TextMap, annotation: SpanAnnotation): SpanAnnotation | null {
  const { spans } = annotation
  let moved = false
  const next: Span[] = []
  for (const span of spans) {
    const shift = map.shiftOf(span)
    if (shift === null) return null
    if (shift !== 0) moved = true
    next.push({ start: span.start + shift, end: span.end + shift })
  }
  return moved ? withSpans(annotation, next) : annotation
}
