import { FeatureIndex } from '../optimize/feature-index.ts'
import type { Objective } from '../optimize/owlqn.ts'
import { LONGEST_WORD } from '../recognizer.ts'
import type { WordExamples } from './examples.ts'

/** The loss of a semi-Markov CRF over the words of sentences: minus the logarithm of the probability of the gold. */
export class SemiCrf implements Objective {
  readonly index: FeatureIndex
  private readonly gapFeatures: Int32Array
  private readonly wordFeatures: Int32Array

  constructor(
    private readonly examples: WordExamples,
    least: number,
  ) {
    this.index = new FeatureIndex([examples.gapKeys, examples.wordKeys], least)
    this.gapFeatures = this.index.lookUp(examples.gapKeys)
    this.wordFeatures = this.index.lookUp(examples.wordKeys)
  }

  get dimension(): number {
    return this.index.size
  }

  evaluate(weights: Float64Array, gradient: Float64Array): number {
    let loss = 0
    let row = 0
    for (const [at, count] of this.examples.counts.entries()) {
      loss += this.sentence(row, count, this.examples.worth[at]!, weights, gradient)
      row += count
    }
    return loss
  }

  private sentence(first: number, count: number, worth: number, weights: Float64Array, gradient: Float64Array): number {
    const { joined, possible, gapStarts, wordStarts } = this.examples
    const gaps = new Float64Array(count)
    for (let at = 0; at < count; at++) gaps[at] = this.sum(this.gapFeatures, gapStarts, first + at, weights)
    const scores = new Float64Array(count * LONGEST_WORD).fill(-Infinity)
    const forward = new Float64Array(count + 1).fill(-Infinity)
    forward[0] = 0
    for (let at = 0; at < count; at++) {
      let inner = 0
      for (let length = 1; length <= LONGEST_WORD && at + length <= count; length++) {
        if (length > 1) {
          if (possible[first + at + length - 2] === 0) break
          inner += gaps[at + length - 2]!
        }
        const word = (first + at) * LONGEST_WORD + length - 1
        const score = inner + this.sum(this.wordFeatures, wordStarts, word, weights)
        scores[at * LONGEST_WORD + length - 1] = score
        forward[at + length] = logAdd(forward[at + length]!, forward[at]! + score)
      }
    }
    const total = forward[count]!
    const backward = new Float64Array(count + 1).fill(-Infinity)
    backward[count] = 0
    const joins = new Float64Array(count + 1)
    for (let at = count - 1; at >= 0; at--) {
      for (let length = 1; length <= LONGEST_WORD && at + length <= count; length++) {
        const score = scores[at * LONGEST_WORD + length - 1]!
        if (score === -Infinity) break
        backward[at] = logAdd(backward[at]!, score + backward[at + length]!)
        const chance = worth * Math.exp(forward[at]! + score + backward[at + length]! - total)
        if (chance < 1e-9) continue
        this.add(this.wordFeatures, wordStarts, (first + at) * LONGEST_WORD + length - 1, chance, gradient)
        for (let gap = at; gap < at + length - 1; gap++) joins[gap]! += chance
      }
    }
    let gold = 0
    for (let at = 0; at < count; ) {
      let length = 1
      while (length < LONGEST_WORD && joined[first + at + length - 1] === 1 && possible[first + at + length - 1] === 1)
        length++
      gold += scores[at * LONGEST_WORD + length - 1]!
      this.add(this.wordFeatures, wordStarts, (first + at) * LONGEST_WORD + length - 1, -worth, gradient)
      for (let gap = at; gap < at + length - 1; gap++) joins[gap]! -= worth
      at += length
    }
    for (let at = 0; at < count; at++) {
      if (joins[at] !== 0) this.add(this.gapFeatures, gapStarts, first + at, joins[at]!, gradient)
    }
    return worth * (total - gold)
  }

  private sum(features: Int32Array, starts: Int32Array, item: number, weights: Float64Array): number {
    let sum = 0
    for (let at = starts[item]!; at < starts[item + 1]!; at++) {
      const feature = features[at]!
      if (feature >= 0) sum += weights[feature]!
    }
    return sum
  }

  private add(features: Int32Array, starts: Int32Array, item: number, value: number, gradient: Float64Array): void {
    for (let at = starts[item]!; at < starts[item + 1]!; at++) {
      const feature = features[at]!
      if (feature >= 0) gradient[feature]! += value
    }
  }
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
