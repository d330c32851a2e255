import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Failure } from './failure.ts'
import type { InputFiles } from './input-files.ts'
import type { Place } from './records.ts'
import type { Sink } from './sink.ts'
import { StandardSink } from './standard-sink.ts'

/**
 * Each result is a file of its own in a folder: `NAME.md` for a page, `NAME/LINE.md` for a line of NDJSON. Failures go
 * where {@link StandardSink} sends them.
 */
export class PageSink implements Sink {
  readonly #folder: string
  readonly #nameOf: InputFiles['nameOf']
  readonly #ending: string
  readonly #failures: StandardSink

  /** @param options.ending of the files: `.md` */
  constructor(
    folder: string,
    { nameOf }: InputFiles,
    { ending, errors }: { ending: string; errors: string | undefined },
  ) {
    this.#folder = folder
    this.#nameOf = nameOf
    this.#ending = ending
    this.#failures = new StandardSink(errors)
  }

  done(): number {
    return 0
  }

  async write({ file, line }: Place, output: string | Uint8Array): Promise<void> {
    const name = line === undefined ? this.#nameOf(file) : join(this.#nameOf(file), String(line))
    const path = join(this.#folder, name + this.#ending)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, output)
  }

  fail(failure: Failure): Promise<boolean> {
    return this.#failures.fail(failure)
  }

  finish(): void {}
}
