import { failureOf } from '../state/failure.ts'
import { items, saveFailure, saveState } from '../state/store.ts'
import { appendLines } from './database.ts'

/** Saves the log of one document's history line by line, as they are made, in order. */
export class Autosave {
  readonly #key: number
  #seq: number
  #pending: readonly string[] = []
  #isRunning = false

  /** @param seq how many lines are kept already */
  constructor(key: number, seq: number) {
    this.#key = key
    this.#seq = seq
  }

  /** Takes a line; those that could not be saved are tried again with it. */
  add(line: string): void {
    this.#pending = [...this.#pending, line]
    if (saveState.value === 'conflict') return
    saveState.value = 'saving'
    if (!this.#isRunning) void this.#run()
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    // The change that led to the line is shown first; its count is read after that.
    await Promise.resolve()
    try {
      while (this.#pending.length > 0) await this.#save(this.#pending)
      saveState.value = 'saved'
    } catch (error) {
      this.#fail(error)
    } finally {
      this.#isRunning = false
    }
  }

  async #save(lines: readonly string[]): Promise<void> {
    const at = new Date().toISOString()
    await appendLines({ key: this.#key, seq: this.#seq, lines, count: items.value.length, at })
    this.#pending = this.#pending.slice(lines.length)
    this.#seq += lines.length
  }

  #fail(error: unknown): void {
    const { name } = error as Error
    saveState.value = name === 'ConstraintError' || name === 'BulkError' ? 'conflict' : 'failed'
    saveFailure.value = name === undefined ? failureOf(error).message : name
  }
}
