import { computed } from '@preact/signals'
import type { MessageKey } from '../i18n/vi.ts'
import { acceptListed, setStatus } from '../state/decide.ts'
import { toggleDone } from '../state/done.ts'
import { moveSelectedEdge } from '../state/edges.ts'
import { exportDocument } from '../state/export.ts'
import { applyLabel } from '../state/label.ts'
import { removeSelected } from '../state/remove.ts'
import { palette } from '../state/schema.ts'
import { deselect, selectBeside } from '../state/selection.ts'
import { dialog } from '../state/store.ts'
import { redo, undo } from '../state/travel.ts'
import { focusNote, switchPane } from './focus.ts'
import type { Scope } from './scope.ts'

const WORK: readonly Scope[] = ['work']

/** A key that does something. Keys are named by their place (`KeyboardEvent.code`): input methods change the letter. */
export interface Shortcut {
  readonly code: string
  readonly shift?: boolean
  /** With Ctrl, or Cmd on a Mac. */
  readonly mod?: boolean
  /** Where it acts: on the work that is on the screen, in fields as well, or where no document is open, too. */
  readonly scopes: readonly Scope[]
  /** A key that is held down is pressed once. */
  readonly once?: boolean
  /** How the help shows it. */
  readonly shown: string
  readonly message: MessageKey
  readonly run: () => void
}

/** What can be done with the selected annotation. */
export const annotationShortcuts: readonly Shortcut[] = [
  { code: 'KeyN', scopes: WORK, shown: 'N', message: 'key.next', run: () => selectBeside('next') },
  { code: 'KeyP', scopes: WORK, shown: 'P', message: 'key.previous', run: () => selectBeside('previous') },
  { code: 'Enter', scopes: WORK, once: true, shown: 'Enter', message: 'key.accept', run: () => setStatus('accepted') },
  { code: 'KeyX', scopes: WORK, once: true, shown: 'X', message: 'key.reject', run: () => setStatus('rejected') },
  { code: 'KeyB', scopes: WORK, once: true, shown: 'B', message: 'key.restore', run: () => setStatus('suggested') },
  { code: 'Delete', scopes: WORK, once: true, shown: 'Delete', message: 'key.delete', run: removeSelected },
  { code: 'KeyM', scopes: WORK, shown: 'M', message: 'key.note', run: focusNote },
  {
    code: 'BracketLeft',
    scopes: WORK,
    shown: '[',
    message: 'key.edgeEnd',
    run: () => moveSelectedEdge({ edge: 'end', direction: 'left' }),
  },
  {
    code: 'BracketRight',
    scopes: WORK,
    shown: ']',
    message: 'key.edgeEnd',
    run: () => moveSelectedEdge({ edge: 'end', direction: 'right' }),
  },
  {
    code: 'BracketLeft',
    scopes: WORK,
    shift: true,
    shown: 'Shift [',
    message: 'key.edgeStart',
    run: () => moveSelectedEdge({ edge: 'start', direction: 'left' }),
  },
  {
    code: 'BracketRight',
    scopes: WORK,
    shift: true,
    shown: 'Shift ]',
    message: 'key.edgeStart',
    run: () => moveSelectedEdge({ edge: 'start', direction: 'right' }),
  },
  { code: 'Escape', scopes: WORK, shown: 'Esc', message: 'key.escape', run: deselect },
]

export const globalShortcuts: readonly Shortcut[] = [
  { code: 'KeyZ', scopes: WORK, shown: 'Z', message: 'key.undo', run: undo },
  { code: 'KeyZ', mod: true, scopes: WORK, shown: 'Ctrl Z', message: 'key.undo', run: undo },
  { code: 'KeyZ', mod: true, shift: true, scopes: WORK, shown: 'Ctrl Shift Z', message: 'key.redo', run: redo },
  { code: 'KeyY', mod: true, scopes: WORK, shown: 'Ctrl Y', message: 'key.redo', run: redo },
  {
    code: 'KeyS',
    mod: true,
    scopes: ['work', 'field'],
    once: true,
    shown: 'Ctrl S',
    message: 'menu.export',
    run: exportDocument,
  },
  {
    code: 'Enter',
    mod: true,
    shift: true,
    scopes: WORK,
    shown: 'Ctrl Shift Enter',
    message: 'key.acceptAll',
    run: acceptListed,
  },
  { code: 'KeyD', shift: true, scopes: WORK, once: true, shown: 'Shift D', message: 'key.done', run: toggleDone },
  { code: 'F6', scopes: WORK, shown: 'F6', message: 'key.panes', run: switchPane },
  {
    code: 'Slash',
    shift: true,
    scopes: ['work', 'start'],
    shown: '?',
    message: 'key.help',
    run: () => (dialog.value = { kind: 'help' }),
  },
]

const labelShortcuts = computed<readonly Shortcut[]>(() =>
  palette.value.flatMap(({ id, code, key }) =>
    code === undefined || key === undefined
      ? []
      : [{ code, scopes: WORK, once: true, shown: key, message: 'key.label' as const, run: () => applyLabel(id) }],
  ),
)

/** The shortcut of a key press in a scope; null while letters are composed, and for keys that mean nothing there. */
export function shortcutFor(event: KeyboardEvent, scope: Scope): Shortcut | null {
  if (event.isComposing || event.altKey) return null
  const mod = event.ctrlKey || event.metaKey
  return (
    [...annotationShortcuts, ...globalShortcuts, ...labelShortcuts.value].find(
      ({ code, scopes, shift = false, mod: wantsMod = false }) =>
        code === event.code && shift === event.shiftKey && wantsMod === mod && scopes.includes(scope),
    ) ?? null
  )
}
