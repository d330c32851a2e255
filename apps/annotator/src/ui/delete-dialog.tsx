import { t } from '../i18n/translate.ts'
import { deleteEntry } from '../state/library.ts'
import type { Entry } from '../storage/entry.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly entry: Entry
  readonly onClose: () => void
}

/** Asks before a document is deleted for good. */
export function DeleteDialog({ entry, onClose }: Props) {
  const remove = () => {
    onClose()
    void deleteEntry(entry)
  }
  return (
    <Modal title={t('documents.deleteTitle')} onClose={onClose}>
      <p>{t('documents.deleteText', { title: entry.title })}</p>
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
