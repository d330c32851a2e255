import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { outputError, writing } from '../terminal/output-error.ts'
import { writeWhole } from './write-whole.ts'

/** What is known of a file of results: two files that agree in it hold the same. */
export interface FileState {
  readonly bytes: number
  readonly sha256: string
  /** Whether it stands in its place. */
  readonly isDone: boolean
}

/** Name of a file while it is written. */
export const partOf = (path: string) => `${path}.part`

/**
 * A file that is written under another name until it is whole. It can be taken up where an earlier run left it: what was
 * written behind the last account of it is cut away.
 */
export class GrowingFile {
  readonly #path: string
  readonly #descriptor: number
  readonly #hash: Hash
  #bytes = 0

  /**
   * @param earlier the account of the last run; the file is begun anew when there is none
   * @throws {OutputError} when the file cannot be opened
   */
  constructor(path: string, earlier?: FileState) {
    this.#path = path
    const part = partOf(path)
    // A run that ended between the last rename and its account left the file in its place already.
    if (earlier !== undefined && !existsSync(part)) writing(path, () => renameSync(path, part))
    const descriptor = writing(path, () => openSync(part, earlier === undefined ? 'w' : 'r+'))
    if (earlier !== undefined) writing(path, () => ftruncateSync(descriptor, earlier.bytes))
    this.#descriptor = descriptor
    this.#hash = earlier === undefined ? createHash('sha256') : this.#hashOf(earlier.bytes)
    this.#bytes = earlier?.bytes ?? 0
  }

  get state(): FileState {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex'), isDone: false }
  }

  append(bytes: Uint8Array): void {
    writing(this.#path, () => writeWhole(this.#descriptor, bytes, this.#bytes))
    this.#hash.update(bytes)
    this.#bytes += bytes.length
  }

  /** Puts everything on the disk. */
  sync(): void {
    writing(this.#path, () => fsyncSync(this.#descriptor))
  }

  /** Puts the whole file in its place. */
  finish(): FileState {
    this.sync()
    this.close()
    writing(this.#path, () => renameSync(partOf(this.#path), this.#path))
    return { ...this.state, isDone: true }
  }

  close(): void {
    writing(this.#path, () => closeSync(this.#descriptor))
  }

  #hashOf(length: number): Hash {
    return writing(this.#path, () => hashOfDescriptor(this.#descriptor, length))
  }
}

/** How a file stands beside its account: as it should be, gone, or of other content. */
export function compareWithState(path: string, state: FileState): 'same' | 'gone' | 'changed' {
  const found = [path, partOf(path)].find(existsSync)
  if (found === undefined) return 'gone'
  const { size } = statSync(found)
  const isLong = state.isDone && found === path ? size === state.bytes : size >= state.bytes
  if (isLong && hashOfFile(found, state.bytes) === state.sha256) return 'same'
  return found === path ? 'changed' : 'gone'
}

/** Removes a file and what was written of it. */
export function removeFile(path: string): void {
  for (const one of [path, partOf(path)]) writing(one, () => rmSync(one, { force: true }))
}

/** Puts names in a folder on the disk: a rename is not safe before. */
export function syncFolder(path: string): void {
  const descriptor = writing(path, () => openSync(path, 'r'))
  try {
    fsyncSync(descriptor)
  } catch (error) {
    // Some file systems know no fsync of folders.
    const isUnknown = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')
    if (!isUnknown) throw outputError(path, error)
  } finally {
    writing(path, () => closeSync(descriptor))
  }
}

/** The hash of the first bytes of a file, in hexadecimal. */
export function hashOfFile(path: string, length: number): string {
  const descriptor = openSync(path, 'r')
  try {
    return hashOfDescriptor(descriptor, length).digest('hex')
  } finally {
    closeSync(descriptor)
  }
}

const AT_ONCE = 1 << 20

function hashOfDescriptor(descriptor: number, length: number): Hash {
  const hash = createHash('sha256')
  const buffer = new Uint8Array(Math.min(AT_ONCE, length))
  for (let at = 0; at < length; ) {
    const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, length - at), at)
    if (read === 0) break
    hash.update(buffer.subarray(0, read))
    at += read
  }
  return hash
}
