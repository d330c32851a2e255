import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { type Failure, formatFailure } from '../record/failure.ts'
import { type Place, STANDARD_INPUT } from '../record/place.ts'
import { visible, visibleJson } from '../terminal/visible.ts'
import { checkPaths } from './check-paths.ts'
import { OutputFile } from './output-file.ts'
import { type Packing, pack } from './packing.ts'
import type { Sink } from './sink.ts'

/** Where failures of files go when nothing else is said. */
const ERRORS_FILE = 'chugiai-errors.ndjson'
const INLINE = 'inline'

/**
 * Results go to standard output. A failed record of standard input leaves `{"error": …}` in its place; one of a file
 * goes to the errors file, unless `errors` is `inline`.
 */
export class StandardSink implements Sink {
  readonly failedBefore = 0
  readonly canResume = false
  readonly isDue = false
  readonly #errors: string
  readonly #packing: Packing
  #file: OutputFile | undefined
  #pending: Uint8Array[] = []

  /**
   * @param inputs nothing is written over them
   * @throws {UsageError} when the errors file is an input, or something else than errors
   */
  static check(errors = ERRORS_FILE, inputs: readonly string[] = []): void {
    if (errors !== INLINE) checkPaths({ inputs, outputs: [], errors })
  }

  /**
   * Removes the errors of an earlier run.
   *
   * @throws {UsageError} as `check` does
   */
  constructor(errors: string | undefined, inputs: readonly string[], packing: Packing = 'none') {
    StandardSink.check(errors, inputs)
    this.#errors = errors ?? ERRORS_FILE
    this.#packing = packing
    if (this.#errors !== INLINE) rmSync(this.#errors, { force: true })
  }

  get errorsFile(): string | undefined {
    return this.#file === undefined ? undefined : this.#errors
  }

  done(): number {
    return 0
  }

  readBefore(): undefined {}

  refusal(): undefined {}

  write(_place: Place, output: string | Uint8Array): void {
    this.#pending.push(typeof output === 'string' ? Buffer.from(forTerminal(output)) : output)
  }

  fail(failure: Failure): boolean {
    const line = `${formatFailure(failure)}\n`
    if (this.#errors === INLINE || failure.place.file === STANDARD_INPUT) {
      this.write(failure.place, line)
      return true
    }
    this.#file ??= new OutputFile(this.#errors, 'w')
    this.#file.write(line)
    return false
  }

  async mark(): Promise<void> {
    if (this.#pending.length === 0) return
    const bytes = await pack(this.#packing, Buffer.concat(this.#pending))
    this.#pending = []
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
  }

  async end(): Promise<void> {
    await this.mark()
    this.#file?.sync()
  }

  close(): void {}
}

/** A terminal would obey control characters in a text; a file or a program gets the text as it is. */
function forTerminal(output: string): string {
  if (process.stdout.isTTY !== true) return output
  return output.startsWith('{') ? visibleJson(output) : visible(output)
}
