import type { WeightColumns } from './write-words.ts'

/**
 * Key of the copy of a feature that only the sentences of the own batch have: what their annotators do otherwise than
 * those of other batches is learnt by the copies, and what all do by the feature (Daumé 2007).
 */
export function ownKey(key: number): number {
  return Math.imul(key ^ 0x5bd1e995, 0x9e3779b1) | 0
}

/** The weights that the own batch is read with: each feature has its copy's weight added, and there are no copies. */
export function withOwn({ keys, values }: WeightColumns): WeightColumns {
  const numbers = new Map([...keys].map((key, at) => [key, at]))
  const copies = new Set([...keys].map(ownKey).filter((key) => numbers.has(key)))
  const shared = keys.filter((key) => !copies.has(key))
  const weightOf = (key: number) => values[numbers.get(key) ?? -1] ?? 0
  return { keys: shared, values: Float64Array.from(shared, (key) => weightOf(key) + weightOf(ownKey(key))) }
}
