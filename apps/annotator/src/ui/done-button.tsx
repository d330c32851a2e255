import { t } from '../i18n/translate.ts'
import { toggleDone } from '../state/done.ts'
import { session } from '../state/store.ts'
import { once } from './button.tsx'
import { Icon } from './icon.tsx'

/** Says that the work on the open document is done. Pressed again: that it goes on. */
export function DoneButton() {
  const isDone = session.value?.entry.value.status === 'done'
  return (
    <button
      type="button"
      class="button done-button"
      aria-pressed={isDone}
      aria-label={t('documents.done')}
      aria-keyshortcuts="Shift+D"
      title={`${t(isDone ? 'documents.undone' : 'documents.markDone')} (Shift D)`}
      onClick={once(() => void toggleDone())}
    >
      <Icon name="accept" />
      <span class="wide-only">{t('documents.done')}</span>
    </button>
  )
}
