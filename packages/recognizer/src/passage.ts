import { isVietnameseSyllable } from '@chugiai/normalizer'
import { SliceMap, syllableKey } from '@chugiai/normalizer/lexis'
import { sliceSpan } from '@chugiai/text'
import type { Block } from './blocks.ts'
import { type Piece, pieceAt, scan } from './scan.ts'
import { sentenceStarts } from './sentence.ts'
import { type Gap, outlineOf, type Shape, type Token, type TokenKind } from './token.ts'

/** A text cut into tokens once; every rule reads this. */
export interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of the first token of each sentence. */
  readonly sentenceStarts: readonly number[]
}

type Word = Pick<Token, 'letters' | 'key' | 'outline' | 'shape' | 'vietnamese'>

const DASH = /^[-‐‑–—−]$/
const DOUBLE_QUOTE = /^["“”„]$/
const SINGLE_QUOTE = /^['‘’]$/
// After these a capital says nothing about the word.
const OPENS_CLAUSE = /^[:;"“„‘«•●*]$/
const BULLET = /^[-–—•●*+▪■]$/
const LETTER = /\p{L}/u

/**
 * Scans a text. With `blocks`, each block begins a sentence and nothing that is recognized leaves it.
 *
 * @param blocks parts of the text in order, not overlapping
 */
export function createPassage(text: string, blocks: readonly Block[] = []): Passage {
  const pieces = scan(text)
  const starts = sentenceStarts({ text, pieces }, blockEdges(pieces, blocks))
  return { text, tokens: tokensOf(text, pieces, new Set(starts)), sentenceStarts: starts }
}

/** Offsets of the first piece at or after each edge of a block. */
function blockEdges(pieces: readonly Piece[], blocks: readonly Block[]): Set<number> {
  const edges = blocks.flatMap(({ span }) => [span.start, span.end])
  const starts = new Set<number>()
  let at = 0
  for (const edge of edges) {
    while (at < pieces.length && pieceAt(pieces, at).start < edge) at++
    if (at < pieces.length) starts.add(pieceAt(pieces, at).start)
  }
  return starts
}

function tokensOf(text: string, pieces: readonly Piece[], starts: ReadonlySet<number>): Token[] {
  const tokens: Token[] = []
  let initial = true
  let reached = 0
  let at = 0
  for (const piece of pieces) {
    const starting = starts.has(at++)
    initial ||= starting
    const gap: Gap = starting ? 'break' : reached === piece.start ? 'none' : 'blank'
    const { start, end, kind } = piece
    reached = end
    const word = kind === 'syllable' ? syllableAt(text, piece) : readWord(sliceSpan(text, piece), kind)
    const { letters, key, outline, shape, vietnamese } = word
    // Spelt out: spreading two objects takes ten times as long, and makes every later look-up slow.
    tokens.push({ start, end, kind, letters, key, outline, shape, vietnamese, gap, initial })
    initial = kind === 'syllable' ? initial && starting && leadsItem(letters) : staysInitial(letters, initial, starting)
  }
  return tokens
}

/** Whether a capital behind a mark or a number says nothing about its word. */
function staysInitial(letters: string, initial: boolean, starting: boolean): boolean {
  return OPENS_CLAUSE.test(letters) || (initial && (starting ? leadsItem(letters) : /^[.)]$/.test(letters)))
}

/** A bullet or an item's number or letter: what follows is still the start of the sentence. */
function leadsItem(letters: string): boolean {
  return BULLET.test(letters) || /^(?:\d{1,2}|[a-zđ])$/.test(letters) || DOUBLE_QUOTE.test(letters)
}

const MOST_MET = 20_000 // the syllables of the language in their usual forms, and some names
/** Syllables met before, as they were written. */
const met = /* @__PURE__ */ new SliceMap<Word>(MOST_MET)

function syllableAt(text: string, piece: Piece): Word {
  const known = met.get(text, piece.start, piece.end)
  if (known !== undefined) return known
  const word = readWord(sliceSpan(text, piece), 'syllable')
  met.add(word.letters, word)
  return word
}

function readWord(letters: string, kind: TokenKind): Word {
  const shape = shapeOf(letters)
  const capital = shape === 'title' || shape === 'upper'
  const key = keyOf(letters, kind)
  return { letters, key, outline: outlineOf(key), shape, vietnamese: capital && isVietnameseSyllable(letters) }
}

function keyOf(letters: string, kind: TokenKind): string {
  if (kind === 'syllable' || kind === 'code' || kind === 'abbreviation') return syllableKey(letters)
  if (DASH.test(letters)) return '-'
  if (DOUBLE_QUOTE.test(letters)) return '"'
  if (SINGLE_QUOTE.test(letters)) return "'"
  return letters
}

function shapeOf(letters: string): Shape {
  if (!LETTER.test(letters)) return 'none'
  const lower = letters.toLowerCase()
  if (letters === lower) return 'lower'
  const [first = ''] = letters
  const capital = first !== first.toLowerCase()
  if (capital && letters.slice(first.length) === lower.slice(first.toLowerCase().length)) return 'title'
  return letters === letters.toUpperCase() ? 'upper' : 'mixed'
}
