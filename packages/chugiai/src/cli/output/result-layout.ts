import type { InputFiles } from '../input/input-files.ts'
import type { Place } from '../record/place.ts'

/** How far the part is filled that is being written. */
export interface PartState {
  readonly index: number
  readonly records: number
  /** Before packing. */
  readonly bytes: number
}

/** A file of results or failures that is whole. */
export interface WholeFile {
  readonly name: string
  readonly isErrors: boolean
}

/** Which file a result goes to. */
export interface ResultLayout {
  /** The file of the next result of an input, below the folder. */
  resultsOf(place: Place): string
  errorsOf(place: Place): string
  /** Notes a result that was written. */
  wrote(bytes: number): void
  /** Files that are whole now, with what is whole of the inputs. */
  wholeFiles(doneInputs: readonly string[]): readonly WholeFile[]
  /** To be kept with the account, for layouts that need it. */
  readonly part: PartState | undefined
}

/** A file of results for each input, of its name. */
export class ByInput implements ResultLayout {
  readonly part = undefined
  readonly #nameOf: InputFiles['nameOf']
  readonly #ending: string

  constructor(nameOf: InputFiles['nameOf'], ending: string) {
    this.#nameOf = nameOf
    this.#ending = ending
  }

  resultsOf({ file }: Place): string {
    return this.#nameOf(file) + this.#ending
  }

  errorsOf({ file }: Place): string {
    return `${this.#nameOf(file)}.errors.ndjson`
  }

  wrote(): void {}

  wholeFiles(doneInputs: readonly string[]): readonly WholeFile[] {
    return doneInputs.flatMap((file) => [
      { name: this.resultsOf({ file }), isErrors: false },
      { name: this.errorsOf({ file }), isErrors: true },
    ])
  }
}

/** When a part is full. */
export interface PartLimits {
  readonly records: number
  /** Before packing. */
  readonly bytes: number
}

export const ERRORS_OF_PARTS = 'errors.ndjson'

/** Files of a run in parts. */
export const PART_NAME = /^(?:part-\d{5,}\.|errors\.ndjson$)/

/** Results of all inputs in files of about one size: `part-00000.ndjson`, `part-00001.ndjson`, … */
export class InParts implements ResultLayout {
  readonly #limits: PartLimits
  readonly #ending: string
  #part: PartState
  #full: string[] = []

  constructor(limits: PartLimits, ending: string, part: PartState = { index: 0, records: 0, bytes: 0 }) {
    this.#limits = limits
    this.#ending = ending
    this.#part = part
  }

  get part(): PartState {
    return this.#part
  }

  /** The file that is being written. */
  get current(): string {
    return `part-${String(this.#part.index).padStart(5, '0')}${this.#ending}`
  }

  resultsOf(): string {
    return this.current
  }

  errorsOf(): string {
    return ERRORS_OF_PARTS
  }

  wrote(bytes: number): void {
    const part = { ...this.#part, records: this.#part.records + 1, bytes: this.#part.bytes + bytes }
    this.#part = part
    if (part.records < this.#limits.records && part.bytes < this.#limits.bytes) return
    this.#full.push(this.current)
    this.#part = { index: part.index + 1, records: 0, bytes: 0 }
  }

  wholeFiles(): readonly WholeFile[] {
    return this.#full.splice(0).map((name) => ({ name, isErrors: false }))
  }

  /** After the last record: the part that is there is the last. */
  lastFiles(): readonly WholeFile[] {
    return [...this.wholeFiles(), { name: this.current, isErrors: false }, { name: ERRORS_OF_PARTS, isErrors: true }]
  }
}
