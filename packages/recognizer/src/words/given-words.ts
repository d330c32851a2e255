import { scan } from '../scan.ts'
import { Folder, type foldTable } from './fold.ts'
import { Lexicon, NOWHERE } from './lexicon.ts'
import type { Units } from './units.ts'

/** Words that the caller knows, found by their folded letters, whether the model knows their syllables or not. */
export class GivenWords {
  private readonly lexicon = new Lexicon()
  private readonly longest: number

  constructor(words: readonly string[], folds: ReturnType<typeof foldTable>) {
    const folder = new Folder(folds)
    let longest = 0
    for (const word of words) {
      const hashes = scan(word).map(({ start, end }) => folder.fold(word, start, end).hash)
      if (hashes.length > 0) this.lexicon.add(hashes, 1)
      longest = Math.max(longest, hashes.length)
    }
    this.longest = longest
  }

  /** How many units each given word has that begins at the row, the shortest first. */
  lengthsAt(units: Units, row: number, to: number): number[] {
    const lengths: number[] = []
    let node = 0
    const most = Math.min(this.longest, to - row)
    for (let length = 1; length <= most; length++) {
      node = this.lexicon.next(node, units.hashes[row + length - 1]!)
      if (node === NOWHERE) break
      if (this.lexicon.valueOf(node) > 0) lengths.push(length)
    }
    return lengths
  }
}
