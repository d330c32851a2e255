import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { IconButton } from './button.tsx'

interface Props {
  readonly title: string
  /** Asked to close: by the cross, by Escape. What does not want to stays. */
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/**
 * A window over the page that holds the focus until it is closed, by Escape too. The focus begins at what has
 * `data-first`, else at the window itself: never at the cross, which Enter would press.
 */
export function Modal({ title, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    element?.showModal()
    const first = element?.querySelector<HTMLElement>('[data-first]') ?? element
    first?.focus()
    return () => element?.close()
  }, [])
  const ask = (event: Event) => {
    event.preventDefault()
    onClose()
  }
  return (
    <dialog
      ref={box}
      class="modal"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && ask(event)}
      onCancel={ask}
    >
      <div class="panel-head">
        <h2>{title}</h2>
        <div class="header-space" />
        <IconButton icon="close" label={t('dialog.close')} onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
