import { setImmediate as turn } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'

/**
 * Has a thread answer the lists that it is sent, and say that it is ready by the answer to none.
 * What an item throws late, from a callback, ends the thread before the answer: the blame does not fall on the next one.
 */
export function answerParent<Item, Result>(work: (items: readonly Item[]) => Promise<readonly Result[]>): void {
  const answer = async (items: readonly Item[]) => {
    const results = await work(items)
    await turn()
    parentPort?.postMessage(results)
  }
  parentPort?.on('message', answer)
  void answer([])
}
