import { annotateBatch, type BatchItem, type BatchOptions, type BatchResult } from 'chugiai/batch'

/** What the test asks the page for. */
export async function batch(items: readonly BatchItem[], options: BatchOptions): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = []
  for await (const result of annotateBatch(items, options)) results.push(result)
  return results
}

/**
 * From now on time stands still, but for one item: the time of those that a worker gets together with it is over as soon
 * as it has them. Others may take as long as the machine needs.
 */
export function hangOn(hanging: string): void {
  const { postMessage } = Worker.prototype
  let passTime = () => {}
  Object.assign(globalThis, {
    setTimeout: (end: () => void) => {
      passTime = end
    },
  })
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    postMessage.call(this, message)
    if (JSON.stringify(message).includes(hanging)) passTime()
  }
}

Object.assign(globalThis, { batch, hangOn })
