import { equalValues } from '../model/equal.ts'
import type { Annotation } from '../model/model.ts'

/** Both sides' changes of an annotation as one, or the fields that both changed in different ways. */
export type Merged = { readonly annotation: Annotation } | { readonly fields: readonly string[] }

// The quote says what the spans hold: they change together.
const TOGETHER: Readonly<Record<string, string>> = { quote: 'spans' }

/** Merges field by field, attributes one by one: what only one side changed is taken from that side. */
export function mergeAnnotation(base: Annotation, ours: Annotation, theirs: Annotation): Merged {
  const conflicts = new Set<string>()
  const fields = mergeFields(flatten(base), flatten(ours), flatten(theirs), conflicts)
  return conflicts.size > 0 ? { fields: [...conflicts] } : { annotation: unflatten(fields) }
}

type Fields = Map<string, unknown>

function mergeFields(base: Fields, ours: Fields, theirs: Fields, conflicts: Set<string>): Fields {
  const merged: Fields = new Map()
  for (const field of new Set([...theirs.keys(), ...ours.keys()])) {
    const group = TOGETHER[field] ?? field
    const changedHere = !equalValues(base.get(group), ours.get(group))
    const changedThere = !equalValues(base.get(group), theirs.get(group))
    if (changedHere && changedThere && !equalValues(ours.get(group), theirs.get(group))) {
      const together = isSet(field) ? mergeSets(base.get(field), ours.get(field), theirs.get(field)) : null
      if (together !== null) {
        merged.set(field, together)
        continue
      }
      conflicts.add(group)
    }
    const side = changedHere ? ours : theirs
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
  const [before, here, there] = [base, ours, theirs].map((list) => new Map(list.map((item) => [keyOf(item), item])))
  const left = [...before!].filter(([key]) => here!.has(key) && there!.has(key))
  const added = [...new Map([...here!, ...there!])].filter(([key]) => !before!.has(key))
  added.sort(([a], [b]) => (a < b ? -1 : 1))
  return [...left, ...added].map(([, item]) => item)
}

/** What an item says, whatever the order of its keys. */
function keyOf(item: unknown): string {
  return typeof item === 'string'
    ? item
    : JSON.stringify(Object.entries(Object(item)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function flatten(annotation: Annotation): Fields {
  const { attributes = {}, ...rest } = annotation
  const fields: Fields = new Map(Object.entries(rest))
  for (const [name, value] of Object.entries(attributes)) fields.set(`attributes.${name}`, value)
  return fields
}

function unflatten(fields: Fields): Annotation {
  const entries = [...fields]
  const attributes = entries.filter(([field]) => field.startsWith('attributes.'))
  const rest = entries.filter(([field]) => !field.startsWith('attributes.'))
  const named = attributes.map(([field, value]): [string, unknown] => [field.slice('attributes.'.length), value])
  if (named.length > 0) rest.push(['attributes', Object.fromEntries(named)])
  return Object.fromEntries(rest) as unknown as Annotation
}
