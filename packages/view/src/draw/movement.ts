import { EditorSelection, type SelectionRange } from '@codemirror/state'
import type { EditorView, KeyBinding } from '@codemirror/view'

// The caret's own keys. Browsers move within the letters on the page only; CodeMirror keeps few of a long text there.

type Move = (view: EditorView, range: SelectionRange) => SelectionRange

interface MoveKey {
  readonly key: string
  readonly mac?: string
  readonly move: Move
}

const MOVES: readonly MoveKey[] = [
  { key: 'ArrowLeft', move: (view, range) => view.moveByChar(range, false) },
  { key: 'ArrowRight', move: (view, range) => view.moveByChar(range, true) },
  { key: 'Ctrl-ArrowLeft', mac: 'Alt-ArrowLeft', move: (view, range) => view.moveByGroup(range, false) },
  { key: 'Ctrl-ArrowRight', mac: 'Alt-ArrowRight', move: (view, range) => view.moveByGroup(range, true) },
  { key: 'ArrowUp', move: (view, range) => view.moveVertically(range, false) },
  { key: 'ArrowDown', move: (view, range) => view.moveVertically(range, true) },
  { key: 'PageUp', move: (view, range) => view.moveVertically(range, false, pageHeight(view)) },
  { key: 'PageDown', move: (view, range) => view.moveVertically(range, true, pageHeight(view)) },
  { key: 'Home', mac: 'Cmd-ArrowLeft', move: (view, range) => view.moveToLineBoundary(range, false) },
  { key: 'End', mac: 'Cmd-ArrowRight', move: (view, range) => view.moveToLineBoundary(range, true) },
  { key: 'Ctrl-Home', mac: 'Cmd-ArrowUp', move: () => EditorSelection.cursor(0) },
  { key: 'Ctrl-End', mac: 'Cmd-ArrowDown', move: (view) => EditorSelection.cursor(view.state.doc.length) },
]

/** Arrows, Home, End and pages; by syllable with Ctrl; with Shift the selection grows. */
export const movementKeys: readonly KeyBinding[] = [
  ...MOVES.map(({ key, mac, move }) => ({
    key,
    ...(mac === undefined ? {} : { mac }),
    run: (view: EditorView) => moveTo(view, move(view, headOf(view)), false),
    shift: (view: EditorView) => moveTo(view, move(view, headOf(view)), true),
    preventDefault: true,
  })),
  { key: 'Mod-a', run: selectAll, preventDefault: true },
]

/** The caret; of a selection its head, from where every arrow goes on. */
function headOf(view: EditorView): SelectionRange {
  const { head, assoc, goalColumn, bidiLevel } = view.state.selection.main
  return EditorSelection.cursor(head, assoc, bidiLevel ?? undefined, goalColumn)
}

function moveTo(view: EditorView, { head, assoc, goalColumn, bidiLevel }: SelectionRange, extend: boolean): boolean {
  const range = extend
    ? EditorSelection.range(view.state.selection.main.anchor, head, goalColumn, bidiLevel ?? undefined)
    : EditorSelection.cursor(head, assoc, bidiLevel ?? undefined, goalColumn)
  view.dispatch({ selection: EditorSelection.create([range]), scrollIntoView: true, userEvent: 'select' })
  return true
}

function selectAll(view: EditorView): boolean {
  view.dispatch({ selection: { anchor: 0, head: view.state.doc.length }, userEvent: 'select' })
  return true
}

function pageHeight(view: EditorView): number {
  const LINE_KEPT = 40 // pixels of the old page that stay in sight
  return Math.max(LINE_KEPT, view.scrollDOM.clientHeight - LINE_KEPT)
}
