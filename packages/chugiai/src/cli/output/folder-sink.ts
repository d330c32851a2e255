import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadPosition } from '../input/bytes.ts'
import type { InputFiles } from '../input/input-files.ts'
import { type Failure, formatFailure } from '../record/failure.ts'
import { type Place, STANDARD_INPUT } from '../record/place.ts'
import { writing } from '../terminal/output-error.ts'
import { checkEarlierResults, checkFolder, checkPaths, makeFolder } from './check-paths.ts'
import { EarlierRun } from './earlier-run.ts'
import { lockFolder } from './folder-lock.ts'
import { partOf, removeFile } from './growing-file.ts'
import { type InputState, MANIFEST, Manifest, type RunIdentity } from './manifest.ts'
import { PACKED_ENDINGS, type Packing } from './packing.ts'
import { ResultFiles } from './result-files.ts'
import {
  ByInput,
  ERRORS_OF_PARTS,
  InParts,
  PART_NAME,
  type PartLimits,
  type ResultLayout,
  type WholeFile,
} from './result-layout.ts'
import type { InputMark, Sink } from './sink.ts'

const COMMIT_MS = 1_000 // little to do again, and few waits for the disk
const MOST_OPEN = 100 // files, of the thousand that a process may have
const LONGEST_NAME = 255 // bytes, on the file systems in use
const UNREAD: ReadPosition = { bytes: 0, sha256: '', isLineEnd: true }

/** What becomes of results of an earlier run, where failures go, and the form of the results. */
export interface FolderOptions {
  readonly resume: boolean
  readonly overwrite: boolean
  /** Failures stand among the results. */
  readonly inline: boolean
  readonly identity: RunIdentity
  readonly packing: Packing
  /** A file an input when left out. */
  readonly parts?: PartLimits
  /** Parquet, in parts. */
  readonly parquet?: boolean
  /** How long at most a killed run has worked for nothing, in milliseconds. */
  readonly commitEvery?: number
}

interface FolderPlan {
  readonly ending: string
  readonly byInput: ByInput
  /** Whether an earlier run is gone on with. */
  readonly goesOn: boolean
}

/**
 * Results go to a folder: to an NDJSON file an input, failures to `NAME.errors.ndjson` beside it; or in parts of all
 * inputs, failures to `errors.ndjson`. Each file is written under another name until it is whole, and a manifest says what
 * is done: a run that was killed goes on behind its last account, and the result is the same to the byte.
 */
export class FolderSink implements Sink {
  readonly failedBefore: number
  readonly canResume = true
  readonly #folder: string
  readonly #options: FolderOptions
  readonly #inputs: InputFiles
  readonly #manifest: Manifest
  readonly #layout: ResultLayout
  readonly #files: ResultFiles
  readonly #unlock: () => void
  /** Of inputs that an earlier run worked on. */
  readonly #states: ReadonlyMap<string, InputState>
  readonly #failed = new Map<string, number>()
  readonly #rows = { lines: [] as string[], bytes: 0 }
  #marks = new Map<string, InputMark>()
  #committed = Date.now()
  #errors: string | undefined

  /**
   * Looks at all paths and writes nothing.
   *
   * @throws {UsageError} when something would be written over an input, another result or an earlier one
   */
  static check(folder: string, inputs: InputFiles, options: FolderOptions): FolderPlan {
    const ending = options.parquet ? '.parquet' : `.ndjson${PACKED_ENDINGS[options.packing]}`
    const byInput = new ByInput(inputs.nameOf, ending)
    const names = options.parts
      ? [`part-00000${ending}`, ERRORS_OF_PARTS]
      : byInput.wholeFiles(inputs.paths).map(({ name }) => name)
    const own = [...names, MANIFEST].map((name) => join(folder, name))
    const goesOn = options.resume && existsSync(join(folder, MANIFEST))
    checkPaths({ inputs: inputs.paths, outputs: own.flatMap((path) => [path, partOf(path)]) })
    if (!goesOn) checkEarlierResults(own, options.overwrite)
    checkFolder(folder)
    return { ending, byInput, goesOn }
  }

  /** @throws {UsageError} as `check` does, and where nothing can be written */
  constructor(folder: string, inputs: InputFiles, options: FolderOptions) {
    const { ending, byInput, goesOn } = FolderSink.check(folder, inputs, options)
    makeFolder(folder)
    this.#folder = folder
    this.#options = options
    this.#inputs = inputs
    this.#manifest = new Manifest(folder, options.identity)
    this.#unlock = lockFolder(folder)
    try {
      if (!goesOn) this.#begin(byInput)
      const earlier = new EarlierRun(folder, this.#manifest, inputs, options.parts ? undefined : byInput)
      this.#states = goesOn ? earlier.resume() : new Map()
      this.#layout = options.parts ? new InParts(options.parts, ending, this.#manifest.part) : byInput
      this.#files = new ResultFiles(folder, options.packing, this.#manifest.files)
      for (const [path, { failed }] of this.#states) this.#failed.set(path, failed)
      this.failedBefore = [...this.#failed.values()].reduce((sum, failed) => sum + failed, 0)
      this.#nameInputs()
    } catch (error) {
      this.#unlock()
      throw error
    }
  }

  /** Nothing of a run that is replaced stays beside the new results. */
  #begin(byInput: ByInput): void {
    if (this.#options.overwrite) this.#removeOld(byInput)
    this.#manifest.begin()
  }

  #removeOld(byInput: ByInput): void {
    const old = this.#options.parts
      ? writing(this.#folder, () => readdirSync(this.#folder)).filter((name) => PART_NAME.test(name))
      : byInput.wholeFiles(this.#inputs.paths).map(({ name }) => name)
    for (const name of old) removeFile(join(this.#folder, name))
  }

  /** From here on, what has the name of their results is this run's. */
  #nameInputs(): void {
    const paths = this.#inputs.paths.filter((path) => !this.#states.has(path))
    if (paths.length === 0) return
    const unread = { records: 0, read: UNREAD, mayGrow: false, isReadable: true, isDone: false }
    this.#manifest.commit({
      inputs: Object.fromEntries(paths.map((path) => [path, this.#stateOf({ path, ...unread })])),
      files: {},
    })
  }

  get errorsFile(): string | undefined {
    return this.#errors
  }

  get isDue(): boolean {
    return Date.now() - this.#committed > (this.#options.commitEvery ?? COMMIT_MS) || this.#files.openCount > MOST_OPEN
  }

  done(path: string): number {
    const state = this.#states.get(path)
    return state?.isDone ? Number.POSITIVE_INFINITY : (state?.records ?? 0)
  }

  readBefore(path: string): ReadPosition | undefined {
    const state = this.#states.get(path)
    return path === STANDARD_INPUT && state !== undefined && state.read.bytes > 0 ? state.read : undefined
  }

  refusal(path: string): Error | undefined {
    if (this.#options.parts) return undefined
    const longest = partOf(`${this.#inputs.nameOf(path).split('/').at(-1)}.errors.ndjson`)
    if (Buffer.byteLength(longest) <= LONGEST_NAME) return undefined
    return Object.assign(new Error('The name of its results would be too long'), { code: 'ENAMETOOLONG' })
  }

  write(place: Place, output: string | Uint8Array): void {
    const bytes = typeof output === 'string' ? Buffer.from(output) : output
    if (bytes.length === 0) return
    if (this.#options.parquet) {
      this.#rows.lines.push(Buffer.from(bytes).toString().trimEnd())
      this.#rows.bytes += bytes.length
    } else {
      this.#files.put(this.#layout.resultsOf(place), bytes)
      this.#layout.wrote(bytes.length)
    }
  }

  fail(failure: Failure): boolean {
    const { place } = failure
    this.#failed.set(place.file, (this.#failed.get(place.file) ?? 0) + 1)
    if (this.refusal(place.file) !== undefined) return false
    const line = `${formatFailure(failure)}\n`
    if (this.#options.inline) {
      this.write(place, line)
      return true
    }
    const name = this.#layout.errorsOf(place)
    this.#errors = join(this.#folder, name)
    this.#files.put(name, Buffer.from(line), 'none')
    return false
  }

  async mark(marks: readonly InputMark[], isDrained: boolean): Promise<void> {
    for (const mark of marks) this.#note(mark)
    await this.#files.flush()
    const isWritten = this.#options.parquet && this.#writeRows(false)
    if (isDrained && (isWritten || this.isDue) && this.#rows.lines.length === 0) this.#commit()
  }

  /** Chunks that are not in order come with earlier marks behind later ones. */
  #note(mark: InputMark): void {
    const before = this.#marks.get(mark.path)
    const isFurther = before === undefined || mark.isDone || (!before.isDone && mark.records >= before.records)
    if (isFurther) this.#marks.set(mark.path, mark)
  }

  /** The rows of a Parquet file wait until they are enough. @returns whether they were written */
  #writeRows(isLast: boolean): boolean {
    const { lines, bytes } = this.#rows
    const { records = 0, bytes: most = 0 } = this.#options.parts ?? {}
    if (lines.length === 0 || (lines.length < records && bytes < most && !isLast)) return false
    this.#files.writeParquet(this.#layout.resultsOf({ file: '' }), lines)
    this.#layout.wrote(Number.POSITIVE_INFINITY)
    this.#rows.lines = []
    this.#rows.bytes = 0
    return true
  }

  /** Everything on the disk, whole files in their places, and then the account of it. */
  #commit(): void {
    const done = [...this.#marks.values()].filter(({ isDone }) => isDone).map(({ path }) => path)
    this.#finish(this.#layout.wholeFiles(done))
    const inputs = Object.fromEntries([...this.#marks].map(([path, mark]) => [path, this.#stateOf(mark)]))
    const { part } = this.#layout
    this.#manifest.commit({ inputs, files: this.#files.account(), ...(part === undefined ? {} : { part }) })
    this.#marks = new Map()
    this.#committed = Date.now()
  }

  /** An input without results has a file of results all the same: it was done. */
  #finish(files: readonly WholeFile[]): void {
    this.#files.finish(files, ({ name, isErrors }) => {
      return !this.#options.parts && !isErrors && this.#manifest.files.get(name)?.isDone !== true
    })
  }

  #stateOf({ path, records, read, mayGrow, isReadable, isDone }: InputMark): InputState {
    const failed = this.#failed.get(path) ?? 0
    return { name: this.#inputs.nameOf(path), records, failed, read, mayGrow, isReadable, isDone }
  }

  async end(isWhole: boolean): Promise<void> {
    await this.#files.flush()
    if (isWhole && this.#options.parquet) this.#writeRows(true)
    if (isWhole && this.#layout instanceof InParts) this.#finish(this.#layout.lastFiles())
    if (this.#rows.lines.length === 0) this.#commit()
    if (isWhole) this.#manifest.finish()
  }

  close(): void {
    try {
      this.#files.close()
      this.#manifest.close()
    } finally {
      this.#unlock()
    }
  }
}
