import { firstIndex, type Span } from '@chugiai/text'

/** How many underlines fit below a line; what lies deeper shares the last one. */
export const LEVELS = 3

/**
 * Underlines for spans that may overlap: no two that share a letter have the same one, as long as they last. The
 * shortest are served first, so what is inside stands closer to the letters than what is around it.
 *
 * @param spans in the order of the text
 */
export function assignLevels(spans: readonly Span[]): readonly number[] {
  const levels = new Array<number>(spans.length).fill(0)
  eachHeap(spans, (from, to) => {
    for (const [index, level] of levelsOfHeap(spans.slice(from, to)).entries()) levels[from + index] = level
  })
  return levels
}

/**
 * Calls back for every run of spans that hang together by letters they share, with its first index and the one behind its
 * last. Those with one span are left out: it stands alone.
 *
 * @param spans in the order of the text
 */
function eachHeap(spans: readonly Span[], call: (from: number, to: number) => void): void {
  let from = 0
  let end = 0
  for (const [index, span] of spans.entries()) {
    if (index === from || span.start < end) {
      end = index === from ? span.end : Math.max(end, span.end)
      continue
    }
    if (index - from > 1) call(from, index)
    from = index
    end = span.end
  }
  if (spans.length - from > 1) call(from, spans.length)
}

/** The underlines of spans that hang together. */
function levelsOfHeap(spans: readonly Span[]): readonly number[] {
  const levels = new Array<number>(spans.length).fill(0)
  const taken = Array.from({ length: LEVELS - 1 }, () => [] as Span[])
  const shortestFirst = [...spans.entries()].sort(([, a], [, b]) => lengthOf(a) - lengthOf(b))
  for (const [index, span] of shortestFirst) {
    const level = taken.findIndex((row) => insertIfFree(row, span))
    levels[index] = level < 0 ? LEVELS - 1 : level
  }
  return levels
}

/** Puts a span in its place among spans that lie apart, unless it overlaps one of them. */
function insertIfFree(row: Span[], span: Span): boolean {
  const at = firstIndex(row.length, (i) => (row[i]?.end ?? 0) > span.start)
  const next = row[at]
  if (next !== undefined && next.start < span.end) return false
  row.splice(at, 0, span)
  return true
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
