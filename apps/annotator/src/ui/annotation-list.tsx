import type { Item } from '@chugiai/view'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n/translate.ts'
import { LIST_ID } from '../keys/focus.ts'
import { select } from '../state/selection.ts'
import { items, listed, selectedId, selectedIndex } from '../state/store.ts'
import { LabelChip } from './label-chip.tsx'
import { scrollToRow, windowOf } from './virtual-list.ts'

// Pixels. Fingers need more room than a pointer.
const ROW_HEIGHTS = { fine: 36, coarse: 44 } as const
const coarse = matchMedia('(pointer: coarse), (max-width: 720px)')
const PAGE_ROWS = 8

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_ROWS,
  PageUp: -PAGE_ROWS,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The annotations in the order of the text. Only rows in sight are made. */
export function AnnotationList() {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ scrollTop: 0, height: 0 })
  const index = selectedIndex.value
  const rowHeight = coarse.matches ? ROW_HEIGHTS.coarse : ROW_HEIGHTS.fine
  useMeasured(box, setView)
  useEffect(() => {
    const element = box.current
    if (element === null || index < 0) return
    element.scrollTop = scrollToRow(index, rowHeight, element.scrollTop, element.clientHeight)
  }, [index])
  if (listed.value.length === 0) {
    return <p class="list-empty">{t(items.value.length === 0 ? 'list.none' : 'list.empty')}</p>
  }

  const { first, last } = windowOf(listed.value.length, rowHeight, view.scrollTop, view.height)
  const isMade = index >= first && index < last
  return (
    <div
      id={LIST_ID}
      ref={box}
      class="list"
      role="listbox"
      tabIndex={0}
      aria-label={t('list.label')}
      aria-activedescendant={isMade ? rowId(index) : undefined}
      onScroll={({ currentTarget }) =>
        setView({ scrollTop: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
      onKeyDown={onKeyDown}
    >
      <div
        class="list-space"
        role="presentation"
        style={{ height: `${listed.value.length * rowHeight}px`, '--row': `${rowHeight}px` }}
      >
        {listed.value.slice(first, last).map((item, row) => (
          <Row key={item.id} item={item} index={first + row} top={(first + row) * rowHeight} />
        ))}
      </div>
    </div>
  )
}

function Row({ item, index, top }: { readonly item: Item; readonly index: number; readonly top: number }) {
  const { label, status, note } = item.annotation
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys
    <div
      id={rowId(index)}
      class={`row is-${status}`}
      role="option"
      aria-selected={item.id === selectedId.value}
      aria-setsize={listed.value.length}
      aria-posinset={index + 1}
      style={{ top: `${top}px` }}
      onClick={() => select(item)}
    >
      <LabelChip label={label} />
      <span class="row-quote">{item.quote}</span>
      {note !== undefined && <span class="row-note" title={note} />}
      <span class="row-status">{t(`status.${status}`)}</span>
    </div>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  const step = STEPS[event.key]
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const last = listed.value.length - 1
  const next = Math.min(last, Math.max(0, selectedIndex.value < 0 && step === 1 ? 0 : selectedIndex.value + step))
  const item = listed.value[next]
  if (item) select(item)
}

/** Keeps the height of the list, which changes with the window. */
function useMeasured(
  box: { readonly current: HTMLDivElement | null },
  setView: (view: { scrollTop: number; height: number }) => void,
) {
  const isEmpty = listed.value.length === 0
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(() => setView({ scrollTop: element.scrollTop, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [isEmpty])
}

function rowId(index: number): string {
  return `annotation-${index}`
}
