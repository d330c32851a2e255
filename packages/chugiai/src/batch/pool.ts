/** Workers that take a list of items each and give a result for each item. */
export interface Pool<Item, Result> {
  /** How many lists are worked on at once. */
  readonly size: number
  /**
   * Rejects when the worker fails as a whole: it crashed, ran out of memory, or was ended because `signal` was aborted.
   * Another worker takes its place.
   *
   * @param begin called when a worker is free and ready: the time that is spent waiting for one is not the items'
   */
  run(items: readonly Item[], signal: AbortSignal, begin: () => void): Promise<readonly Result[]>
  destroy(): Promise<void>
}

/** No workers: the items one after another, here. What hangs or crashes takes everything with it. */
export function inlinePool<Item, Result>(work: (item: Item) => Promise<Result>): Pool<Item, Result> {
  return {
    size: 1,
    run: async (items) => {
      const results: Result[] = []
      for (const item of items) results.push(await work(item))
      return results
    },
    destroy: async () => {},
  }
}
