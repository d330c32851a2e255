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
      const above = this.#heap[(at - 1) >> 1]!
      if (above.span.end < part.span.end) break
      this.#heap[at] = above
    }
    this.#heap[at] = part
  }

  /** Drops those that end at `offset` or before. */
  closeUntil(offset: number): void {
    while (this.#heap.length > 0 && this.#heap[0]!.span.end <= offset) this.#dropFirst()
    if (this.#heap.length === 0) this.#longest = undefined
  }

  #dropFirst(): void {
    const part = this.#heap.pop()!
    const { length } = this.#heap
    if (length === 0) return
    let at = 0
    for (let below = 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && this.#heap[below + 1]!.span.end < this.#heap[below]!.span.end) below++
      if (this.#heap[below]!.span.end >= part.span.end) break
      this.#heap[at] = this.#heap[below]!
      at = below
    }
    this.#heap[at] = part
  }
}
