import { formatNumber, locale, t } from '../i18n/translate.ts'
import { openEntry } from '../state/library.ts'
import { currentDocument, dialog, documentKey, entries, title } from '../state/store.ts'
import type { Entry } from '../storage/entry.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { Menu } from './menu.tsx'

/** The title of the open document, and all that are kept. */
export function DocumentMenu() {
  if (currentDocument.value === null && entries.value.length === 0) return null
  const name = currentDocument.value === null ? t('documents.switch') : title.value
  const button = (
    <>
      <span class="document-title">{name}</span>
      <Icon name="down" />
    </>
  )
  return (
    <Menu id="documents" class="document-menu" label={`${t('documents.switch')}: ${name}`} button={button}>
      {(close) => <EntryList onChosen={close} />}
    </Menu>
  )
}

/** The kept documents, each with a button that opens and one that deletes it. */
export function EntryList({ onChosen }: { readonly onChosen: () => void }) {
  const choose = (entry: Entry) => {
    onChosen()
    void openEntry(entry)
  }
  const remove = (entry: Entry) => {
    onChosen()
    dialog.value = { kind: 'delete', entry }
  }
  return (
    <ul class="entries">
      {entries.value.map((entry) => (
        <li key={entry.key} class="entry">
          <button
            type="button"
            class="entry-open"
            aria-current={entry.key === documentKey.value ? 'true' : undefined}
            onClick={() => choose(entry)}
          >
            <span class="entry-title">{entry.title}</span>
            <span class="entry-facts">
              {t('documents.count', { count: formatNumber(entry.count) })} · {progressText(entry)} ·{' '}
              {formatTime(entry.updatedAt)}
            </span>
          </button>
          <IconButton
            icon="delete"
            label={t('documents.delete', { title: entry.title })}
            onClick={() => remove(entry)}
          />
        </li>
      ))}
    </ul>
  )
}

/** How far the work on a document is. */
function progressText({ status, progress }: Entry): string {
  if (status === 'done') return t('progress.done')
  if (progress.suggested === 0) return t('progress.decided')
  return t('progress.open', { count: formatNumber(progress.suggested) })
}

function formatTime(iso: string): string {
  return new Date(iso).toLocaleString(locale.value, { dateStyle: 'short', timeStyle: 'short' })
}
