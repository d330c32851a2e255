import { closeSync, fsyncSync, openSync } from 'node:fs'
import { writing } from '../terminal/output-error.ts'
import { writeWhole } from './write-whole.ts'

/** A file that results are written to: every write is whole, or an {@link OutputError} that names the file. */
export class OutputFile {
  readonly #path: string
  readonly #descriptor: number

  /** @param flags `w` anew, `a` at the end, `wx` anew and never over a file that is there */
  constructor(path: string, flags: 'w' | 'a' | 'wx') {
    this.#path = path
    this.#descriptor = writing(this.#path, () => openSync(path, flags))
  }

  write(output: string | Uint8Array): void {
    const bytes = typeof output === 'string' ? Buffer.from(output) : output
    writing(this.#path, () => writeWhole(this.#descriptor, bytes, null))
  }

  sync(): void {
    writing(this.#path, () => fsyncSync(this.#descriptor))
  }

  /** Puts everything on the disk, so that a file that is renamed afterwards is whole. */
  close(): void {
    this.sync()
    writing(this.#path, () => closeSync(this.#descriptor))
  }
}
