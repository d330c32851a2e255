import { formatNumber, locale, t } from '../i18n/translate.ts'
import { openEntry } from '../state/library.ts'
import { dialog, documentKey, projects } from '../state/store.ts'
import type { Entry } from '../storage/entry.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'

interface Props {
  readonly entries: readonly Entry[]
  readonly onChosen: () => void
}

/** Kept documents, each with buttons that open, move and delete it. */
export function EntryList({ entries, onChosen }: Props) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <EntryRow key={entry.key} entry={entry} onChosen={onChosen} />
      ))}
    </ul>
  )
}

function EntryRow({ entry, onChosen }: { readonly entry: Entry } & Pick<Props, 'onChosen'>) {
  const open = () => {
    onChosen()
    void openEntry(entry)
  }
  const ask = (kind: 'delete' | 'move') => () => {
    onChosen()
    dialog.value = { kind, entry }
  }
  return (
    <li class={`entry is-${entry.status}`}>
      <button
        type="button"
        class="entry-open"
        aria-current={entry.key === documentKey.value ? 'true' : undefined}
        onClick={open}
      >
        <span class="entry-title">
          {entry.status === 'done' && <Icon name="accept" />}
          {entry.title}
        </span>
        <span class="entry-facts">
          {t('documents.count', { count: formatNumber(entry.count) })} · {progressText(entry)} ·{' '}
          {formatTime(entry.updatedAt)}
        </span>
        <ProgressBar entry={entry} />
      </button>
      {projects.value.length > 1 && (
        <IconButton icon="move" label={t('documents.move', { title: entry.title })} onClick={ask('move')} />
      )}
      <IconButton icon="delete" label={t('documents.delete', { title: entry.title })} onClick={ask('delete')} />
    </li>
  )
}

/** How many of a document's annotations are decided on. The words beside it say the same. */
function ProgressBar({ entry: { count, progress } }: { readonly entry: Entry }) {
  if (count === 0) return null
  const share = Math.round((100 * (count - progress.suggested)) / count)
  return (
    <span class="progress" aria-hidden="true">
      <span style={{ width: `${share}%` }} />
    </span>
  )
}

/** How far the work on a document is. */
function progressText({ status, progress, count }: Entry): string {
  if (status === 'done') return t('progress.done')
  if (progress.suggested > 0) return t('progress.open', { count: formatNumber(progress.suggested) })
  return t(count === 0 ? 'progress.empty' : 'progress.decided')
}

function formatTime(iso: string): string {
  return new Date(iso).toLocaleString(locale.value, { dateStyle: 'short', timeStyle: 'short' })
}
