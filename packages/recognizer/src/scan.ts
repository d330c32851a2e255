import { DOMAIN_PATTERN, EMAIL_PATTERN, LAW_NUMBER_PATTERNS, URL_PATTERN } from '@chugiai/normalizer/lexis'
import type { TokenKind } from './token.ts'

/** A piece of text before anything is known about its neighbours. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

// Soft hyphens and zero-width characters are left inside a word; U+FEFF is a blank.
const JOINERS = String.raw`\u00ad\u200b-\u200d\u2060`
// Every repetition that can be given back is bounded, so that the scan stays linear on any input.
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['url', URL_PATTERN],
  ['email', EMAIL_PATTERN],
  ['url', DOMAIN_PATTERN],
  // 46/2016/NĐ-CP, 100/2015/QH13, 1880/QĐ-TTg, 3237/NHNN-TT, 02-NQ/TW
  ...LAW_NUMBER_PATTERNS.map((pattern) => ['law', pattern] as const),
  ['date', String.raw`\d{1,2}(?:[/]\d{1,2}[/]|[-]\d{1,2}[-]|[.]\d{1,2}[.])(?:\d{4}|\d{2})(?![\d/]|[.,-]\d)`],
  ['time', String.raw`\d{1,2}(?:[hg]\d{2}|:[0-5]\d(?::[0-5]\d)?)(?!\d)|\d{1,2}h(?![\p{L}\p{M}\d])`],
  ['number', String.raw`\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)*`],
  [
    'abbreviation',
    String.raw`(?:PGS|GS|TSKH|TS|ThS|Ths|Th\.S|BS|KTS|KS|LS|NSND|NSƯT|NGND|NGƯT|Mr|Mrs|Ms|Dr|St|Jr|TP|Tp|tp|TX|Tx|TT|Tr|tr|No|Co|Ltd|Inc|vs|đ\/c|Đ\/c)\.(?!\.)`,
  ],
  ['abbreviation', String.raw`v\.v(?:\.(?!\.))?|(?:đ|Đ)\/c(?![\p{L}\p{M}])`],
  // N.V.A, U.S., T.Ư
  ['abbreviation', String.raw`(?:\p{Lu}\p{M}*\.){1,6}\p{Lu}\p{M}*(?![\p{L}\p{M}])\.?(?=\P{L}|$)`],
  ['syllable', String.raw`\p{L}[\p{L}\p{M}\p{N}${JOINERS}]*(?:['’&][\p{L}][\p{L}\p{M}\p{N}${JOINERS}]*)*`],
  ['punctuation', String.raw`\.{2,}|…+|\p{P}`],
  ['symbol', String.raw`[^\s]`],
]
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')
const HAS_DIGIT = /\p{N}/u

/** Cuts a text into pieces that cover every non-blank character once, in order. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const end = match.index + match[0].length
    pieces.push({ start: match.index, end, kind: kindOf(match) })
  }
  return pieces
}

function kindOf(match: RegExpExecArray): TokenKind {
  let group = 1
  while (match[group] === undefined) group++
  const kind = PATTERNS[group - 1]![0]
  return kind === 'syllable' && HAS_DIGIT.test(match[0]) ? 'code' : kind
}
