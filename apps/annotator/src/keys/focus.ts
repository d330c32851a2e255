import { textView } from '../state/selection.ts'
import { pane, selected } from '../state/store.ts'

/** Ids of places that keys lead to. */
export const NOTE_ID = 'note'
export const LIST_ID = 'annotation-list'

/** Leads to the note of the selected annotation. */
export function focusNote(): void {
  if (selected.value === null) return
  pane.value = 'detail'
  focusSoon(NOTE_ID)
}

/** Leads from the text to the list and back. */
export function switchPane(): void {
  const isList = document.activeElement?.id === LIST_ID
  pane.value = isList ? 'text' : 'list'
  if (isList) textView.value?.focus()
  else focusSoon(LIST_ID)
}

/** The element may be shown only after the next drawing. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
