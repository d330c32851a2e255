import { equalValues } from '../model/equal.ts'
import type { Annotation } from '../model/model.ts'
import { mergeValue, type Origin } from './merge-value.ts'

/** Both sides' changes of an annotation as one, or the fields that both changed in different ways. */
export type Merged = { readonly annotation: Annotation } | { readonly fields: readonly string[] }

/** Of an annotation's fields that one side has changed before, what both began with. */
export type FieldOrigins = Map<string, Origin>

// The quote says what the spans hold: they change together, and move with each edit of the text.
const TOGETHER: Readonly<Record<string, string>> = { quote: 'spans' }

/**
 * Merges field by field, attributes one by one: what only one side changed is taken from that side.
 *
 * @param origins what the fields began with, where our side changes them for a second time; what it changes for the first
 *   time is written to it
 */
export function mergeAnnotation(
  base: Annotation,
  ours: Annotation,
  theirs: Annotation,
  origins: FieldOrigins = new Map(),
): Merged {
  const here = flatten(ours)
  const [began, there] = [flatten(base), flatten(theirs)]
  const again = [...began.keys(), ...here.keys()].filter((field) => changes(field, began, here))
  const first = again.filter((field) => !origins.has(field))
  const noted = first.map((field) => [field, { base: began.get(field), theirs: there.get(field) }] as const)
  for (const field of again) goBack(field, origins.get(field), began, there)
  const conflicts = new Set<string>()
  const fields = mergeFields(began, here, there, conflicts)
  if (conflicts.size > 0) return { fields: [...conflicts] }
  for (const [field, origin] of noted) origins.set(field, origin)
  return { annotation: unflatten(fields) }
}

type Fields = Map<string, unknown>

function changes(field: string, before: Fields, after: Fields): boolean {
  return field !== 'spans' && field !== 'quote' && !equalValues(before.get(field), after.get(field))
}

/** Both sides as they were when our side first changed the field. */
function goBack(field: string, origin: Origin | undefined, began: Fields, there: Fields): void {
  if (origin === undefined) return
  put(began, field, origin.base)
  put(there, field, origin.theirs)
}

function put(fields: Fields, field: string, value: unknown): void {
  if (value === undefined) fields.delete(field)
  else fields.set(field, value)
}

function mergeFields(base: Fields, ours: Fields, theirs: Fields, conflicts: Set<string>): Fields {
  const merged: Fields = new Map()
  for (const field of new Set([...theirs.keys(), ...ours.keys()])) {
    const group = TOGETHER[field] ?? field
    const began = { base: base.get(group), theirs: theirs.get(group) }
    if (mergeValue(began, ours.get(group)) === undefined) {
      const together = isSet(field) ? mergeSets(base.get(field), ours.get(field), theirs.get(field)) : null
      if (together !== null) {
        merged.set(field, together)
        continue
      }
      conflicts.add(group)
    }
    const side = equalValues(began.base, ours.get(group)) ? theirs : ours
    if (side.has(field)) merged.set(field, side.get(field))
  }
  return merged
}

/** Whether the order of a field says nothing: mentions, links, attributes of many. */
function isSet(field: string): boolean {
  return field === 'mentions' || field === 'links' || field === 'derivedFrom' || field.startsWith('attributes.')
}

/** What both left, and then what either added, in one order whoever comes first; `null` when one side is no list. */
function mergeSets(base: unknown = [], ours: unknown, theirs: unknown): unknown[] | null {
  if (!Array.isArray(base) || !Array.isArray(ours) || !Array.isArray(theirs)) return null
  const [before, here, there] = [itemsOf(base), itemsOf(ours), itemsOf(theirs)]
  const left = [...before].filter(([key]) => here.has(key) && there.has(key))
  const added = [...new Map([...here, ...there])].filter(([key]) => !before.has(key))
  added.sort(([a], [b]) => (a < b ? -1 : 1))
  return [...left, ...added].map(([, item]) => item)
}

function itemsOf(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((item) => [keyOf(item), item]))
}

/** What an item says, whatever the order of its keys. */
function keyOf(item: unknown): string {
  return typeof item === 'string'
    ? item
    : JSON.stringify(Object.entries(Object(item)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

// That there are attributes at all is a field too: `{}` is not the same as none.
function flatten({ attributes, ...rest }: Annotation): Fields {
  const fields: Fields = new Map(Object.entries(rest))
  if (attributes === undefined) return fields
  fields.set('attributes', true)
  for (const [name, value] of Object.entries(attributes)) fields.set(`attributes.${name}`, value)
  return fields
}

function unflatten(fields: Fields): Annotation {
  const attributes: [string, unknown][] = []
  const rest = new Map<string, unknown>()
  for (const [field, value] of fields) {
    if (field.startsWith('attributes.')) attributes.push([field.slice('attributes.'.length), value])
    else rest.set(field, value)
  }
  if (attributes.length > 0 || rest.has('attributes')) rest.set('attributes', Object.fromEntries(attributes))
  return Object.fromEntries(rest) as unknown as Annotation
}
