import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { openFiles, openText } from '../state/opening.ts'
import { dialog, problem, reading } from '../state/store.ts'

/** Takes files and texts that are dropped on the page, or pasted beside a field. */
export function DropZone() {
  const [isOver, setOver] = useState(false)
  useEffect(() => listen(setOver), [])
  return isOver ? <div class="drop-zone">{t('drop.hint')}</div> : null
}

function listen(setOver: (isOver: boolean) => void): () => void {
  const controller = new AbortController()
  const options = { signal: controller.signal }
  // Letters of the page itself that are dragged about are no new text.
  window.addEventListener('dragstart', (event) => event.preventDefault(), options)
  window.addEventListener(
    'dragover',
    (event) => {
      if (!carriesSomething(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    },
    options,
  )
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options)
  window.addEventListener(
    'drop',
    (event) => {
      setOver(false)
      if (!carriesSomething(event.dataTransfer)) return
      event.preventDefault()
      openDropped(event.dataTransfer!)
    },
    options,
  )
  window.addEventListener('paste', onPaste, options)
  return () => controller.abort()
}

function carriesSomething(data: DataTransfer | null): boolean {
  return data !== null && (data.types.includes('Files') || data.types.includes('text/plain'))
}

function openDropped(data: DataTransfer): void {
  if (data.files.length > 0) void openFiles([...data.files])
  else void openText(data.getData('text/plain'))
}

/** A window that is open keeps what is in it. */
function isBusy(): boolean {
  return dialog.value !== null || problem.value !== null || reading.value !== null
}

/** A text pasted where there is no field is shown before it is read: a paste by mistake costs nothing. */
function onPaste(event: ClipboardEvent): void {
  const target = event.composedPath()[0]
  if (event.clipboardData === null || (target instanceof Element && target.closest('input, textarea'))) return
  const files = [...event.clipboardData.files]
  const text = event.clipboardData.getData('text/plain')
  event.preventDefault()
  if (isBusy()) return
  if (files.length > 0) void openFiles(files)
  else if (text !== '') dialog.value = { kind: 'paste', text }
}
