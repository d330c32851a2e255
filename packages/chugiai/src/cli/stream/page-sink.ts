import { dirname, join } from 'node:path'
import { checkEarlierResults, checkPaths, makeFolder } from './check-paths.ts'
import type { Failure } from './failure.ts'
import { fileKind } from './file-kind.ts'
import type { InputFiles } from './input-files.ts'
import { OutputFile } from './output-file.ts'
import type { Place } from './records.ts'
import type { Sink } from './sink.ts'
import { StandardSink } from './standard-sink.ts'

interface PageOptions {
  /** Of the files: `.md`. */
  readonly ending: string
  readonly errors: string | undefined
  /** Pages of an earlier run are replaced. */
  readonly overwrite: boolean
}

/**
 * Each result is a file of its own in a folder: `NAME.md` for a page, `NAME/LINE.md` for a line of NDJSON. Failures go
 * where {@link StandardSink} sends them.
 */
export class PageSink implements Sink {
  readonly #folder: string
  readonly #nameOf: InputFiles['nameOf']
  readonly #ending: string
  readonly #failures: StandardSink
  readonly #overwrite: boolean

  /** @throws {UsageError} when something would be written over an input, another result or an earlier one */
  constructor(folder: string, { paths, nameOf }: InputFiles, { ending, errors, overwrite }: PageOptions) {
    this.#folder = folder
    this.#nameOf = nameOf
    this.#ending = ending
    this.#overwrite = overwrite
    const results = paths.map((path) => join(folder, nameOf(path) + (fileKind(path) === 'ndjson' ? '' : ending)))
    checkPaths({ inputs: paths, outputs: results })
    checkEarlierResults(results, overwrite)
    this.#failures = new StandardSink(errors, paths)
    makeFolder(folder)
  }

  done(): number {
    return 0
  }

  async write({ file, line }: Place, output: string | Uint8Array): Promise<void> {
    const name = line === undefined ? this.#nameOf(file) : join(this.#nameOf(file), String(line))
    const path = join(this.#folder, name + this.#ending)
    makeFolder(dirname(path))
    const page = new OutputFile(path, this.#overwrite ? 'w' : 'wx')
    page.write(output)
    page.close()
  }

  fail(failure: Failure): Promise<boolean> {
    return this.#failures.fail(failure)
  }

  finish(): void {}
}
