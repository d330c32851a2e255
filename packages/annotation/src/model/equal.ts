// Past this many steps the pairs that were looked at are noted: values that share parts may say the same over and over.
const SHORT = 1_000

/**
 * Whether two JSON values say the same. The order of keys does not matter, that of array items does; 0 and -0 are the
 * same, as they are in a file. Walks with a stack of its own, so that deep nesting cannot exhaust the engine's.
 */
export function equalValues(left: unknown, right: unknown): boolean {
  const pending: unknown[] = [left, right]
  const known = new Map<unknown, Set<unknown>>()
  for (let steps = 0; pending.length > 0; steps++) {
    const a = pending.pop()
    const b = pending.pop()
    if (a === b || Object.is(a, b)) continue
    if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return false
    if (steps > SHORT && isKnown(known, a, b)) continue
    const keys = Object.keys(a)
    if (keys.length !== Object.keys(b).length) return false
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false
      pending.push(a[key], b[key])
    }
  }
  return true
}

/** Whether a pair was here before; notes it. */
function isKnown(known: Map<unknown, Set<unknown>>, a: unknown, b: unknown): boolean {
  const partners = known.get(a)
  if (partners === undefined) known.set(a, new Set([b]))
  else if (partners.has(b)) return true
  else partners.add(b)
  return false
}

/** Whether a value holds others: an object or a list. */
export function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
