import { assertOptions, assertText, STRING } from '@chugiai/text'
import { foldForSearch } from './fold-for-search.ts'

const BETWEEN_WORDS = /[^a-z0-9]+/g

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
  const words = foldForSearch(text).text.split(BETWEEN_WORDS)
  return words.filter((word) => word !== '').join(separator)
}
