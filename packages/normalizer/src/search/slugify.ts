import { assertOptions, assertText, STRING } from '@chugiai/text'
import { foldForSearch } from './fold-for-search.ts'

const BETWEEN_WORDS = /[^a-z0-9]+/g

/** Letters of neighbours that no mark is taken off of, as their languages spell them in ASCII: *Straße, Øre, Łódź*. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
}
const LETTERS_OF_TWO = /[ßæœøłþħıŋ]/g

export interface SlugifyOptions {
  /** What stands between words. Default `-`. */
  readonly separator?: string
}

/**
 * A text as part of a web address: small ASCII letters and digits, a hyphen for all between them. Empty when nothing of
 * the kind is left.
 *
 * @example slugify('Thừa Thiên – Huế: 50 năm!') // 'thua-thien-hue-50-nam'
 */
export function slugify(text: string, options: SlugifyOptions = {}): string {
  assertText(text)
  assertOptions(options, { separator: STRING })
  const { separator = '-' } = options
  const words = foldForSearch(text)
    .text.replace(LETTERS_OF_TWO, (letter) => SPELT_OUT[letter]!)
    .split(BETWEEN_WORDS)
  return words.filter((word) => word !== '').join(separator)
}
