import type { Item } from '@chugiai/view'
import { labelTitle } from '../i18n/label-title.ts'
import { formatNumber, t } from '../i18n/translate.ts'
import { NOTE_ID } from '../keys/focus.ts'
import { labelsFor } from '../model/labels.ts'
import type { EdgeMove } from '../model/snap.ts'
import { setStatus } from '../state/decide.ts'
import { moveSelectedEdge } from '../state/edges.ts'
import { applyLabel } from '../state/label.ts'
import { setNote } from '../state/notes.ts'
import { removeSelected } from '../state/remove.ts'
import { schema } from '../state/schema.ts'
import { deselect } from '../state/selection.ts'
import { selected } from '../state/store.ts'
import { AttributeFields } from './attribute-fields.tsx'
import { IconButton, once } from './button.tsx'
import { Icon } from './icon.tsx'
import { LabelChip } from './label-chip.tsx'
import { Neighbours } from './neighbours.tsx'
import { useTyped } from './typed.ts'

const LABEL_ID = 'label-of-selected'

/** Everything about the selected annotation, to see and to change. */
export function Inspector() {
  const item = selected.value
  return (
    <section class="inspector" aria-label={t('detail.title')}>
      {item === null ? <p class="inspector-empty">{t('detail.empty')}</p> : <Detail key={item.id} item={item} />}
    </section>
  )
}

function Detail({ item }: { readonly item: Item }) {
  const { annotation } = item
  return (
    <>
      <div class="panel-head">
        <LabelChip label={annotation.label} />
        <span class={`status is-${annotation.status}`}>{t(`status.${annotation.status}`)}</span>
        <div class="header-space" />
        <IconButton icon="close" label={t('detail.close')} shortcut="Esc" onClick={deselect} />
      </div>
      <blockquote class="quote">{item.quote || t(`kind.${annotation.kind}`)}</blockquote>
      <Decisions item={item} />
      <div class="label-and-edges">
        <div class="labelled">
          <label for={LABEL_ID}>{t('detail.label')}</label>
          <LabelSelect item={item} />
        </div>
        {annotation.kind === 'span' && <Edges />}
      </div>
      <AttributeFields item={item} />
      <Neighbours item={item} />
      <NoteField item={item} />
      <Facts item={item} />
    </>
  )
}

/** The note, kept letter by letter: what was typed is there after a reload. */
function NoteField({ item: { id, annotation } }: { readonly item: Item }) {
  const { value, onInput, onBlur } = useTyped(
    annotation.note ?? '',
    (typed, stay) => setNote(id, typed, stay),
    (typed) => typed.trim(),
  )
  return (
    <label class="labelled">
      {t('detail.note')}
      <textarea
        id={NOTE_ID}
        class="field"
        rows={2}
        placeholder={t('detail.notePlaceholder')}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onBlur={onBlur}
      />
    </label>
  )
}

/** Accept, reject, take that back, delete. Pressing one twice is pressing it once. */
export function Decisions({ item }: { readonly item: Item }) {
  const { status } = item.annotation
  return (
    <div class="decisions">
      <button
        type="button"
        class="button is-accept"
        aria-pressed={status === 'accepted'}
        aria-keyshortcuts="Enter"
        onClick={once(() => setStatus('accepted'))}
      >
        <Icon name="accept" />
        {t('detail.accept')}
      </button>
      <button
        type="button"
        class="button is-reject"
        aria-pressed={status === 'rejected'}
        aria-keyshortcuts="X"
        onClick={once(() => setStatus('rejected'))}
      >
        <Icon name="reject" />
        {t('detail.reject')}
      </button>
      <IconButton icon="delete" label={t('detail.delete')} shortcut="Delete" onClick={once(removeSelected)} />
      {status !== 'suggested' && (
        <IconButton icon="undo" label={t('detail.restore')} shortcut="B" onClick={once(() => setStatus('suggested'))} />
      )}
    </div>
  )
}

function LabelSelect({ item: { annotation } }: { readonly item: Item }) {
  const { label, kind } = annotation
  const labels = labelsFor(kind, schema.value)
  const isKnown = labels.includes(label)
  return (
    <select id={LABEL_ID} class="field" value={label} onChange={({ currentTarget }) => applyLabel(currentTarget.value)}>
      {!isKnown && <option value={label}>{label}</option>}
      {labels.map((id) => (
        <option key={id} value={id}>
          {labelTitle(id)}
        </option>
      ))}
    </select>
  )
}

const EDGE_BUTTONS = [
  { move: { edge: 'start', direction: 'left' }, message: 'detail.growStart', shortcut: 'Shift [', icon: 'left' },
  { move: { edge: 'start', direction: 'right' }, message: 'detail.shrinkStart', shortcut: 'Shift ]', icon: 'right' },
  { move: { edge: 'end', direction: 'left' }, message: 'detail.shrinkEnd', shortcut: '[', icon: 'left' },
  { move: { edge: 'end', direction: 'right' }, message: 'detail.growEnd', shortcut: ']', icon: 'right' },
] as const satisfies readonly { move: EdgeMove; message: string; shortcut: string; icon: string }[]

function Edges() {
  return (
    <fieldset class="labelled">
      <legend>{t('detail.edges')}</legend>
      <div class="edges">
        {EDGE_BUTTONS.map(({ move, message, shortcut, icon }) => (
          <IconButton
            key={message}
            icon={icon}
            label={t(message)}
            shortcut={shortcut}
            class={`edge-${move.edge}`}
            onClick={() => moveSelectedEdge(move)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Facts({ item: { annotation, layer } }: { readonly item: Item }) {
  const { kind, name, version, score } = annotation.origin
  const origin = `${t(`origin.${kind}`)} · ${name}${version === undefined ? '' : ` ${version}`}`
  const spans = annotation.kind === 'span' ? annotation.spans : []
  const offsets = spans.map(({ start, end }) => `${formatNumber(start)}–${formatNumber(end)} · `).join('')
  return (
    <dl class="facts">
      <dt>{t('detail.origin')}</dt>
      <dd>
        {origin}
        {score !== undefined && (
          <span class="score"> · {t('detail.score', { score: formatNumber(Math.round(score * 100) / 100) })}</span>
        )}
        {annotation.annotator !== undefined && ` · ${annotation.annotator}`}
      </dd>
      <dt>{t('detail.offsets')}</dt>
      <dd>
        {offsets}
        {layer} · {annotation.id}
      </dd>
    </dl>
  )
}
