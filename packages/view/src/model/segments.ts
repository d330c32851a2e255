import type { Span } from '@chugiai/text'
import type { SpanItem } from './items.ts'

/** A stretch of text with the same annotations all along, at least one. */
export interface Segment extends Span {
  /** In the order they were given. */
  readonly items: readonly SpanItem[]
  /** Those that begin, and those that end for good, with this segment. */
  readonly starting: readonly SpanItem[]
  readonly ending: readonly SpanItem[]
}

/**
 * Overlapping and nested annotations as segments side by side, in text order: crossing marks need no splitting later.
 * What lies outside of `range` is cut off; fragments without letters give no segment.
 */
export function flatten(items: readonly SpanItem[], range: Span): readonly Segment[] {
  const fragments = items.flatMap((item) =>
    item.annotation.spans
      .filter(({ start, end }) => start < end && start < range.end && end > range.start)
      .map(({ start, end }) => ({ item, start, end })),
  )
  const edges = [...new Set(fragments.flatMap(({ start, end }) => [start, end, range.start, range.end]))]
    .filter((offset) => offset >= range.start && offset <= range.end)
    .sort((a, b) => a - b)
  fragments.sort((a, b) => a.start - b.start)

  const segments: Segment[] = []
  let open: typeof fragments = []
  let next = 0
  for (let index = 0; index + 1 < edges.length; index++) {
    const [start = 0, end = 0] = edges.slice(index, index + 2)
    open = open.filter((fragment) => fragment.end > start)
    for (let come = fragments[next]; come !== undefined && come.start <= start; come = fragments[++next])
      open.push(come)
    if (open.length > 0) segments.push(segmentOf(open, { start, end }))
  }
  return segments
}

function segmentOf(open: readonly { item: SpanItem; start: number; end: number }[], { start, end }: Span): Segment {
  return {
    start,
    end,
    items: open.map(({ item }) => item),
    starting: open.filter((fragment) => fragment.start === start).map(({ item }) => item),
    ending: open.filter(({ item }) => item.extent.end === end).map(({ item }) => item),
  }
}
