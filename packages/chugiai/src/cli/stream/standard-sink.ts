import { once } from 'node:events'
import { appendFileSync, rmSync } from 'node:fs'
import { type Failure, formatFailure } from './failure.ts'
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
  #started = false

  constructor(errors: string | undefined) {
    this.#errors = errors ?? ERRORS_FILE
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
    if (!this.#started) rmSync(this.#errors, { force: true })
    this.#started = true
    appendFileSync(this.#errors, line)
    return false
  }

  finish(): void {}
}
