import { createRecognizer, type Recognizer } from '@chugiai/recognizer'
import { ChugiaiError, defined, issueFromError } from '@chugiai/text'
import { annotate } from '../annotate.ts'
import { annotateText } from '../annotate-text.ts'
import type { BatchErrorCode } from '../codes.ts'
import { selectAnnotations } from '../select-annotations.ts'
import type { BatchItem, BatchResult, WorkerOptions } from './batch-options.ts'

/** An item with its place in the batch. */
export interface IndexedItem {
  readonly index: number
  readonly item: BatchItem
}

/** Makes what a worker does with a list of items. What an item throws is its result; no items: it is ready. */
export function itemWork(options: WorkerOptions): (items: readonly IndexedItem[]) => Promise<readonly BatchResult[]> {
  const { names } = options
  const recognizer = createRecognizer(names === undefined ? {} : { names })
  return async (items) => {
    const ready = await recognizer
    const results: BatchResult[] = []
    for (const item of items) results.push(await annotateItem(item, options, ready))
    return results
  }
}

async function annotateItem(
  { index, item }: IndexedItem,
  { anchor: usual, maxLength, plain = false, layers, labels, minScore }: WorkerOptions,
  recognizer: Recognizer,
): Promise<BatchResult> {
  try {
    const { input, id, uri, mediaType, anchor = usual } = partsOf(item)
    const selection = defined({ layers, labels, minScore })
    const options = { recognizer, ...defined({ id, uri, anchor, maxLength }) }
    if (plain) {
      const { document, issues } = await annotateText(input, options)
      return { index, document: selectAnnotations(document, selection), issues }
    }
    const { article, document, issues } = await annotate(input, { ...options, ...defined({ mediaType }) })
    return { index, article, document: selectAnnotations(document, selection), issues }
  } catch (error) {
    return { index, error: issueFromError(error) }
  }
}

function partsOf(item: BatchItem): Exclude<BatchItem, string | Uint8Array> {
  if (typeof item === 'string' || item instanceof Uint8Array) return { input: item }
  const input: unknown = item?.input
  if (typeof input === 'string' || input instanceof Uint8Array) return item
  throw new ChugiaiError<BatchErrorCode>('invalid_item', 'An item of a batch is a text, bytes, or { input }', {
    hint: "Give a string, a Uint8Array, or { id: 'a', input: '…' }.",
  })
}
