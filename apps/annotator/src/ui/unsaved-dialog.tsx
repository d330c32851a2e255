import { t } from '../i18n/translate.ts'
import { exportDocument } from '../state/export.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly go: () => void
  readonly onClose: () => void
}

/** Asks before a document that could not be saved leaves the screen. */
export function UnsavedDialog({ go, onClose }: Props) {
  const leave = () => {
    onClose()
    go()
  }
  return (
    <Modal title={t('unsaved.title')} onClose={onClose}>
      <p>{t('unsaved.text')}</p>
      <div class="modal-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t('unsaved.stay')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {t('unsaved.go')}
        </button>
        <button type="button" class="button is-primary" data-first onClick={() => void exportDocument().then(leave)}>
          {t('unsaved.export')}
        </button>
      </div>
    </Modal>
  )
}
