import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writing } from '../terminal/output-error.ts'
import { type FileState, GrowingFile, syncFolder } from './growing-file.ts'
import { type Packing, pack } from './packing.ts'
import { parquetOf } from './parquet-file.ts'
import type { WholeFile } from './result-layout.ts'

/** Bytes that wait to be packed and written. */
interface Pending {
  readonly packing: Packing
  readonly parts: Uint8Array[]
}

/** The files of a folder that are being written, each under another name until it is whole. */
export class ResultFiles {
  readonly #folder: string
  readonly #packing: Packing
  readonly #before: ReadonlyMap<string, FileState>
  readonly #open = new Map<string, GrowingFile>()
  readonly #pending = new Map<string, Pending>()
  #finished: Record<string, FileState> = {}

  /** @param before accounts of files that an earlier run began: they are gone on with */
  constructor(folder: string, packing: Packing, before: ReadonlyMap<string, FileState>) {
    this.#folder = folder
    this.#packing = packing
    this.#before = before
  }

  get openCount(): number {
    return this.#open.size
  }

  /** Adds bytes to a file of this name; they go out with the next {@link flush}. */
  put(name: string, bytes: Uint8Array, packing = this.#packing): void {
    const pending = this.#pending.get(name) ?? { packing, parts: [] }
    pending.parts.push(bytes)
    this.#pending.set(name, pending)
  }

  async flush(): Promise<void> {
    for (const [name, { packing, parts }] of this.#pending) {
      this.#fileOf(name).append(await pack(packing, Buffer.concat(parts)))
    }
    this.#pending.clear()
  }

  /** A Parquet file is written whole. */
  writeParquet(name: string, rows: readonly string[]): void {
    this.#fileOf(name).append(parquetOf(rows))
  }

  /** Puts files in their places, also those that nothing was written to if `isNeeded`. */
  finish(files: readonly WholeFile[], isNeeded: (file: WholeFile) => boolean): void {
    const folders = new Set<string>()
    for (const file of files) {
      const { name } = file
      const isBegun = this.#open.has(name) || this.#before.get(name)?.isDone === false
      if (!isBegun && !isNeeded(file)) continue
      this.#finished[name] = this.#fileOf(name).finish()
      this.#open.delete(name)
      folders.add(dirname(join(this.#folder, name)))
    }
    for (const folder of folders) syncFolder(folder)
  }

  /** Puts all on the disk. @returns the accounts of what was written since the last time */
  account(): Record<string, FileState> {
    const files = this.#finished
    for (const [name, file] of this.#open) {
      file.sync()
      files[name] = file.state
    }
    this.#finished = {}
    return files
  }

  close(): void {
    for (const file of this.#open.values()) file.close()
    this.#open.clear()
  }

  #fileOf(name: string): GrowingFile {
    const open = this.#open.get(name)
    if (open !== undefined) return open
    const path = join(this.#folder, name)
    writing(dirname(path), () => mkdirSync(dirname(path), { recursive: true }))
    const file = new GrowingFile(path, this.#before.get(name))
    this.#open.set(name, file)
    return file
  }
}
