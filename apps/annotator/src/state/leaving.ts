import { dialog, pasted, session, unkept } from './store.ts'

/** Runs what takes the document off the screen, after a question when it could not be saved; tells whether that is asked. */
export function leaving(run: () => void): boolean {
  const open = session.value
  const { state } = open?.save.value ?? { state: 'saved' }
  const isAsked = open?.isUnsaved === true && (state === 'failed' || state === 'gone')
  if (isAsked) dialog.value = { kind: 'unsaved', go: run }
  else run()
  return isAsked
}

/** The browser asks before a page is closed that holds what no storage does. */
export function askBeforeUnload(): void {
  window.addEventListener('beforeunload', (event) => {
    if (pasted.value.trim() !== '' || session.value?.isUnsaved || unkept.value.some((held) => held.isUnsaved))
      event.preventDefault()
  })
}
