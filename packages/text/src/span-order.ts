import { assertArgument } from './assert-argument.ts'
import { SPAN } from './kinds.ts'
import type { Span } from './span.ts'

/**
 * Order of reading: by start, and of two spans that start together the longer first, so that an outer span comes
 * before what it holds. For `Array.prototype.sort`.
 */
export function bySpanOrder(a: Span, b: Span): number {
  assertPlace(a, 'a')
  assertPlace(b, 'b')
  return a.start - b.start || b.end - a.end
}

/** Whether the two spans share at least one code unit. Empty spans share nothing. */
export function overlaps(a: Span, b: Span): boolean {
  assertPlace(a, 'a')
  assertPlace(b, 'b')
  return a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end
}

/** Whether `inner` lies wholly within `outer`; equal spans cover each other. */
export function covers(outer: Span, inner: Span): boolean {
  assertPlace(outer, 'outer')
  assertPlace(inner, 'inner')
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Throws unless a value has the offsets of a span, wherever they lie. Costs nothing where it has: it is asked in comparators. */
export function assertPlace(span: Span, path = 'span'): void {
  const given = span as Span | null | undefined
  if (typeof given?.start !== 'number' || typeof given.end !== 'number') assertArgument(span, SPAN, path)
}
