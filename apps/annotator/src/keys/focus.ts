import { effect } from '@preact/signals'
import { textView } from '../state/selection.ts'
import { dialog, pane, problem, reading, selected } from '../state/store.ts'

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

/** At once where the element is shown, else after the next drawing. */
function focusSoon(id: string): void {
  const element = document.getElementById(id)
  if (element?.checkVisibility()) element.focus()
  else requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** What is pressed and done with. */
const COMMANDS = 'button, [type=checkbox], label:has([type=checkbox])'

/** Whether a mouse or a finger did last what was done, not a key. */
let byPointer = false

/**
 * Leads back to the text after a command was given by mouse or finger, and after a menu or a window that was opened so
 * is closed, by a key too: keys belong to the text again.
 */
export function returnFocus(): void {
  const note = (event: Event) => {
    byPointer = event.type === 'pointerdown'
  }
  window.addEventListener('pointerdown', note, { capture: true })
  window.addEventListener('keydown', note, { capture: true })
  const leave = (commands: string) => (event: Event) => {
    if (byPointer && event.target instanceof Element && event.target.closest(commands)) requestAnimationFrame(toText)
  }
  window.addEventListener('click', leave(COMMANDS))
  window.addEventListener('change', leave('select'))
  const menu = leaveClosed()
  window.addEventListener('toggle', (event) => event.target instanceof Element && menu(isOpen(event.target)), {
    capture: true,
  })
  const over = leaveClosed()
  effect(() => over(dialog.value !== null || problem.value !== null || reading.value !== null))
}

function isOpen(element: Element): boolean {
  return element.matches(':popover-open')
}

/** Leads back when something is closed that was opened by mouse or finger. Told each time whether it is open. */
function leaveClosed(): (isOpen: boolean) => void {
  let wasOpen = false
  let byPointerOpened = false
  return (isOpen) => {
    if (isOpen && !wasOpen) byPointerOpened = byPointer
    if (!isOpen && wasOpen && byPointerOpened) requestAnimationFrame(toText)
    wasOpen = isOpen
  }
}

/** To the text, unless a window or a menu is open, or the command led elsewhere. */
function toText(): void {
  if (document.querySelector('dialog[open], :popover-open') !== null) return
  const { activeElement } = document
  if (activeElement === document.body || activeElement?.matches('button, select, [type=checkbox]')) {
    textView.value?.focus()
  }
}
