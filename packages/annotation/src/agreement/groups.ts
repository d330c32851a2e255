/** Sets that grow together: union-find. */
export class Groups<T> {
  /** Of those that are no root. */
  readonly #parents = new Map<T, T>()

  find(member: T): T {
    let at = member
    for (let parent = this.#parents.get(at); parent !== undefined; parent = this.#parents.get(at)) {
      // Each step leads half of the way to the root, so that the ways stay short.
      const above = this.#parents.get(parent)
      if (above !== undefined) this.#parents.set(at, above)
      at = above ?? parent
    }
    return at
  }

  join(a: T, b: T): void {
    const [from, to] = [this.find(a), this.find(b)]
    if (from !== to) this.#parents.set(from, to)
  }
}
