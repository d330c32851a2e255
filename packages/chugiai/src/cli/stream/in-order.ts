/**
 * Runs `work` on every item, up to `width` at a time, and gives the results in the order of the items. Items are taken
 * only as results leave, so memory holds `width` of them. Work must not throw: give a failure as a value.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const running: { item: Item; result: Promise<Result> }[] = []
  for await (const item of items) {
    running.push({ item, result: work(item) })
    if (running.length < width) continue
    const first = running.shift()!
    yield { item: first.item, result: await first.result }
  }
  for (const { item, result } of running) yield { item, result: await result }
}
