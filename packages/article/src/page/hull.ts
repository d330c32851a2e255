import type { Span } from '@chugiai/text'

/** From the start of the first span to the end of the last, of spans in order; `0-0` of none. */
export function hullOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
