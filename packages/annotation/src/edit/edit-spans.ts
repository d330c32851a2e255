import type { Span } from '@chugiai/text'
import type { Letters } from '../model/letters.ts'
import type { TextReplacement } from '../model/patch.ts'
import { type EdgeRule, joinedAtEnd, joinedAtStart } from './edge-rule.ts'

/** A replacement with its place in the old and in the new text. */
interface Placed {
  readonly start: number
  readonly end: number
  readonly newStart: number
  readonly newEnd: number
  readonly after: string
}

/**
 * Where spans go when a text is edited. Text replaced inside a span stays inside; a replacement across an edge falls
 * outside; text inserted at an edge goes by an {@link EdgeRule}; a replacement of exactly the span is the span. What
 * is left of no letter is gone. An empty span stays before what is inserted at it.
 */
export class SpanEditor {
  readonly #text: Letters
  readonly #placed: readonly Placed[]

  constructor(text: Letters, replacements: readonly TextReplacement[]) {
    this.#text = text
    let shift = 0
    this.#placed = replacements.map(({ start, before, after }) => {
      const newStart = start + shift
      shift += after.length - before.length
      return { start, end: start + before.length, newStart, newEnd: newStart + after.length, after }
    })
  }

  /** The span in the new text; `null` when it is gone. */
  edit(span: Span, rule: EdgeRule): Span | null {
    const { start, end } = span
    if (start === end) return this.#editEmpty(start)
    const newStart = this.#editStart(start, end, rule)
    const newEnd = this.#editEnd(start, end, rule)
    return newStart < newEnd ? { start: newStart, end: newEnd } : null
  }

  #editEmpty(offset: number): Span | null {
    const i = this.#firstEndingFrom(offset)
    const placed = this.#placed[i]
    if (placed !== undefined && placed.start < offset && offset < placed.end) return null
    const at =
      placed === undefined || placed.start > offset
        ? offset + this.#shiftBefore(i)
        : placed.start === offset
          ? placed.newStart
          : placed.newEnd
    return { start: at, end: at }
  }

  #editStart(start: number, end: number, rule: EdgeRule): number {
    const first = this.#firstEndingFrom(start)
    const placed = this.#placed[first]
    if (placed === undefined || placed.start > start) return start + this.#shiftBefore(first)
    if (placed.start === placed.end) return placed.newEnd - joinedAtStart(this.#text, start, placed.after, rule)
    if (placed.start === start && placed.end <= end) return placed.newStart
    return placed.newEnd
  }

  #editEnd(start: number, end: number, rule: EdgeRule): number {
    const i = this.#firstEndingFrom(end)
    const placed = this.#placed[i]
    if (placed === undefined || placed.start > end) return end + this.#shiftBefore(i)
    if (placed.start === placed.end) return placed.newStart + joinedAtEnd(this.#text, end, placed.after, rule)
    if (placed.end === end && placed.start >= start) return placed.newEnd
    return placed.newStart
  }

  #firstEndingFrom(offset: number): number {
    let low = 0
    let high = this.#placed.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#placed[middle]!.end < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #shiftBefore(index: number): number {
    if (index === 0) return 0
    const { end, newEnd } = this.#placed[index - 1]!
    return newEnd - end
  }
}
