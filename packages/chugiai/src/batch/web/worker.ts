import { type IndexedItem, itemWork } from '../annotate-item.ts'
import type { WorkerOptions } from '../batch-options.ts'

/** What comes from the page: first the options, then items. */
type Message = { readonly options: WorkerOptions } | { readonly items: readonly IndexedItem[] }

/** The worker as it sees itself; the types of pages have no word for it. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Message }) => void) | null
  postMessage(message: unknown): void
}

const scope = globalThis as unknown as WorkerScope
let work = itemWork({})

scope.onmessage = async ({ data }) => {
  if ('options' in data) work = itemWork(data.options)
  scope.postMessage(await work('items' in data ? data.items : []))
}
