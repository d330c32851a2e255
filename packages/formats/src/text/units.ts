import type { Alignment, Span } from '@chugiai/text'

/** A span in the units of a file; `null` where one of its edges is inside of what the file counts as one. */
export function spanToUnits(units: Alignment, { start, end }: Span): Span | null {
  const from = units.mapPositionToSource(start, 'before')
  const to = units.mapPositionToSource(end, 'before')
  const isWhole = units.mapPosition(from, 'before') === start && units.mapPosition(to, 'before') === end
  return isWhole ? { start: from, end: to } : null
}
