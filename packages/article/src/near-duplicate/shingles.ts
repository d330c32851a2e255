import { BETWEEN, foldRare, foldTable, SKIPPED } from './fold-table.ts'

const SEED = 0x811c9dc5
const PRIME = 0x01000193 // FNV-1a, 32 bits

/**
 * Hashes every run of three syllables, folded: without marks, case and what stands between them, so that composed and
 * decomposed letters, both tone styles and another punctuation give the same. A text of fewer syllables is one run.
 * One pass, without a string made on the way.
 *
 * @param take gets a hash of 32 bits for each run, repeated runs included
 */
export function hashShingles(text: string, take: (hash: number) => void): void {
  const table = foldTable()
  let [first, second, syllables] = [0, 0, 0]
  let hash = SEED
  let letters = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20
    const letter = code < table.length ? table[code]! : foldRare(code)
    if (letter === SKIPPED) continue
    if (letter !== BETWEEN) {
      hash = Math.imul(hash ^ letter, PRIME)
      letters++
    } else if (letters > 0) {
      syllables++
      if (syllables >= 3) take(mix(Math.imul(first, 31) ^ Math.imul(second, 0x9e3779b1) ^ hash))
      first = second
      second = hash
      hash = SEED
      letters = 0
    }
  }
  if (syllables === 1 || syllables === 2) take(mix(Math.imul(first, 31) ^ second))
}

/** Spreads what differs in a few bits over all of them (the finalizer of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
