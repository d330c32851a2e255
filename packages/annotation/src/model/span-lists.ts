import type { Span } from '@chugiai/text'
import type { SpanAnnotation } from './model.ts'

/** From the start of the first span to the end of the last, of spans in order; `0-0` of none. */
export function hullOf({ spans }: Pick<SpanAnnotation, 'spans'>): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}

/** Whether two lists hold the same spans. */
export function equalSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end)
}
