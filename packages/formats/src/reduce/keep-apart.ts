import type { SpanAnnotation } from '@chugiai/annotation'
import { bySpanOrder, type Span } from '@chugiai/text'
import type { Holds } from '../format/holds.ts'

interface Placed {
  readonly layer: string
  readonly annotation: SpanAnnotation
}

/**
 * The spans that may stand together: all; those that do not cross one another; or those that do not overlap. Of two that
 * may not, the one that begins first stays, of those the longer. Their order is kept.
 */
export function keepApart<Each extends Placed>(
  spans: readonly Each[],
  overlap: Holds['overlap'],
  drop: (span: Span) => void,
): Each[] {
  if (overlap === 'any') return [...spans]
  const order = spans.map((_, i) => i).sort((a, b) => bySpanOrder(coverOf(spans[a]!), coverOf(spans[b]!)) || a - b)
  const kept = new Set<number>()
  const open: Span[] = []
  for (const i of order) {
    const span = coverOf(spans[i]!)
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && (overlap === 'none' || span.end > outer.end)) drop(span)
    else {
      kept.add(i)
      open.push(span)
    }
  }
  return spans.filter((_, i) => kept.has(i))
}

function coverOf({ annotation: { spans } }: Placed): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end }
}
