import type { Status } from '@chugiai/annotation'
import type { Item } from '@chugiai/view'

/** Which items a list shows; null: any. */
export interface Filter {
  readonly label: string | null
  readonly status: Status | null
  /** Letters to find in the quote or the note, with or without their marks. */
  readonly query: string
  /** Whether rejected items are listed when no status is asked for. */
  readonly rejected: boolean
}

/** The items that pass, in their order. */
export function filterItems(items: readonly Item[], { label, status, query, rejected }: Filter): readonly Item[] {
  const wanted = withoutMarks(query.trim())
  return items.filter(({ annotation, quote }) => {
    if (label !== null && annotation.label !== label) return false
    if (status !== null ? annotation.status !== status : annotation.status === 'rejected' && !rejected) return false
    return wanted === '' || withoutMarks(`${quote}\n${annotation.note ?? ''}`).includes(wanted)
  })
}

/** Small letters without marks: `Đảng` to `dang`. To compare only; offsets do not carry over. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}
