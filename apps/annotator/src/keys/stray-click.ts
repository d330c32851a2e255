/** What is pressed to give a command. */
const COMMANDS = 'button, a, input, select, summary'

// How soon, and how near, a second press belongs to a double click.
const DOUBLE_MS = 500
const DOUBLE_PIXELS = 8

interface Press {
  readonly x: number
  readonly y: number
  readonly at: number
  readonly command: Element | null
}

/**
 * The second press of a double click gives no command but the first one's: what came under the pointer meanwhile, a
 * window that asks for one, was not meant.
 */
export function ignoreStrayClicks(): void {
  let first: Press | null = null
  window.addEventListener(
    'click',
    (event) => {
      const press = pressOf(event)
      if (first !== null && isSecond(first, press, event) && press.command !== first.command) {
        event.preventDefault()
        event.stopImmediatePropagation()
      } else first = event.detail === 0 ? null : press
    },
    { capture: true },
  )
  window.addEventListener('keydown', () => (first = null), { capture: true })
}

function pressOf(event: MouseEvent): Press {
  const target = event.composedPath()[0]
  const command = target instanceof Element ? commandAt(target) : null
  return { x: event.clientX, y: event.clientY, at: event.timeStamp, command }
}

/** A label presses its field: the browser sends it a press of its own. */
function commandAt(target: Element): Element | null {
  return target.closest('label')?.control ?? target.closest(COMMANDS)
}

/** Keys press without a pointer; they have no count. */
function isSecond(first: Press, { x, y, at, command }: Press, { detail }: MouseEvent): boolean {
  if (detail === 0 || command === null) return false
  const isNear = Math.hypot(x - first.x, y - first.y) < DOUBLE_PIXELS
  return isNear && (detail > 1 || at - first.at < DOUBLE_MS)
}
