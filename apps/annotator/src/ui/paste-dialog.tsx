import { useRef, useState } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { openPasted } from '../state/opening.ts'
import { pasted } from '../state/store.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly onClose: () => void
}

/** Takes a text from the clipboard. A text in the field is not thrown away without a question. */
export function PasteDialog({ onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [isAsking, setAsking] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    onClose()
    void openPasted()
  }
  const close = () => {
    if (pasted.value.trim() === '') onClose()
    else setAsking(true)
  }
  const keep = () => {
    setAsking(false)
    field.current?.focus()
  }
  const drop = () => {
    pasted.value = ''
    onClose()
  }
  return (
    <Modal title={t('paste.title')} onClose={isAsking ? keep : close}>
      <form class="paste" onSubmit={submit}>
        <label class="labelled">
          {t('paste.label')}
          <textarea
            ref={field}
            class="field"
            rows={12}
            defaultValue={pasted.peek()}
            onInput={({ currentTarget }) => (pasted.value = currentTarget.value)}
            required
            data-first
          />
        </label>
        <p class="hint">{t('paste.hint')}</p>
        {isAsking ? <Question onKeep={keep} onDrop={drop} /> : <Buttons onClose={close} />}
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
