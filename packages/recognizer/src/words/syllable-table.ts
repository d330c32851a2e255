import { tableSize } from '../model/table-size.ts'
import { Folder, type foldTable } from './fold.ts'

/** The key that stands for every number. */
export const ANY_NUMBER = '0'

/** What a word is called in a model: 0 for one that it does not know. */
export type SyllableId = number

/** The syllables that a model knows, found by their folded letters. */
export class SyllableTable {
  private readonly slots: Int32Array
  private readonly hashes: Int32Array
  private readonly checks: Int32Array
  readonly size: number
  /** What every number is called. */
  readonly number: SyllableId

  /** The ids are 1 for the first key, 2 for the second and so on. Keys are unlike each other when folded. */
  constructor(keys: readonly string[], table: ReturnType<typeof foldTable>) {
    this.size = keys.length
    this.slots = new Int32Array(tableSize(keys.length))
    this.hashes = new Int32Array(keys.length + 1)
    this.checks = new Int32Array(keys.length + 1)
    const folder = new Folder(table)
    for (const [at, key] of keys.entries()) {
      const { hash, check } = folder.fold(key, 0, key.length)
      this.hashes[at + 1] = hash
      this.checks[at + 1] = check
      this.slots[this.slotOf(hash, check)] = at + 1
    }
    this.number = keys.indexOf(ANY_NUMBER) + 1
  }

  idOf(hash: number, check: number): SyllableId {
    return this.slots[this.slotOf(hash, check)]!
  }

  private slotOf(hash: number, check: number): number {
    const last = this.slots.length - 1
    let slot = hash & last
    for (let id = this.slots[slot]!; id !== 0; id = this.slots[slot]!) {
      if (this.hashes[id] === hash && this.checks[id] === check) break
      slot = (slot + 1) & last
    }
    return slot
  }
}
