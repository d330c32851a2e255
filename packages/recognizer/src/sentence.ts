import { type Piece, pieceAt } from './scan.ts'
import type { TokenKind } from './token.ts'

const TERMINAL = /^(?:[.?!]|\.{2,}|…+)$/
const CLOSING = /^[”’»)\]}]$/
const OPENING = /^[“‘«([{]$/
const STRAIGHT_QUOTE = /^["']$/
const BULLET = /^[-–—•●*+▪■]$/
const LOWER_START = /^\p{Ll}/u
const CAPITAL_START = /^[\p{Lu}\p{Lt}]/u
const DIGIT_START = /^\p{Nd}/u
const SINGLE_CAPITAL = /^\p{Lu}\p{M}*$/u
const INITIALS = /^(?:\p{Lu}\p{M}*\.)+\p{Lu}?\p{M}*\.?$/u
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g
const OPENING_ABBREVIATION = /^(?:P\.S|N\.B)\.$/ // what follows is what they are about
const CENTRAL = /^[ƯW]$/ // T. Ư: Trung ương
const CITY = /^(?:TP|Tp|tp)$/ // TP . HCM
const GROUP_BEFORE = /^\d{1,3}$/
const GROUP = /^\d{3}$/
const MOST_CLOSING = 4 // .”) and a spare
// By far the most pieces: no look at their letters is needed.
const NEVER_LAST: ReadonlySet<TokenKind> = new Set(['syllable', 'number', 'code'])
const SENTENCE_FINAL_ABBREVIATION = /^v\.v\.$/

/** A text cut into pieces, asked about one piece at a time. */
export interface PieceText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/**
 * Indices of the pieces that begin a sentence, in order. `blockStarts` are offsets where one begins whatever the text
 * says.
 *
 * A full stop does not end a sentence after an abbreviation (`TP.`, `PGS.`), an initial (`Nguyễn V. Minh`), a number at
 * the start of a list item (`1. Họp báo`), or before a small letter. A line break begins a sentence unless the next line
 * goes on with a small letter, as wrapped captions do; inside a block that is known it only wraps the line.
 */
export function sentenceStarts(input: PieceText, blockStarts: ReadonlySet<number>): number[] {
  const starts: number[] = []
  let from = 0
  for (let at = 0; at < input.pieces.length; at++) {
    if (at > 0 && !beginsSentence(input, from, at, blockStarts)) continue
    from = at
    starts.push(at)
  }
  return starts
}

function beginsSentence(input: PieceText, from: number, at: number, blockStarts: ReadonlySet<number>): boolean {
  if (blockStarts.size > 0 && blockStarts.has(pieceAt(input.pieces, at).start)) return true
  const breaks = lineBreaksBefore(input, at)
  if (breaks > 1) return true
  // Inside a block a single line break only wraps the line, unless an item begins.
  if (breaks === 1 && blockStarts.size > 0 && !BULLET.test(letters(input, at))) return endsSentence(input, from, at - 1)
  if (breaks === 1) return !continuesLine(input, at)
  return endsSentence(input, from, at - 1) && opensSentence(input, from, at)
}

function letters({ text, pieces }: PieceText, at: number): string {
  const piece = pieceAt(pieces, at)
  return text.slice(piece.start, piece.end)
}

function lineBreaksBefore({ text, pieces }: PieceText, at: number): number {
  const start = pieceAt(pieces, at - 1).end
  const end = pieceAt(pieces, at).start
  // One blank is by far the most frequent case.
  if (start === end || (end - start === 1 && text[start] === ' ')) return 0
  return text.slice(start, end).match(LINE_BREAK)?.length ?? 0
}

/** Whether a blank line, or the end, stands before the piece: nothing before it depends on it. */
function isCutOff(input: PieceText, at: number): boolean {
  return at >= input.pieces.length || lineBreaksBefore(input, at) > 1
}

/** A wrapped line goes on with a small letter; `a)` and `b.` are list items. */
function continuesLine(input: PieceText, at: number): boolean {
  if (!LOWER_START.test(letters(input, at)) || TERMINAL.test(letters(input, at - 1))) return false
  return isCutOff(input, at + 1) || !/^[).]$/.test(letters(input, at + 1))
}

/** Whether the piece, or the terminal mark before the closing marks it ends, can end the sentence that began at `from`. */
function endsSentence(input: PieceText, from: number, last: number): boolean {
  if (NEVER_LAST.has(pieceAt(input.pieces, last).kind)) return false
  let at = last
  while (at > from && last - at < MOST_CLOSING && closes(input, at)) at--
  const mark = letters(input, at)
  if (SENTENCE_FINAL_ABBREVIATION.test(mark)) return true
  if (OPENING_ABBREVIATION.test(mark)) return false
  if (pieceAt(input.pieces, at).kind === 'abbreviation')
    return INITIALS.test(mark) && mark.endsWith('.') && mark.length > 3
  if (!TERMINAL.test(mark)) return false
  return mark !== '.' || at < last || endsWithStop(input, from, at)
}

function closes(input: PieceText, at: number): boolean {
  const mark = letters(input, at)
  if (CLOSING.test(mark)) return true
  // A straight quote closes when it touches what it ends.
  return STRAIGHT_QUOTE.test(mark) && isGlued(input, at)
}

function endsWithStop(input: PieceText, from: number, stop: number): boolean {
  const before = stop > from ? letters(input, stop - 1) : ''
  if (CITY.test(before) || partsThousands(input, stop)) return false
  if (stop - 1 === from && (DIGIT_START.test(before) || before.length === 1)) return false
  if (!SINGLE_CAPITAL.test(before)) return true
  if (before === 'T' && !isCutOff(input, stop + 1) && CENTRAL.test(letters(input, stop + 1))) return false
  if (isGlued(input, stop - 1) && DIGIT_START.test(letters(input, stop - 2))) return true // quốc lộ 1A.
  // "Trần V. Minh" has an initial, "vitamin A. Sau đó" has none.
  return stop - 2 >= from && LOWER_START.test(letters(input, stop - 2))
}

/** *25 . 000*: blanks around the stop, as treebanks write thousands; no sentence begins with three digits there. */
function partsThousands(input: PieceText, stop: number): boolean {
  if (isGlued(input, stop) || isGlued(input, stop + 1) || isCutOff(input, stop + 1)) return false
  return GROUP_BEFORE.test(letters(input, stop - 1)) && GROUP.test(letters(input, stop + 1))
}

function isGlued({ pieces }: PieceText, at: number): boolean {
  return pieceAt(pieces, at - 1).end === pieceAt(pieces, at).start
}

function opensSentence(input: PieceText, from: number, at: number): boolean {
  if (closes(input, at) || (isGlued(input, at) && !gluedSentence(input, from, at))) return false
  let next = at
  while (next < at + 3 && isOpener(input, next) && !isCutOff(input, next + 1)) next++
  const first = letters(input, next)
  if (CAPITAL_START.test(first) || opensSmallQuotation(input, at, next)) return true
  return DIGIT_START.test(first) && letters(input, at - 1) !== '…' && at - 1 > from
}

/** *… Rồi đi. “thôi nhé.”*: behind a full stop a quotation begins a sentence, whatever its first letter. */
function opensSmallQuotation(input: PieceText, at: number, next: number): boolean {
  if (next === at || !LOWER_START.test(letters(input, next)) || letters(input, at - 1) === '…') return false
  return /^[“«"]$/.test(letters(input, next - 1))
}

function isOpener(input: PieceText, at: number): boolean {
  const mark = letters(input, at)
  return OPENING.test(mark) || STRAIGHT_QUOTE.test(mark) || BULLET.test(mark)
}

/** "…về nước.Chiều nay…": the blank was lost. */
function gluedSentence(input: PieceText, from: number, at: number): boolean {
  const before = at - 2 >= from ? letters(input, at - 2) : ''
  return LOWER_START.test(before) && before.length > 1 && CAPITAL_START.test(letters(input, at))
}
