import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { checkPaths } from './check-paths.ts'
import { type Failure, formatFailure } from './failure.ts'
import { OutputFile } from './output-file.ts'
import { type Place, STANDARD_INPUT } from './records.ts'
import type { Sink } from './sink.ts'

/** Where failures of files go when nothing else is said. */
const ERRORS_FILE = 'chugiai-errors.ndjson'

/**
 * Results go to standard output. A failed record of standard input leaves `{"error": …}` in its place; one of a file
 * goes to the errors file, unless `errors` is `inline`.
 */
export class StandardSink implements Sink {
  readonly #errors: string
  #file: OutputFile | undefined

  /**
   * Removes the errors of an earlier run.
   *
   * @param inputs nothing is written over them
   * @throws {UsageError} when the errors file is an input, or something else than errors
   */
  constructor(errors: string | undefined, inputs: readonly string[]) {
    this.#errors = errors ?? ERRORS_FILE
    if (this.#errors === 'inline') return
    checkPaths({ inputs, outputs: [], errors: this.#errors })
    rmSync(this.#errors, { force: true })
  }

  done(): number {
    return 0
  }

  async write(_place: Place, output: string | Uint8Array): Promise<void> {
    if (!process.stdout.write(output)) await once(process.stdout, 'drain')
  }

  async fail(failure: Failure): Promise<boolean> {
    const line = `${formatFailure(failure)}\n`
    if (this.#errors === 'inline' || failure.place.file === STANDARD_INPUT) {
      await this.write(failure.place, line)
      return true
    }
    this.#file ??= new OutputFile(this.#errors, 'w')
    this.#file.write(line)
    return false
  }

  finish(): void {}
}
