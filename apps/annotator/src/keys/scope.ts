import { currentDocument, dialog, problem, reading } from '../state/store.ts'

/**
 * What the person sees and a key belongs to: `reading` while a file is read, a `window` over the page, a `menu` that is
 * open, a `field` to type in, the page to `start` from, else the `work`: text, list and details of a document.
 */
export type Scope = 'reading' | 'window' | 'menu' | 'field' | 'start' | 'work'

const FIELDS = 'input:not([type=checkbox]), textarea, select'

/** The scope of a key press. */
export function scopeOf(event: KeyboardEvent): Scope {
  if (reading.value !== null) return 'reading'
  if (dialog.value !== null || problem.value !== null || document.querySelector('dialog[open]') !== null)
    return 'window'
  if (document.querySelector(':popover-open') !== null) return 'menu'
  const target = event.composedPath()[0]
  if (target instanceof Element && target.closest(FIELDS)) return 'field'
  return currentDocument.value === null ? 'start' : 'work'
}
