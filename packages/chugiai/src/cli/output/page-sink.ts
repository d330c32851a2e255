import { dirname, join } from 'node:path'
import { kindOfName } from '../input/file-kind.ts'
import type { InputFiles } from '../input/input-files.ts'
import type { Failure } from '../record/failure.ts'
import type { Place } from '../record/place.ts'
import { checkEarlierResults, checkFolder, checkPaths, makeFolder } from './check-paths.ts'
import { OutputFile } from './output-file.ts'
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
  readonly failedBefore = 0
  readonly canResume = false
  readonly isDue = false
  readonly #folder: string
  readonly #nameOf: InputFiles['nameOf']
  readonly #ending: string
  readonly #failures: StandardSink
  readonly #overwrite: boolean

  /** @throws {UsageError} when something would be written over an input, another result or an earlier one */
  static check(folder: string, { paths, nameOf }: InputFiles, { ending, errors, overwrite }: PageOptions): void {
    const results = paths.map((path) => join(folder, nameOf(path) + (isOfPages(path) ? ending : '')))
    checkPaths({ inputs: paths, outputs: results })
    checkEarlierResults(results, overwrite)
    checkFolder(folder)
    StandardSink.check(errors, paths)
  }

  /** @throws {UsageError} as `check` does, and where nothing can be written */
  constructor(folder: string, inputs: InputFiles, options: PageOptions) {
    PageSink.check(folder, inputs, options)
    this.#folder = folder
    this.#nameOf = inputs.nameOf
    this.#ending = options.ending
    this.#overwrite = options.overwrite
    this.#failures = new StandardSink(options.errors, inputs.paths)
    makeFolder(folder)
  }

  get errorsFile(): string | undefined {
    return this.#failures.errorsFile
  }

  done(): number {
    return 0
  }

  readBefore(): undefined {}

  refusal(): undefined {}

  write({ file, line }: Place, output: string | Uint8Array): void {
    const name = line === undefined ? this.#nameOf(file) : join(this.#nameOf(file), String(line))
    const path = join(this.#folder, name + this.#ending)
    makeFolder(dirname(path))
    const page = new OutputFile(path, this.#overwrite ? 'w' : 'wx')
    page.write(output)
    page.close()
  }

  fail(failure: Failure): boolean {
    return this.#failures.fail(failure)
  }

  mark(): Promise<void> {
    return this.#failures.mark()
  }

  end(): Promise<void> {
    return this.#failures.end()
  }

  close(): void {}
}

/** Whether a file of this name is one record. */
function isOfPages(path: string): boolean {
  const kind = kindOfName(path) ?? 'text'
  return kind === 'text' || kind === 'html' || kind === 'json'
}
