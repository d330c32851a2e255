import { assertOptions, assertText, BOOLEAN, type Span } from '@chugiai/text'
import { isWordCode } from '../syllables/words.ts'
import { foldForSearch, type SearchOptions, STRENGTH } from './fold-for-search.ts'

export interface FindOptions extends SearchOptions {
  /** Only where no letter stands directly before or behind. Default `false`. */
  readonly wholeWords?: boolean
}

/**
 * Every place where `query` stands in `text`, whatever the Unicode form, and as much of case, tones and marks as
 * `strength` says. Places do not overlap. UTF-16 spans of the original text, in order; none for an empty query.
 *
 * @example findAll('Nhà thơ Tố Hữu', 'to huu') // [{ start: 8, end: 14 }]
 */
export function findAll(text: string, query: string, options: FindOptions = {}): readonly Span[] {
  assertText(text)
  assertText(query, 'query')
  assertOptions(options, { strength: STRENGTH, wholeWords: BOOLEAN })
  const { strength = 'base' } = options
  const needle = foldForSearch(query, { strength }).text
  if (needle === '') return []
  const folded = foldForSearch(text, { strength })
  const found: Span[] = []
  for (let start = folded.text.indexOf(needle); start >= 0; ) {
    const end = start + needle.length
    const isHit = !options.wholeWords || isWhole(folded.text, start, end)
    if (isHit) found.push({ start, end })
    start = folded.text.indexOf(needle, isHit ? end : start + 1)
  }
  return folded.alignment.toSourceAll(found).filter((span) => span !== null)
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isPartOfWord(text, start - 1) && !isPartOfWord(text, end)
}

function isPartOfWord(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false
  const code = text.charCodeAt(offset)
  return isWordCode(code) || (code >= 0x30 && code <= 0x39)
}
