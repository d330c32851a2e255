import { formatNumber, t } from '../i18n/translate.ts'
import type { DocumentStatus } from '../storage/entry.ts'
import { setDocumentStatus } from './library.ts'
import { announce, showToast } from './notices.ts'
import { session } from './store.ts'

/** Says that the work on the open document is done, or that it goes on. What is left to decide is said. */
export async function toggleDone(): Promise<void> {
  const entry = session.value?.entry.value
  if (entry === undefined) return
  const next: DocumentStatus = entry.status === 'done' ? 'started' : 'done'
  await setDocumentStatus(next)
  if (session.value?.entry.value.status !== next) return
  const left = next === 'done' ? entry.progress.suggested : 0
  const said = t(next === 'done' ? 'done.documentDone' : 'done.documentOpen', { title: entry.title })
  const message = left === 0 ? said : `${said} ${t('done.suggestionsLeft', { count: formatNumber(left) })}`
  announce(message)
  showToast(message)
}
