import { currentDocument, dialog, problem } from '../state/store.ts'
import { shortcutFor } from './shortcuts.ts'

/** Fields keep every key; buttons keep those that press them. */
const FIELDS = 'input, textarea, select'
const PRESSED = 'button, a, summary, [role="button"]'

/** Listens for shortcuts on the whole page. */
export function listenForKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || dialog.value !== null || problem.value !== null) return
    const shortcut = shortcutFor(event)
    if (shortcut === null || (!shortcut.anywhere && belongsToTarget(event))) return
    if (currentDocument.value === null && shortcut.code !== 'Slash') return
    event.preventDefault()
    shortcut.run()
  })
}

function belongsToTarget(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0]
  if (!(target instanceof Element)) return false
  if (target.closest(FIELDS)) return true
  if (event.code === 'Escape' && document.querySelector(':popover-open') !== null) return true
  return event.code === 'Enter' && target.closest(PRESSED) !== null
}
