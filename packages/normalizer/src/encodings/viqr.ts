import { composeLetter } from '../characters/compose.ts'
import { codeOf, isMarkedShape, letterOf, SHAPES, shapeOf, toneOf } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { FIRST_STATE, spellingTable } from '../syllables/spelling-table.ts'

/** Mnemonics of RFC 1456, with `*` for the horn as some typists had it. */
const MARKS: Readonly<Record<string, string>> = {
  '(': '\u0306',
  '^': '\u0302',
  '+': '\u031b',
  '*': '\u031b',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}
const TONE_SIGNS = ['', '`', '?', '~', "'", '.']
const MARK_SIGNS: Readonly<Record<string, string>> = { '\u0306': '(', '\u0302': '^', '\u031b': '+' }
const SURE_SIGN = /[(^+d]/i
const ESCAPED = /[(^+*'`?~.\\dD]/

/** A letter with the mnemonics behind it. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Decodes VIQR word by word: the last sign of a word counts where it makes a Vietnamese syllable, so that *Nam.* and
 * *Hà?* keep their punctuation.
 * A backslash takes the meaning from the sign behind it.
 */
export function decodeViqr(text: string, out: Rewriter): void {
  for (let i = 0; i < text.length; ) {
    if (text[i] === '\\' && i + 1 < text.length && ESCAPED.test(text.charAt(i + 1))) {
      out.replace(i, i + 2, text.charAt(i + 1))
      i += 2
    } else if (isAsciiLetter(text.charCodeAt(i))) i = decodeWord(text, i, out)
    else i++
  }
}

const ACCENTS = "'`" // of Café and Niccolò
const REACH = 80 // code units looked back over for a quotation that the sign may close
const OPEN_QUOTATION = /(?:^|[\s(])['`][^'`]*$/

/** Whether a quotation is open, which the sign may close: *'cafe'*. */
function isQuoted(text: string, offset: number): boolean {
  return OPEN_QUOTATION.test(text.slice(Math.max(0, offset - REACH), offset).replace(/(?<=[A-Za-z])['`]/g, ''))
}

const LONGEST_WORD = 7 // pieces; no syllable has more letters

const PLAIN_WORD = /(?:(?![dD][dD])[A-Za-z])+(?![A-Za-z(^+*'`?~.])/y

function decodeWord(text: string, start: number, out: Rewriter): number {
  PLAIN_WORD.lastIndex = start
  if (PLAIN_WORD.test(text)) return PLAIN_WORD.lastIndex
  const pieces: Piece[] = []
  let end = start
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) {
    const piece = readPiece(text, end)
    pieces.push(piece)
    end = piece.end
  }
  const isShort = pieces.length <= LONGEST_WORD
  const read =
    (isShort ? firstSyllable(text, pieces) : null) ??
    pieces.map((piece, i) => readSurely(text, piece, i < pieces.length - 1))
  for (const piece of read) {
    if (piece.text !== text.slice(piece.start, piece.end)) out.replace(piece.start, piece.end, piece.text)
  }
  return end
}

/** In a word that is no syllable (*Kitô, Café*) the last sign may be punctuation, unless it can be nothing but a mark. */
function readSurely(text: string, piece: Piece, isFollowed: boolean): Piece {
  const sign = text[piece.start + 1] ?? ''
  const isMark = SURE_SIGN.test(sign) || (ACCENTS.includes(sign) && !isQuoted(text, piece.start))
  const isSure = isFollowed || piece.end - piece.start > 2 || isMark
  return isSure ? piece : { ...piece, end: piece.start + 1, text: text.charAt(piece.start) }
}

/** The word as it stands, or without the last sign, when that is a syllable and the sign is punctuation. */
function firstSyllable(text: string, pieces: readonly Piece[]): readonly Piece[] | null {
  if (isSyllable(pieces)) return pieces
  const last = pieces.at(-1)!
  if (last.end - last.start < 2 || SURE_SIGN.test(text.charAt(last.end - 1))) return null
  const shorter = [...pieces.slice(0, -1), composePiece(text, last.start, last.end - 1)]
  return isSyllable(shorter) ? shorter : null
}

function isSyllable(pieces: readonly Piece[]): boolean {
  const { next, ends } = spellingTable()
  let state = FIRST_STATE
  let tone = 0
  for (const piece of pieces) {
    const letter = piece.text.length === 1 ? letterOf(piece.text.charCodeAt(0)) : 0
    state = letter === 0 ? 0 : (next[state * SHAPES.length + shapeOf(letter)] ?? 0)
    if (state === 0 || (tone > 0 && toneOf(letter) > 0 && tone !== toneOf(letter))) return false
    tone = Math.max(tone, toneOf(letter))
  }
  return (ends[state] ?? 0) > 0
}

/** A letter and at most one mark and one tone, in this order; `dd` is đ. */
function readPiece(text: string, start: number): Piece {
  const isStroke = /^d[d]$/i.test(text.slice(start, start + 2))
  if (isStroke) return { start, end: start + 2, text: text[start] === 'd' ? 'đ' : 'Đ' }
  let end = start + 1
  if (isMarkSign(text[end]) && composePiece(text, start, end + 1).text.length === 1) end++
  if (isToneSign(text[end]) && composePiece(text, start, end + 1).text.length === 1) end++
  return composePiece(text, start, end)
}

function composePiece(text: string, start: number, end: number): Piece {
  const spelling = text.charAt(start) + [...text.slice(start + 1, end)].map((sign) => MARKS[sign] ?? sign).join('')
  const letter = composeLetter(spelling, 0, spelling.length)
  return { start, end, text: letter > 0 ? String.fromCharCode(codeOf(letter)) : text.slice(start, end) }
}

function isMarkSign(sign: string | undefined): boolean {
  return sign !== undefined && '(^+*'.includes(sign)
}

function isToneSign(sign: string | undefined): boolean {
  return sign !== undefined && sign !== '' && TONE_SIGNS.includes(sign)
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** What VIQR writes for one letter; `null` for a character that it lacks. */
export function viqrOf(character: string): string | null {
  const letter = letterOf(character.charCodeAt(0))
  if (letter === 0) return character.charCodeAt(0) < 0x80 ? character : null
  const shape = SHAPES.charAt(shapeOf(letter))
  if (shape === 'đ') return character === 'đ' ? 'dd' : 'DD'
  const tone = TONE_SIGNS[toneOf(letter)]!
  const [base = '', mark] = character.normalize('NFD')
  return isMarkedShape(shape)
    ? base + MARK_SIGNS[shape.normalize('NFD').charAt(1)]! + tone
    : mark === undefined
      ? character
      : base + tone
}

/** Whether a character behind `before` would be read as a mnemonic and needs a backslash. */
export function needsEscape(character: string, before: string): boolean {
  if (character === '\\') return true
  if (/d/i.test(character)) return /^d$/i.test(before)
  return (
    MARKS[character] !== undefined &&
    letterOf(before.charCodeAt(0)) > 0 &&
    /[aeiouy]/i.test(before.normalize('NFD').charAt(0))
  )
}
