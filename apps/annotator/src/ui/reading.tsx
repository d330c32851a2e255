import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { stopReading } from '../reader/reader.ts'
import { reading } from '../state/store.ts'

/** Shown while a text is read. What is behind it can neither be pressed nor reached by keys. */
export function Reading() {
  return reading.value === null ? null : <ReadingWindow name={reading.value.name} />
}

function ReadingWindow({ name }: { readonly name: string }) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = box.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const text = t('text.reading', { name })
  const stop = (event: Event) => {
    event.preventDefault()
    stopReading()
  }
  return (
    <dialog ref={box} class="reading" aria-label={text} tabIndex={-1} onCancel={stop}>
      <div class="reading-card" role="status">
        <p>{text}</p>
        <progress aria-label={text} />
        <p class="hint">{t('text.readingHint')}</p>
        <button type="button" class="button" onClick={stopReading}>
          {t('text.cancel')}
        </button>
      </div>
    </dialog>
  )
}
