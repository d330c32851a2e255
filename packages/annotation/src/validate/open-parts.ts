import type { Span } from '@chugiai/text'

/** Spans that a walk from left to right has come into and not left: a heap, the first to end on top. */
export class OpenParts<T extends { readonly span: Span }> {
  readonly #heap: T[] = []
  #longest: T | undefined

  /** The one that ends first; of several the one that was opened last. */
  get first(): T | undefined {
    return this.#heap[0]
  }

  /** The one that ends last; of several the one that was opened first. */
  get last(): T | undefined {
    return this.#longest
  }

  open(part: T): void {
    if (this.#longest === undefined || part.span.end > this.#longest.span.end) this.#longest = part
    let at = this.#heap.length
    for (; at > 0; at = (at - 1) >> 1) {
      const above = this.#heap[(at - 1) >> 1]
      if (above === undefined || above.span.end < part.span.end) break
      this.#heap[at] = above
    }
    this.#heap[at] = part
  }

  /** Drops those that end at `offset` or before. */
  closeUntil(offset: number): void {
    for (let first = this.first; first !== undefined && first.span.end <= offset; first = this.first) this.#dropFirst()
    if (this.#heap.length === 0) this.#longest = undefined
  }

  #dropFirst(): void {
    const part = this.#heap.pop()
    if (part === undefined || this.#heap.length === 0) return
    let at = 0
    for (let next = 1; ; next = 2 * at + 1) {
      let below = this.#heap[next]
      const beside = this.#heap[next + 1]
      if (below !== undefined && beside !== undefined && beside.span.end < below.span.end) {
        below = beside
        next++
      }
      if (below === undefined || below.span.end >= part.span.end) break
      this.#heap[at] = below
      at = next
    }
    this.#heap[at] = part
  }
}
