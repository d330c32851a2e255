import { scopeOf } from './scope.ts'
import { shortcutFor } from './shortcuts.ts'

/** Buttons keep the key that presses them. */
const PRESSED = 'button, a, summary, [role="button"]'

/** Listens for shortcuts on the whole page. */
export function listenForKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    if (isBrowsersSave(event)) event.preventDefault()
    const shortcut = shortcutFor(event, scopeOf(event))
    if (shortcut === null || pressesTarget(event)) return
    event.preventDefault()
    if (!(event.repeat && shortcut.once)) shortcut.run()
  })
}

/** Saving the page itself saves no work: the browser's own window for it is only in the way. */
function isBrowsersSave({ code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return code === 'KeyS' && (ctrlKey || metaKey) && !altKey
}

function pressesTarget(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0]
  return event.code === 'Enter' && !event.ctrlKey && target instanceof Element && target.closest(PRESSED) !== null
}
