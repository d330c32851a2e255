import { type ChainModel, MOST_CHAIN_FEATURES } from '../model/chain.ts'
import { afterFeatures, beforeFeatures, ownFeatures, pairFeatures, type TagInput } from './tag-features.ts'
import type { WordKnowledge } from './word-knowledge.ts'
import type { WordRows } from './word-rows.ts'

// Sums of a word: for itself, for the word behind it, for the one before it.
const PARTS = 3
const NOTHING = 0 // place of the sums of what stands outside of the sentence
const MOST_WORDS = 2 ** 14 // kept at a time: some 2 MB

/**
 * What each part of speech is worth for the words of a sentence: the sum over `tagFeatures`. What a known word tells
 * alone is added up once and kept.
 */
export class TagScorer {
  private readonly keys = new Int32Array(MOST_CHAIN_FEATURES)
  /** Pairs of a word with its shape, see {@link placeOf}, and where its sums begin; 0 where none are made. */
  private readonly slots = new Int32Array(4 * MOST_WORDS)
  private readonly size: number
  private readonly sums: Int16Array
  private readonly own: Int32Array
  /** How many words are kept, and one more for what stands outside of the sentence. */
  private words = 0
  private scores = new Int32Array(0)

  constructor(
    private readonly chain: ChainModel,
    private readonly knowledge: WordKnowledge,
  ) {
    this.size = chain.labels.length
    this.own = new Int32Array(PARTS * this.size)
    this.sums = new Int16Array((MOST_WORDS + 2) * PARTS * this.size)
    this.addNeighbours({ numbers: new Int32Array(1), hashes: new Int32Array(1) }, 0)
    this.keep()
  }

  /** `at * labels.length + label`, from the first word of the sentence on; good until the next sentence is scored. */
  score(input: TagInput): Int32Array {
    const { from, to } = input
    const { size, chain, keys } = this
    const scores = this.emptyScores(to - from)
    for (let row = from; row < to; row++) {
      const target = (row - from) * size
      chain.add(keys, pairFeatures(input, row, keys, 0), scores, target)
      const place = this.placeOf(input, row)
      this.addSums(place, scores, target)
      if (row + 1 < to) this.addSums(place + size, scores, target + size)
      if (row > from) this.addSums(place + 2 * size, scores, target - size)
    }
    if (from === to) return scores
    this.addSums(NOTHING + size, scores, 0)
    this.addSums(NOTHING + 2 * size, scores, (to - from - 1) * size)
    return scores
  }

  private emptyScores(count: number): Int32Array {
    const length = count * this.size
    if (this.scores.length < length) this.scores = new Int32Array(2 * length)
    else this.scores.fill(0, 0, length)
    return this.scores
  }

  private addSums(place: number, scores: Int32Array, target: number): void {
    const { sums, size } = this
    for (let label = 0; label < size; label++) scores[target + label]! += sums[place + label]!
  }

  /** Where the sums of the word at a row begin. A word that is not known is not kept. */
  private placeOf(input: TagInput, row: number): number {
    const number = input.rows.numbers[row]!
    const key = number * 64 + (input.rows.shapes[row]! >> 3) * 2 + (row === input.from ? 1 : 0)
    const slot = this.slotOf(key)
    if (this.slots[slot] === key && number > 0) return this.slots[slot + 1]!
    this.own.fill(0)
    this.chain.add(this.keys, ownFeatures(input, row, this.keys), this.own, 0)
    this.addNeighbours(input.rows, row)
    if (number === 0) return this.write()
    if (this.words > MOST_WORDS) this.forget()
    const place = this.keep()
    const free = this.slotOf(key)
    this.slots[free] = key
    this.slots[free + 1] = place
    return place
  }

  private slotOf(key: number): number {
    const last = this.slots.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & (last - 1)
    while (this.slots[slot] !== 0 && this.slots[slot] !== key) slot = (slot + 2) & last
    return slot
  }

  private addNeighbours(rows: Pick<WordRows, 'numbers' | 'hashes'>, row: number): void {
    const { chain, keys, knowledge, own, size } = this
    chain.add(keys, beforeFeatures(rows, row, knowledge, keys, 0), own, size)
    chain.add(keys, afterFeatures(rows, row, knowledge, keys, 0), own, 2 * size)
  }

  /** Writes the sums behind those that are kept; returns where. */
  private write(): number {
    const place = this.words * this.own.length
    this.sums.set(this.own, place)
    return place
  }

  private keep(): number {
    const place = this.write()
    this.words++
    return place
  }

  /** Begins anew with what stands outside of the sentence alone. */
  private forget(): void {
    this.slots.fill(0)
    this.words = 1
  }
}
