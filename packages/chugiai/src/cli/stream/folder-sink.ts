import { existsSync, readFileSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { outputError } from '../terminal/output-error.ts'
import { checkEarlierResults, checkPaths, makeFolder } from './check-paths.ts'
import { type Failure, formatFailure } from './failure.ts'
import type { InputFiles } from './input-files.ts'
import { OutputFile } from './output-file.ts'
import type { Place } from './records.ts'
import type { Sink } from './sink.ts'

const LINE_FEED = 0x0a

interface Output {
  readonly results: OutputFile
  readonly errors: OutputFile
}

/** What becomes of results of an earlier run, and where failures go. */
export interface FolderOptions {
  readonly resume: boolean
  readonly overwrite: boolean
  /** Failures stand among the results. */
  readonly inline: boolean
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

  /** @throws {UsageError} when something would be written over an input, another result or an earlier one */
  constructor(folder: string, { paths, nameOf }: InputFiles, { resume, overwrite, inline }: FolderOptions) {
    this.#folder = folder
    this.#nameOf = nameOf
    this.#resume = resume
    this.#inline = inline
    const outputs = paths.map((path) => this.#paths(path))
    checkPaths({ inputs: paths, outputs: outputs.flatMap(({ results, part, errors }) => [results, part, errors]) })
    checkEarlierResults(
      outputs.flatMap(({ results, part }) => [results, part]),
      resume || overwrite,
    )
    makeFolder(folder)
  }

  done(file: string): number {
    if (!this.#resume) return 0
    const paths = this.#paths(file)
    if (existsSync(paths.results)) return Number.POSITIVE_INFINITY
    return wholeLines(paths.part) + wholeLines(paths.errors)
  }

  async write({ file }: Place, output: string | Uint8Array): Promise<void> {
    this.#output(file).results.write(output)
  }

  async fail(failure: Failure): Promise<boolean> {
    const output = this.#output(failure.place.file)
    const target = this.#inline ? output.results : output.errors
    target.write(`${formatFailure(failure)}\n`)
    return this.#inline
  }

  finish(file: string): void {
    const { part, errors, results } = this.#paths(file)
    const output = this.#output(file)
    output.results.close()
    output.errors.close()
    this.#open.delete(file)
    if (readFileSync(errors).length === 0) rmSync(errors)
    try {
      renameSync(part, results)
    } catch (error) {
      throw outputError(results, error)
    }
  }

  #output(file: string): Output {
    const known = this.#open.get(file)
    if (known) return known
    const { part, errors } = this.#paths(file)
    makeFolder(dirname(part))
    const flags = this.#resume ? 'a' : 'w'
    const output = { results: new OutputFile(part, flags), errors: new OutputFile(errors, flags) }
    this.#open.set(file, output)
    return output
  }

  #paths(file: string) {
    const base = join(this.#folder, this.#nameOf(file))
    return { results: `${base}.ndjson`, part: `${base}.ndjson.part`, errors: `${base}.errors.ndjson` }
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
