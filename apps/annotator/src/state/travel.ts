import type { Change } from '@chugiai/annotation'
import { t } from '../i18n/translate.ts'
import { travel } from './change.ts'
import { announce } from './notices.ts'
import { selectById } from './selection.ts'
import { currentDocument, items, selected, selectedId } from './store.ts'

export function undo(): void {
  travelAndSay('undo')
}

export function redo(): void {
  travelAndSay('redo')
}

function travelAndSay(direction: 'undo' | 'redo'): void {
  if (currentDocument.value === null) return
  const changes = travel(direction)
  if (changes === null) return
  const touched = changes.map(changedId).find((id) => id !== null && items.value.some((item) => item.id === id))
  if (touched) selectById(touched)
  else if (selected.value === null) selectedId.value = null
  announce(t(direction === 'undo' ? 'done.undo' : 'done.redo'))
}

function changedId(change: Change): string | null {
  return change.target === 'annotation' ? (change.after?.id ?? change.before?.id ?? null) : null
}
