import { isObject } from '@chugiai/text'
import type { JsonPath } from './path.ts'

/** A value of a JSON value, and where it stands. */
export interface Located<T = unknown> {
  readonly value: T
  readonly path: JsonPath
}

/** An object of JSON: no array and not `null`. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The own property of an object, if there is one: what `Object.prototype` holds is none of the data. */
export function propertyOf({ value, path }: Located, key: string): Located | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? { value: value[key], path: [...path, key] } : undefined
}

/** The items of an array in order, arrays inside it opened too; the value itself when it is no array. */
export function itemsOf(located: Located | undefined, depth = 0): Located[] {
  if (located === undefined || located.value === null || located.value === undefined || depth > DEEPEST) return []
  const { value, path } = located
  if (!Array.isArray(value)) return [located]
  return value.flatMap((item, i) => itemsOf({ value: item, path: [...path, i] }, depth + 1))
}

const DEEPEST = 2 // lists in lists say nothing more; a list may hold itself
