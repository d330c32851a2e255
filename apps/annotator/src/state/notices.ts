import { signal } from '@preact/signals'

/** A short message at the foot of the page. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly undo?: () => void
}

const TOAST_MS = 7000 // long enough to read a line and reach the button
const MAX_TOASTS = 3

export const toasts = signal<readonly Toast[]>([])

/** What a screen reader says next. */
export const announcement = signal('')

let lastId = 0

export function announce(text: string): void {
  // A reader says a text again only when it differs; a blank at the end is not spoken.
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}

/** Shows a message that goes away by itself; `undo` puts a button beside it. */
export function showToast(text: string, { undo }: { readonly undo?: () => void } = {}): void {
  const toast: Toast = { id: ++lastId, text, ...(undo === undefined ? {} : { undo }) }
  toasts.value = [...toasts.value, toast].slice(-MAX_TOASTS)
  setTimeout(() => closeToast(toast.id), TOAST_MS)
}

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}
