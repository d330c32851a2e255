import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { InputFiles } from '../input/input-files.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { visible } from '../terminal/visible.ts'
import { checkEarlierResults } from './check-paths.ts'
import { compareWithState, hashOfFile, removeFile } from './growing-file.ts'
import type { InputState, Manifest } from './manifest.ts'
import type { ByInput, WholeFile } from './result-layout.ts'

const ANEW = 'Begin anew with --overwrite, or choose another folder'

/** What an earlier run left in a folder, compared with what is there now. */
export class EarlierRun {
  readonly #folder: string
  readonly #manifest: Manifest
  readonly #inputs: InputFiles
  readonly #byInput: ByInput | undefined

  /** @param byInput the layout of a file an input; none for parts, of which each holds many inputs */
  constructor(folder: string, manifest: Manifest, inputs: InputFiles, byInput: ByInput | undefined) {
    this.#folder = folder
    this.#manifest = manifest
    this.#inputs = inputs
    this.#byInput = byInput
  }

  /**
   * What is left to do: states of the inputs that are done or go on. One of which the results are gone has none, and is
   * done again.
   *
   * @throws {UsageError} when an input or a result is not what it was, with the difference, or the run had other options
   */
  resume(): Map<string, InputState> {
    this.#manifest.resume()
    const states = new Map<string, InputState>()
    for (const path of this.#inputs.paths) {
      const state = this.#stateNow(path)
      if (state !== undefined) states.set(path, state)
    }
    if (this.#byInput === undefined) this.#checkParts()
    else for (const path of this.#inputs.paths) if (!this.#keeps(path, states, this.#byInput)) states.delete(path)
    return states
  }

  #stateNow(path: string): InputState | undefined {
    const state = this.#manifest.inputs.get(path)
    if (state === undefined || !state.isReadable) return undefined
    const name = this.#inputs.nameOf(path)
    if (state.name !== name) {
      throw new UsageError(`The results of ${visible(path)} were ${state.name} and would be ${name} now. ${ANEW}`)
    }
    // What comes through standard input is compared while it is read.
    return path === STANDARD_INPUT ? { ...state, isDone: false } : stateNow(path, state)
  }

  #checkParts(): void {
    const [gone] = this.#gone([...this.#manifest.files.keys()].map((name) => ({ name, isErrors: false })))
    if (gone === undefined) return
    throw new UsageError(`${join(this.#folder, gone)} is gone, and which records it held is not known. ${ANEW}`)
  }

  /** Whether the results of an input are there as far as they were written; else what is left of them is cleared away. */
  #keeps(path: string, states: ReadonlyMap<string, InputState>, byInput: ByInput): boolean {
    const files = byInput.wholeFiles([path])
    const names = files.map(({ name }) => name)
    if (!this.#manifest.inputs.has(path)) {
      checkEarlierResults(
        names.map((name) => join(this.#folder, name)),
        false,
      )
      return false
    }
    const isWhole = this.#gone(files).length === 0 && this.#hasResults(path, states)
    if (isWhole && states.has(path)) return true
    this.#manifest.commit({ inputs: {}, files: {}, gone: names })
    for (const name of names) removeFile(join(this.#folder, name))
    return false
  }

  #hasResults(path: string, states: ReadonlyMap<string, InputState>): boolean {
    return (
      states.get(path)?.isDone !== true ||
      this.#byInput === undefined ||
      this.#manifest.files.has(this.#byInput.resultsOf({ file: path }))
    )
  }

  /**
   * The files that are not there as the run left them.
   *
   * @throws {UsageError} when one was changed: somebody may have worked on it
   */
  #gone(files: readonly WholeFile[]): string[] {
    const isGone = ({ name, isErrors }: WholeFile) => {
      const state = this.#manifest.files.get(name)
      const found = state === undefined ? 'same' : compareWithState(join(this.#folder, name), state)
      // Failures are found again when their input is done again: nobody's work is lost with them.
      if (found !== 'changed' || isErrors) return found !== 'same'
      throw new UsageError(`${join(this.#folder, name)} was changed since it was written. Move it away, then --resume`)
    }
    return files.filter(isGone).map(({ name }) => name)
  }
}

function stateNow(path: string, state: InputState): InputState {
  if (state.records === 0 && state.read.bytes === 0 && !state.isDone) return state // it was named and not begun
  const { bytes, sha256, isLineEnd } = state.read
  const size = existsSync(path) ? statSync(path).size : -1
  const found = size < bytes ? 'shorter' : hashOfFile(path, bytes)
  if (found === sha256 && size === bytes) return state
  if (found === sha256 && !state.isDone) return state
  if (found === sha256 && state.mayGrow && isLineEnd) return { ...state, isDone: false }
  throw new UsageError(
    `${visible(path)} is not what it was when it was read: ${changeOf(state, size, found)}. Its results would not fit. ${ANEW}`,
  )
}

function changeOf({ read }: InputState, size: number, found: string): string {
  if (size < 0) return `it had ${read.bytes} bytes and is gone`
  if (size < read.bytes) return `${read.bytes} bytes were read and it has ${size} now`
  if (found !== read.sha256) {
    return `its first ${read.bytes} bytes had the SHA-256 ${read.sha256.slice(0, 12)}… and have ${found.slice(0, 12)}… now`
  }
  return `it had ${read.bytes} bytes and has ${size} now, and what was added does not begin a record`
}
