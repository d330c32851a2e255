/** What a rewriter tells of its changes. */
export interface Recorder {
  /** `length` code units stay. */
  keep(length: number): void
  /** `source` code units become `target` code units. */
  replace(source: number, target: number): void
}

/** The changes of one rule in a part of a text, to be recorded with the changes of other parts. */
export class Edits implements Recorder {
  // Three numbers a change: what is kept before it, source length, target length.
  readonly #lengths: number[] = []
  #kept = 0

  keep(length: number): void {
    this.#kept += length
  }

  replace(source: number, target: number): void {
    this.#lengths.push(this.#kept, source, target)
    this.#kept = 0
  }

  /** Tells another recorder the same changes. */
  replay(recorder: Recorder): void {
    const lengths = this.#lengths
    for (let i = 0; i < lengths.length; i += 3) {
      recorder.keep(lengths[i]!)
      recorder.replace(lengths[i + 1]!, lengths[i + 2]!)
    }
    recorder.keep(this.#kept)
  }
}
