import { isContainer } from './equal.ts'

/** Why a value cannot be written as JSON and read back the same. */
export type JsonFault = 'too_deep' | 'unsafe_key' | 'not_json'

// Enough for any metadata that people write, and far from what exhausts the stack of a JSON writer.
export const MAX_DEPTH = 100

/**
 * What keeps a value from going into a file: `__proto__` keys, nesting more than {@link MAX_DEPTH} deep, and what JSON
 * does not know, such as `undefined`, `NaN` or a date. Walks with a stack of its own; what is shared is looked at once a
 * depth.
 */
export function jsonFault(root: unknown): JsonFault | null {
  const pending: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  const seen = new Map<unknown, number>()
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const { value, depth } = item
    if (!isContainer(value)) {
      if (isJsonScalar(value)) continue
      return 'not_json'
    }
    if (depth > MAX_DEPTH) return 'too_deep'
    if (Object.hasOwn(value, '__proto__')) return 'unsafe_key'
    if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') return 'not_json'
    if ((seen.get(value) ?? -1) >= depth) continue
    seen.set(value, depth)
    for (const child of Object.values(value)) pending.push({ value: child, depth: depth + 1 })
  }
  return null
}

function isJsonScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
