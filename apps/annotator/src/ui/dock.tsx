import { formatNumber, t } from '../i18n/translate.ts'
import { listed, type Pane, pane, selected } from '../state/store.ts'
import { Icon, type IconName } from './icon.tsx'
import { Decisions } from './inspector.tsx'
import { LabelChip } from './label-chip.tsx'

const TABS: readonly (readonly [Pane, IconName])[] = [
  ['text', 'text'],
  ['list', 'list'],
  ['detail', 'detail'],
]

/** On a narrow screen: what is selected, within reach of the thumb. */
export function Peek() {
  const item = selected.value
  if (item === null || pane.value !== 'text') return null
  return (
    <section class="peek" aria-label={t('detail.title')}>
      <button type="button" class="peek-text" onClick={() => (pane.value = 'detail')}>
        <LabelChip label={item.annotation.label} />
        <span class="row-quote">{item.quote}</span>
        <Icon name="right" />
      </button>
      <Decisions item={item} />
    </section>
  )
}

/** On a narrow screen: which part is shown. */
export function Tabs() {
  return (
    <nav class="tabs" aria-label={t('app.name')}>
      {TABS.map(([name, icon]) => (
        <button
          key={name}
          type="button"
          class="tab"
          aria-current={pane.value === name ? 'page' : undefined}
          onClick={() => (pane.value = name)}
        >
          <Icon name={icon} />
          {t(`tab.${name}`)}
          {name === 'list' && <span class="tab-count">{formatNumber(listed.value.length)}</span>}
        </button>
      ))}
    </nav>
  )
}
