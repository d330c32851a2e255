import { FeatureIndex } from '../optimize/feature-index.ts'
import type { Objective } from '../optimize/owlqn.ts'
import type { ChainExamples } from './examples.ts'

/**
 * The loss of a linear-chain CRF. A weight stands for a feature with a label that it was seen with; the first
 * `labels²` weights are the transitions.
 */
export class LinearCrf implements Objective {
  readonly index: FeatureIndex
  /** Where the weights of each feature begin, transitions not counted. */
  readonly starts: Int32Array
  /** Label of each weight. */
  readonly entries: Uint8Array
  private readonly features: Int32Array

  constructor(
    readonly examples: ChainExamples,
    least: number,
  ) {
    this.index = new FeatureIndex([examples.keys], least)
    this.features = this.index.lookUp(examples.keys)
    const seen = this.seenLabels()
    this.starts = new Int32Array(seen.length + 1)
    for (const [at, labels] of seen.entries()) this.starts[at + 1] = this.starts[at]! + labels.size
    this.entries = Uint8Array.from(seen.flatMap((labels) => [...labels].sort((a, b) => a - b)))
  }

  get dimension(): number {
    return this.examples.labels.length ** 2 + this.entries.length
  }

  evaluate(weights: Float64Array, gradient: Float64Array): number {
    const size = this.examples.labels.length
    const steps = weights.slice(0, size * size).map(Math.exp)
    let loss = 0
    let first = 0
    for (const count of this.examples.counts) {
      loss += this.sequence(first, count, weights, steps, gradient)
      first += count
    }
    return loss
  }

  private seenLabels(): Set<number>[] {
    const seen = Array.from({ length: this.index.size }, () => new Set<number>())
    const { gold, starts } = this.examples
    for (let at = 0; at < gold.length; at++) {
      for (let k = starts[at]!; k < starts[at + 1]!; k++) {
        const feature = this.features[k]!
        if (feature >= 0) seen[feature]!.add(gold[at]!)
      }
    }
    return seen
  }

  /** Forward and backward in numbers that add up to 1 at each place, so that nothing runs over. */
  private sequence(
    first: number,
    count: number,
    weights: Float64Array,
    steps: Float64Array,
    gradient: Float64Array,
  ): number {
    const { gold } = this.examples
    const size = this.examples.labels.length
    const scores = this.scores(first, count, weights)
    let score = 0
    for (let at = 0; at < count; at++) {
      const label = gold[first + at]!
      score += scores[at * size + label]!
      if (at === 0) continue
      const step = gold[first + at - 1]! * size + label
      score += weights[step]!
      gradient[step]!--
    }
    const here = new Float64Array(count * size)
    const forward = new Float64Array(count * size)
    let total = 0
    for (let at = 0; at < count; at++) {
      let top = -Infinity
      for (let label = 0; label < size; label++) top = Math.max(top, scores[at * size + label]!)
      let sum = 0
      for (let label = 0; label < size; label++) {
        const place = at * size + label
        here[place] = Math.exp(scores[place]! - top)
        let before = at === 0 ? 1 : 0
        for (let other = 0; at > 0 && other < size; other++) {
          before += forward[place - label - size + other]! * steps[other * size + label]!
        }
        forward[place] = before * here[place]!
        sum += forward[place]!
      }
      for (let label = 0; label < size; label++) forward[at * size + label]! /= sum
      total += Math.log(sum) + top
    }
    let backward = new Float64Array(size).fill(1)
    for (let at = count - 1; at >= 0; at--) {
      const chances = new Float64Array(size)
      let sum = 0
      for (let label = 0; label < size; label++) {
        chances[label] = forward[at * size + label]! * backward[label]!
        sum += chances[label]!
      }
      for (let label = 0; label < size; label++) chances[label]! /= sum
      this.addFeatures(first + at, chances, gradient)
      if (at === 0) break
      const before = new Float64Array(size)
      let mass = 0
      for (let label = 0; label < size; label++) {
        const ahead = here[at * size + label]! * backward[label]!
        for (let other = 0; other < size; other++) {
          const weight = steps[other * size + label]! * ahead
          before[other]! += weight
          mass += forward[(at - 1) * size + other]! * weight
        }
      }
      for (let label = 0; label < size; label++) {
        const ahead = (here[at * size + label]! * backward[label]!) / mass
        for (let other = 0; other < size; other++) {
          const step = other * size + label
          gradient[step]! += forward[(at - 1) * size + other]! * steps[step]! * ahead
        }
      }
      let norm = 0
      for (const value of before) norm += value
      backward = before.map((value) => value / norm)
    }
    return total - score
  }

  private scores(first: number, count: number, weights: Float64Array): Float64Array {
    const size = this.examples.labels.length
    const offset = size * size
    const scores = new Float64Array(count * size)
    for (let at = 0; at < count; at++) {
      const end = this.examples.starts[first + at + 1]!
      for (let k = this.examples.starts[first + at]!; k < end; k++) {
        const feature = this.features[k]!
        if (feature < 0) continue
        for (let entry = this.starts[feature]!; entry < this.starts[feature + 1]!; entry++) {
          scores[at * size + this.entries[entry]!]! += weights[offset + entry]!
        }
      }
    }
    return scores
  }

  private addFeatures(place: number, chances: Float64Array, gradient: Float64Array): void {
    const offset = this.examples.labels.length ** 2
    const gold = this.examples.gold[place]!
    for (let k = this.examples.starts[place]!; k < this.examples.starts[place + 1]!; k++) {
      const feature = this.features[k]!
      if (feature < 0) continue
      for (let entry = this.starts[feature]!; entry < this.starts[feature + 1]!; entry++) {
        const label = this.entries[entry]!
        gradient[offset + entry]! += chances[label]! - (label === gold ? 1 : 0)
      }
    }
  }
}
