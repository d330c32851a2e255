// What a reader takes for one letter: a base with its marks, a surrogate pair, an emoji joined of several, a flag.
// By hand, since Intl.Segmenter takes quadratic time on long strings in Node 20.

const MARK = /^[\p{M}\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]$/u
const FLAG_LETTER = /^[\u{1f1e6}-\u{1f1ff}]$/u
const JOINER = '\u200d'

/** Whether a letter may end and another begin here. True at both ends of the text. */
export function isLetterEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  if (splitsPair(text, offset)) return false
  const next = String.fromCodePoint(text.codePointAt(offset)!)
  const previous = characterBefore(text, offset)
  if (previous === '\n' || next === '\n') return true
  if (MARK.test(next) || (previous === JOINER && next.trim() !== '')) return false
  return !(FLAG_LETTER.test(next) && FLAG_LETTER.test(previous) && flagLettersBefore(text, offset) % 2 === 1)
}

/** The last edge at or before an offset. */
export function letterStart(text: string, offset: number): number {
  let edge = offset
  while (!isLetterEdge(text, edge)) edge--
  return edge
}

/** The first edge at or after an offset. */
export function letterEnd(text: string, offset: number): number {
  let edge = offset
  while (!isLetterEdge(text, edge)) edge++
  return edge
}

function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
}

function characterBefore(text: string, offset: number): string {
  const start = offset >= 2 && splitsPair(text, offset - 1) ? offset - 2 : offset - 1
  return text.slice(start, offset)
}

function flagLettersBefore(text: string, offset: number): number {
  let count = 0
  for (let at = offset; at >= 2 && FLAG_LETTER.test(characterBefore(text, at)); at -= 2) count++
  return count
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000
