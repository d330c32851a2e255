import { isLetterBoundary } from '../model/letters.ts'

const HIGH = 0xd83c
const FIRST_LOW = 0xdde6
const LAST_LOW = 0xddff

/**
 * The boundaries between the letters of a text, for many questions. Two regional indicators make a flag, so whether one
 * ends a flag is told by how many stand before it: a run of flags is measured once, not for each question.
 */
export class LetterEdges {
  readonly #text: string
  #runStart = 0
  #runEnd = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Whether `offset` lies between two letters. */
  isEdge(offset: number): boolean {
    if (!this.#isRegional(offset) || !this.#isRegional(offset - 2)) return isLetterBoundary(this.#text, offset)
    if (offset < this.#runStart || offset >= this.#runEnd) this.#measure(offset)
    return ((offset - this.#runStart) / 2) % 2 === 0
  }

  /** The nearest boundary at `offset` or behind. */
  endOf(offset: number): number {
    let at = offset
    while (!this.isEdge(at)) at++
    return at
  }

  #isRegional(offset: number): boolean {
    const low = this.#text.charCodeAt(offset + 1)
    return this.#text.charCodeAt(offset) === HIGH && low >= FIRST_LOW && low <= LAST_LOW
  }

  #measure(offset: number): void {
    this.#runStart = offset
    this.#runEnd = offset
    while (this.#isRegional(this.#runStart - 2)) this.#runStart -= 2
    while (this.#isRegional(this.#runEnd)) this.#runEnd += 2
  }
}
