import { letterEnd, letterStart } from './letters.ts'

// What an edge of an annotation moves over in one step: a syllable, a number, or one other sign such as a bracket.

const IN_SYLLABLE = /[\p{L}\p{M}\p{N}\u{1d400}-\u{1d7ff}]/u
const BLANK = /[\s\u200b\u2060\ufeff]/

/** The end of the first unit that ends after an offset, or null behind the last one: `Hà Nội|, ` to `Hà Nội,|`. */
export function nextUnitEnd(text: string, offset: number): number | null {
  let at = offset
  while (at < text.length && BLANK.test(text[at]!)) at++
  return at < text.length ? unitEnd(text, at) : null
}

/** The start of the last unit that starts before an offset, or null in front of the first one. */
export function previousUnitStart(text: string, offset: number): number | null {
  let at = offset
  while (at > 0 && BLANK.test(text[at - 1]!)) at--
  return at > 0 ? unitStart(text, at) : null
}

/** Where the unit around an offset begins; the offset itself when it stands between two units. */
export function unitStart(text: string, offset: number): number {
  let at = letterStart(text, Math.max(0, offset - 1))
  if (!isInSyllable(text, at)) return at
  while (at > 0 && isInSyllable(text, letterStart(text, at - 1))) at = letterStart(text, at - 1)
  return at
}

/** Where the unit that an offset is in, or stands before, ends. */
export function unitEnd(text: string, offset: number): number {
  let at = letterStart(text, offset)
  if (!isInSyllable(text, at)) return letterEnd(text, at + 1)
  while (at < text.length && isInSyllable(text, at)) at = letterEnd(text, at + 1)
  return at
}

/** Whether an offset is inside of a syllable or number, so that a cut there would split it. */
export function splitsSyllable(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  return isInSyllable(text, letterStart(text, offset - 1)) && isInSyllable(text, letterStart(text, offset))
}

export function isBlank(character: string | undefined): boolean {
  return character !== undefined && BLANK.test(character)
}

function isInSyllable(text: string, offset: number): boolean {
  const code = text.codePointAt(offset)
  return code !== undefined && IN_SYLLABLE.test(String.fromCodePoint(code))
}
