import { stripDiacritics } from '@chugiai/normalizer'
import { sha256Of } from './read-source.ts'
import type { Fingerprints } from './schema/source.ts'

/** Keys that find the same article elsewhere: the exact text, and the title without marks, case and punctuation. */
export function fingerprintsOf(text: string, title: string | undefined): Fingerprints {
  const key = title === undefined ? '' : titleKey(title)
  return { text: sha256Of(text), ...(key === '' ? {} : { title: key }) }
}

function titleKey(title: string): string {
  const words = stripDiacritics(title)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words?.join(' ') ?? ''
}
