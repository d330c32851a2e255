import { assertArgument } from './assert-argument.ts'
import { FUNCTION, type Kind } from './kinds.ts'

const MAP: Kind = { wanted: 'a Map', accepts: (value) => value instanceof Map }

/**
 * What a map has of a key. Where it has nothing, what `make` gives is put there first: for maps of lists and counts.
 *
 * @example getOrInsert(byLabel, label, () => []).push(span)
 */
export function getOrInsert<Key, Value extends {}>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!(map instanceof Map)) assertArgument(map, MAP, 'map')
  if (typeof make !== 'function') assertArgument(make, FUNCTION, 'make')
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
