/** A piece of text that is not broken, with its blank behind it, and how it is painted. */
export interface Styled {
  readonly text: string
  readonly style: (text: string) => string
}

/** Fills lines of at most `width` columns. Pieces without a blank between them stay together. */
export function wrapWords(pieces: readonly Styled[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  let column = 0
  for (const word of wordsOf(pieces)) {
    const text = word.map((piece) => piece.text).join('')
    if (column > 0 && column + text.trimEnd().length > width) {
      lines.push(line.trimEnd())
      line = ''
      column = 0
    }
    line += word.map((piece) => piece.style(piece.text)).join('')
    column += text.length
  }
  lines.push(line.trimEnd())
  return lines
}

/** The pieces in runs: each ends with the piece that has a blank behind it. */
function wordsOf(pieces: readonly Styled[]): Styled[][] {
  const words: Styled[][] = []
  let word: Styled[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (word.length === 0) words.push(word)
    word.push(piece)
    if (/\s$/.test(piece.text)) word = []
  }
  return words
}

/** A plain text in lines of at most `width` columns; a longer word has a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const plain = (piece: string) => piece
  return wrapWords(
    text.split(/(?<= )/).map((piece) => ({ text: piece, style: plain })),
    width,
  )
}
