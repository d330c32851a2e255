import {
  ASYNC_ITERABLE,
  assertArgument,
  assertOptions,
  BOOLEAN,
  ChugiaiError,
  defined,
  issueFromError,
  type Kind,
  listOf,
  NUMBER,
  RECORD,
  SIGNAL,
  STRING,
} from '@chugiai/text'
import type { BatchErrorCode } from '../codes.ts'
import type { IndexedItem } from './annotate-item.ts'
import type { BatchItem, BatchOptions, BatchResult, WorkerOptions } from './batch-options.ts'
import { inOrder } from './in-order.ts'
import type { Pool } from './pool.ts'
import { runChunk } from './run-chunk.ts'

/** Starts the workers of a batch. */
export type StartPool = (
  size: number,
  options: WorkerOptions,
  /** Most memory of a worker, in bytes, where that can be told. */
  memory: number | undefined,
) => Pool<IndexedItem, BatchResult>

const CHUNK = 16 // some hundred kilobytes: less than a second of work, and few messages
const TIMEOUT = 60_000

const NAMES = listOf(STRING)
/** The error of one that is no whole number is {@link assertNumbers}'. */
const OPTIONS: Readonly<Record<keyof BatchOptions, Kind>> = {
  workers: NUMBER,
  chunkSize: NUMBER,
  timeout: NUMBER,
  workerMemory: NUMBER,
  unordered: BOOLEAN,
  signal: SIGNAL,
  anchor: STRING,
  maxLength: NUMBER,
  plain: BOOLEAN,
  names: listOf(RECORD),
  layers: NAMES,
  labels: NAMES,
  minScore: NUMBER,
}

/** {@link annotateBatch} over whatever workers there are. */
export async function* annotateBatchWith(
  startPool: StartPool,
  cores: number,
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  options: BatchOptions,
): AsyncGenerator<BatchResult> {
  assertArgument(items, ASYNC_ITERABLE, 'items')
  assertOptions(options, OPTIONS)
  const {
    workers = cores,
    unordered = false,
    chunkSize = CHUNK,
    timeout = TIMEOUT,
    signal,
    workerMemory,
    ...own
  } = options
  assertNumbers({ workers, chunkSize, timeout, ...defined({ workerMemory }) })
  const pool = startPool(workers, own, workerMemory)
  const setAside = ({ index }: IndexedItem, error: ChugiaiError): BatchResult => ({
    index,
    error: issueFromError(error),
  })
  const settings = { timeout, setAside, ...(signal === undefined ? {} : { signal }) }
  try {
    signal?.throwIfAborted()
    const flow = { width: workers * 2, unordered }
    const work = (chunk: readonly IndexedItem[]) => settled(runChunk(pool, chunk, settings))
    for await (const { result } of inOrder(chunksOf(items, chunkSize), flow, work)) {
      signal?.throwIfAborted()
      if (result.status === 'rejected') throw result.reason
      yield* result.value
    }
  } finally {
    await pool.destroy()
  }
}

async function settled<Value>(promise: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const [result] = await Promise.allSettled([promise])
  return result
}

async function* chunksOf(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  size: number,
): AsyncGenerator<readonly IndexedItem[]> {
  let chunk: IndexedItem[] = []
  let index = 0
  for await (const item of items) {
    chunk.push({ index: index++, item })
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

function assertNumbers(options: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (Number.isSafeInteger(value) && value >= 1) continue
    throw new ChugiaiError<BatchErrorCode>('invalid_option', `options.${name} is a whole number from 1, not ${value}`, {
      path: `options.${name}`,
      hint: 'Leave it out for the usual one.',
    })
  }
}
