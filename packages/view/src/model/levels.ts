import { firstIndex, type Span } from '@chugiai/text'

/** How many underlines fit below a line; what lies deeper shares the last one. */
export const LEVELS = 3

/**
 * Underlines for spans that may overlap: no two that share a letter have the same one, as long as they last. The
 * shortest are served first, so what is inside stands closer to the letters than what is around it.
 */
export function assignLevels(spans: readonly Span[]): readonly number[] {
  const levels = new Array<number>(spans.length).fill(0)
  const taken = Array.from({ length: LEVELS - 1 }, () => [] as Span[])
  const shortestFirst = spans.map((_, index) => index).sort((a, b) => lengthOf(spans[a]!) - lengthOf(spans[b]!))
  for (const index of shortestFirst) {
    const level = taken.findIndex((row) => insertIfFree(row, spans[index]!))
    levels[index] = level < 0 ? LEVELS - 1 : level
  }
  return levels
}

/** Puts a span in its place among spans that lie apart, unless it overlaps one of them. */
function insertIfFree(row: Span[], span: Span): boolean {
  const at = firstIndex(row.length, (i) => row[i]!.end > span.start)
  const next = row[at]
  if (next !== undefined && next.start < span.end) return false
  row.splice(at, 0, span)
  return true
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
