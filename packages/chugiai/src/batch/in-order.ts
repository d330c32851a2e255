/** How items are worked on side by side. */
export interface FlowOptions {
  /** How many are under way at once. Items are taken only as results leave, so memory holds that many. */
  readonly width: number
  /** Results come as they are ready, not in the order of the items. */
  readonly unordered?: boolean
  /** Whether no item is to be taken until those under way are out: then `isDrained` says when they are. */
  readonly holdsBack?: () => boolean
}

/** An item with what was made of it. */
export interface Worked<Item, Result> {
  readonly item: Item
  readonly result: Result
  /** Whether nothing else is under way. */
  readonly isDrained: boolean
}

/**
 * Runs `work` on every item, several at a time, and gives the results in the order of the items unless told otherwise.
 * Work must not throw: give a failure as a value.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  { width, unordered = false, holdsBack = () => false }: FlowOptions,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Worked<Item, Result>> {
  const source = items[Symbol.asyncIterator]()
  const running: Promise<{ item: Item; result: Result }>[] = []
  let coming: Promise<IteratorResult<Item>> | null = null
  let isOver = false
  try {
    while (!isOver || running.length > 0) {
      const ready = unordered ? running : running.slice(0, 1)
      const contenders = ready.map((one, i) => one.then(() => i))
      if (!isOver && running.length < width && (running.length === 0 || !holdsBack())) {
        coming ??= source.next()
        contenders.push(coming.then(() => NEXT))
      }
      const first = await Promise.race(contenders)
      if (first === NEXT) {
        const next = (await coming) as IteratorResult<Item>
        coming = null
        if (next.done) isOver = true
        else running.push(work(next.value).then((result) => ({ item: next.value, result })))
      } else {
        const [done] = running.splice(first, 1)
        if (done !== undefined) yield { ...(await done), isDrained: running.length === 0 }
      }
    }
  } finally {
    await source.return?.()
  }
}

const NEXT = -1 // an item has come, rather than a result
