import { labelTitle } from '../i18n/label-title.ts'
import { t } from '../i18n/translate.ts'
import type { MessageKey } from '../i18n/vi.ts'
import { annotationShortcuts, globalShortcuts } from '../keys/shortcuts.ts'
import { palette } from '../state/schema.ts'
import { Modal } from './modal.tsx'

type Row = readonly [keys: readonly string[], title: string]

const TEXT_KEYS: readonly (readonly [keys: readonly string[], message: MessageKey])[] = [
  [['←', '→', '↑', '↓'], 'key.move'],
  [['Ctrl ←', 'Ctrl →'], 'key.moveSyllable'],
  [['Shift ←', 'Shift →'], 'key.extend'],
]

/** Every key. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title={t('help.title')} onClose={onClose}>
      <div class="help">
        <div>
          <KeyTable title={t('help.text')} rows={TEXT_KEYS.map(([keys, message]) => [keys, t(message)] as const)} />
          <KeyTable title={t('help.annotation')} rows={rowsOf(annotationShortcuts)} />
          <KeyTable title={t('help.everywhere')} rows={rowsOf(globalShortcuts)} />
        </div>
        <KeyTable
          title={t('help.labels')}
          rows={palette.value.flatMap(({ id, key }) => (key === undefined ? [] : [[[key], labelTitle(id)] as const]))}
        />
      </div>
      <p class="hint">{t('help.ime')}</p>
    </Modal>
  )
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="keys">
        {rows.map(([keys, name]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Shortcuts that do the same kind of thing share a row. */
function rowsOf(shortcuts: readonly { readonly shown: string; readonly message: MessageKey }[]): readonly Row[] {
  const keys = new Map<MessageKey, string[]>()
  for (const { message, shown } of shortcuts) keys.set(message, [...(keys.get(message) ?? []), shown])
  return [...keys].map(([message, shown]) => [shown, t(message)])
}
