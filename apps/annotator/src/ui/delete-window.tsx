import { t } from '../i18n/translate.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly title: string
  /** What is lost with it. */
  readonly text: string
  readonly onDelete: () => void
  readonly onClose: () => void
}

/** Asks before something is deleted for good. Enter leaves it. */
export function DeleteWindow({ title, text, onDelete, onClose }: Props) {
  const remove = () => {
    onClose()
    onDelete()
  }
  return (
    <Modal title={title} onClose={onClose}>
      <p>{text}</p>
      <div class="modal-buttons">
        <button type="button" class="button" data-first onClick={onClose}>
          {t('dialog.cancel')}
        </button>
        <button type="button" class="button is-danger" onClick={remove}>
          {t('dialog.delete')}
        </button>
      </div>
    </Modal>
  )
}
