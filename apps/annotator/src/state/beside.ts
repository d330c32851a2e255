import type { Span } from '@chugiai/text'
import { signal } from '@preact/signals'

/** What was done, said where the eyes are: beside the letters that it was done to. */
export interface Beside {
  readonly text: string
  readonly span: Span
}

export const BESIDE_MS = 6000 // long enough to read a line and press the key that takes it back

export const beside = signal<Beside | null>(null)

let timer: ReturnType<typeof setTimeout> | undefined

/** Says a change beside its letters, for a while. */
export function sayBeside(text: string, span: Span): void {
  clearTimeout(timer)
  beside.value = { text, span }
  timer = setTimeout(hideBeside, BESIDE_MS)
}

export function hideBeside(): void {
  clearTimeout(timer)
  beside.value = null
}
