/** How a stream is gone through. */
export interface TurnOptions<Item> {
  /** Ends it: the iterable throws the reason. */
  readonly signal: AbortSignal | undefined
  /** How many letters an item has: after many of them others get a turn. */
  readonly lengthOf: (item: Item) => number
}

const TURN = 65_536 // letters: some ten milliseconds of words, some hundred of mentions

/**
 * What `read` makes of each item, in order, one at a time: no item is taken before the result of the last one is asked
 * for. Timers and messages of the page get a turn now and then, so that what ends the stream can come at all.
 */
export async function* eachInTurn<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  { signal, lengthOf }: TurnOptions<Item>,
  read: (item: Item, at: number) => Result,
): AsyncGenerator<Result> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let isOver = false
  let done = 0
  try {
    for (let at = 0; ; at++) {
      signal?.throwIfAborted()
      const next = await unlessAborted(source.next(), signal)
      isOver = next.done === true
      if (next.done) return
      yield read(next.value, at)
      done += lengthOf(next.value)
      if (done < TURN) continue
      done = 0
      await new Promise((resolve) => setTimeout(resolve))
    }
  } finally {
    if (!isOver) await closed(source, signal)
  }
}

/** Tells the source that no more is wanted. One that was left waiting is not waited for: it may never answer. */
async function closed(source: Iterator<unknown> | AsyncIterator<unknown>, signal: AbortSignal | undefined) {
  const closing = Promise.resolve(source.return?.())
  if (signal?.aborted) closing.catch(() => {})
  else await closing
}

async function unlessAborted<Value>(value: Value | Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined || !(value instanceof Promise)) return value
  const ending = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: ending.signal })
  })
  try {
    return await Promise.race([value, aborted])
  } finally {
    ending.abort()
  }
}
