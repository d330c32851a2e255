import { classOf, isPlainClass, NEWLINE, SPACE } from './classes.ts'

/**
 * Whether a stretch of text may end before `offset` and another begin behind it: at a space between two plain characters
 * and at a line end behind one. No rule of a preset looks across these.
 */
export function isBorder(text: string, offset: number): boolean {
  const cls = classOf(text.charCodeAt(offset))
  if (cls !== SPACE && cls !== NEWLINE) return false
  return isPlainAt(text, offset - 1) && (cls === NEWLINE || isPlainAt(text, offset + 1))
}

function isPlainAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && isPlainClass(classOf(text.charCodeAt(offset)))
}
