import { formatNumber, t } from '../i18n/translate.ts'
import { documents, listedDocuments } from '../state/project-list.ts'
import { documentQuery, documentStatus } from '../state/store.ts'
import type { DocumentStatus } from '../storage/entry.ts'
import { EntryList } from './entry-list.tsx'

const STATUSES: readonly (DocumentStatus | null)[] = [null, 'new', 'started', 'done']

/** The documents to choose from, with what narrows them down. */
export function DocumentList() {
  return (
    <>
      {documents.value.length > 1 && <Filters />}
      {listedDocuments.value.length === 0 ? (
        <p class="list-empty">{t('documents.noMatch')}</p>
      ) : (
        <EntryList entries={listedDocuments.value} onChosen={() => {}} />
      )}
    </>
  )
}

function Filters() {
  return (
    <div class="document-filters">
      <input
        class="field"
        type="search"
        placeholder={t('documents.search')}
        aria-label={t('documents.search')}
        value={documentQuery.value}
        onInput={({ currentTarget }) => (documentQuery.value = currentTarget.value)}
      />
      <select
        class="field"
        aria-label={t('documents.filter')}
        value={documentStatus.value ?? ''}
        onChange={({ currentTarget }) => (documentStatus.value = statusOf(currentTarget.value))}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status ?? ''}>
            {t(`documents.status.${status ?? 'all'}`)} ({formatNumber(countOf(status))})
          </option>
        ))}
      </select>
    </div>
  )
}

function statusOf(value: string): DocumentStatus | null {
  return STATUSES.find((status) => status === value) ?? null
}

function countOf(wanted: DocumentStatus | null): number {
  return documents.value.filter(({ status }) => wanted === null || status === wanted).length
}
