import type { MessageKey } from '../i18n/vi.ts'
import { palette } from '../model/labels.ts'
import { acceptListed, applyLabel, moveSelectedEdge, redo, removeSelected, setStatus, undo } from '../state/commands.ts'
import { exportDocument } from '../state/library.ts'
import { deselect, selectBeside } from '../state/selection.ts'
import { dialog } from '../state/store.ts'
import { focusNote, switchPane } from './focus.ts'

/** A key that does something. Keys are named by their place (`KeyboardEvent.code`): input methods change the letter. */
export interface Shortcut {
  readonly code: string
  readonly shift?: boolean
  /** With Ctrl, or Cmd on a Mac. */
  readonly mod?: boolean
  /** Fields give it up, too. */
  readonly anywhere?: boolean
  /** How the help shows it. */
  readonly shown: string
  readonly message: MessageKey
  readonly run: () => void
}

/** What can be done with the selected annotation. */
export const annotationShortcuts: readonly Shortcut[] = [
  { code: 'KeyN', shown: 'N', message: 'key.next', run: () => selectBeside('next') },
  { code: 'KeyP', shown: 'P', message: 'key.previous', run: () => selectBeside('previous') },
  { code: 'Enter', shown: 'Enter', message: 'key.accept', run: () => setStatus('accepted') },
  { code: 'KeyX', shown: 'X', message: 'key.reject', run: () => setStatus('rejected') },
  { code: 'Delete', shown: 'Delete', message: 'key.delete', run: removeSelected },
  { code: 'KeyM', shown: 'M', message: 'key.note', run: focusNote },
  {
    code: 'BracketLeft',
    shown: '[',
    message: 'key.edgeEnd',
    run: () => moveSelectedEdge({ edge: 'end', direction: 'left' }),
  },
  {
    code: 'BracketRight',
    shown: ']',
    message: 'key.edgeEnd',
    run: () => moveSelectedEdge({ edge: 'end', direction: 'right' }),
  },
  {
    code: 'BracketLeft',
    shift: true,
    shown: 'Shift [',
    message: 'key.edgeStart',
    run: () => moveSelectedEdge({ edge: 'start', direction: 'left' }),
  },
  {
    code: 'BracketRight',
    shift: true,
    shown: 'Shift ]',
    message: 'key.edgeStart',
    run: () => moveSelectedEdge({ edge: 'start', direction: 'right' }),
  },
  { code: 'Escape', shown: 'Esc', message: 'key.escape', run: deselect },
]

export const globalShortcuts: readonly Shortcut[] = [
  { code: 'KeyZ', mod: true, shown: 'Ctrl Z', message: 'key.undo', run: undo },
  { code: 'KeyZ', mod: true, shift: true, shown: 'Ctrl Shift Z', message: 'key.redo', run: redo },
  { code: 'KeyY', mod: true, shown: 'Ctrl Y', message: 'key.redo', run: redo },
  { code: 'KeyS', mod: true, anywhere: true, shown: 'Ctrl S', message: 'menu.export', run: exportDocument },
  { code: 'Enter', mod: true, shift: true, shown: 'Ctrl Shift Enter', message: 'key.acceptAll', run: acceptListed },
  { code: 'F6', shown: 'F6', message: 'key.panes', run: switchPane },
  { code: 'Slash', shift: true, shown: '?', message: 'key.help', run: () => (dialog.value = { kind: 'help' }) },
]

const labelShortcuts: readonly Shortcut[] = palette.flatMap(({ id, code, key }) =>
  code === undefined || key === undefined
    ? []
    : [{ code, shown: key, message: 'key.label' as const, run: () => applyLabel(id) }],
)

const all = [...annotationShortcuts, ...globalShortcuts, ...labelShortcuts]

/** The shortcut of a key press; null while letters are composed, and for keys that belong to something else. */
export function shortcutFor(event: KeyboardEvent): Shortcut | null {
  if (event.isComposing || event.altKey) return null
  const mod = event.ctrlKey || event.metaKey
  return (
    all.find(
      ({ code, shift = false, mod: wantsMod = false }) =>
        code === event.code && shift === event.shiftKey && wantsMod === mod,
    ) ?? null
  )
}
