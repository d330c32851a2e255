import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { IconButton } from './button.tsx'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A window over the page that holds the focus until it is closed, by Escape too. */
export function Modal({ title, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = box.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={box} class="modal" aria-label={title} onCancel={onClose}>
      <div class="panel-head">
        <h2>{title}</h2>
        <div class="header-space" />
        <IconButton icon="close" label={t('dialog.close')} onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
