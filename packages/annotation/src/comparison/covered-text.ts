import { firstWhere, type Span } from '@chugiai/text'

/** The text under some spans: stretches in order that do not touch. */
export class CoveredText {
  readonly #stretches: Span[] = []

  constructor(spans: readonly Span[]) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      if (start >= end) continue
      const last = this.#stretches.at(-1)
      if (last === undefined || start > last.end) this.#stretches.push({ start, end })
      else if (end > last.end) this.#stretches[this.#stretches.length - 1] = { start: last.start, end }
    }
  }

  /** Number of code units in all. */
  get length(): number {
    return this.#stretches.reduce((length, { start, end }) => length + end - start, 0)
  }

  /** Whether a span shares a letter with it. */
  touches({ start, end }: Span): boolean {
    const first = this.#stretches[firstWhere(this.#stretches, (stretch) => stretch.end > start)]
    return start < end && first !== undefined && first.start < end
  }
}
