/** A piece of text that is not broken, with its blank behind it, and how it is painted. */
export interface Styled {
  readonly text: string
  readonly style: (text: string) => string
}

/** Fills lines of at most `width` columns. Pieces that follow one another without a blank stay together if they can. */
export function wrapWords(words: readonly Styled[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  let column = 0
  for (const { text, style } of words) {
    const visible = text.trimEnd().length
    if (column > 0 && column + visible > width) {
      lines.push(line.trimEnd())
      line = ''
      column = 0
    }
    line += style(text)
    column += text.length
  }
  lines.push(line.trimEnd())
  return lines
}
