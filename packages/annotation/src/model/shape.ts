/** Whether a value is of some form. */
export type Check = (value: unknown) => boolean

interface Field {
  readonly check: Check
  readonly isRequired: boolean
}

/** The fields of an object: those that must be there and those that may. */
export interface Fields {
  /** How many must be there. */
  readonly required: number
  readonly checks: ReadonlyMap<string, Field>
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
  const entries = (checks: Record<string, Check>, isRequired: boolean) =>
    Object.entries(checks).map(([key, check]) => [key, { check, isRequired }] as const)
  return {
    required: Object.keys(required).length,
    checks: new Map([...entries(required, true), ...entries(more, false)]),
  }
}

/** Whether a value is an object with these fields and no others. Asked of every annotation and its parts: it makes nothing. */
export function hasFields(value: unknown, { required, checks }: Fields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let found = 0
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue
    const field = checks.get(key)
    if (field === undefined || !field.check((value as Record<string, unknown>)[key])) return false
    if (field.isRequired) found++
  }
  return found === required
}

/** The first field of an object that is missing, of a wrong form or not known; `null` when there is none. */
export function wrongField(value: object, expected: Fields): string | null {
  if (hasFields(value, expected)) return null
  for (const [key, { check, isRequired }] of expected.checks) {
    const known = Object.hasOwn(value, key)
    if (known ? !check((value as Record<string, unknown>)[key]) : isRequired) return key
  }
  return Object.keys(value).find((key) => !expected.checks.has(key)) ?? null
}
