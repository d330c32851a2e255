import { ownKey } from '../optimize/own-key.ts'
import type { WeightColumns } from './write-words.ts'

/** The weights that the own batch is read with: each feature has its copy's weight added, and there are no copies. */
export function withOwn({ keys, values }: WeightColumns): WeightColumns {
  const numbers = new Map([...keys].map((key, at) => [key, at]))
  const copies = new Set([...keys].map(ownKey).filter((key) => numbers.has(key)))
  const shared = keys.filter((key) => !copies.has(key))
  const weightOf = (key: number) => values[numbers.get(key) ?? -1] ?? 0
  return { keys: shared, values: Float64Array.from(shared, (key) => weightOf(key) + weightOf(ownKey(key))) }
}
