import { signal } from '@preact/signals'
import type { MessageKey } from '../i18n/vi.ts'

/** A short message at the foot of the page. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly action?: ToastAction
}

/** A button beside the message. */
export interface ToastAction {
  readonly label: MessageKey
  readonly run: () => void
}

export const TOAST_MS = 7000 // long enough to read a line and reach the button
const MAX_TOASTS = 3

export const toasts = signal<readonly Toast[]>([])

/** What a screen reader says next. */
export const announcement = signal('')

let lastId = 0

export function announce(text: string): void {
  // A reader says a text again only when it differs; a blank at the end is not spoken.
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}

/** Shows a message that goes away by itself. */
export function showToast(text: string, action?: ToastAction): void {
  const toast: Toast = { id: ++lastId, text, ...(action === undefined ? {} : { action }) }
  toasts.value = [...toasts.value, toast].slice(-MAX_TOASTS)
  setTimeout(() => closeToast(toast.id), TOAST_MS)
}

/** Takes away what was said of a document that leaves the screen: its Undo would act on the next one. */
export function closeToasts(): void {
  toasts.value = []
}

/** Takes away the offers to undo: another step was made, which Undo would take back in their place. */
export function closeUndoToasts(): void {
  toasts.value = toasts.value.filter(({ action }) => action?.label !== 'toast.undo')
}

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}
