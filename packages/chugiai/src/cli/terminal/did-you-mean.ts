import { nearest } from '@chugiai/text'

/** The question to put behind a message: `. Did you mean --out?`; nothing when no name is near. */
export function meant(typed: string, known: readonly string[]): string {
  const name = nearest(typed, known)
  return name === null ? '' : `. Did you mean ${name}?`
}
