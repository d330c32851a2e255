import type { GivenWords } from './given-words.ts'
import { LONGEST_WORD } from './lexicon-matches.ts'
import { joins } from './units.ts'
import type { WordInput } from './word-features.ts'
import type { WordScorer } from './word-scorer.ts'

const GIVEN = 1e6 // a unit: more than all features of a sentence weigh together

/** Rows where the words of a sentence begin, in order. Words that the caller gives come before what the model thinks. */
export function segmentSentence(input: WordInput, scorer: WordScorer, given?: GivenWords): number[] {
  const best = new Best(input.to - input.from)
  const gaps = gapScores(input, scorer)
  for (let at = 0; at < best.count; at++) {
    let joined = 0
    for (let length = 1; length <= LONGEST_WORD && at + length <= best.count; length++) {
      if (length > 1) joined += gaps[at + length - 2]!
      if (joined === -Infinity) break
      best.offer(at, length, joined + scorer.word(input, input.from + at, length))
    }
    for (const length of given?.lengthsAt(input.units, input.from + at, input.to) ?? []) {
      best.offer(at, length, GIVEN * length - 1)
    }
  }
  return best.starts().map((at) => input.from + at)
}

/** The best way to every place of a sentence. */
class Best {
  private readonly scores: Float64Array
  private readonly lengths: Uint16Array

  constructor(readonly count: number) {
    this.scores = new Float64Array(count + 1).fill(-Infinity)
    this.lengths = new Uint16Array(count + 1)
    this.scores[0] = 0
  }

  /** A word of `length` units at a place, to which the best way is known. */
  offer(at: number, length: number, score: number): void {
    const total = this.scores[at]! + score
    if (total <= this.scores[at + length]!) return
    this.scores[at + length] = total
    this.lengths[at + length] = length
  }

  starts(): number[] {
    const starts: number[] = []
    for (let at = this.count; at > 0; at -= this.lengths[at]!) starts.push(at - this.lengths[at]!)
    return starts.reverse()
  }
}

/** What it is worth to join the units on both sides of each gap; minus infinity where that cannot be. */
function gapScores(input: WordInput, scorer: WordScorer): Float64Array {
  const { units, from, to } = input
  const scores = new Float64Array(to - from)
  for (let row = from; row + 1 < to; row++) {
    const possible = joins(units.shapes[row]!) && joins(units.shapes[row + 1]!)
    scores[row - from] = possible ? scorer.gap(input, row) : -Infinity
  }
  return scores
}
