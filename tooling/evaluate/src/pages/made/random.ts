/** Numbers that a seed decides: the linear congruential generator of Numerical Recipes. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * count)
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  /** So many items, in their order. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = items.map((_, i) => i)
    while (left.length > count) left.splice(this.below(left.length), 1)
    return left.map((i) => items[i]!)
  }
}
