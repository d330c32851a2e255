import { addAnnotation, addLayer, quoteOf, type SpanAnnotation } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { Item } from '@chugiai/view'
import { labelTitle } from '../i18n/label-title.ts'
import { t } from '../i18n/translate.ts'
import { labelsFor } from '../model/labels.ts'
import { withLabel } from '../model/relabel.ts'
import { snapSelection } from '../model/snap.ts'
import { sayBeside } from './beside.ts'
import { nextId } from './change.ts'
import { commit, makeRoom, makeRoomFor, revise } from './revise.ts'
import { say } from './say.ts'
import { schema } from './schema.ts'
import { selectById, textView } from './selection.ts'
import { annotatorName, currentDocument, items, selected, snap, textSelection, workLayer } from './store.ts'

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
  const name = workLayer.value
  if (findSame(span, label, name)) {
    say(t('say.duplicate', { label: labelTitle(label) }))
    return
  }
  const annotation: SpanAnnotation = {
    kind: 'span',
    id: nextId('span'),
    label,
    spans: [span],
    quote: quoteOf(document.text, [span]),
    origin: { kind: 'human', name: annotatorName.value },
    status: 'accepted',
  }
  const room = makeRoom({ layer: name, label, spans: [span] })
  if (room === null) return
  const layer = document.layers[name] === undefined ? [addLayer(name, { schema: schema.value.id })] : []
  const message = commit([...layer, ...room, addAnnotation(name, annotation)], 'done.add', annotation)
  textView.value?.collapse()
  selectById(annotation.id)
  sayBeside(message, span)
}

function relabel(item: Item, label: string): void {
  if (item.annotation.label === label) return
  if (!labelsFor(item.annotation.kind, schema.value).includes(label)) {
    say(t('say.otherKind', { label: labelTitle(label), kind: t(`kind.${item.annotation.kind}`) }))
    return
  }
  const room = makeRoomFor(item, { label })
  if (room === null) return
  const before = labelTitle(item.annotation.label)
  const message = revise(item, (annotation) => withLabel(annotation, label, schema.value), 'done.relabel', {
    room,
    values: { before },
  })
  if (message !== null) sayBeside(message, item.extent)
}

function findSame(span: Span, label: string, layer: string): Item | undefined {
  return items.value.find(
    (item) =>
      item.layer === layer &&
      item.annotation.kind === 'span' &&
      item.annotation.label === label &&
      item.annotation.status !== 'rejected' &&
      item.annotation.spans.length === 1 &&
      item.extent.start === span.start &&
      item.extent.end === span.end,
  )
}
