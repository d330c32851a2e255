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
  /** What is under way, to be ended. */
  readonly #busy = new Set<(error: Error) => void>()
  #isOver = false

  constructor(size: number, start: () => WorkerHandle) {
    this.size = size
    this.#start = start
    this.#slots = new Slots(size)
  }

  run(items: readonly Item[], signal: AbortSignal, begin: () => void): Promise<readonly Result[]> {
    return this.#slots.run(() => this.#ask(items, signal, begin))
  }

  /** What is under way and what waits is rejected: nothing goes on behind the end. */
  async destroy(): Promise<void> {
    this.#isOver = true
    for (const fail of [...this.#busy]) fail(new Error('The batch is over'))
    for (const worker of this.#idle.splice(0)) worker.end()
  }

  async #ask(items: readonly Item[], signal: AbortSignal, begin: () => void): Promise<readonly Result[]> {
    if (this.#isOver) throw new Error('The batch is over')
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
    await this.#answer(worker, signal)
    return worker
  }

  #answer(worker: WorkerHandle, signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        this.#busy.delete(fail)
        signal.removeEventListener('abort', abort)
      }
      const fail = (error: Error) => {
        settle()
        worker.end()
        reject(error)
      }
      const abort = () => fail(new Error('The worker was ended'))
      this.#busy.add(fail)
      worker.listen((message) => {
        settle()
        resolve(message)
      }, fail)
      if (signal.aborted) abort()
      else signal.addEventListener('abort', abort, { once: true })
    })
  }
}
