import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../terminal/usage-error.ts'
import { type Failure, formatFailure } from './failure.ts'
import type { InputFiles } from './input-files.ts'
import type { Place } from './records.ts'
import type { Sink } from './sink.ts'

const LINE_FEED = 0x0a

interface Output {
  readonly results: number
  readonly errors: number
}

/**
 * Results go to one NDJSON file an input in a folder, failures to `NAME.errors.ndjson` beside it. While an input is
 * worked on its results are in `NAME.ndjson.part`; each record is written whole and in order, so an interrupted run
 * resumes behind the last whole line.
 */
export class FolderSink implements Sink {
  readonly #folder: string
  readonly #nameOf: InputFiles['nameOf']
  readonly #resume: boolean
  readonly #inline: boolean
  readonly #open = new Map<string, Output>()

  /** @throws {UsageError} when two inputs would share one output file */
  constructor(folder: string, { paths, nameOf }: InputFiles, { resume, inline }: { resume: boolean; inline: boolean }) {
    this.#folder = folder
    this.#nameOf = nameOf
    this.#resume = resume
    this.#inline = inline
    assertOwnNames(folder, paths.map(nameOf))
    mkdirSync(folder, { recursive: true })
  }

  done(file: string): number {
    if (!this.#resume) return 0
    const paths = this.#paths(file)
    if (existsSync(paths.results)) return Number.POSITIVE_INFINITY
    return wholeLines(paths.part) + wholeLines(paths.errors)
  }

  async write({ file }: Place, output: string | Uint8Array): Promise<void> {
    writeSync(this.#output(file).results, Buffer.from(output))
  }

  async fail(failure: Failure): Promise<boolean> {
    const output = this.#output(failure.place.file)
    writeSync(this.#inline ? output.results : output.errors, `${formatFailure(failure)}\n`)
    return this.#inline
  }

  finish(file: string): void {
    const { part, errors, results } = this.#paths(file)
    const output = this.#output(file)
    closeSync(output.results)
    closeSync(output.errors)
    this.#open.delete(file)
    if (readFileSync(errors).length === 0) rmSync(errors)
    renameSync(part, results)
  }

  #output(file: string): Output {
    const known = this.#open.get(file)
    if (known) return known
    const { part, errors } = this.#paths(file)
    mkdirSync(dirname(part), { recursive: true })
    const flags = this.#resume ? 'a' : 'w'
    const output = { results: openSync(part, flags), errors: openSync(errors, flags) }
    this.#open.set(file, output)
    return output
  }

  #paths(file: string) {
    const base = join(this.#folder, this.#nameOf(file))
    return { results: `${base}.ndjson`, part: `${base}.ndjson.part`, errors: `${base}.errors.ndjson` }
  }
}

function assertOwnNames(folder: string, names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) throw new UsageError(`Two inputs would both write ${join(folder, name)}`)
    seen.add(name)
  }
}

/** Number of lines of a file; what stands behind the last line feed, cut off in the middle, is cut away. */
function wholeLines(path: string): number {
  if (!existsSync(path)) return 0
  const bytes = readFileSync(path)
  const end = bytes.lastIndexOf(LINE_FEED) + 1
  if (end < bytes.length) truncateSync(path, end)
  let lines = 0
  for (const byte of bytes.subarray(0, end)) if (byte === LINE_FEED) lines++
  return lines
}
