import { randomFrom, shuffled } from './random.ts'
import type { WordTree } from './word-tree.ts'

/** Syllables of one sentence, and which of them are joined to the next. */
export interface JoinExample {
  readonly ids: readonly number[]
  readonly capital: readonly boolean[]
  readonly joined: readonly boolean[]
}

const SIZE = 2 ** 18 // slots of the hashed weights: a tenth of them is filled by 2,000 sentences
const ROUNDS = 6
const RATE = 0.2

/**
 * A throw-away segmenter: how likely a syllable belongs to the same word as the next, by logistic regression over the
 * two, their neighbours, capitals and the lexicon's words that cover or touch the boundary. It does not know pairs of
 * syllables, so that it judges unknown words by their shape and not by heart.
 */
export class JoinModel {
  private readonly weights = new Float64Array(SIZE)
  private readonly squares = new Float64Array(SIZE).fill(1e-6)

  constructor(private readonly words: WordTree) {}

  train(examples: readonly JoinExample[], seed: number): void {
    const random = randomFrom(seed)
    for (let round = 0; round < ROUNDS; round++) {
      for (const { ids, capital, joined } of shuffled(examples, random)) {
        const matches = this.matchesOf(ids)
        for (let i = 0; i + 1 < ids.length; i++) this.learn(this.features(ids, capital, matches, i), joined[i] === true)
      }
    }
  }

  /** Probability, for each syllable, that it is joined to the next. `fixed(i)` says where no word goes on. */
  probabilities(ids: ArrayLike<number>, capital: ArrayLike<unknown>, fixed: (i: number) => boolean): Float32Array {
    const matches = this.matchesOf(ids)
    const result = new Float32Array(ids.length)
    for (let i = 0; i + 1 < ids.length; i++) {
      if (!fixed(i)) result[i] = this.probability(this.features(ids, capital, matches, i))
    }
    return result
  }

  private probability(features: readonly number[]): number {
    let sum = 0
    for (const feature of features) sum += this.weights[feature] as number
    return 1 / (1 + Math.exp(-sum))
  }

  private learn(features: readonly number[], joined: boolean): void {
    const gradient = this.probability(features) - Number(joined)
    for (const feature of features) {
      const square = (this.squares[feature] as number) + gradient * gradient
      this.squares[feature] = square
      this.weights[feature] = (this.weights[feature] as number) - (RATE * gradient) / Math.sqrt(square)
    }
  }

  private features(ids: ArrayLike<number>, capital: ArrayLike<unknown>, matches: Matches, i: number): number[] {
    const large = Number(Boolean(capital[i])) * 2 + Number(Boolean(capital[i + 1]))
    const values = [0, ids[i - 1] ?? 0, ids[i] ?? 0, ids[i + 1] ?? 0, ids[i + 2] ?? 0, large]
    const word = [matches.covering[i], matches.ending[i], matches.starting[i + 1]] as number[]
    const [covering = 0, ending = 0, starting = 0] = word
    values.push(covering, ending, starting, covering * 64 + ending * 8 + starting)
    return values.map((value, kind) => hash(kind, value))
  }

  private matchesOf(ids: ArrayLike<number>): Matches {
    const covering = new Uint8Array(ids.length)
    const starting = new Uint8Array(ids.length)
    const ending = new Uint8Array(ids.length)
    for (let i = 0; i < ids.length; i++) {
      for (const length of this.words.lengthsAt(ids, i)) {
        const known = Math.min(length, 7)
        starting[i] = known
        const last = i + length - 1
        ending[last] = Math.max(ending[last] as number, known)
        for (let k = i; k < last; k++) covering[k] = Math.max(covering[k] as number, known)
      }
    }
    return { covering, starting, ending }
  }
}

/** Length of the longest word of the lexicon over each boundary, from each syllable, up to each syllable; 0 is none. */
interface Matches {
  readonly covering: Uint8Array
  readonly starting: Uint8Array
  readonly ending: Uint8Array
}

function hash(kind: number, value: number): number {
  return Math.imul(Math.imul(value + 1, 0x9e3779b1) ^ Math.imul(kind + 1, 0x85ebca6b), 0xc2b2ae35) >>> 14
}
