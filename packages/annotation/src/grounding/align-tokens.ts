import {
  type Alignment,
  assertArgument,
  assertOptions,
  assertText,
  FUNCTION,
  type Span,
  sliceSpan,
} from '@chugiai/text'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import { isWordAt, isWordBefore, letterEnd, letterStart } from '../model/letters.ts'
import { NAMES } from '../model/option-kinds.ts'
import { alignStrings } from './align-strings.ts'
import { comparableText, type Fold } from './comparable-text.ts'
import { isSpecialToken, isUnknownToken, joinTokens, type Marker } from './token-text.ts'

export interface AlignTokensOptions {
  /** How text is folded for comparing: that of `foldForSearch`, for example. Without it only NFC, case and blanks fold. */
  readonly fold?: Fold
}

export interface AlignedTokens {
  /** For each token its place in the text, in UTF-16 offsets; `null` where it has none. In order of reading. */
  readonly spans: readonly (Span | null)[]
  /** Tokens without a place, and tokens that stand where the text has other letters. `path` is `[12]`. */
  readonly issues: readonly AnnotationIssue[]
}

/** A token of which less than this is found is placed only by what stands around it. */
const LIKE_ENOUGH = 0.5
/** A longer run of tokens that the text does not have is another text, not another spelling. */
const LONGEST_GAP = 3

/**
 * Lays tokens on the text that they were made from, in order: words of a column file, pieces of a tokenizer, syllables
 * joined by `_`. Markers are known by convention (`##`, `▁`, `@@`, `Ġ`, `-LRB-`, ` `` `, `<unk>`); blanks, case, and
 * composed or decomposed letters do not count, nor what `fold` folds. A token that the text spells otherwise gets the
 * smallest gap between its neighbours, and an issue. Spans never part a letter from its marks. Linear.
 *
 * @example
 * alignTokens('Tỉnh Lạng Sơn (mới)', ['Tỉnh', 'Lạng_Sơn', '-LRB-', 'mới', '-RRB-']).spans[1] // { start: 5, end: 13 }
 */
export function alignTokens(text: string, tokens: readonly string[], options: AlignTokensOptions = {}): AlignedTokens {
  assertText(text)
  assertArgument(tokens, NAMES, 'tokens')
  assertOptions(options, { fold: FUNCTION })
  const { fold } = options
  const joined = joinTokens(tokens, text)
  const source = comparableText(joined.text, fold)
  const target = comparableText(text, fold)
  const own = joined.spans.map((span) => source.alignment.toTarget(span))
  const places = alignStrings(source.text, target.text, startsOf(source.text.length, own))
  const drafts = tokens.map((token, i) => draftOf(token, own[i] ?? null, places, source.text, target.text))
  const placed = toText(text, drafts, target.alignment, joined.markers)
  rejectParts(text, placed)
  widenByMarkers(text, placed)
  fillGaps(text, placed)
  const issues = placed.flatMap((piece, i) => issueOf(text, piece, i, [placed[i - 1], placed[i + 1]]))
  return { spans: placed.map(({ span }) => span), issues }
}

/** A token before it is placed for good. */
interface Draft {
  readonly token: string
  /** Place in the comparable text, if any of its letters has one. */
  readonly span: Span | null
  /** Share of its letters that the text has there; 1 for the very letters. */
  readonly likeness: number
}

/** A token with its place in the text, as far as it is known. */
interface Placed {
  readonly token: string
  readonly likeness: number
  readonly marker: Marker
  span: Span | null
}

function startsOf(length: number, spans: readonly (Span | null)[]): (offset: number) => boolean {
  const starts = new Uint8Array(length + 1)
  for (const span of spans) if (span !== null) starts[span.start] = 1
  return (offset) => starts[offset] === 1
}

function draftOf(token: string, own: Span | null, places: Int32Array, source: string, target: string): Draft {
  if (own === null || isUnknownToken(token)) return { token, span: null, likeness: 0 }
  let first = -1
  let last = -1
  let equal = 0
  for (let i = own.start; i < own.end; i++) {
    const place = places[i] ?? -1
    if (place < 0) continue
    if (first < 0) first = place
    last = place
    if (source.charCodeAt(i) === target.charCodeAt(place)) equal++
  }
  if (first < 0) return { token, span: null, likeness: 0 }
  return {
    token,
    span: { start: first, end: last + 1 },
    likeness: equal / Math.max(own.end - own.start, last + 1 - first),
  }
}

/** Places in the text of the drafts that are like enough; letters whole. */
function toText(
  text: string,
  drafts: readonly Draft[],
  alignment: Alignment,
  markers: readonly Marker[],
): readonly Placed[] {
  const spans = alignment.toSourceAll(
    drafts.map(({ span, likeness }) => (span !== null && likeness >= LIKE_ENOUGH ? span : EMPTY)),
  )
  const whole = ({ start, end }: Span) => ({ start: letterStart(text, start), end: letterEnd(text, end) })
  return drafts.map(({ token, likeness }, i) => {
    const span = spans[i] ?? null
    return { token, likeness, marker: markers[i] ?? UNMARKED, span: span && whole(span) }
  })
}

const EMPTY: Span = { start: 0, end: 0 }
const UNMARKED: Marker = { front: '', back: '' }

/** Takes back tokens that are part of a word whose other letters no token has, unless letters differ there: then the word. */
function rejectParts(text: string, placed: readonly Placed[]): void {
  let before = 0
  for (const [i, piece] of placed.entries()) {
    const { span, likeness } = piece
    if (span === null) continue
    // Two may share a letter that is cut between their bytes, but not one that is laid on another.
    if (span.start < before && likeness < 1) {
      piece.span = null
      continue
    }
    const next = nextStart(placed, i, text.length)
    const wide = wordAround(text, span, Math.min(before, span.start), Math.max(next, span.end))
    if (wide.start !== span.start || wide.end !== span.end) {
      const share = (span.end - span.start) / (wide.end - wide.start)
      piece.span = share * likeness >= LIKE_ENOUGH ? wide : null
    }
    before = Math.max(before, piece.span?.end ?? 0)
  }
}

function nextStart(placed: readonly Placed[], index: number, length: number): number {
  // Neighbours are near: a run of tokens without a place is walked again only by the token before it.
  for (let i = index + 1; i < placed.length; i++) {
    const start = placed[i]?.span?.start
    if (start !== undefined) return start
  }
  return length
}

function wordAround(text: string, { start, end }: Span, from: number, to: number): Span {
  let first = start
  let last = end
  while (first > from && isWordBefore(text, first) && isWordAt(text, first)) first = letterStart(text, first - 1)
  while (last < to && isWordAt(text, last) && isWordBefore(text, last)) last = letterEnd(text, last + 1)
  return { start: Math.max(first, from), end: Math.min(last, to) }
}

/** A marker that the text has as well is part of the token: `##` before a word of a text about headings. */
function widenByMarkers(text: string, placed: readonly Placed[]): void {
  for (const [i, piece] of placed.entries()) {
    const { span, token, marker } = piece
    if (span === null) continue
    const front = marker.front || leading(token)
    const back = marker.back || trailing(token)
    const [before, behind] = [placed[i - 1]?.span?.end ?? 0, placed[i + 1]?.span?.start ?? text.length]
    const start = front !== '' && text.endsWith(front, span.start) && span.start - front.length >= before
    const end = back !== '' && text.startsWith(back, span.end) && span.end + back.length <= behind
    if (start || end) {
      piece.span = { start: span.start - (start ? front.length : 0), end: span.end + (end ? back.length : 0) }
    }
  }
}

const leading = (token: string) => /^_+/.exec(token)?.[0] ?? ''
const trailing = (token: string) => /_+$/.exec(token)?.[0] ?? ''

/** Gives runs of tokens without a place the words between their neighbours, where there are as many. */
function fillGaps(text: string, placed: readonly Placed[]): void {
  for (let i = 0; i < placed.length; ) {
    let end = i
    while (end < placed.length && placed[end]?.span === null) end++
    const open = placed.slice(i, end).filter(({ token }) => saysLetters(token))
    if (open.length > 0 && open.length <= LONGEST_GAP) {
      const [from, to] = [placed[i - 1]?.span?.end ?? 0, placed[end]?.span?.start ?? text.length]
      const words = firstWords(text, from, to, open.length + 1)
      if (words.length === open.length) for (const [nth, piece] of open.entries()) piece.span = words[nth] ?? null
    }
    i = end + 1
  }
}

function saysLetters(token: string): boolean {
  return token !== '' && token !== '\u2581' && (isUnknownToken(token) || !isSpecialToken(token))
}

/** The first pieces between blanks, at most `most`. */
function firstWords(text: string, from: number, to: number, most: number): Span[] {
  const words: Span[] = []
  for (let at = from; at < to && words.length < most; at++) {
    if (BLANK.test(text.charAt(at))) continue
    let end = at + 1
    while (end < to && !BLANK.test(text.charAt(end))) end++
    words.push({ start: letterStart(text, at), end: letterEnd(text, end) })
    at = end
  }
  return words
}

const BLANK = /[\s\u200b\ufeff]/

function issueOf(
  text: string,
  { token, span, likeness }: Placed,
  index: number,
  neighbours: readonly (Placed | undefined)[],
): AnnotationIssue[] {
  const path = `[${index}]`
  if (span === null) {
    if (!saysLetters(token)) return []
    const beside = neighbours.map((neighbour) => (neighbour === undefined ? 'the edge' : `'${neighbour.token}'`))
    const message = `Token ${index} '${token}' between ${beside.join(' and ')} has no place in the text`
    return [issue('token_unplaced', message, { path, severity: 'warning' })]
  }
  if (likeness === 1) return []
  const severity = isUnknownToken(token) ? 'info' : 'warning'
  const message = `Token ${index} '${token}' stands where the text has '${sliceSpan(text, span)}'`
  return [issue('token_approximate', message, { path, span, severity })]
}
