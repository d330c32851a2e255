import type { Span } from '@chugiai/text'
import { BETWEEN, foldRare, foldTable, SKIPPED, TABLE_LENGTH } from './fold-table.ts'

export const EMPTY = 0xffffffff // a bin that no run fell into

const RUN = 3
const BIN_SHIFT = 25 // 7 of 32 bits choose one of 128 bins, the rest compete in it

/**
 * The bins of a sketch: of all runs of three syllables whose hashes fall into a bin it keeps the smallest hash.
 * Syllables are folded: marks, case and what stands between them make no difference. Nothing is made on the way, for
 * this runs over every text that is read.
 */
export class ShingleBins {
  readonly minima: Uint32Array
  /** Number of syllables so far. A text of fewer than three is one run. */
  syllables = 0
  #first = 0
  #second = 0

  constructor(bins: number) {
    this.minima = new Uint32Array(bins).fill(EMPTY)
  }

  /** Goes on with a part of a text, whose end ends its last syllable. */
  add(text: string, { start, end }: Span): void {
    const table = foldTable()
    let hash = 0
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      const letter = code < TABLE_LENGTH ? table[code]! : foldRare(code)
      // 31 is above the number of letters, so that short syllables never share a hash.
      if (letter > SKIPPED) hash = (Math.imul(hash, 31) + letter) | 0
      if (letter !== BETWEEN || hash === 0) continue
      this.#addSyllable(hash)
      hash = 0
    }
    if (hash !== 0) this.#addSyllable(hash)
  }

  /** Counts a text of fewer than three syllables as one run. */
  end(): void {
    if (this.syllables > 0 && this.syllables < RUN) this.#addRun(0, this.#first, this.#second)
  }

  #addSyllable(hash: number): void {
    if (++this.syllables >= RUN) this.#addRun(this.#first, this.#second, hash)
    this.#first = this.#second
    this.#second = hash
  }

  #addRun(first: number, second: number, third: number): void {
    const hash = mix(Math.imul(first, 31) ^ Math.imul(second, 0x9e3779b1) ^ third)
    const bin = hash >>> BIN_SHIFT
    if (hash < this.minima[bin]!) this.minima[bin] = hash
  }
}

/** Spreads what differs in a few bits over all of them (the finalizer of MurmurHash3). */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
