import { codePointBefore, splitsSurrogates } from '@chugiai/text'

// Letters are walked by hand: Intl.Segmenter takes quadratic time on long strings in Node 20. A letter here is a base
// with its marks, variation selectors, skin tones and what a zero-width joiner ties to it; \r\n and the two halves of a
// flag are one.

/** What reads letters: a string, or a text that is not one string yet. */
export type Letters = Pick<string, 'length' | 'charCodeAt' | 'codePointAt' | 'slice'>

const WORD = /^[\p{L}\p{M}\p{N}]/u
const EXTENDER = /^[\p{M}\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]/u
const JOINED = /^\p{Extended_Pictographic}/u
const JOINER = 0x200d

/** Whether a letter, mark or digit stands behind `offset`. */
export function isWordAt(text: Letters, offset: number): boolean {
  return offset < text.length && WORD.test(codePointText(text, offset))
}

/** Whether a letter, mark or digit stands before `offset`. */
export function isWordBefore(text: Letters, offset: number): boolean {
  return offset > 0 && WORD.test(codePointText(text, codePointBefore(text, offset)))
}

/** Whether `offset` lies between two letters: not inside a surrogate pair, nor between a letter and its marks. */
export function isLetterBoundary(text: Letters, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const unit = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  // Almost all text: two units that join with nothing.
  if (unit < 0x300 && before < 0x300) return !(before === 0x0d && unit === 0x0a)
  if (splitsSurrogates(text, offset)) return false
  const next = codePointText(text, offset)
  if (EXTENDER.test(next)) return false
  if (before === JOINER) return !JOINED.test(next)
  return !(REGIONAL.test(next) && regionalsBefore(text, offset) % 2 === 1)
}

/** The nearest boundary between letters at `offset` or before. */
export function letterStart(text: Letters, offset: number): number {
  let at = offset
  while (!isLetterBoundary(text, at)) at--
  return at
}

/** The nearest boundary between letters at `offset` or behind. */
export function letterEnd(text: Letters, offset: number): number {
  let at = offset
  while (!isLetterBoundary(text, at)) at++
  return at
}

/** Whether a combining mark stands behind `offset`. */
export function isMarkAt(text: Letters, offset: number): boolean {
  return text.charCodeAt(offset) >= 0x300 && /^\p{M}/u.test(codePointText(text, offset))
}

function codePointText(text: Letters, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset)!)
}

function regionalsBefore(text: Letters, offset: number): number {
  let count = 0
  for (let at = offset; at >= 2 && REGIONAL.test(codePointText(text, at - 2)); at -= 2) count++
  return count
}
