import { isObject } from '@chugiai/text'
import { itemsOf, type Located } from '../json/values.ts'

/** A text of a ninjs value. */
export type NinjsText = Located<string>

/**
 * The values of a property in order. ninjs 2 writes `versioncreated`, ninjs 3 `versionCreated`: case makes no
 * difference.
 */
export function valuesOf({ value, path }: Located, name: string): Located[] {
  if (!isObject(value)) return []
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase())
  return key === undefined ? [] : itemsOf({ value: value[key], path: [...path, key] })
}

/** The first text of a property, in an object that of its `value` or `name`. */
export function textOf(located: Located, ...names: readonly string[]): NinjsText | undefined {
  for (const name of names) {
    const text = valuesOf(located, name).find(isText)
    if (text !== undefined) return text
  }
  return undefined
}

/** The `value`s of a list such as `headlines`, `descriptions` or `bodies`, with what each says of itself. */
export function valuedItems(located: Located, name: string): { item: Located; text: NinjsText }[] {
  return valuesOf(located, name).flatMap((item) => {
    const text = textOf(item, 'value')
    return text === undefined ? [] : [{ item, text }]
  })
}

/** The names of a list such as `people` or `subjects`. */
export function namedItems(located: Located, name: string): { item: Located; text: NinjsText }[] {
  return valuesOf(located, name).flatMap((item) => {
    const text = textOf(item, 'name')
    return text === undefined ? [] : [{ item, text }]
  })
}

/** What an item is to the article: `rels` of ninjs 2 and 3, in small letters, with the paths they stand at. */
function relationsOf(item: Located): NinjsText[] {
  return [...valuesOf(item, 'rels'), ...valuesOf(item, 'rel')].filter(isText)
}

/** Whether an item has one of the relations. */
export function isRelated(item: Located, relations: readonly string[]): boolean {
  return relationsOf(item).some(({ value }) => relations.includes(value.toLowerCase()))
}

function isText(located: Located): located is NinjsText {
  return typeof located.value === 'string' && located.value.trim() !== ''
}
