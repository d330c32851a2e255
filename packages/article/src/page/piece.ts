import type { Span } from '@chugiai/text'

/** Letters that know where they stand in the text of the article. */
export interface Piece {
  readonly text: string
  readonly start: number
}

export function spanOf(piece: Piece): Span {
  return { start: piece.start, end: piece.start + piece.text.length }
}

/** A part of a piece, by offsets into it. */
export function slicePiece(piece: Piece, from: number, to = piece.text.length): Piece {
  return { text: piece.text.slice(from, to), start: piece.start + from }
}

/** A piece without what matches at its two ends: blanks, and separators when `edge` names them. */
export function trimPiece(piece: Piece, edge?: RegExp): Piece {
  if (edge === undefined) return trimBlanks(piece)
  let from = 0
  let to = piece.text.length
  while (from < to && edge.test(piece.text.charAt(from))) from++
  while (to > from && edge.test(piece.text.charAt(to - 1))) to--
  return slicePiece(piece, from, to)
}

function trimBlanks(piece: Piece): Piece {
  const trimmed = piece.text.trimStart()
  if (trimmed.length === piece.text.length && trimmed.trimEnd().length === trimmed.length) return piece
  return { text: trimmed.trimEnd(), start: piece.start + piece.text.length - trimmed.length }
}

/** The pieces between the matches of `separator` (with the `g` flag), trimmed, empty ones left out. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of piece.text.matchAll(separator)) {
    pieces.push(slicePiece(piece, from, match.index))
    from = match.index + match[0].length
  }
  pieces.push(slicePiece(piece, from))
  return pieces.map((part) => trimPiece(part)).filter((part) => part.text !== '')
}
