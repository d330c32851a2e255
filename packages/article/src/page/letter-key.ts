import { stripDiacritics } from '@chugiai/normalizer'

const LONGEST = 300 // letters; titles are shorter

/** The letters and digits of a title or a name alone, without case and diacritics: `Bến đò, 7h` is `bendo7h`. */
export function letterKey(text: string): string {
  return stripDiacritics(text.slice(0, LONGEST))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
