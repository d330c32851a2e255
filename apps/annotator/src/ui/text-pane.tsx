import { EditorSelection } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { blockTitle } from '../i18n/label-title.ts'
import { locale, t } from '../i18n/translate.ts'
import { itemsAt } from '../model/items.ts'
import { noteTop } from '../state/address.ts'
import { hideBeside } from '../state/beside.ts'
import { noteSeen } from '../state/library.ts'
import { deselect, select, type TextView, textView, wantedTop } from '../state/selection.ts'
import { blocks, currentDocument, drawn, selectedId, showTags, textSelection } from '../state/store.ts'
import { createEditor, type Editor } from '../text/editor.ts'
import { BesideNote } from './beside-note.tsx'

/** The article. */
export function TextPane() {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => connect(createEditor(host.current!, { onSelect, onPress })), [])
  return (
    <div class="text-frame">
      <div id="text" class="text-pane" ref={host} tabIndex={-1} />
      <BesideNote />
    </div>
  )
}

/** Draws what the store says, until the returned function is called. */
function connect(editor: Editor): () => void {
  let shown: string | null = null
  textView.value = textViewOf(editor)
  const stopNoting = noteScrolling(editor)
  const stopNaming = effect(() => editor.name(t('text.label')))
  const stopDrawing = effect(() => {
    const text = currentDocument.value?.text ?? ''
    const overlay = {
      items: drawn.value,
      blocks: blocks.value,
      selectedId: selectedId.value,
      showTags: showTags.value,
      blockTitle: titlesIn(locale.value),
    }
    if (text === shown) editor.draw(overlay)
    else editor.show(text, overlay)
    shown = text
  })
  const stopScrolling = effect(() => {
    if (wantedTop.value === null) return
    if (wantedTop.value > 0) editor.scrollTo(wantedTop.value)
    wantedTop.value = null
  })
  return () => {
    stopScrolling()
    stopNaming()
    stopDrawing()
    stopNoting()
    textView.value = null
    editor.view.destroy()
  }
}

const SCROLL_REST_MS = 300

/** Remembers the place that the person reads. */
function noteScrolling({ view, top }: Editor): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = () => {
    noteTop(top())
    void noteSeen(top())
  }
  const onScroll = () => {
    hideBeside()
    clearTimeout(timer)
    timer = setTimeout(note, SCROLL_REST_MS)
  }
  view.scrollDOM.addEventListener('scroll', onScroll)
  return () => {
    clearTimeout(timer)
    view.scrollDOM.removeEventListener('scroll', onScroll)
  }
}

/** A function of its own for each language, so that a change of language is a change of what is drawn. */
const titlesIn = (_: string) => (type: string) => blockTitle(type)

function textViewOf({ view }: Editor): TextView {
  return {
    place: (offset) => view.coordsAtPos(offset),
    reveal({ start, end }) {
      const into = EditorView.scrollIntoView(EditorSelection.range(start, end), { y: 'nearest', yMargin: 72 })
      view.dispatch({ selection: { anchor: start }, effects: into })
    },
    collapse: () => view.dispatch({ selection: { anchor: view.state.selection.main.to } }),
    focus: () => view.focus(),
    caret: () => view.state.selection.main.head,
  }
}

function onSelect(span: { readonly start: number; readonly end: number } | null): void {
  textSelection.value = span
  if (span !== null) selectedId.value = null
}

/** The shortest annotation there, or the next one around the one that is selected; the text beside them deselects. */
function onPress(offset: number): void {
  const here = itemsAt(drawn.value, offset)
  const index = here.findIndex(({ id }) => id === selectedId.value)
  const item = here[index + 1] ?? here[0]
  if (item === undefined) deselect()
  else select(item, { reveal: false })
}
