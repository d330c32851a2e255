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
  if (overlap === 'any' || areApart(spans)) return [...spans]
  const order = [...spans].sort((a, b) => bySpanOrder(coverOf(a), coverOf(b)))
  const kept = new Set<Each>()
  const open: Span[] = []
  for (const placed of order) {
    const span = coverOf(placed)
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= span.start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && (overlap === 'none' || span.end > outer.end)) drop(span)
    else {
      kept.add(placed)
      open.push(span)
    }
  }
  return spans.filter((placed) => kept.has(placed))
}

/** Whether each begins where the one before it ends, or behind, as in most files. */
function areApart(spans: readonly Placed[]): boolean {
  let done = 0
  for (const { annotation } of spans) {
    const { start, end } = coverOf({ annotation })
    if (start < done) return false
    done = end
  }
  return true
}

function coverOf({ annotation: { spans } }: Pick<Placed, 'annotation'>): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
