import type { Span } from '@chugiai/text'
import type { SpanAnnotation } from '../model/model.ts'
import type { TextReplacement } from '../model/patch.ts'
import type { Gaps } from '../places/interval-tree.ts'
import { withSpans } from './copy-span-annotation.ts'

/** Replacements of a text, ready to tell where a span that they do not touch has moved to. */
export class SpanMover implements Gaps {
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** `#shifts[i]`: how far text between replacements `i - 1` and `i` moves. */
  readonly #shifts: number[] = [0]

  constructor(replacements: readonly TextReplacement[]) {
    let shift = 0
    for (const { start, before, after } of replacements) {
      this.#starts.push(start)
      this.#ends.push(start + before.length)
      shift += after.length - before.length
      this.#shifts.push(shift)
    }
  }

  /**
   * The annotation where it now stands, itself when it did not move; `null` when a replacement touches it: shares a
   * letter with it, stands inside it, or stands where an empty span is.
   */
  move(annotation: SpanAnnotation): SpanAnnotation | null {
    const { spans } = annotation
    if (spans.length === 1) {
      const span = spans[0]!
      const shift = this.shiftOf(span)
      if (shift === 0) return annotation
      if (shift === null) return null
      return withSpans(annotation, [{ start: span.start + shift, end: span.end + shift }])
    }
    let moved = false
    const next: Span[] = []
    for (const span of spans) {
      const shift = this.shiftOf(span)
      if (shift === null) return null
      if (shift !== 0) moved = true
      next.push({ start: span.start + shift, end: span.end + shift })
    }
    return moved ? withSpans(annotation, next) : annotation
  }

  /** Where the first replacement starts. */
  get first(): number {
    return this.#starts[0]!
  }

  /** Where the last one ends. */
  get last(): number {
    return this.#ends[this.#ends.length - 1]!
  }

  /** Whether no replacement comes near a span: none touches it or ends or starts at its edge. */
  isApart(start: number, end: number): boolean {
    const next = firstAbove(this.#ends, start - 1)
    return next === this.#ends.length || this.#starts[next]! > end
  }

  /** Number of replacements that end at `start` or before: those that move a span which starts there. */
  gapAt(start: number): number {
    return firstAbove(this.#ends, start)
  }

  shiftOfGap(gap: number): number {
    return this.#shifts[gap]!
  }

  /** How far the start of a span that no replacement touches moves. */
  shiftOfStart(start: number): number {
    return this.#shifts[firstAbove(this.#ends, start)]!
  }

  /** How far a span moves; `null` when a replacement touches it. */
  shiftOf({ start, end }: Span): number | null {
    // An empty span stands between two letters: whatever reaches that place touches it.
    const empty = start === end ? 1 : 0
    const next = firstAbove(this.#ends, start - empty)
    if (next < this.#ends.length && this.#starts[next]! < end + empty) return null
    return this.#shifts[next]!
  }
}

/** Index of the first number above `limit` in an ascending list; its length when there is none. */
export function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
