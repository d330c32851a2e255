import { type Lexicon, NOWHERE } from './lexicon.ts'
import type { Units } from './units.ts'

/** The longest word, in units: what is longer is a name or a formula, and is joined from parts. */
export const LONGEST_WORD = 7

/** What the lexicon knows of a text: the value of each run of units, and the best word over each gap. */
export class LexiconMatches {
  /** Value of the word of `length` units from `row`, at `row * LONGEST_WORD + length - 1`; 0 for none. */
  values: Uint8Array
  /** Value of the best word that covers the gap behind a row; 0 for none. */
  best: Uint8Array
  /** How long that word is, and where it begins. */
  bestLength: Uint8Array
  bestStart: Int32Array

  constructor(rows: number) {
    this.values = new Uint8Array((rows + 2) * LONGEST_WORD)
    this.best = new Uint8Array(rows + 2)
    this.bestLength = new Uint8Array(rows + 2)
    this.bestStart = new Int32Array(rows + 2)
  }

  /** Forgets everything, and makes room. */
  clear(rows: number): void {
    if (rows + 2 > this.best.length) {
      const { values, best, bestLength, bestStart } = new LexiconMatches(2 * rows)
      Object.assign(this, { values, best, bestLength, bestStart })
      return
    }
    this.values.fill(0, 0, (rows + 2) * LONGEST_WORD)
    this.best.fill(0, 0, rows + 2)
    this.bestLength.fill(0, 0, rows + 2)
  }

  /** Looks up every run of the rows `from` to `to`, the last one out. */
  read(units: Units, lexicon: Lexicon, from: number, to: number): void {
    const { ids } = units
    for (let row = from; row < to; row++) {
      let node = 0
      const most = Math.min(LONGEST_WORD, to - row)
      for (let length = 1; length <= most; length++) {
        const id = ids[row + length - 1]!
        node = id === 0 ? NOWHERE : lexicon.next(node, id)
        if (node === NOWHERE) break
        const value = lexicon.valueOf(node)
        if (value === 0) continue
        this.values[row * LONGEST_WORD + length - 1] = value
        if (length > 1) this.cover(row, length, value)
      }
    }
  }

  private cover(start: number, length: number, value: number): void {
    for (let row = start; row < start + length - 1; row++) {
      if (length < this.bestLength[row]! || (length === this.bestLength[row] && rank(value) <= rank(this.best[row]!))) {
        continue
      }
      this.best[row] = value
      this.bestLength[row] = length
      this.bestStart[row] = start
    }
  }
}

/** Sure words come before doubtful ones. */
function rank(value: number): number {
  return wordClass(value)
}

/** How sure the lexicon is: 0 not in it, 1 doubtful, 2 sure. */
export function wordClass(value: number): number {
  return value & 3
}

/** How often training had it as one word: 0 never, 1 once, 2 more, 3 often. */
export function joinedClass(value: number): number {
  return (value >> 2) & 3
}

/** How often training had its syllables beside each other as several words, likewise. */
export function partedClass(value: number): number {
  return (value >> 4) & 3
}

/** The value of a word, of its classes; bit 6 marks it as given, so that no word is 0. */
export function lexiconValue(word: number, joined: number, parted: number): number {
  return 64 | word | (joined << 2) | (parted << 4)
}
