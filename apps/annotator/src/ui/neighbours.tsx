import { referrersOf } from '@chugiai/annotation'
import { type Item, namedBy } from '@chugiai/view'
import { t } from '../i18n/translate.ts'
import { selectById } from '../state/selection.ts'
import { currentDocument, items } from '../state/store.ts'
import { LabelChip } from './label-chip.tsx'

/** What an annotation names, and what names it: relations and entities are a press away. */
export function Neighbours({ item }: { readonly item: Item }) {
  const document = currentDocument.value
  if (document === null) return null
  const named = items.value.filter(({ id }) => namedBy(item.annotation).includes(id))
  const naming = new Set(referrersOf(document, item.id).map(({ annotation }) => annotation.id))
  return (
    <>
      <Group title={t('detail.names')} items={named} />
      <Group title={t('detail.namedBy')} items={items.value.filter(({ id }) => naming.has(id))} />
    </>
  )
}

function Group({ title, items: group }: { readonly title: string; readonly items: readonly Item[] }) {
  if (group.length === 0) return null
  return (
    <fieldset class="neighbours">
      <legend>{title}</legend>
      {group.map(({ id, annotation, quote }) => (
        <button key={id} type="button" class="neighbour" onClick={() => selectById(id)}>
          <LabelChip label={annotation.label} />
          <span class="row-quote">{quote}</span>
        </button>
      ))}
    </fieldset>
  )
}
