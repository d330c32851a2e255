import { t } from '../i18n/translate.ts'
import { deleteEntry } from '../state/manage.ts'
import type { Entry } from '../storage/entry.ts'
import { DeleteWindow } from './delete-window.tsx'

interface Props {
  readonly entry: Entry
  readonly onClose: () => void
}

/** Asks before a document is deleted for good. */
export function DeleteDialog({ entry, onClose }: Props) {
  return (
    <DeleteWindow
      title={t('documents.deleteTitle')}
      text={t('documents.deleteText', { title: entry.title })}
      onDelete={() => void deleteEntry(entry)}
      onClose={onClose}
    />
  )
}
