/** A value of JSON, or why it is none. */
export type ParsedJson =
  | { readonly isValid: true; readonly value: unknown }
  | { readonly isValid: false; readonly message: string }

/** `JSON.parse` without exceptions; keys that would change an object's prototype are left out. */
export function parseJson(text: string): ParsedJson {
  try {
    const value = text.includes('__proto__') ? JSON.parse(text, dropUnsafe) : JSON.parse(text)
    return { isValid: true, value }
  } catch (error) {
    return { isValid: false, message: (error as Error).message }
  }
}

function dropUnsafe(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}

/** A text, if it is one. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A number, if it is one. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** A list; an empty one for what is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text or a number as an id; `undefined` for what can be none. */
export function asId(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined
}
