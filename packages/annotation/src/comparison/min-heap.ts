/** Items by key, the least first. */
export class MinHeap {
  readonly #keys: number[] = []
  readonly #items: number[] = []

  get size(): number {
    return this.#items.length
  }

  /** The least key; infinity when there is none. */
  get least(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY
  }

  push(key: number, item: number): void {
    let at = this.#keys.length
    for (; at > 0 && this.#keys[(at - 1) >> 1]! > key; at = (at - 1) >> 1) this.#copy((at - 1) >> 1, at)
    this.#keys[at] = key
    this.#items[at] = item
  }

  /** Takes the item with the least key off. There must be one. */
  pop(): number {
    const first = this.#items[0]!
    const key = this.#keys.pop()!
    const item = this.#items.pop()!
    const size = this.#items.length
    if (size === 0) return first
    let at = 0
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && this.#keys[below + 1]! < this.#keys[below]!) below++
      if (this.#keys[below]! >= key) break
      this.#copy(below, at)
      at = below
    }
    this.#keys[at] = key
    this.#items[at] = item
    return first
  }

  #copy(from: number, to: number): void {
    this.#keys[to] = this.#keys[from]!
    this.#items[to] = this.#items[from]!
  }
}
