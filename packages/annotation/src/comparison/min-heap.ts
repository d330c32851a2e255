/** Items by key, the least first. */
export class MinHeap<T extends {}> {
  // Side by side: the key and the item of each place.
  readonly #keys: number[] = []
  readonly #items: T[] = []

  push(key: number, item: T): void {
    let at = this.#keys.length
    while (at > 0) {
      const above = (at - 1) >> 1
      const keyAbove = this.#keys[above]
      const itemAbove = this.#items[above]
      if (keyAbove === undefined || itemAbove === undefined || keyAbove <= key) break
      this.#keys[at] = keyAbove
      this.#items[at] = itemAbove
      at = above
    }
    this.#keys[at] = key
    this.#items[at] = item
  }

  /** Takes the item with the least key off; `undefined` when there is none. */
  pop(): T | undefined {
    const first = this.#items[0]
    const key = this.#keys.pop()
    const item = this.#items.pop()
    if (key !== undefined && item !== undefined && this.#keys.length > 0) this.#sink(key, item)
    return first
  }

  /** Puts an item in the place of the first one, and then where it belongs. */
  #sink(key: number, item: T): void {
    let at = 0
    for (let below = 1; ; below = 2 * at + 1) {
      let keyBelow = this.#keys[below]
      if (keyBelow === undefined) break
      const keyBeside = this.#keys[below + 1]
      if (keyBeside !== undefined && keyBeside < keyBelow) {
        keyBelow = keyBeside
        below++
      }
      const itemBelow = this.#items[below]
      if (itemBelow === undefined || keyBelow >= key) break
      this.#keys[at] = keyBelow
      this.#items[at] = itemBelow
      at = below
    }
    this.#keys[at] = key
    this.#items[at] = item
  }
}
