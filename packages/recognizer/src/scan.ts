import {
  DOMAIN_PATTERN,
  EMAIL_PATTERN,
  isDigit,
  isLetter,
  LAW_NUMBER_PATTERNS,
  URL_PATTERN,
} from '@chugiai/normalizer/lexis'
import type { TokenKind } from './token.ts'

/** A piece of text before anything is known about its neighbours. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

/** What stands before the first piece and behind the last: it touches none. */
const EDGE: Piece = { start: -1, end: -1, kind: 'symbol' }

/** The piece at the index; outside of the list one that is nowhere in the text. */
export function pieceAt(pieces: readonly Piece[], at: number): Piece {
  // Asked before it is read: reading outside of an array is slow.
  return (at >= 0 && at < pieces.length ? pieces[at] : undefined) ?? EDGE
}

// Soft hyphens and zero-width characters are left inside a word; U+FEFF is a blank.
const JOINERS = String.raw`\u00ad\u200b-\u200d\u2060`
// Every repetition that can be given back is bounded, so that the scan stays linear on any input.
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['url', URL_PATTERN],
  ['url', String.raw`ftps?:\/\/[^\s<>"“”]{1,2000}(?<![.,;:!?)])`],
  ['email', EMAIL_PATTERN],
  ['url', DOMAIN_PATTERN],
  // 46/2016/NĐ-CP, 100/2015/QH13, 1880/QĐ-TTg, 3237/NHNN-TT, 02-NQ/TW
  ...LAW_NUMBER_PATTERNS.map((pattern) => ['law', pattern] as const),
  ['date', String.raw`\d{1,2}(?:[/]\d{1,2}[/]|[-]\d{1,2}[-]|[.]\d{1,2}[.])(?:\d{4}|\d{2})(?![\d/]|[.,-]\d)`],
  ['time', String.raw`\d{1,2}(?:[hg]\d{2}|:[0-5]\d(?::[0-5]\d)?)(?!\d)|\d{1,2}h(?![\p{L}\p{M}\d])`],
  // 30A-123.45, F-16, Mi-17V-5, COVID-19, 36F1, 2A, 3G, 9X, 24k
  [
    'code',
    String.raw`(?:\d{2}[A-ZĐ][A-ZĐ\d]?-\d{3}(?:\.\d{2}|\d{1,2})|(?:\p{Lu}{1,6}|\p{Lu}\p{Ll}|MiG|Covid)-\d{1,3}[A-Z]{0,3}(?:-\d{1,3})?|\d{1,3}[A-Z]\d{1,2}|[2-6]G|\dX|\d{1,2}[A-EĐ]|(?:10|14|18|22|24)[kK])(?![\p{L}\p{M}\p{N}]|[/.,-]\d)`,
  ],
  ['number', String.raw`\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)*`],
  [
    'abbreviation',
    String.raw`(?:PGS|GS|TSKH|TS|ThS|Ths|Th\.S|BS|KTS|KS|LS|NSND|NSƯT|NGND|NGƯT|Mr|Mrs|Ms|Dr|St|Jr|TP|Tp|tp|TX|Tx|TT|Tr|tr|No|Co|Ltd|Inc|vs|đ\/c|Đ\/c)\.(?!\.)`,
  ],
  ['abbreviation', String.raw`v\.v(?:\.(?!\.))?|(?:đ|Đ)\/c(?![\p{L}\p{M}])`],
  // N.V.A, U.S., T.Ư
  ['abbreviation', String.raw`(?:\p{Lu}\p{M}*\.){1,6}\p{Lu}\p{M}*(?![\p{L}\p{M}])\.?(?=\P{L}|$)`],
  ['syllable', String.raw`\p{L}[\p{L}\p{M}\p{N}${JOINERS}]*(?:['’&][\p{L}][\p{L}\p{M}\p{N}${JOINERS}]*)*`],
  // Marks of letters stay with what they stand on, and those at the beginning of a text with each other.
  ['punctuation', String.raw`(?:\.{2,}|…+|\p{P})\p{M}*`],
  ['symbol', String.raw`[^\s]\p{M}*`],
]
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')
const HAS_DIGIT = /\p{N}/u

/** The pieces as the patterns alone give them: what `scan` gives too, in several times the time. */
export function scanByPatterns(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let piece = nextPiece(text, 0); piece; piece = nextPiece(text, piece.end)) pieces.push(piece)
  return pieces
}

/** Cuts a text into pieces that cover every non-blank character once, in order. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === BLANK) {
      at++
      continue
    }
    const piece = plainPiece(text, at, kind) ?? nextPiece(text, at)
    if (piece === null) break
    pieces.push(piece)
    at = piece.end
  }
  return pieces
}

/** The next piece at or after an offset, whatever it is. */
function nextPiece(text: string, from: number): Piece | null {
  TOKEN.lastIndex = from
  const match = TOKEN.exec(text)
  return match && { start: match.index, end: match.index + match[0].length, kind: kindOf(match) }
}

const OTHER = 0
const BLANK = 1
const LETTER = 2
const MARK = 3 // above or below a letter
const DIGIT = 4
// Letters before one of these are a syllable and nothing else: no address, law or abbreviation holds one behind letters.
const PLAIN_MARK = 5
const STOP = 6 // stands alone before a blank
const STOPS = new Set([...'.:-–—'].map((mark) => mark.charCodeAt(0)))
const LONGER = 3 // no abbreviation of so many letters begins small
const PLAIN_MARKS = new Set([...',;!?()“”"'].map((mark) => mark.charCodeAt(0)))
const KINDS = Uint8Array.from({ length: 0x2060 }, (_, code) => kindOfUnit(code))

function kindOfUnit(code: number): number {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return BLANK
  if (code >= 0x300 && code <= 0x36f) return MARK
  if (isLetter(code)) return LETTER
  if (isDigit(code)) return DIGIT
  if (STOPS.has(code)) return STOP
  return PLAIN_MARKS.has(code) ? PLAIN_MARK : OTHER
}

/** What the code unit at an offset is; behind the text stands a blank. */
function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : BLANK
}

/**
 * The piece at an offset where one look tells what it is, as the patterns would have it: most of a text. `null` where
 * the patterns must be asked.
 */
function plainPiece(text: string, start: number, kind: number): Piece | null {
  let end = start + 1
  let next = kindAt(text, end)
  if (kind === LETTER) {
    while (next === LETTER || next === MARK) next = kindAt(text, ++end)
    const alone = next === BLANK || next === PLAIN_MARK || (next === STOP && isEndOfLetters(text, start, end))
    return alone ? { start, end, kind: 'syllable' } : null
  }
  if (kind === DIGIT) {
    while (next === DIGIT) next = kindAt(text, ++end)
    return next === BLANK ? { start, end, kind: 'number' } : null
  }
  const isWhole = kind === PLAIN_MARK ? next !== MARK && next !== OTHER : kind === STOP && next === BLANK
  return isWhole ? { start, end, kind: 'punctuation' } : null
}

/** Whether letters before a stop are no abbreviation, and the stop ends them: *về.* before a blank, not *TP.* or *bao.vn*. */
function isEndOfLetters(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  const begins = first < 0x41 || first > 0x5a // abbreviations begin with A to Z, or have two letters
  return begins && end - start >= LONGER && kindAt(text, end + 1) === BLANK
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (const [at, [kind]] of PATTERNS.entries()) {
    if (match[at + 1] !== undefined) return kind === 'syllable' && HAS_DIGIT.test(match[0]) ? 'code' : kind
  }
  return 'symbol' // any character is one, as the last pattern says
}
