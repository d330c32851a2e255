import type { GivenWords } from './given-words.ts'
import { LONGEST_WORD } from './lexicon-matches.ts'
import { joins, SHAPES } from './units.ts'
import { FIRST_PATTERN, kindOf, patternWith, type WordInput } from './word-features.ts'
import type { WordScorer } from './word-scorer.ts'

const GIVEN = 1e6 // a unit: more than all features of a sentence weigh together

/** Finds the words of one sentence after another, in room that is used again. */
export class Segmenter {
  /** The best score of the sentence up to each place, and the length of the last word there. */
  private scores = new Float64Array(0)
  private lengths = new Uint16Array(0)
  /** What it is worth to join the units on both sides of each gap; minus infinity where that cannot be. */
  private gaps = new Float64Array(0)

  constructor(private readonly scorer: WordScorer) {}

  /** Adds to `starts` the rows where the words of a sentence begin, in order. Words that the caller gives come before what the model thinks. */
  segment(input: WordInput, given: GivenWords | undefined, starts: number[]): void {
    const count = input.to - input.from
    this.clear(count)
    this.scoreGaps(input)
    for (let at = 0; at < count; at++) {
      this.offerWords(input, at)
      if (given !== undefined) this.offerGiven(input, at, given)
    }
    this.addStarts(input.from, count, starts)
  }

  private clear(count: number): void {
    if (count >= this.scores.length) {
      this.scores = new Float64Array(2 * count + 1)
      this.lengths = new Uint16Array(2 * count + 1)
      this.gaps = new Float64Array(2 * count + 1)
    }
    this.scores.fill(-Infinity, 1, count + 1)
    this.scores[0] = 0
  }

  private scoreGaps(input: WordInput): void {
    const { from, to } = input
    const { shapes } = input.units
    for (let row = from; row + 1 < to; row++) {
      const possible = joins(shapes[row]!) && joins(shapes[row + 1]!)
      this.gaps[row - from] = possible ? this.scorer.gap(input, row) : -Infinity
    }
  }

  /** The words of every length that begin at a place, to which the best way is known. */
  private offerWords({ units: { ids, shapes }, matches: { values }, from, to }: WordInput, at: number): void {
    const { gaps, scores, lengths, scorer } = this
    const row = from + at
    const most = Math.min(LONGEST_WORD, to - row)
    const first = at === 0 ? FIRST_PATTERN : 0
    const smallFirst = shapes[row] === SHAPES.lower
    let score = scores[at]!
    let kinds = 0
    for (let length = 1; length <= most; length++) {
      if (length > 1) score += gaps[at + length - 2]!
      if (score === -Infinity) break
      kinds += kindOf(shapes[row + length - 1]!)
      const value = values[row * LONGEST_WORD + length - 1]!
      const total = score + scorer.word(length, value, patternWith(kinds, length, smallFirst) + first, ids[row]!)
      if (total <= scores[at + length]!) continue
      scores[at + length] = total
      lengths[at + length] = length
    }
  }

  private offerGiven(input: WordInput, at: number, given: GivenWords): void {
    for (const length of given.lengthsAt(input.units, input.from + at, input.to)) {
      const total = this.scores[at]! + GIVEN * length - 1
      if (total <= this.scores[at + length]!) continue
      this.scores[at + length] = total
      this.lengths[at + length] = length
    }
  }

  private addStarts(from: number, count: number, starts: number[]): void {
    const first = starts.length
    for (let at = count; at > 0; at -= this.lengths[at]!) starts.push(from + at - this.lengths[at]!)
    for (let low = first, high = starts.length - 1; low < high; low++, high--) {
      const start = starts[low]!
      starts[low] = starts[high]!
      starts[high] = start
    }
  }
}
