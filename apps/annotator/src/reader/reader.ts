import { type Remote, transfer, wrap } from 'comlink'
import type { ReaderService, ReadOutcome, ReadRequest } from './read.ts'

/** Why a reading ended without a result: the person stopped it. */
export class ReadingStopped extends Error {}

let worker: Worker | null = null
let service: Remote<ReaderService> | null = null
let stop: ((reason: Error) => void) | null = null

/** Reads a text or a file away from the page, which stays usable. Throws {@link ReadingStopped}. */
export function read(request: ReadRequest): Promise<ReadOutcome> {
  const { data } = request
  const sent = typeof data === 'string' ? request : transfer(request, [data.buffer])
  return stoppable<ReadOutcome>(running().read(sent))
}

export function readSample(): Promise<ReadOutcome> {
  return stoppable<ReadOutcome>(running().readSample())
}

/** Ends what is being read. */
export function stopReading(): void {
  worker?.terminate()
  worker = null
  service = null
  stop?.(new ReadingStopped())
}

function running(): Remote<ReaderService> {
  if (service !== null) return service
  worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', (event) => stop?.(new Error(event.message || 'The reader could not be loaded')))
  service = wrap<ReaderService>(worker)
  return service
}

async function stoppable<T>(result: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    stop = reject
  })
  try {
    return await Promise.race([result, stopped])
  } finally {
    stop = null
  }
}
