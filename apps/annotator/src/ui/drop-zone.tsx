import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { droppedFiles } from '../reader/dropped-files.ts'
import { openFiles, openText } from '../state/opening.ts'
import { dialog, pasted, problem, reading } from '../state/store.ts'

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
  window.addEventListener('dragover', (event) => onDragOver(event, setOver), options)
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options)
  window.addEventListener(
    'drop',
    (event) => {
      setOver(false)
      if (belongsToField(event) || !carriesSomething(event.dataTransfer)) return
      event.preventDefault()
      if (event.dataTransfer !== null && !isBusy()) openDropped(event.dataTransfer)
    },
    options,
  )
  window.addEventListener('paste', onPaste, options)
  return () => controller.abort()
}

/** Over a window nothing is taken: it keeps what is in it. The browser must not open the file in place of the page. */
function onDragOver(event: DragEvent, setOver: (isOver: boolean) => void): void {
  if (belongsToField(event) || !carriesSomething(event.dataTransfer)) return
  event.preventDefault()
  if (event.dataTransfer !== null && isBusy()) event.dataTransfer.dropEffect = 'none'
  else setOver(true)
}

/** Letters that are dropped on a field go into it. */
function belongsToField({ target, dataTransfer }: DragEvent): boolean {
  return (
    target instanceof Element && target.closest('input, textarea') !== null && !dataTransfer?.types.includes('Files')
  )
}

function carriesSomething(data: DataTransfer | null): boolean {
  return data !== null && (data.types.includes('Files') || data.types.includes('text/plain'))
}

function openDropped(data: DataTransfer): void {
  if (data.files.length > 0) void droppedFiles(data).then(openFiles)
  else void openText(data.getData('text/plain'))
}

/** A window that is open keeps what is in it. */
function isBusy(): boolean {
  return dialog.value !== null || problem.value !== null || reading.value !== null
}

/** What was left in the paste window stays before what comes. */
function joined(before: string, text: string): string {
  return before.trim() === '' ? text : `${before}\n\n${text}`
}

/** A text pasted where there is no field is shown before it is read: a paste by mistake costs nothing. */
function onPaste(event: ClipboardEvent): void {
  const target = event.composedPath()[0]
  if (event.clipboardData === null || (target instanceof Element && target.closest('input, textarea'))) return
  const files = [...event.clipboardData.files]
  const text = event.clipboardData.getData('text/plain')
  event.preventDefault()
  if (isBusy()) return
  if (files.length > 0) void openFiles(files.map((file) => ({ name: file.name, file })))
  else if (text !== '') {
    pasted.value = joined(pasted.value, text)
    dialog.value = { kind: 'paste' }
  }
}
