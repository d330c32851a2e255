import { createHash } from 'node:crypto'

/**
 * `count` of the keys, chosen by the seed. A key's rank hangs on the seed and itself alone: code that changes elsewhere
 * leaves the others' ranks as they were, so that two runs with one seed can be compared.
 */
export function sampleKeys(keys: readonly string[], count: number, seed: string): readonly string[] {
  const ranked = keys.map((key) => ({ key, rank: createHash('sha256').update(`${seed}\n${key}`).digest('hex') }))
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1))
  return ranked.slice(0, count).map(({ key }) => key)
}
