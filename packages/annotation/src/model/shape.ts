/** Whether a value is of some form. */
export type Check = (value: unknown) => boolean

/** The fields of an object: those that must be there and those that may. */
export interface Fields {
  readonly required: number
  readonly checks: ReadonlyMap<string, Check>
}

export const isText: Check = (value) => typeof value === 'string'
export const isName: Check = (value) => typeof value === 'string' && value !== ''
export const isOffset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0

export function oneOf(...values: string[]): Check {
  const known = new Set<unknown>(values)
  return (value) => known.has(value)
}

export function listOf(check: Check, least = 0): Check {
  return (value) => Array.isArray(value) && value.length >= least && value.every(check)
}

export function objectOf(fields: Fields): Check {
  return (value) => hasFields(value, fields)
}

export function orNull(check: Check): Check {
  return (value) => value === null || check(value)
}

/** Required fields, and more that may be left out, but not be `undefined`. */
export function fields(required: Record<string, Check>, more: Record<string, Check> = {}): Fields {
  return { required: Object.keys(required).length, checks: new Map(Object.entries({ ...required, ...more })) }
}

/** Whether a value is an object with these fields and no others. */
export function hasFields(value: unknown, { required, checks }: Fields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let found = 0
  let index = 0
  const keys = Object.keys(value)
  // Required fields come first in `checks`, so counting those that are there finds a missing one.
  for (const [key, check] of checks) {
    const known = Object.hasOwn(value, key)
    if (index++ < required && !known) return false
    if (!known) continue
    if (!check((value as Record<string, unknown>)[key])) return false
    found++
  }
  return found === keys.length
}

/** The first field of an object that is missing, of a wrong form or not known; `null` when there is none. */
export function wrongField(value: object, { required, checks }: Fields): string | null {
  let index = 0
  for (const [key, check] of checks) {
    const known = Object.hasOwn(value, key)
    if (known ? !check((value as Record<string, unknown>)[key]) : index < required) return key
    index++
  }
  return Object.keys(value).find((key) => !checks.has(key)) ?? null
}
