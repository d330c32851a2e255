import {
  type AttributeValue,
  addAnnotation,
  addLayer,
  type Change,
  quoteOf,
  removeAnnotation,
  replaceAnnotation,
  type SpanAnnotation,
  type Status,
} from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { labelTitle } from '../i18n/label-title.ts'
import { t } from '../i18n/translate.ts'
import { type Item, itemsAt } from '../model/items.ts'
import { labelSchema } from '../model/labels.ts'
import { withLabel } from '../model/relabel.ts'
import { type EdgeMove, moveEdge, snapSelection } from '../model/snap.ts'
import { announce, showToast } from './notices.ts'
import { commit, makeRoom, makeRoomForAll, revise, say } from './revise.ts'
import { deselect, select, textView } from './selection.ts'
import { change, nextSpanId, travel } from './session.ts'
import {
  annotatorName,
  currentDocument,
  drawn,
  items,
  listed,
  selected,
  selectedId,
  snap,
  textSelection,
} from './store.ts'

/** The layer that new annotations go to. */
const LAYER = 'mentions'

const STATUS_MESSAGES = { accepted: 'done.accept', rejected: 'done.reject', suggested: 'done.restore' } as const

/** Labels the letters selected, or gives the selected annotation another label. */
export function applyLabel(label: string): void {
  if (textSelection.value !== null) labelSelection(textSelection.value, label)
  else if (selected.value !== null) relabel(selected.value, label)
  else say(t('say.nothingSelected'))
}

function labelSelection(selection: Span, label: string): void {
  const document = currentDocument.value
  const span = document && snapSelection(document.text, selection, snap.value)
  if (!document || !span) {
    say(t('say.nothingSelected'))
    return
  }
  if (findSame(span, label)) {
    say(t('say.duplicate', { label: labelTitle(label) }))
    return
  }
  const annotation: SpanAnnotation = {
    kind: 'span',
    id: nextSpanId(),
    label,
    spans: [span],
    quote: quoteOf(document.text, [span]),
    origin: { kind: 'human', name: annotatorName.value },
    status: 'accepted',
  }
  const room = makeRoom({ layer: LAYER, span })
  if (room === null) return
  const layer = document.layers[LAYER] === undefined ? [addLayer(LAYER, { schema: labelSchema.id })] : []
  const message = commit([...layer, ...room, addAnnotation(LAYER, annotation)], 'done.add', annotation)
  textView.value?.collapse()
  selectById(annotation.id)
  announce(message)
}

function relabel(item: Item, label: string): void {
  if (item.annotation.label === label) return
  const room = makeRoomForAll(item.annotation.spans, item)
  if (room === null) return
  revise(item, (annotation) => withLabel(annotation, label, labelSchema), 'done.relabel', { room })
}

/** Accepts or rejects the selected annotation; a second time makes it a suggestion again. */
export function setStatus(status: Status): void {
  const item = selectedOrSay()
  if (item === null) return
  const next = item.annotation.status === status ? 'suggested' : status
  const room = next === 'accepted' ? makeRoomForAll(item.annotation.spans, item) : []
  if (room === null) return
  revise(item, (annotation) => ({ ...annotation, status: next }), STATUS_MESSAGES[next], { room })
}

/** Accepts every suggestion of the list as one step. */
export function acceptListed(): void {
  const document = currentDocument.value
  const suggestions = listed.value.filter(({ annotation }) => annotation.status === 'suggested')
  if (document === null || suggestions.length === 0) return
  const changes = suggestions.map(({ id }) =>
    replaceAnnotation(document, id, (annotation) => ({
      ...annotation,
      status: 'accepted',
      annotator: annotatorName.value,
    })),
  )
  const message = t('done.acceptAll', { count: suggestions.length })
  change(changes, message)
  showToast(message, { label: 'toast.undo', run: undo })
}

/** Takes the selected annotation out and selects its neighbour. */
export function removeSelected(): void {
  const item = selectedOrSay()
  const document = currentDocument.value
  if (item === null || document === null) return
  const index = listed.value.findIndex(({ id }) => id === item.id)
  const neighbour = listed.value[index + 1] ?? listed.value[index - 1]
  const message = commit([removeAnnotation(document, item.id)], 'done.delete', item.annotation)
  if (neighbour === undefined) deselect()
  else selectById(neighbour.id)
  announce(message)
  showToast(message, { label: 'toast.undo', run: undo })
}

/** Moves an edge of the selected annotation by a syllable. */
export function moveSelectedEdge(move: EdgeMove): void {
  const item = selectedOrSay()
  const document = currentDocument.value
  if (item === null || document === null) return
  if (item.annotation.spans.length > 1) {
    say(t('say.onlyOneSpan'))
    return
  }
  const span = moveEdge(document.text, item.annotation.spans[0]!, move)
  if (span === null) {
    say(t('say.edgeStuck'))
    return
  }
  const room = makeRoomForAll([span], item)
  if (room === null) return
  const moved = { spans: [span], quote: quoteOf(document.text, [span]) }
  revise(item, (annotation) => ({ ...annotation, ...moved }), 'done.edge', { room })
}

/** Sets the note of the selected annotation; blank takes it away. */
export function setNote(item: Item, note: string): void {
  const { note: before = '', ...rest } = item.annotation
  const after = note.trim()
  if (after === before) return
  revise(item, () => (after === '' ? rest : { ...rest, note: after }), 'done.note')
}

/** Sets an attribute of an annotation; null takes it away. */
export function setAttribute(item: Item, name: string, value: AttributeValue | null): void {
  const { attributes = {}, ...rest } = item.annotation
  const { [name]: before, ...others } = attributes
  if (value === before || (value === null && before === undefined)) return
  const next = value === null ? others : { ...attributes, [name]: value }
  const annotation = Object.keys(next).length === 0 ? rest : { ...rest, attributes: next }
  revise(item, () => annotation, 'done.attribute', { values: { name } })
}

export function undo(): void {
  travelAndSay('undo')
}

export function redo(): void {
  travelAndSay('redo')
}

function travelAndSay(direction: 'undo' | 'redo'): void {
  if (currentDocument.value === null) return
  const applied = travel(direction)
  if (applied === null) return
  const touched = applied.patch.changes
    .map(changedId)
    .find((id) => id !== null && items.value.some((item) => item.id === id))
  if (touched) selectById(touched)
  else if (selected.value === null) selectedId.value = null
  announce(t(direction === 'undo' ? 'done.undo' : 'done.redo'))
}

function changedId(change: Change): string | null {
  return change.target === 'annotation' ? (change.after ?? change.before)!.id : null
}

function findSame(span: Span, label: string): Item | undefined {
  return items.value.find(
    ({ annotation: { spans, label: other, status } }) =>
      status !== 'rejected' &&
      other === label &&
      spans.length === 1 &&
      spans[0]!.start === span.start &&
      spans[0]!.end === span.end,
  )
}

function selectById(id: string): void {
  const item = items.value.find((candidate) => candidate.id === id)
  if (item) select(item)
}

/** The selected annotation. Where there is none, the one at the caret is selected, for the next press to act on. */
function selectedOrSay(): Item | null {
  if (selected.value !== null) return selected.value
  const [atCaret] = itemsAt(drawn.value, textView.value?.caret() ?? -1)
  if (atCaret === undefined) say(t('say.noAnnotation'))
  else select(atCaret, { reveal: false })
  return null
}
