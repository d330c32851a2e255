import { overlaps, type Span } from '@chugiai/text'

/** What can be compared: a span annotation, or any label with its spans. */
export interface LabelledSpans {
  /** What it is said to be. */
  readonly label: string
  /** Where it stands: in order, more than one when it is discontinuous. */
  readonly spans: readonly Span[]
}

/** One text for the same place: `0-4 9-12`. */
export function placeOf({ spans }: Pick<LabelledSpans, 'spans'>): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ')
}

/** Number of code units that two lists of spans share. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const one of a) {
    for (const other of b) {
      if (overlaps(one, other)) shared += Math.min(one.end, other.end) - Math.max(one.start, other.start)
    }
  }
  return shared
}
