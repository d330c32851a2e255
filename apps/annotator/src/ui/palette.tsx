import { useEffect } from 'preact/hooks'
import { labelTitle } from '../i18n/label-title.ts'
import { formatNumber, localized, t } from '../i18n/translate.ts'
import type { PaletteLabel } from '../model/labels.ts'
import { applyLabel } from '../state/label.ts'
import { colorOf, palette } from '../state/schema.ts'
import { labelCounts, selected, showRejected, showTags, snap, textSelection } from '../state/store.ts'
import { writeSetting } from '../storage/settings.ts'
import { LayerRoles } from './layer-roles.tsx'

/** The labels with their keys, always in view, and how text is selected and shown. */
export function Palette() {
  return (
    <section class="palette" aria-label={t('palette.title')}>
      <p class="palette-hint">{t(hintKey())}</p>
      <ul class="palette-labels">
        {palette.value.map((label) => (
          <li key={label.id}>
            <LabelButton label={label} />
          </li>
        ))}
      </ul>
      <Switches />
    </section>
  )
}

function hintKey() {
  if (textSelection.value !== null) return 'palette.hintApply'
  return selected.value === null ? 'palette.hint' : 'palette.hintRelabel'
}

function LabelButton({ label: { id, key, definition } }: { readonly label: PaletteLabel }) {
  const count = labelCounts.value.get(id) ?? 0
  return (
    <button
      type="button"
      class="label-button"
      style={{ '--label': colorOf(id) }}
      data-label={id}
      aria-pressed={selected.value?.annotation.label === id}
      aria-keyshortcuts={key}
      title={localized(definition?.description, labelTitle(id))}
      // The selection in the text stays when the pointer goes down on a label.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => applyLabel(id)}
    >
      <span class="label-swatch" aria-hidden="true" />
      <span class="label-title">{labelTitle(id)}</span>
      {count > 0 && <span class="label-count">{formatNumber(count)}</span>}
      {key !== undefined && (
        <span class="key" aria-hidden="true">
          {key}
        </span>
      )}
    </button>
  )
}

function Switches() {
  useEffect(() => writeSetting('snap', snap.value), [snap.value])
  useEffect(() => writeSetting('tags', showTags.value ? 'yes' : 'no'), [showTags.value])
  useEffect(() => writeSetting('rejected', showRejected.value ? 'yes' : 'no'), [showRejected.value])
  return (
    <div class="switches">
      <Switch
        label={t('palette.snap')}
        checked={snap.value === 'syllable'}
        onChange={(on) => (snap.value = on ? 'syllable' : 'letter')}
      />
      <Switch label={t('palette.tags')} checked={showTags.value} onChange={(on) => (showTags.value = on)} />
      <Switch label={t('palette.rejected')} checked={showRejected.value} onChange={(on) => (showRejected.value = on)} />
      <LayerRoles />
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  )
}
