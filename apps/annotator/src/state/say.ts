import { announce, showToast } from './notices.ts'

/** Says something to eyes and ears. */
export function say(text: string): void {
  announce(text)
  showToast(text)
}
