import type { Pool } from './pool.ts'
import { Slots } from './slots.ts'

/** A worker of Node or of a browser, as far as the pool needs it. */
export interface WorkerHandle {
  post(message: unknown): void
  /** Says what comes from the worker next: that it is ready, an answer, or that it is no more. */
  listen(onMessage: (message: unknown) => void, onEnd: (error: Error) => void): void
  end(): void
}

/** Workers that are started when they are needed. One that fails or is too slow is ended; the next job starts another. */
export class WorkerPool<Item, Result> implements Pool<Item, Result> {
  readonly size: number
  readonly #start: () => WorkerHandle
  readonly #slots: Slots
  readonly #idle: WorkerHandle[] = []
  readonly #all = new Set<WorkerHandle>()

  constructor(size: number, start: () => WorkerHandle) {
    this.size = size
    this.#start = start
    this.#slots = new Slots(size)
  }

  run(items: readonly Item[], signal: AbortSignal, begin: () => void): Promise<readonly Result[]> {
    return this.#slots.run(() => this.#ask(items, signal, begin))
  }

  async destroy(): Promise<void> {
    for (const worker of this.#all) worker.end()
    this.#all.clear()
  }

  async #ask(items: readonly Item[], signal: AbortSignal, begin: () => void): Promise<readonly Result[]> {
    const worker = this.#idle.pop() ?? (await this.#begun(signal))
    begin()
    const answer = this.#answer(worker, signal)
    worker.post(items)
    const results = (await answer) as readonly Result[]
    this.#idle.push(worker)
    return results
  }

  /** A new worker, when it has said that it is ready. */
  async #begun(signal: AbortSignal): Promise<WorkerHandle> {
    const worker = this.#start()
    this.#all.add(worker)
    await this.#answer(worker, signal)
    return worker
  }

  #answer(worker: WorkerHandle, signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        this.#all.delete(worker)
        worker.end()
        reject(error)
      }
      const abort = () => fail(new Error('The worker was ended'))
      worker.listen((message) => {
        signal.removeEventListener('abort', abort)
        resolve(message)
      }, fail)
      if (signal.aborted) abort()
      else signal.addEventListener('abort', abort, { once: true })
    })
  }
}
