import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { isObject } from '@chugiai/text'
import type { ReadPosition } from '../input/bytes.ts'
import { writing } from '../terminal/output-error.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { isAccount, isIdentity } from './account-shape.ts'
import type { FileState } from './growing-file.ts'
import type { PartState } from './result-layout.ts'
import { writeWhole } from './write-whole.ts'

export const MANIFEST = 'chugiai-manifest.ndjson'
const FORMAT = 'chugiai-manifest/1'

/** What a run is: results of two runs that agree in it belong together. */
export interface RunIdentity {
  readonly command: string
  /** Version of the command line; results of two versions may differ. */
  readonly version: string
  /** The flags that results depend on, as they were understood. */
  readonly options: Readonly<Record<string, unknown>>
}

/** How far an input is done. */
export interface InputState {
  /** Name of its results. */
  readonly name: string
  readonly records: number
  readonly failed: number
  /** What was read of it. */
  readonly read: ReadPosition
  readonly mayGrow: boolean
  readonly isReadable: boolean
  readonly isDone: boolean
}

/** What has become of inputs and files since the last account; `gone` are files that stand for nothing any more. */
export interface Account {
  readonly inputs: Readonly<Record<string, InputState>>
  readonly files: Readonly<Record<string, FileState>>
  readonly gone?: readonly string[]
  /** How far the part is filled that is being written. */
  readonly part?: PartState
}

/**
 * The book of a folder of results: JSON lines, the first says what the run is, each other what was done. A line counts
 * once it is on the disk, whole; results that no line tells of are not there.
 */
export class Manifest {
  readonly inputs = new Map<string, InputState>()
  readonly files = new Map<string, FileState>()
  part: PartState | undefined
  readonly #path: string
  readonly #identity: RunIdentity
  #descriptor = -1
  #length = 0

  /** @param folder that is there */
  constructor(folder: string, identity: RunIdentity) {
    this.#path = join(folder, MANIFEST)
    this.#identity = identity
  }

  /** Begins a new book in place of any other. */
  begin(): void {
    this.#writeAnew()
  }

  /**
   * Opens the book of an earlier run. A last line that was cut off is cut away.
   *
   * @throws {UsageError} when there is none, or it is of a run with other options: the difference is said
   */
  resume(): void {
    if (!existsSync(this.#path)) {
      throw new UsageError(`There is no ${this.#path} to go on with. Begin anew with --overwrite, or in another folder`)
    }
    const text = readFileSync(this.#path, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    const [head, ...accounts] = whole.split('\n').filter((line) => line !== '')
    checkIdentity(this.#path, parse(head ?? ''), this.#identity)
    for (const line of accounts) this.#take(accountOf(line))
    writing(this.#path, () => {
      this.#descriptor = openSync(this.#path, 'r+')
      this.#length = Buffer.byteLength(whole)
      ftruncateSync(this.#descriptor, this.#length)
    })
  }

  /** Notes what was done. After it, it is done. */
  commit(account: Account): void {
    this.#take(account)
    this.#append(`${JSON.stringify(account)}\n`)
    writing(this.#path, () => fsyncSync(this.#descriptor))
  }

  /** Writes the book short, when all is done: the same for a run that was stopped and one that was not. */
  finish(): void {
    this.close()
    this.#writeAnew()
    this.close()
  }

  close(): void {
    const descriptor = this.#descriptor
    this.#descriptor = -1
    if (descriptor >= 0) writing(this.#path, () => closeSync(descriptor))
  }

  #take({ inputs, files, gone = [], part }: Account): void {
    for (const name of gone) this.files.delete(name)
    for (const [path, state] of Object.entries(inputs)) this.inputs.set(path, state)
    for (const [name, state] of Object.entries(files)) this.files.set(name, state)
    this.part = part ?? this.part
  }

  #writeAnew(): void {
    const part = `${this.#path}.part`
    writing(this.#path, () => {
      this.#descriptor = openSync(part, 'w')
    })
    this.#length = 0
    this.#append(`${JSON.stringify({ format: FORMAT, ...this.#identity })}\n`)
    if (this.inputs.size > 0) {
      const { part } = this
      const own = part === undefined ? {} : { part }
      const account: Account = { inputs: sorted(this.inputs), files: sorted(this.files), ...own }
      this.#append(`${JSON.stringify(account)}\n`)
    }
    writing(this.#path, () => {
      fsyncSync(this.#descriptor)
      renameSync(part, this.#path)
    })
  }

  #append(line: string): void {
    const bytes = Buffer.from(line)
    writing(this.#path, () => writeWhole(this.#descriptor, bytes, this.#length))
    this.#length += bytes.length
  }
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function accountOf(line: string): Account {
  const value = parse(line)
  if (!isAccount(value)) throw broken()
  return value as unknown as Account
}

function broken(): UsageError {
  return new UsageError(`${MANIFEST} is broken. Begin anew with --overwrite, or in another folder`)
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (isObject(value)) return value
  } catch {
    // told below
  }
  throw broken()
}

function checkIdentity(path: string, earlier: Record<string, unknown>, now: RunIdentity): void {
  if (earlier.format !== FORMAT) throw new UsageError(`${path} is of another version. Begin anew with --overwrite`)
  if (!isIdentity(earlier)) throw broken()
  const before = earlier as unknown as RunIdentity
  const differences = [
    ...difference('command', before.command, now.command),
    ...difference('version', before.version, now.version),
    ...[...new Set([...Object.keys(before.options), ...Object.keys(now.options)])].flatMap((name) =>
      difference(`--${name}`, before.options[name], now.options[name]),
    ),
  ]
  if (differences.length === 0) return
  throw new UsageError(
    `The results there are of other options: ${differences.join(', ')}. Give the same, begin anew with --overwrite, or choose another folder`,
  )
}

function difference(name: string, before: unknown, now: unknown): string[] {
  const [one, other] = [before, now].map((value) => (value === undefined ? 'not given' : JSON.stringify(value)))
  return one === other ? [] : [`${name} was ${one} and is ${other} now`]
}
