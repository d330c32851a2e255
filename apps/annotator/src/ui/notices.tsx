import { t } from '../i18n/translate.ts'
import { announcement, closeToast, toasts } from '../state/notices.ts'
import { IconButton } from './button.tsx'

/** Short messages, each with what takes it back where something can. */
export function Toasts() {
  return (
    <section class="toasts" aria-label={t('toasts.label')}>
      {toasts.value.map(({ id, text, action }) => (
        <div key={id} class="toast">
          <span>{text}</span>
          {action !== undefined && (
            <button
              type="button"
              class="toast-button"
              onClick={() => {
                closeToast(id)
                action.run()
              }}
            >
              {t(action.label)}
            </button>
          )}
          <IconButton icon="close" label={t('toast.close')} onClick={() => closeToast(id)} />
        </div>
      ))}
    </section>
  )
}

/** Read out by screen readers when it changes. */
export function LiveRegion() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {announcement.value}
    </div>
  )
}
