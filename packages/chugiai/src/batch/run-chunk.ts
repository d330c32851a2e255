import { ChugiaiError } from '@chugiai/text'
import type { BatchErrorCode } from '../codes.ts'
import type { Pool } from './pool.ts'

/** What becomes of items that a worker does not survive. */
export interface ChunkOptions<Item, Result> {
  /** Longest time for one item, in milliseconds. */
  readonly timeout: number
  /** The result of an item that hung or crashed a worker, also when it was alone. */
  readonly setAside: (item: Item, error: ChugiaiError) => Result
  /** Ends the work: nothing is retried. */
  readonly signal?: AbortSignal
}

/**
 * Runs a chunk of items in a worker. When the worker hangs or crashes, each item is tried once more, alone; one that does
 * it again is set aside, and the others are done.
 *
 * @throws the reason of `signal`
 */
export async function runChunk<Item, Result>(
  pool: Pool<Item, Result>,
  items: readonly Item[],
  options: ChunkOptions<Item, Result>,
): Promise<readonly Result[]> {
  const whole = await attempt(pool, items, options)
  if (!(whole instanceof ChugiaiError)) return whole
  const results: Result[] = []
  for (const item of items) {
    const alone = await attempt(pool, [item], options)
    results.push(alone instanceof ChugiaiError ? options.setAside(item, alone) : (alone[0] as Result))
  }
  return results
}

async function attempt<Item, Result>(
  pool: Pool<Item, Result>,
  items: readonly Item[],
  { timeout, signal }: ChunkOptions<Item, Result>,
): Promise<readonly Result[] | ChugiaiError<BatchErrorCode>> {
  const ending = new AbortController()
  const end = () => ending.abort()
  signal?.addEventListener('abort', end)
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = () => {
    timer = setTimeout(end, timeout)
  }
  try {
    signal?.throwIfAborted()
    return await pool.run(items, ending.signal, begin)
  } catch (error) {
    signal?.throwIfAborted()
    return ending.signal.aborted ? hung(timeout) : crashed(error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

function hung(timeout: number): ChugiaiError<BatchErrorCode> {
  return new ChugiaiError('record_hung', `The record was not done after ${timeout / 1000} s`, {
    hint: 'Look at the record, or give it more time: --timeout on the command line, timeout in annotateBatch.',
  })
}

function crashed(cause: unknown): ChugiaiError<BatchErrorCode> {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ChugiaiError('worker_crashed', `The worker did not survive the record: ${reason}`, {
    cause,
    hint: 'Look at the record. If it is very long, cut it, or allow more: --worker-memory on the command line, workerMemory in annotateBatch.',
  })
}
