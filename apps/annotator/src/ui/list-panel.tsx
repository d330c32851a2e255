import type { Status } from '@chugiai/annotation'
import { labelTitle } from '../i18n/label-title.ts'
import { formatNumber, t } from '../i18n/translate.ts'
import { acceptListed } from '../state/decide.ts'
import { selectBeside } from '../state/selection.ts'
import { items, labelCounts, labelFilter, listed, query, selectedIndex, statusFilter } from '../state/store.ts'
import { AnnotationList } from './annotation-list.tsx'
import { IconButton, once } from './button.tsx'

const STATUSES: readonly (Status | null)[] = [null, 'suggested', 'accepted', 'rejected']

/** The list with what narrows it down and walks along it. */
export function ListPanel() {
  return (
    <section class="list-panel" aria-label={t('list.title')}>
      <div class="panel-head">
        <h2>{t('list.title')}</h2>
        <span class="panel-count">
          {t('list.position', {
            position: selectedIndex.value < 0 ? '–' : formatNumber(selectedIndex.value + 1),
            total: formatNumber(listed.value.length),
          })}
        </span>
        <div class="header-space" />
        <IconButton icon="left" label={t('list.previous')} shortcut="P" onClick={() => selectBeside('previous')} />
        <IconButton icon="right" label={t('list.next')} shortcut="N" onClick={() => selectBeside('next')} />
      </div>
      <Filters />
      <AnnotationList />
      <AcceptAll />
    </section>
  )
}

function Filters() {
  return (
    <div class="filters">
      <input
        class="field"
        type="search"
        placeholder={t('list.search')}
        aria-label={t('list.search')}
        value={query.value}
        onInput={({ currentTarget }) => (query.value = currentTarget.value)}
      />
      <select
        class="field"
        aria-label={t('list.filterLabel')}
        value={labelFilter.value ?? ''}
        onChange={({ currentTarget }) => (labelFilter.value = currentTarget.value || null)}
      >
        <option value="">{t('list.allLabels')}</option>
        {[...labelCounts.value].map(([label, count]) => (
          <option key={label} value={label}>{`${labelTitle(label)} (${formatNumber(count)})`}</option>
        ))}
      </select>
      <select
        class="field"
        aria-label={t('list.filterStatus')}
        value={statusFilter.value ?? ''}
        onChange={({ currentTarget }) => (statusFilter.value = (currentTarget.value || null) as Status | null)}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status ?? ''}>
            {status === null ? t('list.all') : t(`status.${status}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function AcceptAll() {
  const count = listed.value.filter(({ annotation }) => annotation.status === 'suggested').length
  if (count < 2 || items.value.length === 0) return null
  return (
    <button type="button" class="button accept-all" onClick={once(acceptListed)}>
      {t('list.acceptAll', { count: formatNumber(count) })}
    </button>
  )
}
