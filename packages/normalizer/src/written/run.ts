import { isWordCode } from '../syllables/words.ts'

/** Words with a single space between each two, and where they stand. */
export interface Run {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a sign of an address is among the words: *chấm, a còng*. */
  readonly hasAddress: boolean
}

/** A run with those beside it, whatever stands between. */
export interface RunInText {
  readonly run: Run
  readonly before: Run | undefined
  readonly after: Run | undefined
}

/** Each run with the one before it and the one behind it. */
export function* withNeighbours(runs: Iterable<Run>): Generator<RunInText> {
  let before: Run | undefined
  let run: Run | undefined
  for (const after of runs) {
    if (run !== undefined) yield { run, before, after }
    before = run
    run = after
  }
  if (run !== undefined) yield { run, before, after: undefined }
}

const LONGEST_RUN = 64 // words; no spoken number is longer, and it keeps look-ahead linear
const ADDRESS_SIGNS = new Set(['chấm', 'còng', 'móc', 'vòng'])

/** The runs of a text, from its start to its end; the last may be empty. */
export function* readRuns(text: string): Generator<Run> {
  let run = new RunBuilder()
  for (let i = 0; i < text.length; ) {
    let end = i
    while (end < text.length && isPart(text.charCodeAt(end))) end++
    if (end === i) {
      i++
      continue
    }
    if (run.isBroken(text, i)) {
      yield run
      run = new RunBuilder()
    }
    run.add(text.slice(i, end).toLowerCase(), i, end)
    i = end
  }
  yield run
}

class RunBuilder implements Run {
  readonly words: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  hasAddress = false

  add(word: string, start: number, end: number): void {
    this.words.push(word)
    this.starts.push(start)
    this.ends.push(end)
    this.hasAddress ||= ADDRESS_SIGNS.has(word)
  }

  /** Whether a word at `start` is not one blank behind the last one. */
  isBroken(text: string, start: number): boolean {
    const last = this.ends.at(-1)
    return last !== undefined && (start - last !== 1 || text[last] !== ' ' || this.words.length >= LONGEST_RUN)
  }
}

function isPart(code: number): boolean {
  return isWordCode(code) || (code >= 0x30 && code <= 0x39)
}
