import { tableSize } from '../model/table-size.ts'

/** A node of the automaton; 0 is where every word begins. */
export type Node = number
/** What there is no way to. */
export const NOWHERE = -1

const ROOTS = 2 ** 14 // ids of syllables are below; hashes of them are not

/** Words as sequences of syllables, each with a value above 0: an automaton that is asked a syllable at a time. */
export class Lexicon {
  private slots: Int32Array // pairs of (node, syllable) and the node they lead to, three numbers each
  private last: number
  /** Where words begin: the node that each of the first syllables leads to, plus 1. */
  private readonly roots = new Int32Array(ROOTS)
  private nodes = 1
  private used = 0
  private values: Uint8Array
  /** The last five bits of the syllables that words go on with from a node, one bit each: most others are told by a look. */
  private onward: Int32Array
  private entries: Int32Array // number of the word that ends at a node, in the order they were added
  private words = 0

  constructor(expected = 16) {
    const size = tableSize(expected)
    this.slots = new Int32Array(3 * size).fill(NOWHERE)
    this.last = size - 1
    this.values = new Uint8Array(expected + 2)
    this.onward = new Int32Array(expected + 2)
    this.entries = new Int32Array(expected + 2)
  }

  /** Adds a word, or gives one that is there another value. */
  add(syllables: readonly number[], value: number): void {
    let node: Node = 0
    for (const syllable of syllables) node = this.step(node, syllable)
    if (this.values[node] === 0) this.entries[node] = this.words++
    this.values[node] = value
  }

  /** Where the syllable leads from a node; `NOWHERE` when no word goes on with it. */
  next(node: Node, syllable: number): Node {
    if (node === 0 && syllable >= 0 && syllable < ROOTS) return this.roots[syllable]! - 1
    return (this.onward[node]! & (1 << syllable)) === 0 ? NOWHERE : this.slots[this.slotOf(node, syllable) + 2]!
  }

  /** Value of the word that ends at the node; 0 when none does. */
  valueOf(node: Node): number {
    return this.values[node]!
  }

  /** How many words there are. */
  get size(): number {
    return this.words
  }

  /** Number of the word that ends at the node, from 0 in the order in which words were added; -1 when none does. */
  entryOf(node: Node): number {
    return this.values[node] === 0 ? -1 : this.entries[node]!
  }

  /** Number of the word of these syllables; -1 when it is not there. */
  find(ids: ArrayLike<number>, from: number, to: number): number {
    let node: Node = 0
    for (let at = from; at < to && node !== NOWHERE; at++) node = ids[at] === 0 ? NOWHERE : this.next(node, ids[at]!)
    return node === NOWHERE ? -1 : this.entryOf(node)
  }

  private step(node: Node, syllable: number): Node {
    const known = this.next(node, syllable)
    if (known !== NOWHERE) return known
    this.grow()
    this.put(node, syllable, this.nodes)
    return this.nodes++
  }

  private put(node: Node, syllable: number, target: Node): void {
    if (node === 0 && syllable >= 0 && syllable < ROOTS) this.roots[syllable] = target + 1
    const slot = this.slotOf(node, syllable)
    this.slots[slot] = node
    this.slots[slot + 1] = syllable
    this.slots[slot + 2] = target
    this.onward[node]! |= 1 << syllable
    this.used++
  }

  private slotOf(node: Node, syllable: number): number {
    const { slots, last } = this
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(syllable, 0x85ebca6b)) >>> 7
    for (at &= last; slots[3 * at] !== NOWHERE; at = (at + 1) & last) {
      if (slots[3 * at] === node && slots[3 * at + 1] === syllable) break
    }
    return 3 * at
  }

  private grow(): void {
    if (this.nodes + 1 >= this.values.length) {
      this.values = resized(this.values, Uint8Array)
      this.onward = resized(this.onward, Int32Array)
      this.entries = resized(this.entries, Int32Array)
    }
    if (2 * this.used <= this.last) return
    const old = this.slots
    this.slots = new Int32Array(2 * old.length).fill(NOWHERE)
    this.last = 2 * this.last + 1
    this.used = 0
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] !== NOWHERE) this.put(old[at]!, old[at + 1]!, old[at + 2]!)
    }
  }
}

function resized<T extends Uint8Array | Int32Array>(values: T, kind: new (size: number) => T): T {
  const larger = new kind(2 * values.length)
  larger.set(values)
  return larger
}
