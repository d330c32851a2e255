import type { Span } from '@chugiai/text'
import { EditorSelection, EditorState, type Extension, Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { TEXT_STYLES } from '../styles/text-styles.ts'
import { arcLayer } from './arc-layer.ts'
import { decorations } from './decorations.ts'
import { movementKeys } from './movement.ts'
import { type Overlay, overlayField, setOverlay } from './overlay.ts'

/** What happens in the text view. */
export interface EditorEvents {
  /** The person selected letters, or none. */
  onSelect(span: Span | null): void
  /** The person pressed a letter without selecting any. */
  onPress(offset: number): void
  /** The caret came to another letter. */
  onCaret(offset: number): void
}

/** The text view as the page uses it. Offsets are those of the text. */
export interface Editor {
  readonly view: EditorView
  /** Shows another text, from its start, and what is drawn over it. */
  show(text: string, overlay: Overlay): void
  draw(overlay: Overlay): void
  /** Scrolls a span into sight and puts the caret at its start. */
  reveal(span: Span): void
  /** The first letter in sight. */
  top(): number
  /** Shows the text from a letter on. */
  scrollTo(offset: number): void
  /** What a screen reader calls the text. */
  name(label: string): void
  destroy(): void
}

const SKIPPED = 24 // pixels: less than this of a line is not read

/**
 * A text view in a shadow root of `host`: CodeMirror adds its styles to a shadow root as a constructed style sheet,
 * which a Content-Security-Policy without inline style allows. The text can be read and selected, not changed.
 */
export function createEditor(host: HTMLElement, events: EditorEvents): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const parent = document.createElement('div')
  parent.className = 'chugiai-view'
  root.append(parent)
  const view = new EditorView({ parent, root, state: EditorState.create({ extensions: extensionsFor(events) }) })
  const sheet = styleSheet()
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return {
    view,
    show(text, overlay) {
      // A view that was measured before knows that lines wrap. One that was not draws all of a very long line at once.
      view.coordsAtPos(0)
      // `Text.of` keeps \r as the letter it is: one offset here is one in the document.
      const insert = Text.of(text.split('\n'))
      const changes = { from: 0, to: view.state.doc.length, insert }
      view.dispatch({ changes, selection: { anchor: 0 }, effects: setOverlay.of(overlay) })
      view.scrollDOM.scrollTop = 0
    },
    reveal({ start, end }) {
      const into = EditorView.scrollIntoView(EditorSelection.range(start, end), { y: 'nearest', yMargin: 72 })
      view.dispatch({ selection: { anchor: start }, effects: into })
    },
    top: () => view.lineBlockAtHeight(view.scrollDOM.scrollTop + SKIPPED).from,
    scrollTo(offset) {
      const place = Math.min(offset, view.state.doc.length)
      view.dispatch({ effects: EditorView.scrollIntoView(place, { y: 'start', yMargin: 0 }) })
    },
    draw: (overlay) => view.dispatch({ effects: setOverlay.of(overlay) }),
    name: (label) => view.contentDOM.setAttribute('aria-label', label),
    destroy() {
      view.destroy()
      parent.remove()
    },
  }
}

function extensionsFor({ onSelect, onPress, onCaret }: EditorEvents): Extension {
  return [
    EditorState.lineSeparator.of('\n'),
    EditorState.readOnly.of(true),
    EditorView.lineWrapping,
    // Readers of the page must not take it for a field to type in; touch screens need no keyboard for it.
    EditorView.contentAttributes.of({
      'aria-readonly': 'true',
      tabindex: '0',
      inputmode: 'none',
      spellcheck: 'false',
      translate: 'no',
    }),
    highlightSpecialChars({ addSpecialChars: MORE_SPECIAL_CHARACTERS }),
    drawSelection(),
    keymap.of([...movementKeys]),
    overlayField,
    decorations,
    arcLayer,
    refuseInput,
    EditorView.domEventHandlers({
      click(event, view) {
        const place = view.posAndSideAtCoords({ x: event.clientX, y: event.clientY })
        if (place !== null && view.state.selection.main.empty) onPress(place.assoc < 0 ? place.pos - 1 : place.pos)
        return false
      },
    }),
    EditorView.updateListener.of(({ selectionSet, transactions, state }) => {
      if (!selectionSet || !transactions.some((transaction) => transaction.isUserEvent('select'))) return
      const { from, to, empty, head } = state.selection.main
      onCaret(head)
      onSelect(empty ? null : { start: from, end: to })
    }),
  ]
}

// CodeMirror shows control characters, BOM and most marks of direction as a dot; these are the others without a shape.
const MORE_SPECIAL_CHARACTERS = /[\u202a-\u202c\u2060-\u2065\u2068\u206a-\u206f\ue000-\uf8ff]/g

/** Letters typed, dropped or composed by an input method change nothing, on the screen neither. */
const refuseInput = EditorView.domEventHandlers({
  beforeinput: (event) => {
    event.preventDefault()
    return true
  },
  dragstart: (event) => {
    event.preventDefault()
    return true
  },
  compositionstart: (_, view) => {
    // A composition cannot be cancelled; it ends when the focus leaves.
    queueMicrotask(() => {
      view.contentDOM.blur()
      view.focus()
    })
    return false
  },
})

let sheet: CSSStyleSheet | null = null

function styleSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(TEXT_STYLES)
  }
  return sheet
}
