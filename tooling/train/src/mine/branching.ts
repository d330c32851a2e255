import type { Ngrams } from './count-ngrams.ts'
import { BREAK } from './encode-text.ts'

/**
 * Entropy (nats) of the syllable on one side of each n-gram: high where anything may stand there, low inside a longer
 * word. Each {@link BREAK} counts as a syllable of its own.
 */
export function branchingEntropy(ngrams: Ngrams, ids: Int32Array, side: 'left' | 'right'): Float64Array {
  const { at, count, length } = ngrams
  const shift = side === 'left' ? -1 : length
  const entropy = Float64Array.from(count, (n) => Math.log(n))
  const keys: number[] = []
  for (let i = 0; i < at.length; i++) {
    const number = at[i] as number
    const neighbour = ids[i + shift] ?? BREAK
    if (number >= 0 && neighbour !== BREAK) keys.push(number * NEIGHBOURS + neighbour)
  }
  const sorted = Float64Array.from(keys).sort()
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end++
    const number = Math.floor((sorted[start] as number) / NEIGHBOURS)
    const same = end - start
    // H = log N − Σ m/N · log m, and a break has m = 1.
    entropy[number] = (entropy[number] as number) - (same / (count[number] as number)) * Math.log(same)
  }
  return entropy
}

const NEIGHBOURS = 2 ** 21 // more than any vocabulary; times the number of n-grams still exact in a double
