import { overlaps } from '@chugiai/text'
import type { SpanAnnotation } from '../model/model.ts'
import { hullOf } from '../model/span-lists.ts'

/**
 * For each unit (a token, a sentence) the labels of the spans that share letters with it, sorted, each once. One walk
 * over both from left to right.
 *
 * @param units in order of their starts
 */
export function labelsOnUnits(units: readonly SpanAnnotation[], annotations: readonly SpanAnnotation[]): string[][] {
  const parts = annotations
    .flatMap(({ label, spans }) => spans.map((span) => ({ label, ...span })))
    .sort((a, b) => a.start - b.start)
  let open: typeof parts = []
  let next = 0
  return units.map(({ spans }) => {
    const { start, end } = hullOf({ spans })
    for (let part = parts[next]; part !== undefined && part.start < end; part = parts[++next]) open.push(part)
    open = open.filter((part) => part.end > start)
    const touching = open.filter((part) => spans.some((span) => overlaps(span, part)))
    return [...new Set(touching.map(({ label }) => label))].sort()
  })
}
