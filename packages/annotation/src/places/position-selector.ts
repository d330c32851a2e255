import { assertArgument, assertSpan, assertText, SPAN, type Span, unitAlignment } from '@chugiai/text'

/** The W3C TextPositionSelector: a span that counts in code points. */
export interface PositionSelector {
  /** As the W3C Web Annotation model names it. */
  readonly type: 'TextPositionSelector'
  /** First code point, from 0. */
  readonly start: number
  /** The code point after the last. */
  readonly end: number
}

/** A span as a selector. Offsets inside a surrogate pair count to the code point that they split. */
export function describePosition(text: string, span: Span): PositionSelector {
  assertText(text)
  assertSpan(span, text.length)
  const units = unitAlignment(text, 'codePoint')
  return {
    type: 'TextPositionSelector',
    start: units.mapPositionToSource(span.start, 'before'),
    end: units.mapPositionToSource(span.end, span.start === span.end ? 'before' : 'after'),
  }
}

/** The span that a selector means; `null` when it lies outside the text. */
export function matchPosition(text: string, position: Pick<PositionSelector, 'start' | 'end'>): Span | null {
  assertArgument(position, SPAN, 'position')
  const { start, end } = position
  const units = unitAlignment(text, 'codePoint')
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= units.sourceLength))
    return null
  return { start: units.mapPosition(start, 'before'), end: units.mapPosition(end, 'before') }
}
