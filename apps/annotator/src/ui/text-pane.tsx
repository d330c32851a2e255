import type { AnnotatedDocument } from '@chugiai/annotation'
import { type AnnotationViewOptions, createAnnotationView } from '@chugiai/view'
import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { locale, t } from '../i18n/translate.ts'
import { noteTop } from '../state/address.ts'
import { hideBeside } from '../state/beside.ts'
import { layerRoles } from '../state/layers.ts'
import { noteSeen } from '../state/library.ts'
import { schema } from '../state/schema.ts'
import { deselect, select, textView, wantedTop } from '../state/selection.ts'
import { currentDocument, items, selectedId, showRejected, showTags, textSelection } from '../state/store.ts'
import { BesideNote } from './beside-note.tsx'

/** The article. */
export function TextPane() {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => (host.current === null ? undefined : connect(host.current)), [])
  return (
    <div class="text-frame">
      <div id="text" class="text-pane" ref={host} />
      <BesideNote />
    </div>
  )
}

const SCROLL_REST_MS = 300 // a text that stands still as long is read

/** Draws what the store says, until the returned function is called. */
function connect(host: HTMLElement): () => void {
  const document = currentDocument.peek()
  if (document === null) return () => {}
  const view = createAnnotationView(host, { ...optionsOf(document), mode: 'annotate' })
  textView.value = view
  let timer: ReturnType<typeof setTimeout> | undefined
  view.on('select', ({ span }) => onSelect(span))
  view.on('activate', ({ id }) => onActivate(id))
  view.on('scroll', () => {
    hideBeside()
    clearTimeout(timer)
    timer = setTimeout(() => {
      noteTop(view.top())
      void noteSeen(view.top())
    }, SCROLL_REST_MS)
  })
  let isFirst = true
  const stopDrawing = effect(() => {
    if (currentDocument.value === null) return
    const options = optionsOf(currentDocument.value)
    if (!isFirst) view.update(options)
    isFirst = false
  })
  const stopScrolling = effect(() => {
    if (wantedTop.value === null) return
    if (wantedTop.value > 0) view.scrollTo(wantedTop.value)
    wantedTop.value = null
  })
  return () => {
    clearTimeout(timer)
    stopScrolling()
    stopDrawing()
    textView.value = null
    view.destroy()
  }
}

/** What the view shows; read in an effect, it follows. */
function optionsOf(document: AnnotatedDocument): AnnotationViewOptions {
  return {
    document,
    schema: schema.value,
    layers: layerRoles.value,
    selected: selectedId.value,
    tags: showTags.value,
    rejected: showRejected.value,
    locale: locale.value,
    label: t('text.label'),
  }
}

function onSelect(span: { readonly start: number; readonly end: number } | null): void {
  textSelection.value = span
  if (span !== null) selectedId.value = null
}

/** An annotation that was pressed is selected; the text beside them deselects. */
function onActivate(id: string | null): void {
  const item = items.value.find((candidate) => candidate.id === id)
  if (item === undefined) deselect()
  else select(item, { reveal: false })
}
