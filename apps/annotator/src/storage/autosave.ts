import type { HistoryRecord } from '@chugiai/annotation'
import { failureOf } from '../state/failure.ts'
import { items, saveFailure, saveState } from '../state/store.ts'
import { appendRecords } from './database.ts'

/** Saves the records of one document's history as they are made, in order. */
export class Autosave {
  readonly #key: number
  #seq: number
  #pending: HistoryRecord[] = []
  #isRunning = false

  /** @param seq how many records are kept already */
  constructor(key: number, seq: number) {
    this.#key = key
    this.#seq = seq
  }

  /** Takes a record; records that could not be saved are tried again with it. */
  add(record: HistoryRecord): void {
    this.#pending.push(record)
    if (saveState.value === 'conflict') return
    saveState.value = 'saving'
    if (!this.#isRunning) void this.#run()
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    // The change that led to the record is shown first; its count is read after that.
    await Promise.resolve()
    try {
      while (this.#pending.length > 0) await this.#save([...this.#pending])
      saveState.value = 'saved'
    } catch (error) {
      this.#fail(error)
    } finally {
      this.#isRunning = false
    }
  }

  async #save(records: readonly HistoryRecord[]): Promise<void> {
    const at = new Date().toISOString()
    await appendRecords({ key: this.#key, seq: this.#seq, records, count: items.value.length, at })
    this.#pending = this.#pending.slice(records.length)
    this.#seq += records.length
  }

  #fail(error: unknown): void {
    const { name } = error as Error
    saveState.value = name === 'ConstraintError' || name === 'BulkError' ? 'conflict' : 'failed'
    saveFailure.value = name === undefined ? failureOf(error).message : name
  }
}
