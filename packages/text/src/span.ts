/** A half-open range of UTF-16 offsets: `start` is in, `end` is out. */
export interface Span {
  /** The first offset that is in. */
  readonly start: number
  /** The first offset behind it; equal to `start` when the span is empty. */
  readonly end: number
}
