import type { ChainModel } from '../model/chain.ts'
import { MOST_CHAIN_FEATURES } from '../model/feature-rows.ts'
import { KeptSums } from '../model/kept-sums.ts'
import { LabelSums } from '../model/label-sums.ts'
import { afterFeatures, beforeFeatures, ownFeatures, pairFeatures, type TagInput } from './tag-features.ts'
import type { WordKnowledge } from './word-knowledge.ts'
import type { WordRows } from './word-rows.ts'

const PARTS = 3 // sums of a word: for the word before it, for itself, for the one behind it
const MOST_WORDS = 2 ** 13 // kept at a time: some 1.2 MB
const MARGIN = 2 // what stands on either side of a sentence has neighbours as well

/**
 * What each part of speech is worth for the words of a sentence: the sum over `tagFeatures`. What a known word tells
 * alone is added up once and kept.
 */
export class TagScorer {
  private readonly keys = new Int32Array(MOST_CHAIN_FEATURES)
  private readonly sums: LabelSums
  private readonly kept: KeptSums
  /** Sums of a word that is not kept, and of what stands outside of the sentence. */
  private readonly unknown: Float64Array
  private readonly nothing: Float64Array

  constructor(
    private readonly chain: ChainModel,
    private readonly knowledge: WordKnowledge,
  ) {
    this.sums = new LabelSums(chain.labels.length, MARGIN)
    const { width } = this.sums
    this.kept = new KeptSums(PARTS * width, MOST_WORDS)
    this.unknown = new Float64Array(PARTS * width)
    this.nothing = new Float64Array(PARTS * width)
    this.addNeighbours({ numbers: new Int32Array(1), hashes: new Int32Array(1) }, 0, this.nothing, 0)
  }

  /** `at * labels.length + label`, from the first word of the sentence on; good until the next sentence is scored. */
  score(input: TagInput): Int32Array {
    const { from, to } = input
    const { chain, keys, sums, nothing } = this
    sums.begin(to - from)
    for (let row = from; row < to; row++) {
      chain.rows.add(keys, pairFeatures(input, row, keys, 0), sums.sums, sums.at(row - from))
      this.addWord(input, row)
    }
    sums.add(nothing, 0, PARTS, -MARGIN)
    sums.add(nothing, 0, PARTS, to - from - 1)
    return sums.scoresOf(to - from)
  }

  private addWord(input: TagInput, row: number): void {
    const { rows, from } = input
    const number = rows.numbers[row]!
    const written = (rows.shapes[row]! >> 3) * 2 + (row === from ? 1 : 0)
    const known = number === 0 ? -1 : this.kept.find(number, written)
    if (known >= 0) this.sums.add(this.kept.sums, known, PARTS, row - from - 1)
    else if (number > 0) this.addNew(input, row, this.kept.sums, this.kept.keep(number, written))
    else this.addNew(input, row, this.unknown.fill(0), 0)
  }

  private addNew(input: TagInput, row: number, made: Float64Array, at: number): void {
    const { chain, keys, sums } = this
    chain.rows.add(keys, ownFeatures(input, row, keys), made, at + sums.width)
    this.addNeighbours(input.rows, row, made, at)
    sums.add(made, at, PARTS, row - input.from - 1)
  }

  private addNeighbours(rows: Pick<WordRows, 'numbers' | 'hashes'>, row: number, made: Float64Array, at: number): void {
    const { chain, keys, knowledge, sums } = this
    chain.rows.add(keys, afterFeatures(rows, row, knowledge, keys, 0), made, at)
    chain.rows.add(keys, beforeFeatures(rows, row, knowledge, keys, 0), made, at + 2 * sums.width)
  }
}
