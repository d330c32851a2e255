import { useRef, useState } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { openText } from '../state/opening.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly text: string
  readonly onClose: () => void
}

/** Takes a text from the clipboard. A text in the field is not thrown away without a question. */
export function PasteDialog({ text, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [isAsking, setAsking] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    onClose()
    void openText(field.current?.value ?? '')
  }
  const close = () => {
    if (field.current?.value.trim() === '') onClose()
    else setAsking(true)
  }
  const keep = () => {
    setAsking(false)
    field.current?.focus()
  }
  return (
    <Modal title={t('paste.title')} onClose={isAsking ? keep : close}>
      <form class="paste" onSubmit={submit}>
        <label class="labelled">
          {t('paste.label')}
          <textarea ref={field} class="field" rows={12} defaultValue={text} required data-first />
        </label>
        <p class="hint">{t('paste.hint')}</p>
        {isAsking ? <Question onKeep={keep} onDrop={onClose} /> : <Buttons onClose={close} />}
      </form>
    </Modal>
  )
}

function Buttons({ onClose }: Pick<Props, 'onClose'>) {
  return (
    <div class="modal-buttons">
      <button type="button" class="button" onClick={onClose}>
        {t('dialog.cancel')}
      </button>
      <button type="submit" class="button is-primary">
        {t('paste.read')}
      </button>
    </div>
  )
}

function Question({ onKeep, onDrop }: { readonly onKeep: () => void; readonly onDrop: () => void }) {
  return (
    <div class="modal-buttons" role="alert">
      <p class="paste-question">{t('paste.drop')}</p>
      <button type="button" class="button" onClick={onKeep}>
        {t('paste.keep')}
      </button>
      <button type="button" class="button is-danger" onClick={onDrop}>
        {t('paste.throw')}
      </button>
    </div>
  )
}
