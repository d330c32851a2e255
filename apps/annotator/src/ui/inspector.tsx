import { labelTitle } from '../i18n/label-title.ts'
import { formatNumber, t } from '../i18n/translate.ts'
import { NOTE_ID } from '../keys/focus.ts'
import type { Item } from '../model/items.ts'
import { palette } from '../model/labels.ts'
import type { EdgeMove } from '../model/snap.ts'
import { applyLabel, moveSelectedEdge, removeSelected, setNote, setStatus } from '../state/commands.ts'
import { deselect } from '../state/selection.ts'
import { selected } from '../state/store.ts'
import { AttributeFields } from './attribute-fields.tsx'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { LabelChip } from './label-chip.tsx'

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
      <blockquote class="quote">{annotation.quote}</blockquote>
      <Decisions item={item} />
      <div class="label-and-edges">
        <div class="labelled">
          <label for={LABEL_ID}>{t('detail.label')}</label>
          <LabelSelect label={annotation.label} />
        </div>
        <Edges />
      </div>
      <AttributeFields item={item} />
      <label class="labelled">
        {t('detail.note')}
        <textarea
          id={NOTE_ID}
          class="field"
          rows={2}
          placeholder={t('detail.notePlaceholder')}
          value={annotation.note ?? ''}
          onChange={({ currentTarget }) => setNote(item, currentTarget.value)}
        />
      </label>
      <Facts item={item} />
    </>
  )
}

/** Accept, reject, delete. */
export function Decisions({ item }: { readonly item: Item }) {
  const { status } = item.annotation
  return (
    <div class="decisions">
      <button
        type="button"
        class="button is-accept"
        aria-pressed={status === 'accepted'}
        aria-keyshortcuts="Enter"
        onClick={() => setStatus('accepted')}
      >
        <Icon name="accept" />
        {t('detail.accept')}
      </button>
      <button
        type="button"
        class="button is-reject"
        aria-pressed={status === 'rejected'}
        aria-keyshortcuts="X"
        onClick={() => setStatus('rejected')}
      >
        <Icon name="reject" />
        {t('detail.reject')}
      </button>
      <IconButton icon="delete" label={t('detail.delete')} shortcut="Delete" onClick={removeSelected} />
    </div>
  )
}

function LabelSelect({ label }: { readonly label: string }) {
  const isKnown = palette.some(({ id }) => id === label)
  return (
    <select id={LABEL_ID} class="field" value={label} onChange={({ currentTarget }) => applyLabel(currentTarget.value)}>
      {!isKnown && <option value={label}>{label}</option>}
      {palette.map(({ id }) => (
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
  const offsets = annotation.spans.map(({ start, end }) => `${formatNumber(start)}–${formatNumber(end)}`).join(', ')
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
        {offsets} · {layer} · {annotation.id}
      </dd>
    </dl>
  )
}
