/** Which rows of a long list are made, and where they stand. */
export interface Window {
  readonly first: number
  readonly last: number
}

const MARGIN_ROWS = 6 // made beyond the edges, so that scrolling shows no gap

/** The rows that a list shows at a scroll position: from `first` up to `last`, which is out. */
export function windowOf(count: number, rowHeight: number, scrollTop: number, height: number): Window {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - MARGIN_ROWS)
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + MARGIN_ROWS)
  return { first: Math.min(first, last), last }
}

/** The scroll position that shows a row, as near as possible to the present one. */
export function scrollToRow(index: number, rowHeight: number, scrollTop: number, height: number): number {
  const top = index * rowHeight
  if (top < scrollTop) return top
  return Math.max(scrollTop, top + rowHeight - height)
}
