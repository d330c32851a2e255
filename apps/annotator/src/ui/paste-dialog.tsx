import { useRef } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { openText } from '../state/library.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly text: string
  readonly onClose: () => void
}

/** Takes a text from the clipboard. */
export function PasteDialog({ text, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    onClose()
    void openText(field.current?.value ?? '')
  }
  return (
    <Modal title={t('paste.title')} onClose={onClose}>
      <form class="paste" onSubmit={submit}>
        <label class="labelled">
          {t('paste.label')}
          <textarea ref={field} class="field" rows={12} defaultValue={text} required />
        </label>
        <p class="hint">{t('paste.hint')}</p>
        <div class="modal-buttons">
          <button type="button" class="button" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
          <button type="submit" class="button is-primary">
            {t('paste.read')}
          </button>
        </div>
      </form>
    </Modal>
  )
}
