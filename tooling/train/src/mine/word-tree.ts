import type { Vocabulary } from './encode-text.ts'

/** A lexicon as a tree of syllable numbers. */
export class WordTree {
  private readonly next = new Map<number, number>()
  private readonly ends: boolean[] = [false]

  constructor(words: Iterable<string>, vocabulary: Vocabulary) {
    for (const word of words) this.add(word.split(' ').map((syllable) => vocabulary.idOf(syllable)))
  }

  /** Lengths in syllables, from 2 up, of the words that begin at `start`. */
  lengthsAt(ids: ArrayLike<number>, start: number): number[] {
    const lengths: number[] = []
    let node = 0
    for (let i = start; i < ids.length; i++) {
      const next = this.next.get(node * WIDTH + (ids[i] as number))
      if (next === undefined) break
      node = next
      if (this.ends[node] && i > start) lengths.push(i - start + 1)
    }
    return lengths
  }

  private add(syllables: readonly number[]): void {
    let node = 0
    for (const syllable of syllables) {
      const key = node * WIDTH + syllable
      const next = this.next.get(key) ?? this.ends.push(false) - 1
      this.next.set(key, next)
      node = next
    }
    this.ends[node] = true
  }
}

const WIDTH = 2 ** 21 // more than any vocabulary
