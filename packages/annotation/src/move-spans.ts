import type { Span } from '@chugiai/text'
import type { SpanAnnotation } from './model.ts'
import type { TextReplacement } from './patch.ts'

/** Replacements of a text, ready to tell where a span that they do not touch has moved to. */
export class SpanMover {
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
      return { ...annotation, spans: [{ start: span.start + shift, end: span.end + shift }] }
    }
    let moved = false
    const next: Span[] = []
    for (const span of spans) {
      const shift = this.shiftOf(span)
      if (shift === null) return null
      if (shift !== 0) moved = true
      next.push({ start: span.start + shift, end: span.end + shift })
    }
    return moved ? { ...annotation, spans: next } : annotation
  }

  /** Whether no replacement comes near the annotation: none touches it or ends or starts at its edge. */
  isApart({ spans }: SpanAnnotation): boolean {
    return spans.every(({ start, end }) => {
      const next = firstAbove(this.#ends, start - 1)
      return next === this.#ends.length || this.#starts[next]! > end
    })
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

/** The text with its replacements made. They must be in order. */
export function replaceText(text: string, replacements: readonly TextReplacement[]): string {
  let out = ''
  let done = 0
  for (const { start, before, after } of replacements) {
    out += text.slice(done, start) + after
    done = start + before.length
  }
  return out + text.slice(done)
}

/** Reads pieces of a text with its replacements made, without making all of it: that would copy the whole text. */
export class ReplacedText {
  readonly #text: string
  readonly #replacements: readonly TextReplacement[]
  /** Where each replacement ends in the new text. */
  readonly #newEnds: readonly number[]

  constructor(text: string, replacements: readonly TextReplacement[]) {
    this.#text = text
    this.#replacements = replacements
    let shift = 0
    this.#newEnds = replacements.map(({ start, before, after }) => {
      shift += after.length - before.length
      return start + before.length + shift
    })
  }

  /** The letters under a span of the new text. */
  slice({ start, end }: Span): string {
    let i = firstAbove(this.#newEnds, start)
    let now = i === 0 ? 0 : this.#newEnds[i - 1]!
    let old = i === 0 ? 0 : this.#endOf(i - 1)
    let out = ''
    const take = (from: string, at: number, length: number) => {
      const first = Math.max(0, start - now)
      const last = Math.min(length, end - now)
      if (first < last) out += from.slice(at + first, at + last)
      now += length
    }
    for (; i < this.#replacements.length && now < end; i++) {
      const replacement = this.#replacements[i]!
      take(this.#text, old, replacement.start - old)
      take(replacement.after, 0, replacement.after.length)
      old = this.#endOf(i)
    }
    if (now < end) take(this.#text, old, this.#text.length - old)
    return out
  }

  #endOf(index: number): number {
    const { start, before } = this.#replacements[index]!
    return start + before.length
  }
}

/** Index of the first number above `limit` in an ascending list; its length when there is none. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
