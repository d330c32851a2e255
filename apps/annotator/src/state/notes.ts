import type { Annotation, AttributeValue } from '@chugiai/annotation'
import type { Item } from '@chugiai/view'
import { revise } from './revise.ts'
import { items } from './store.ts'

/**
 * Sets the note of an annotation, letter by letter as it is typed; blank takes it away.
 *
 * @param typing names one stay in the field: what is typed in it is one step
 */
export function setNote(id: string, note: string, typing: string): void {
  const item = itemById(id)
  if (item === null) return
  const { note: before = '', ...rest } = item.annotation
  const after = note.trim()
  if (after === before) return
  revise(item, () => (after === '' ? rest : { ...rest, note: after }) as Annotation, 'done.note', { group: typing })
}

/** Sets an attribute of an annotation; null takes it away. */
export function setAttribute(id: string, name: string, value: AttributeValue | null, typing?: string): void {
  const item = itemById(id)
  if (item === null) return
  const { attributes = {}, ...rest } = item.annotation
  const { [name]: before, ...others } = attributes
  if (isSame(value, before ?? null)) return
  const next = value === null ? others : { ...attributes, [name]: value }
  const annotation = Object.keys(next).length === 0 ? rest : { ...rest, attributes: next }
  const group = typing === undefined ? {} : { group: typing }
  revise(item, () => annotation as Annotation, 'done.attribute', { values: { name }, ...group })
}

/** The annotation as it is now: a field may hold an older one. */
function itemById(id: string): Item | null {
  return items.value.find((item) => item.id === id) ?? null
}

function isSame(a: AttributeValue | null, b: AttributeValue | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
