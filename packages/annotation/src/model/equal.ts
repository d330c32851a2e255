/**
 * Whether two JSON values say the same. The order of keys does not matter, that of array items does. Walks with a
 * stack of its own, so that deep nesting cannot exhaust the engine's.
 */
export function equalValues(left: unknown, right: unknown): boolean {
  const pending: unknown[] = [left, right]
  while (pending.length > 0) {
    const a = pending.pop()
    const b = pending.pop()
    if (Object.is(a, b)) continue
    if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
    const keys = Object.keys(a)
    if (keys.length !== Object.keys(b).length) return false
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false
      pending.push(a[key], b[key])
    }
  }
  return true
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
