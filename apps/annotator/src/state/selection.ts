import { type AnnotationView, type Item, itemsAt } from '@chugiai/view'
import { batch, signal } from '@preact/signals'
import { labelTitle } from '../i18n/label-title.ts'
import { t } from '../i18n/translate.ts'
import { hideBeside } from './beside.ts'
import { announce } from './notices.ts'
import { say } from './say.ts'
import { drawn, items, listed, pane, selected, selectedId, selectedIndex, textSelection } from './store.ts'

/** The letter that the text is to be shown from, until it is. */
export const wantedTop = signal<number | null>(null)

/** The text on the screen; null when there is none. */
export const textView = signal<AnnotationView | null>(null)

/** Selects an annotation, shows it in the text and says what it is. */
export function select(item: Item, { reveal = true }: { readonly reveal?: boolean } = {}): void {
  hideBeside()
  batch(() => {
    selectedId.value = item.id
    textSelection.value = null
  })
  if (reveal) textView.value?.reveal(item.extent)
  announce(describe(item))
}

export function selectById(id: string): void {
  const item = items.value.find((candidate) => candidate.id === id)
  if (item) select(item)
}

/** The selected annotation. Where there is none, the one at the caret is selected, for the next press to act on. */
export function selectedOrSay(): Item | null {
  if (selected.value !== null) return selected.value
  const [atCaret] = itemsAt(drawn.value, textView.value?.caret() ?? -1)
  if (atCaret === undefined) say(t('say.noAnnotation'))
  else select(atCaret, { reveal: false })
  return null
}

export function deselect(): void {
  hideBeside()
  batch(() => {
    selectedId.value = null
    textSelection.value = null
    if (pane.value === 'detail') pane.value = 'text'
  })
  textView.value?.collapse()
}

/** Selects the listed annotation after or before the selected one, or the caret. */
export function selectBeside(direction: 'next' | 'previous'): void {
  const item = itemBeside(direction)
  if (item === undefined) announce(t('say.noMore'))
  else select(item)
}

function itemBeside(direction: 'next' | 'previous'): Item | undefined {
  const step = direction === 'next' ? 1 : -1
  if (selectedIndex.value >= 0) return listed.value[selectedIndex.value + step]
  const caret = selected.value?.extent.start ?? textView.value?.caret() ?? 0
  if (direction === 'next') return listed.value.find(({ extent }) => extent.start >= caret)
  return listed.value.findLast(({ extent }) => extent.start < caret)
}

function describe(item: Item): string {
  const { label, status } = item.annotation
  const { quote } = item
  return t('say.selected', {
    label: labelTitle(label),
    quote,
    status: t(`status.${status}`),
    position: selectedIndex.value + 1,
    total: listed.value.length,
  })
}
