import type { Span } from '@chugiai/text'

/** A line with something on it, without the blanks at its two ends. */
export interface Line {
  readonly span: Span
  /** Number of empty lines between this line and the one before it; 0 for the first line. */
  readonly blankLinesBefore: number
}

// Text that ran through the default steps has `\n` alone; other steps may leave the rest.
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g

/** The lines of a text that are not blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let blankLines = 0
  const push = (start: number, end: number) => {
    const line = text.slice(start, end)
    const leading = line.length - line.trimStart().length
    const length = line.trim().length
    if (length === 0) {
      blankLines++
      return
    }
    const span = { start: start + leading, end: start + leading + length }
    lines.push({ span, blankLinesBefore: lines.length === 0 ? 0 : blankLines })
    blankLines = 0
  }
  let start = 0
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    push(start, lineBreak.index)
    start = lineBreak.index + lineBreak[0].length
  }
  push(start, text.length)
  return lines
}
