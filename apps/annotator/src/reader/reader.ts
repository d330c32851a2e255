import type { AnnotatedDocument, LabelSchema } from '@chugiai/annotation'
import { type Remote, wrap } from 'comlink'
import type { Failure } from '../state/failure.ts'
import type { ReaderService, ReadOutcome, ReadRequest, Written } from './read.ts'

/** Why a reading ended without a result: the person stopped it. */
export class ReadingStopped extends Error {}

/** The reader's own program could not be loaded. */
class ReaderFailed extends Error {
  readonly code = 'reader_failed'
}

const ATTEMPTS = 2 // a program that fails to load once is loaded again

let worker: Worker | null = null
let service: Remote<ReaderService> | null = null
const running = new Set<(reason: Error) => void>()

/** Reads a text or a file away from the page, which stays usable. Throws {@link ReadingStopped}. */
export async function read(request: ReadRequest): Promise<ReadOutcome> {
  return attempt(async (reader) => {
    const outcome = await reader.read(request)
    if (outcome.failures.some(isNotLoaded)) throw new ReaderFailed('A part of the reader could not be loaded')
    return outcome
  })
}

export function readSample(): Promise<string> {
  return attempt(async (reader) => succeeded(await reader.sample()))
}

/** The document as a file, and what is wrong with it. */
export function write(document: AnnotatedDocument, schema: LabelSchema): Promise<Written> {
  return attempt(async (reader) => succeeded(await reader.write(document, schema)))
}

/** SHA-256 of a file, of a text's UTF-8; null where the browser does not compute it (plain http from another machine). */
export async function hashOf(data: Uint8Array | string): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Ends what is being read. */
export function stopReading(): void {
  end(new ReadingStopped())
}

async function attempt<T>(run: (reader: Remote<ReaderService>) => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left--) {
    try {
      return await stoppable(run(started()))
    } catch (error) {
      if (!(error instanceof ReaderFailed) || left === 0) throw error
      end(error)
    }
  }
}

function started(): Remote<ReaderService> {
  if (service !== null) return service
  worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', (event) => end(new ReaderFailed(event.message || 'The reader could not be loaded')))
  service = wrap<ReaderService>(worker)
  return service
}

function end(reason: Error): void {
  worker?.terminate()
  worker = null
  service = null
  for (const stop of running) stop(reason)
}

async function stoppable<T>(result: Promise<T>): Promise<T> {
  let stop: (reason: Error) => void = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = reject
  })
  running.add(stop)
  try {
    return await Promise.race([result, stopped])
  } finally {
    running.delete(stop)
  }
}

function succeeded<T extends string | Written>(value: T | Failure): T {
  if (typeof value === 'string' || 'bytes' in (value as object)) return value as T
  if (isNotLoaded(value as Failure)) throw new ReaderFailed((value as Failure).message)
  throw value
}

function isNotLoaded({ code }: Failure): boolean {
  return code === 'reader_failed'
}
